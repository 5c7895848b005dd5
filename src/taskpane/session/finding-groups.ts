// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../rules/finding";
import type { Rule, Severity } from "../../rules/rule";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A finding with an id that stays the same from one check to the next while the finding does. */
export interface ListedFinding {
  id: string;
  finding: Finding;
}

/** Parts of a plan that there are many of. */
export type PlanPart = "objectives" | "indicators";

/** The findings of one rule, in the order of the workbook. */
export interface FindingGroup {
  rule: string;
  /** The worst of its findings. */
  severity: Severity;
  items: ListedFinding[];
  /** What it is true of, every one of the plan: one line says it for all. */
  trueOfAll: PlanPart | null;
}

/** From this many on, what is true of all of them is said once. */
const MANY = 4;

/**
 * Findings grouped by rule: the worst groups first and, among equals, in the order of the catalogue.
 * @param counts how many of each the plan has
 */
export function groupFindings(
  findings: readonly Finding[],
  rules: readonly Pick<Rule, "id">[],
  counts: Record<PlanPart, number>,
): FindingGroup[] {
  const rank = new Map(rules.map(({ id }, index) => [id, index]));
  const groups = [...byRule(identified(findings))].map(([rule, items]): FindingGroup => ({
    rule,
    severity: worstOf(items),
    items,
    trueOfAll: partOf(items, counts),
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

/** Findings that say the same of each, and offer no correction or one for all of them. */
function partOf(items: readonly ListedFinding[], counts: Record<PlanPart, number>): PlanPart | null {
  const parts: readonly PlanPart[] = ["indicators", "objectives"];
  const part = parts.find((each) => counts[each] >= MANY && counts[each] === items.length);
  const first = items[0]?.finding;
  const alike = items.every(
    ({ finding: { severity, cell, corrections, silenced } }) =>
      severity === first?.severity &&
      cell !== null &&
      corrections[0] === first.corrections[0] &&
      silenced === null,
  );
  return part !== undefined && alike ? part : null;
}
