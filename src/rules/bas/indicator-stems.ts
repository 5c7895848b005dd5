// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../plan/plan";
import { contentStems } from "../vocabulary";

/** What an indicator is about: the words of its fields, but for the baseline, and of its objective's title. */
export function indicatorStems(indicator: Indicator, objectiveTitle: string): Set<string> {
  const { name, measures, unit, algorithm, dataSource, targets } = indicator;
  const texts = [objectiveTitle, name, measures, unit, algorithm, dataSource, ...Object.values(targets)];
  return contentStems(texts.filter(Boolean).join(" "));
}

/** True for texts that have a word in common. */
export const sharesStems = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((stem) => b.has(stem));
