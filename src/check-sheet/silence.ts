// SPDX-License-Identifier: EUPL-1.2
import type { CheckResult, Finding } from "../rules/finding";
import type { Place } from "../rules/places";

/** A reason, written in the workbook, why a finding may stay as it is. */
export interface Silence {
  rule: string;
  /** The cell it is about, wherever that stands by now; null when it is about the whole document. */
  place: Place | null;
  message: string;
  /** What the cell held when the reason was given; the reason excuses nothing else. */
  text: string;
  /** Never blank. */
  reason: string;
  /** ISO day on which it was given; null where somebody wrote the reason alone. */
  date: string | null;
  /** Its text changed before the list was last written: kept to be read, it excuses nothing any more. */
  isExpired: boolean;
}

/** What checking a workbook gives, once the silences that it holds have been honoured. */
export interface Check {
  result: CheckResult;
  /** Silences over since the list was last written, because the text they excused has changed: their findings are open again. */
  ended: Silence[];
  /** Silences over before that: their reasons stay on the list until somebody deletes them. */
  expired: Silence[];
  /** Silences of rules that crashed: nothing is known of their findings, and the reasons are kept. */
  waiting: Silence[];
}

/** The cell of a finding; null when it is about the whole document. */
export const findingPlace = ({ sheet, cell }: Finding): Place | null =>
  sheet === null || cell === null ? null : { sheet, cell };

/** Texts that differ in white space only are the same. */
export const normalised = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
