// SPDX-License-Identifier: EUPL-1.2

/** What a careful reader says of the findings on a plan; cells as `011-005!E13 E17; 012-004!B12`, `*` is the document. */
export interface Verdict {
  /** Findings that the reader agrees with, by rule. */
  right: Record<string, string>;
  /** Findings that stay although the reader does not agree, by rule, with the reason. */
  wrong: Record<string, { cells: string; why: string }>;
  /** Mistakes in the plan that no finding tells: the rule that would be expected, its cell, and why it is silent. */
  missed: readonly { rule: string; at: string; why: string }[];
}
