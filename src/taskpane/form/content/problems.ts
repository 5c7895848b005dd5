// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../../plan/plan-document";
import type { Finding } from "../../../rules/finding";
import { groupsOf } from "../../../rules/groups";
import { placeKey } from "../../../rules/places";
import type { Severity } from "../../../rules/rule";
import { fieldTexts } from "../../../texts/form-fields";
import { draftKey, type FormState } from "../../session/form-state";
import type { ShownField } from "./coded-titles";
import { shapeOf } from "./shape";

/** Something of the form to look at. */
export interface Problem {
  /** The field it is in. */
  at: PlanPointer;
  label: string;
  severity: Severity;
  message: string;
  /** Whether a rule says it, and not the pane. */
  isOfRule: boolean;
}

/** Open findings by the cell they stand in. */
export function openByCell(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet, cell, silenced } = finding;
    if (sheet === null || cell === null || silenced !== null) continue;
    const key = placeKey({ sheet, cell });
    byCell.set(key, [...(byCell.get(key) ?? []), finding]);
  }
  return byCell;
}

/**
 * What was found in each field's cell. Where several fields share a cell, a finding goes to the field it names, else
 * to the first of them.
 */
export function findingsByField(
  shown: readonly ShownField[],
  byCell: ReadonlyMap<string, Finding[]>,
): ReadonlyMap<PlanPointer, readonly Finding[]> {
  const byField = new Map<PlanPointer, Finding[]>();
  for (const [first, ...others] of groupsOf(shown, ({ field }) => placeKey(field.content))) {
    for (const finding of byCell.get(placeKey(first.field.content)) ?? []) {
      const { at } = ([first, ...others].find(({ field }) => field.name === finding.field) ?? first).field;
      byField.set(at, [...(byField.get(at) ?? []), finding]);
    }
  }
  return byField;
}

/** Everything of the form to look at, in the order of its fields: texts typed, their cells, and what was found there. */
export function problemsOf(
  document: PlanDocument,
  shown: readonly ShownField[],
  { drafts, conflicts, field: current }: FormState,
  findings: ReadonlyMap<PlanPointer, readonly Finding[]>,
): Problem[] {
  return shown.flatMap(({ field, code, isOneCell }): Problem[] => {
    const { at, label } = field;
    const keys = [field, ...(isOneCell && code ? [code] : [])].map((each) => draftKey(each.content, each.at));
    const draft = drafts[keys[0] ?? ""];
    const hasConflict = keys.some((key) => key in conflicts);
    const isPending = !hasConflict && at !== current && keys.some((key) => key in drafts);
    const problem = (severity: Severity, message: string, isOfRule = false): Problem => ({
      ...{ at, label, severity, message, isOfRule },
    });
    const shape = draft && shapeOf({ document, field, text: draft.text });
    return [
      ...(hasConflict ? [problem("warning", fieldTexts.conflictProblem)] : []),
      ...(isPending ? [problem("warning", fieldTexts.pendingProblem)] : []),
      ...(shape ? [problem(shape.severity, shape.message)] : []),
      ...(findings.get(at) ?? []).map(({ severity, message }) => problem(severity, message, true)),
    ];
  });
}
