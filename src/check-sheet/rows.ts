// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import type { CheckResult, Finding } from "../rules/finding";
import type { Place } from "../rules/places";
import { RULES } from "../rules/catalogue";
import type { Severity } from "../rules/rule";
import { fieldLabel } from "../template/field-label";
import type { checkSheetTexts } from "../texts/check-sheet";
import { cellTexts } from "./cell-texts";
import { italianDay } from "./days";
import { findingPlace, type Check, type Silence } from "./silence";

/** One line of the list. */
export interface ListRow {
  state: keyof typeof checkSheetTexts.states;
  severity: Severity;
  rule: string;
  place: Place | null;
  /** How the layout calls the field; `""` where it has no name. */
  field: string;
  message: string;
  text: string;
  reason: string;
  /** In Italian, or `""`. */
  date: string;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * Lines of the list: open findings first, errors before warnings before notes, then silenced ones, then the silences
 * of rules that crashed, then those that are over, the last ones first; within each in the order of the check.
 * @param today ISO day for reasons that somebody wrote without one
 */
export function listRows(
  document: PlanDocument,
  { result, waiting, ended, expired }: Check,
  today: string | null,
): ListRow[] {
  const textOf = cellTexts(document);
  const day = (iso: string | null): string => {
    const given = iso === null || iso === "" ? today : iso;
    return given === null ? "" : italianDay(given);
  };
  const row = (finding: Finding): ListRow => ({
    state: finding.silenced === null ? "open" : "silenced",
    severity: finding.severity,
    rule: finding.rule,
    place: findingPlace(finding),
    field: fieldLabel(finding.field) ?? "",
    message: finding.message,
    text: textOf(finding),
    reason: finding.silenced?.reason ?? "",
    date: finding.silenced === null ? "" : day(finding.silenced.date),
  });
  const kept = (state: ListRow["state"], { rule, place, message, text, reason, date }: Silence): ListRow => ({
    state,
    severity: RULES.find(({ id }) => id === rule)?.severity ?? "error",
    rule,
    place,
    field: "",
    message,
    text,
    reason,
    date: day(date),
  });
  return [
    ...bySeverity(result.findings.filter(({ silenced }) => silenced === null)).map(row),
    ...bySeverity(result.findings.filter(({ silenced }) => silenced !== null)).map(row),
    ...waiting.map((each) => kept("waiting", each)),
    ...[...ended, ...expired].map((each) => kept("expired", each)),
  ];
}

const bySeverity = (findings: CheckResult["findings"]): Finding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
