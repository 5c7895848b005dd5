// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { Target } from "../../plan/target/target";
import { matchUnit } from "../../template/units";
import { quoted } from "../phrases";
import { contentOf, placesOf } from "../places";
import { type Offer, replaceText } from "../replacements";
import type { Report, Rule } from "../rule";
import type { BaselineCell } from "../target-readings";
import { baselineReadings, targetReadings } from "../target-readings";

export const bas08: Rule = {
  id: "BAS-08",
  severity: "warning",
  title: "Ultimo valore osservato nell’unità di misura dell’indicatore",
  why: "Valori in unità diverse non si confrontano: o è sbagliata l’unità, o il valore misura un’altra cosa.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b) ed f)",
  examples: { good: "unità giorni, ultimo valore 2,2 giorni", bad: "unità numero, ultimo valore 2,2 gg." },
  correction:
    "Mette nel campo dell’unità quella del valore, a richiesta e solo se anche i risultati attesi sono in quella.",
  limits:
    "Confronta le unità dell’elenco e ciò che si conta; un numero senza unità va bene per tutte, e un’unità fuori elenco non si confronta.",
  check: (document) => {
    const compared = baselineReadings(document).flatMap((cell): Compared[] => {
      const field = fieldUnit(cell.indicator.unit);
      const written = valueUnit(cell.read.target);
      return field === null || written === null ? [] : [{ cell, field, written }];
    });
    if (compared.length === 0) return "not-applicable";
    const unitsOfTargets = targetUnits(document);
    return compared
      .filter(({ field, written }) => field !== written.unit)
      .map((each) => report(document, each, unitsOfTargets));
  },
};

/** Unit of a value, as a term of the list, and as it is said: `giorni`; `numero` and `seminari`. */
interface ValueUnit {
  unit: string;
  said: string;
}

interface Compared {
  cell: BaselineCell;
  field: string;
  written: ValueUnit;
}

type UnitsOfTargets = ReadonlyMap<string, ReadonlySet<string | null>>;

function report(
  document: PlanDocument,
  { cell, field, written }: Compared,
  unitsOfTargets: UnitsOfTargets,
): Report {
  const unitAt = `${cell.indicatorAt}/unit`;
  return {
    at: cell.at,
    message:
      `L’unità di misura è ${quoted(cell.indicator.unit ?? field)}, ma l’ultimo valore osservato è in ${quoted(written.said)}. ` +
      "Scrivere l’unità e il valore che l’indicatore misura.",
    seen: cell.text,
    expected: cell.indicator.unit ?? field,
    related: placesOf(document, [unitAt]),
    ...otherUnit(document, cell, written.unit, unitsOfTargets),
  };
}

function otherUnit(
  document: PlanDocument,
  { indicatorAt, indicator: { unit } }: BaselineCell,
  right: string,
  unitsOfTargets: UnitsOfTargets,
): Offer {
  const units = unitsOfTargets.get(indicatorAt);
  return unit !== null && units?.size === 1 && units.has(right)
    ? replaceText(contentOf(document, `${indicatorAt}/unit`), unit, right, {
        label: `Scrivere ${quoted(right)} come unità di misura`,
        kind: "asked",
      })
    : {};
}

/** The units that the targets of each indicator are in; null for one that states none. */
function targetUnits(document: PlanDocument): UnitsOfTargets {
  const units = new Map<string, Set<string | null>>();
  for (const { indicatorAt, read } of targetReadings(document)) {
    const known = units.get(indicatorAt) ?? new Set();
    units.set(indicatorAt, known.add(valueUnit(read.target)?.unit ?? null));
  }
  return units;
}

/** The unit field as a term of the list; null for a blank, an unlisted one and those that are no number. */
function fieldUnit(unit: string | null): string | null {
  if (unit === null) return null;
  const match = matchUnit(unit);
  return match.kind === "unknown" || NOT_COMPARED.has(match.term.term) ? null : match.term.term;
}

/** A ratio may be in percent, and a date or a yes is no value. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["sì/no", "data", "rapporto"]);

/** The unit that a value states; null where it states none, or is no single value. */
function valueUnit(target: Target): ValueUnit | null {
  if (target.kind !== "threshold" && target.kind !== "range") return null;
  if (target.unit) return { unit: target.unit, said: target.unit };
  return target.counted ? { unit: "numero", said: target.counted } : null;
}
