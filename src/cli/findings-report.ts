// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../plan/elements";
import type { Plan } from "../plan/plan";
import type { PlanDocument } from "../plan/plan-document";
import { RULES } from "../rules/catalogue";
import type { CheckResult, Finding } from "../rules/finding";
import { groupsOf } from "../rules/groups";
import { cliTexts } from "../texts/cli";

/** Places of one rule that are shown one by one. */
const SHOWN = 3;

/** The findings for a reader: by rule, in the order of the catalogue, and what they come to. */
export function findingsReport(
  { plan, notUnderstood, leftAside }: PlanDocument,
  result: CheckResult,
): string {
  const { findings, crashed, counts } = result;
  const groups = groupsOf(findings, severityOfRule).map(groupText);
  const crashes = crashed.map(({ rule, message }) => cliTexts.crashed(rule, message));
  const remarks = [
    ...(notUnderstood.length > 0 ? [cliTexts.notUnderstood(notUnderstood.length)] : []),
    ...(leftAside.length > 0 ? [cliTexts.leftAside(leftAside.join(", "))] : []),
    findings.length === 0 && crashed.length === 0 ? cliTexts.noFindings : cliTexts.summary(counts),
  ];
  return [planText(plan), ...groups, ...crashes, remarks.join("\n")].join("\n\n");
}

/** Whose plan it is and what it holds. */
export function planText(plan: Plan): string {
  const counts = [
    cliTexts.programmes(plan.programmes.length),
    cliTexts.objectives(objectivesOf(plan).length),
    cliTexts.indicators(indicatorsOf(plan).length),
  ];
  return `${cliTexts.plan(plan.chamber, plan.year)}\n${counts.join(", ")}`;
}

/** A rule may report findings of different severities; each severity is a group of its own. */
const severityOfRule = ({ rule, severity }: Finding): string => `${rule} ${severity}`;

function groupText(findings: readonly [Finding, ...Finding[]]): string {
  const [{ rule, severity }] = findings;
  const title = RULES.find(({ id }) => id === rule)?.title ?? "";
  const more = findings.length - SHOWN;
  return [
    `${cliTexts.severity[severity]} ${rule} ${title} (${findings.length})`,
    ...findings.slice(0, SHOWN).map((finding) => `  ${findingText(finding)}`),
    ...(more > 0 ? [`  ${cliTexts.moreFindings(more)}`] : []),
  ].join("\n");
}

function findingText({ sheet, cell, message, silenced }: Finding): string {
  const place = sheet !== null && cell !== null ? cliTexts.place(sheet, cell) : cliTexts.wholeDocument;
  const reason = silenced === null ? "" : ` ${cliTexts.silenced(silenced.reason)}`;
  return `${place}: ${message}${reason}`;
}
