// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../plan/elements";
import type { Plan } from "../plan/plan";
import type { PlanDocument } from "../plan/plan-document";
import { RULES } from "../rules/catalogue";
import type { Check, Silence } from "../check-sheet/silence";
import type { Finding } from "../rules/finding";
import { groupsOf } from "../rules/groups";
import type { Severity } from "../rules/rule";
import { fieldLabel } from "../template/field-label";
import { cliTexts } from "../texts/cli";
import { settingsProblemText } from "../texts/settings";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** Places of one rule that are shown one by one. */
const SHOWN = 3;

/** The findings for a reader: by rule, in the order of the catalogue; then the silenced ones, and what they come to. */
export function findingsReport(
  { plan, notUnderstood, leftAside, template, settingsProblems }: PlanDocument,
  { result, ended, waiting }: Check,
): string {
  const { findings, crashed, counts } = result;
  const silenced = findings.filter((finding) => finding.silenced !== null);
  const open = findings.filter((finding) => finding.silenced === null);
  const groups = worstFirst(groupsOf(open, severityOfRule)).map(groupText);
  const crashes = crashed.map(({ rule, message }) => cliTexts.crashed(rule, message));
  const silences = [
    ...(silenced.length > 0 ? [cliTexts.silencedList(silenced.length)] : []),
    ...groupsOf(silenced, reasonOfRule).map(groupText),
    ...listText(cliTexts.endedList(ended.length), ended.map(silenceText)),
    ...listText(cliTexts.waitingList(waiting.length), waiting.map(silenceText)),
  ];
  const remarks = [
    ...(notUnderstood.length > 0 ? [cliTexts.notUnderstood(notUnderstood.length)] : []),
    ...(template?.isNewer === true ? [cliTexts.newerTemplate(template.version)] : []),
    ...settingsProblems.map(
      (problem) => `${cliTexts.place(problem.sheet, problem.cell)}: ${settingsProblemText(problem)}`,
    ),
    ...(leftAside.length > 0 ? [cliTexts.leftAside(leftAside.join(", "))] : []),
    findings.length === 0 && crashed.length === 0 ? cliTexts.noFindings : cliTexts.summary(counts),
  ];
  return [planText(plan), ...groups, ...crashes, ...silences, remarks.join("\n")].join("\n\n");
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

const reasonOfRule = (finding: Finding): string =>
  `${severityOfRule(finding)} ${finding.silenced?.reason ?? ""}`;

/** What must be right before the Council votes comes first; the order of the catalogue stays within a severity. */
const worstFirst = <T extends readonly [Finding, ...Finding[]]>(groups: readonly T[]): T[] =>
  SEVERITIES.flatMap((wanted) => groups.filter(([{ severity }]) => severity === wanted));

function groupText(findings: readonly [Finding, ...Finding[]]): string {
  const [{ rule, severity, source, silenced }] = findings;
  const title = RULES.find(({ id }) => id === rule)?.title ?? "";
  const more = findings.length - SHOWN;
  return [
    `${cliTexts.severity[severity]} ${rule} ${title} (${findings.length})${silenced === null ? "" : ` ${cliTexts.silenced(silenced.reason)}`}`,
    `  ${cliTexts.source(source)}`,
    ...findings.slice(0, SHOWN).map((finding) => `  ${findingText(finding)}`),
    ...(more > 0 ? [`  ${cliTexts.moreFindings(more)}`] : []),
  ].join("\n");
}

function findingText({ sheet, cell, field, message }: Finding): string {
  const label = fieldLabel(field);
  return `${placeText(sheet, cell)}${label === null ? "" : ` (${label})`}: ${message}`;
}

const placeText = (sheet: string | null, cell: string | null): string =>
  sheet !== null && cell !== null ? cliTexts.place(sheet, cell) : cliTexts.wholeDocument;

const silenceText = ({ rule, place, reason }: Silence): string =>
  `${rule} ${placeText(place?.sheet ?? null, place?.cell ?? null)}: ${cliTexts.silenced(reason)}`;

/** A heading and its lines, each indented; nothing when there is none. */
const listText = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`)].join("\n")];
