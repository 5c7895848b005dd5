// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { outcomeOf } from "../plan/steps";
import { parseCellAddress } from "../workbook/address";
import { RULES } from "./catalogue";
import type { CheckResult, CrashedRule, Finding } from "./finding";
import { placeOf } from "./places";
import type { Report, Rule, RuleOutcome } from "./rule";

/** Version of the shape of `CheckResult`. */
const SCHEMA_VERSION = "1.0";

/**
 * Runs the rules on a document. Findings come in the order of the rules and, within a rule, of the workbook
 * (sheet, row, column; those about the whole document first). A rule that throws is listed in `crashed`
 * and gives no findings: it never looks like a pass.
 */
export const checkPlan = (document: PlanDocument, rules: readonly Rule[] = RULES): CheckResult =>
  outcomeOf(checkingPlan(document, rules));

/** As `checkPlan`, one rule at a step: between two of them there is time for something else. */
export function* checkingPlan(
  document: PlanDocument,
  rules: readonly Rule[] = RULES,
): Generator<undefined, CheckResult> {
  const ordered = inDocumentOrder(document);
  const findings: Finding[] = [];
  const notApplicable: string[] = [];
  const crashed: CrashedRule[] = [];

  for (const rule of rules) {
    const outcome = run(rule, document);
    if (outcome === "not-applicable") notApplicable.push(rule.id);
    else if ("crash" in outcome) crashed.push({ rule: rule.id, message: outcome.crash });
    else findings.push(...ordered(outcome.map((report) => toFinding(document, rule, report))));
    yield;
  }
  return { schemaVersion: SCHEMA_VERSION, findings, counts: countsOf(findings), notApplicable, crashed };
}

function run(rule: Rule, document: PlanDocument): RuleOutcome | { crash: string } {
  try {
    return rule.check(document);
  } catch (error) {
    return { crash: error instanceof Error ? error.message : String(error) };
  }
}

function toFinding(document: PlanDocument, rule: Rule, report: Report): Finding {
  const place = report.place ?? (report.at === null ? null : placeOf(document, report.at));
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    field: report.at === null ? null : fieldName(report.at),
    message: report.message,
    seen: report.seen ?? null,
    expected: report.expected ?? null,
    source: rule.source,
    related: report.related ?? [],
    ...correctionsOf(report),
    silenced: null,
  };
}

function correctionsOf({ corrections = [] }: Report): Pick<Finding, "fix" | "corrections"> {
  const [proposed] = corrections;
  return { fix: proposed && !proposed.reshapes ? proposed.edits : null, corrections };
}

/** JSON name of the field a pointer ends in: `/…/indicators/0/targets/2018` → `targets`. */
const fieldName = (pointer: PlanPointer): string | null =>
  pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? null;

/** Counts findings by severity and by rule; silenced ones apart. */
export function countsOf(findings: readonly Finding[]): CheckResult["counts"] {
  const counts: CheckResult["counts"] = { error: 0, warning: 0, info: 0, byRule: {}, silenced: 0 };
  for (const { rule, severity, silenced } of findings) {
    if (silenced !== null) {
      counts.silenced += 1;
      continue;
    }
    counts[severity] += 1;
    counts.byRule[rule] = (counts.byRule[rule] ?? 0) + 1;
  }
  return counts;
}

/** Sorts findings by where they stand: sheet, row, column; those about the whole document come first. */
function inDocumentOrder(document: PlanDocument): (findings: Finding[]) => Finding[] {
  const order = new Map(document.sheets.map(({ name }, index) => [name, index]));
  const positionOf = ({ sheet, cell }: Finding): [number, number, number] => {
    if (sheet === null || cell === null) return [-1, 0, 0];
    const { row, column } = parseCellAddress(cell);
    return [order.get(sheet) ?? order.size, row, column];
  };
  return (findings) =>
    findings
      .map((finding) => ({ finding, position: positionOf(finding) }))
      .sort(
        ({ position: [sheetA, rowA, columnA] }, { position: [sheetB, rowB, columnB] }) =>
          sheetA - sheetB || rowA - rowB || columnA - columnB,
      )
      .map(({ finding }) => finding);
}
