// SPDX-License-Identifier: EUPL-1.2
import { LABELS, type LabelKey } from "./labels";

/** Rows of an objective or an indicator that the common layout can do without, in its order. */
export const OPTIONAL_ROWS = [
  "investments",
  "contribution",
  "stakeholders",
  "polarity",
  "baselineYear",
] as const satisfies readonly LabelKey[];

export type OptionalRow = (typeof OPTIONAL_ROWS)[number];

/** Those of them that the law names (D.P.C.M. 18/9/2012 artt. 3 and 4): a plan begins with them. */
export const LAW_ROWS: readonly OptionalRow[] = ["contribution", "stakeholders"];

/** What makes a block: what it goes by, and the count of its indicators, whose label tells it from them. */
const OF_THE_BLOCK: ReadonlySet<LabelKey> = new Set([
  "objective",
  "title",
  "declaredIndicators",
  "indicator",
]);
const OPTIONAL: ReadonlySet<LabelKey> = new Set(OPTIONAL_ROWS);

/** Fields of an objective or an indicator that a block may lack a row for, and can get one, in the order of the layout. */
export const rowsOf = (level: "objective" | "indicator"): readonly LabelKey[] =>
  LABELS.filter(
    ({ key, uses, required, ...label }) =>
      label.level === level &&
      uses.includes("row") &&
      (required || OPTIONAL.has(key)) &&
      !OF_THE_BLOCK.has(key),
  ).map(({ key }) => key);
