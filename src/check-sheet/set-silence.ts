// SPDX-License-Identifier: EUPL-1.2
import { countsOf } from "../rules/check";
import type { Finding } from "../rules/finding";
import { checkSheetTexts } from "../texts/check-sheet";
import type { Check } from "./silence";

/** A silence that cannot be; its message is what the user reads. */
export class SilencingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SilencingError";
  }
}

/**
 * Silences findings with a reason; one that is silenced already gets the new one.
 * @param findings of this check or of an earlier one: they are told by rule, cell and message
 * @param date ISO day
 * @throws SilencingError when the reason is blank: nothing is silenced without one
 */
export function silence(
  check: Check,
  findings: readonly Finding[],
  { reason, date }: { reason: string; date: string },
): Check {
  const given = reason.trim();
  if (given === "") throw new SilencingError(checkSheetTexts.missingReason);
  return withSilenced(check, findings, { reason: given, date });
}

/** Opens silenced findings again; their reasons are gone. */
export const reopen = (check: Check, findings: readonly Finding[]): Check =>
  withSilenced(check, findings, null);

function withSilenced(check: Check, wanted: readonly Finding[], silenced: Finding["silenced"]): Check {
  const keys = new Set(wanted.map(findingKey));
  const findings = check.result.findings.map((finding) =>
    keys.has(findingKey(finding)) ? { ...finding, silenced } : finding,
  );
  return { ...check, result: { ...check.result, findings, counts: countsOf(findings) } };
}

const findingKey = ({ rule, sheet, cell, message }: Finding): string =>
  JSON.stringify([rule, sheet, cell, message]);
