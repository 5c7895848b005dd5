// SPDX-License-Identifier: EUPL-1.2
import { parseResources } from "../../src/plan/money";
import type { Objective, Plan } from "../../src/plan/plan";
import type { PlanDocument } from "../../src/plan/plan-document";
import { documentOf, indicator, objective, programme } from "../support/plan-without-places";

const WORDS =
  "la Camera di commercio promuove l'attività delle imprese del territorio; realizzazione anagrafico-certificativa promozione/informazione dell'iniziativa. Il piano: sviluppo, qualità e competitività del sistema economico – in collaborazione con l'Unione MIMMO precipitevolissimevolmente https://www.esempio.camcom.it/bilanci".split(
    " ",
  );

/** Prose of a length, always the same for the same number, whose last word tells it from any other. */
export function prose(length: number, number: number): string {
  const mark = `Fine${String(number).padStart(4, "0")}`;
  let text = "";
  for (let word = number * 7; text.length < length - mark.length - 1; word += 1 + ((number + word) % 5)) {
    text += `${WORDS[word % WORDS.length] ?? ""} `;
  }
  return text + mark;
}

/**
 * A plan whose every field holds texts from 10 to 10,000 characters, with one to five target years, so that every
 * width of the layout gets every length.
 * @param numbersOfYears of the targets, by programme
 */
export function longTextsDocument(
  lengths: readonly number[],
  numbersOfYears: readonly number[] = [1, 2, 3, 4, 5],
): PlanDocument {
  let count = 0;
  const next = (length: number): string => prose(length, ++count);
  const short = (length: number): string => next(Math.min(length, 300));
  const objectiveOf = (length: number, years: readonly string[]): Objective => {
    const resources = length > 1000 ? "€ 1.000,00" : next(length);
    return objective({
      ...{ code: null, title: next(Math.min(length, 3000)), description: next(length) },
      ...{ timeframe: next(length), centre: next(length), declaredIndicators: 1 },
      ...{ resources, resourcesParsed: parseResources(resources) },
      ...{ furtherResources: { "2035": short(length) }, investments: short(length), spent: short(length) },
      ...{ contribution: next(length), stakeholders: next(length) },
      indicators: [
        indicator({
          ...{ name: next(length), measures: next(length), type: short(length) },
          ...{ id: short(length), polarity: short(length), baselineYear: short(length) },
          ...{ finalValue: short(length), achievement: short(length), varianceCause: next(length) },
          ...{ unit: short(length), algorithm: next(length), dataSource: next(length) },
          lastValue: next(length),
          targets: Object.fromEntries(years.map((year) => [year, next(length)])),
        }),
      ],
    });
  };
  const programmes: Plan["programmes"] = numbersOfYears.map((years) => {
    const columns = Array.from({ length: years }, (_, year) => String(2026 + year));
    return programme({
      programmeCode: `00${years}`,
      missionTitle: next(years === 5 ? 3000 : 80 * years),
      programmeTitle: next(100),
      objectives: lengths.map((length) => objectiveOf(length, columns)),
    });
  });
  return documentOf({
    chamber: "Camera di Commercio di Prova & Verifica",
    premise: lengths.map(next),
    programmes,
  });
}

/** The last words of all texts. */
export const endMarks = (document: PlanDocument): string[] => [
  ...new Set(JSON.stringify(document.plan).match(/Fine\d{4}/gu) ?? []),
];
