// SPDX-License-Identifier: EUPL-1.2
import { computed } from "../computed";
import { groupsOf } from "../groups";
import { isMissing } from "../fields";
import { listed } from "../phrases";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { textKey } from "./rewriting";

/** A text that an indicator has as its target for one or more years. */
export interface DistinctText {
  /** The cell to report: the exercise year's, where it has this text. */
  cell: TargetCell;
  /** The other cells with the same text. */
  others: readonly TargetCell[];
  /** All years, in their order. */
  years: readonly number[];
}

/** An indicator whose targets are not all blank, with their texts, each once. */
export interface IndicatorTexts {
  indicator: IndicatorReadings;
  texts: readonly DistinctText[];
}

/** The texts of each indicator's targets, each once: what is wrong with a text is said once for all its years. */
export const indicatorTexts = computed<readonly IndicatorTexts[]>((document) =>
  indicatorReadings(document).flatMap((indicator) => {
    const filled = indicator.targets.filter(({ text }) => !isMissing(text));
    const texts = groupsOf(filled, textKey).map((cells) => distinctText(cells, document.plan.year));
    return texts.length > 0 ? [{ indicator, texts }] : [];
  }),
);

function distinctText(cells: readonly [TargetCell, ...TargetCell[]], exercise: number | null): DistinctText {
  const cell = ofExercise(cells, exercise);
  return { cell, others: cells.filter((each) => each !== cell), years: cells.map(({ year }) => year) };
}

/** `per il 2017 e il 2018`. */
export const forYears = (years: readonly number[]): string =>
  `per ${listed(years.map((year) => `il ${year}`))}`;

/** The cell of the exercise year or, without one, the first. */
export const ofExercise = <T extends Pick<TargetCell, "year">>(
  cells: readonly [T, ...T[]],
  exercise: number | null,
): T => cells.find(({ year }) => year === exercise) ?? cells[0];
