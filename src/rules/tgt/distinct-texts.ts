// SPDX-License-Identifier: EUPL-1.2
import { groupsOf } from "../groups";
import { isMissing } from "../fields";
import { listed } from "../phrases";
import type { TargetCell } from "../target-readings";
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

/** The texts of an indicator's targets, each once: what is wrong with a text is said once for all its years. */
export const distinctTexts = (targets: readonly TargetCell[], exercise: number | null): DistinctText[] =>
  groupsOf(
    targets.filter(({ text }) => !isMissing(text)),
    textKey,
  ).map((cells) => {
    const cell = ofExercise(cells, exercise);
    return { cell, others: cells.filter((each) => each !== cell), years: cells.map(({ year }) => year) };
  });

/** `per il 2017 e il 2018`. */
export const forYears = (years: readonly number[]): string =>
  `per ${listed(years.map((year) => `il ${year}`))}`;

/** The cell of the exercise year or, without one, the first. */
export const ofExercise = <T extends Pick<TargetCell, "year">>(
  cells: readonly [T, ...T[]],
  exercise: number | null,
): T => cells.find(({ year }) => year === exercise) ?? cells[0];
