// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../rules/finding";
import type { Rule, Severity } from "../../rules/rule";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A finding with an id that stays the same from one check to the next while the finding does. */
export interface ListedFinding {
  id: string;
  finding: Finding;
  /** The title of its rule. */
  title: string;
  /** How the common layout calls its field; null where it is about no field. */
  label: string | null;
}

/** Parts of a plan that there are many of. */
export type PlanPart = "objectives" | "indicators";

/** The findings of one rule, in the order of the workbook. */
export interface FindingGroup {
  rule: string;
  /** All that is known of the rule; null for one that is not in the catalogue. */
  about: Rule | null;
  /** The worst of its findings. */
  severity: Severity;
  items: ListedFinding[];
  /** What it is true of, every one of the plan: one line says it for all. */
  trueOfAll: PlanPart | null;
}

/** The same groups with the findings of some severities only; groups left without findings are dropped. */
export const withSeverities = (
  groups: readonly FindingGroup[],
  shown: ReadonlySet<Severity>,
): FindingGroup[] =>
  groups
    .map((group) => ({ ...group, items: group.items.filter(({ finding }) => shown.has(finding.severity)) }))
    .filter(({ items }) => items.length > 0);

/** The findings to walk through: silenced ones are passed over. */
export const walkOf = (groups: readonly FindingGroup[]): ListedFinding[] =>
  groups.flatMap(({ items }) => items.filter(({ finding }) => finding.silenced === null));

/** Open findings by severity. */
export function countOpen(findings: Iterable<Finding>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, silenced } of findings) if (silenced === null) counts[severity] += 1;
  return counts;
}
