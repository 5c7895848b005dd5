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
  /** The worst of its open findings; null when all are silenced. */
  severity: Severity | null;
  items: ListedFinding[];
  /** What it is true of, every one of the plan: one line says it for all. */
  trueOfAll: PlanPart | null;
}

/** The same groups with the findings of some severities only; groups left without findings are dropped. */
export function withSeverities(
  groups: readonly FindingGroup[],
  shown: ReadonlySet<Severity>,
): readonly FindingGroup[] {
  if (SEVERITIES.every((severity) => shown.has(severity))) return groups;
  return groups
    .map((group) => ({ ...group, items: group.items.filter(({ finding }) => shown.has(finding.severity)) }))
    .filter(({ items }) => items.length > 0)
    .map((group) => ({ ...group, severity: worstOf(group.items) }))
    .sort((a, b) => bySeverity(a, b));
}

/** The worst severity among open findings; null where there is none. */
export const worstOf = (items: readonly ListedFinding[]): Severity | null =>
  SEVERITIES.find((severity) =>
    items.some(({ finding }) => finding.silenced === null && finding.severity === severity),
  ) ?? null;

/** Order of groups: errors, warnings, notes, then those that are silenced altogether. */
export const bySeverity = (a: Pick<FindingGroup, "severity">, b: Pick<FindingGroup, "severity">): number =>
  rankOf(a.severity) - rankOf(b.severity);

const rankOf = (severity: Severity | null): number =>
  severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);

/** The findings to walk through: silenced ones are passed over. */
export const walkOf = (groups: readonly FindingGroup[]): ListedFinding[] =>
  groups.flatMap(({ items }) => items.filter(({ finding }) => finding.silenced === null));

/** Open findings by severity. */
export function countOpen(findings: Iterable<Finding>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, silenced } of findings) if (silenced === null) counts[severity] += 1;
  return counts;
}
