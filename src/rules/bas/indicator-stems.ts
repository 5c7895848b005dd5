// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../plan/plan";
import { contentStems } from "../vocabulary";

/**
 * What an indicator is about: the words of its fields, but for the baseline, and of its objective's title.
 * Targets of years before the exercise are on their way out, and say nothing of it.
 */
export function indicatorStems(
  indicator: Indicator,
  objectiveTitle: string,
  exercise: number | null,
): ReadonlySet<string> {
  const { name, measures, unit, algorithm, dataSource, targets } = indicator;
  const expected = Object.entries(targets)
    .filter(([year]) => !(Number(year) < (exercise ?? 0)))
    .map(([, text]) => text);
  const texts = [objectiveTitle, name, measures, unit, algorithm, dataSource, ...expected];
  return new Set(texts.flatMap((text) => (text ? [...contentStems(text)] : [])));
}

/** True for texts that have a word in common. */
export const sharesStems = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((stem) => b.has(stem));
