// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { isAbsent } from "../absent";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { BaselineCell } from "../target-readings";
import { baselineReadings } from "../target-readings";
import { isValueAlone } from "../tgt/rewriting";
import { isNewIndicator } from "./new-indicator";
import { coversPartOfYear, lastYearIn } from "./observation-period";

export const bas04: Rule = {
  id: "BAS-04",
  severity: "warning",
  title: "Anno di osservazione indicato e recente",
  why:
    "Un valore senza anno non si può confrontare, e uno vecchio fa sembrare un progresso ciò che è già avvenuto: " +
    "spesso è rimasto dal piano precedente.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. f)",
  examples: {
    good: "84% (preconsuntivo 2017), nel piano del 2018",
    bad: "nel piano del 2018: sono in corso le iniziative previste per l’anno 2016",
  },
  limits:
    "Vale l’anno più recente nominato nella cella, nella colonna dell’anno o nell’intestazione. Un valore misurato di due anni " +
    "prima è accettato, perché quando si scrive il piano può essere l’ultimo consuntivo chiuso; un racconto no. " +
    "Un racconto senza anni non è segnalato qui.",
  check: (document) => {
    const observed = baselineReadings(document).filter(
      ({ text }) => !isAbsent(text) && !isNewIndicator(text),
    );
    if (observed.length === 0) return "not-applicable";
    return observed.flatMap((cell) => report(document, cell));
  },
};

function report(document: PlanDocument, cell: BaselineCell): Report[] {
  const { at, text } = cell;
  const { year: exercise } = document.plan;
  const isValue = VALUES.has(cell.read.target.kind);
  const year = observationYear(document, cell);
  if (year === null) {
    if (!isValue) return [];
    return [
      {
        at,
        message: "L’ultimo valore osservato non dice di che anno è. Aggiungere l’anno, anche tra parentesi.",
        seen: text,
        ...(exercise === null ? {} : { expected: String(exercise - 1) }),
      },
    ];
  }
  if (exercise === null || !isOld(year, exercise, (isValue || isFactAlone(cell)) && !coversPartOfYear(text)))
    return [];
  return [
    {
      at,
      message:
        `L’ultimo valore osservato è del ${year}, ma il piano è del ${exercise}: forse è rimasto dal piano precedente. ` +
        `Scrivere il dato del ${exercise - 1}, anche di preconsuntivo, oppure quello dell’ultimo consuntivo chiuso.`,
      seen: String(year),
      expected: String(exercise - 1),
      related: placesOf(document, document.places["/title"] ? ["/title"] : []),
    },
  ];
}

const VALUES: ReadonlySet<string> = new Set(["threshold", "range"]);
/** A day, a «SI» or a change with nothing told about it are facts of their year, as a figure is. */
const isFactAlone = (cell: BaselineCell): boolean =>
  ["change", "date", "yesno"].includes(cell.read.target.kind) && isValueAlone(cell);

/** The last closed year may be two before the exercise when the plan is written; only a whole year's value shows it. */
const isOld = (year: number, exercise: number, isYearsValue: boolean): boolean =>
  year < exercise - 2 || (year === exercise - 2 && !isYearsValue);

/** The year of the value's own field, else that of its text, else that of the heading above it. */
const observationYear = ({ labels }: PlanDocument, { at, text, indicator }: BaselineCell): number | null =>
  lastYearIn(indicator.baselineYear ?? "") ?? lastYearIn(text) ?? lastYearIn(String(labels[at]?.value ?? ""));
