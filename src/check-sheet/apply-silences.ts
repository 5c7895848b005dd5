// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import { countsOf } from "../rules/check";
import type { CheckResult, Finding } from "../rules/finding";
import { placeKey } from "../rules/places";
import { groupedBy } from "../workbook/grouping";
import { cellTexts } from "./cell-texts";
import { findingPlace, normalised, type Check, type Silence } from "./silence";

/**
 * Silences the findings that a reason stands for: those of the same rule in the same cell, as long as the cell holds
 * the text that was excused; on the whole document, those with the same message. Where a rule has several findings in
 * one cell, each needs a reason of its own, told apart by the message.
 */
export function silenceFindings(
  document: PlanDocument,
  result: CheckResult,
  silences: readonly Silence[],
): Check {
  const textOf = cellTexts(document);
  const inForce = silences.filter(({ isExpired }) => !isExpired);
  const bySubject = groupedBy(inForce, ({ rule, place }) => subject(rule, place));
  const subjectOf = (finding: Finding): string => subject(finding.rule, findingPlace(finding));
  const shared = groupedBy(result.findings, subjectOf);
  const used = new Set<Silence>();

  const findings = result.findings.map((finding): Finding => {
    const key = subjectOf(finding);
    const needsMessage = finding.cell === null || (shared.get(key)?.length ?? 0) > 1;
    const silence = bySubject
      .get(key)
      ?.find(
        ({ text, message }) =>
          isSame(text, textOf(finding)) && (!needsMessage || isSame(message, finding.message)),
      );
    if (!silence) return { ...finding, silenced: null };
    used.add(silence);
    return { ...finding, silenced: { reason: silence.reason, date: silence.date ?? "" } };
  });

  const unused = inForce.filter((silence) => !used.has(silence));
  const open = new Set(findings.filter(({ silenced }) => silenced === null).map(subjectOf));
  const crashed = new Set(result.crashed.map(({ rule }) => rule));
  return {
    result: { ...result, findings, counts: countsOf(findings) },
    ended: unused.filter(({ rule, place }) => open.has(subject(rule, place))),
    expired: silences.filter(({ isExpired }) => isExpired),
    waiting: unused.filter(({ rule }) => crashed.has(rule)),
  };
}

/** What a rule is about: one text for one cell, or for the whole document. */
const subject = (rule: string, place: Silence["place"]): string =>
  place === null ? rule : `${rule} ${placeKey(place)}`;

const isSame = (a: string, b: string): boolean => normalised(a) === normalised(b);
