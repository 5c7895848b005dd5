// SPDX-License-Identifier: EUPL-1.2
import type { CheckResult, Finding } from "../rules/finding";

/** A finding as other programs get it: of its corrections, the edits of the proposed one. */
type ExchangedFinding = Omit<Finding, "corrections">;

/** The result of a check in the shape agreed with other programs. */
export function findingsJson({
  schemaVersion,
  findings,
  counts,
  notApplicable,
  crashed,
}: CheckResult): string {
  const { error, warning, info, byRule } = counts;
  const exchanged = findings.map(({ corrections: _corrections, ...finding }): ExchangedFinding => finding);
  return JSON.stringify(
    { schemaVersion, findings: exchanged, counts: { error, warning, info, byRule }, notApplicable, crashed },
    null,
    2,
  );
}
