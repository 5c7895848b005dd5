// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../rules/finding";
import type { Rule, Severity } from "../../rules/rule";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A finding with an id that stays the same from one check to the next while the finding does. */
export interface ListedFinding {
  id: string;
  finding: Finding;
}

/** The findings of one rule, in the order of the workbook. */
export interface FindingGroup {
  rule: string;
  /** The worst of its findings. */
  severity: Severity;
  items: ListedFinding[];
  /** True of every indicator of the plan: one line says it for all. */
  everyIndicator: boolean;
}

/** From this many indicators on, what is true of all of them is said once. */
const MANY_INDICATORS = 4;

/**
 * Findings grouped by rule: the worst groups first and, among equals, in the order of the catalogue.
 * @param indicators number of indicators of the plan
 */
export function groupFindings(
  findings: readonly Finding[],
  rules: readonly Pick<Rule, "id">[],
  indicators: number,
): FindingGroup[] {
  const rank = new Map(rules.map(({ id }, index) => [id, index]));
  const groups = [...byRule(identified(findings))].map(([rule, items]): FindingGroup => ({
    rule,
    severity: worstOf(items),
    items,
    everyIndicator: isOfEveryIndicator(items, indicators),
  }));
  return groups.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (rank.get(a.rule) ?? rank.size) - (rank.get(b.rule) ?? rank.size),
  );
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

function identified(findings: readonly Finding[]): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = [finding.rule, finding.sheet, finding.cell, finding.field, finding.message].join("\u0000");
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { id: `${key}\u0000${nth}`, finding };
  });
}

function byRule(items: readonly ListedFinding[]): Map<string, ListedFinding[]> {
  const groups = new Map<string, ListedFinding[]>();
  for (const item of items) {
    const group = groups.get(item.finding.rule);
    if (group) group.push(item);
    else groups.set(item.finding.rule, [item]);
  }
  return groups;
}

const worstOf = (items: readonly ListedFinding[]): Severity =>
  SEVERITIES.find((severity) => items.some(({ finding }) => finding.severity === severity)) ?? "info";

const isOfEveryIndicator = (items: readonly ListedFinding[], indicators: number): boolean =>
  indicators >= MANY_INDICATORS &&
  items.length === indicators &&
  items.every(
    ({ finding }) =>
      finding.severity === items[0]?.finding.severity &&
      finding.cell !== null &&
      finding.fix === null &&
      finding.silenced === null,
  );
