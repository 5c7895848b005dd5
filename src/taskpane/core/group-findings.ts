// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../rules/finding";
import { groupsOf } from "../../rules/groups";
import type { Rule } from "../../rules/rule";
import { fieldLabel } from "../../template/field-label";
import {
  bySeverity,
  type FindingGroup,
  type ListedFinding,
  type PlanPart,
  worstOf,
} from "../session/finding-groups";

/** From this many on, what is true of all of them is said once. */
const MANY = 4;

/**
 * Findings grouped by rule: the worst groups first and, among equals, in the order of the catalogue; silenced ones last.
 * @param counts how many of each the plan has
 */
export function groupFindings(
  findings: readonly Finding[],
  rules: readonly Rule[],
  counts: Record<PlanPart, number>,
): FindingGroup[] {
  const known = new Map(rules.map((rule, rank) => [rule.id, { rule, rank }]));
  const rankOf = ({ rule }: FindingGroup): number => known.get(rule)?.rank ?? known.size;
  const listed = identified(findings, (rule) => known.get(rule)?.rule.title ?? rule);
  const groups = groupsOf(listed, ({ finding }) => finding.rule).map(([first, ...others]): FindingGroup => {
    const items = [first, ...others];
    const { rule } = first.finding;
    return {
      rule,
      about: known.get(rule)?.rule ?? null,
      severity: worstOf(items),
      items,
      trueOfAll: partOf(items, counts),
    };
  });
  return groups.sort((a, b) => bySeverity(a, b) || rankOf(a) - rankOf(b));
}

function identified(findings: readonly Finding[], titleOf: (rule: string) => string): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = [finding.rule, finding.sheet, finding.cell, finding.field, finding.message].join("\u0000");
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return {
      id: `${key}\u0000${nth}`,
      finding,
      title: titleOf(finding.rule),
      label: fieldLabel(finding.field),
    };
  });
}

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
