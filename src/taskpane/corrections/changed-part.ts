// SPDX-License-Identifier: EUPL-1.2
import { paneTexts } from "../../texts/pane";
import type { CellValue } from "../../workbook/snapshot";

/** So much of what stays the same is shown around a change. */
const CONTEXT = 40;
/** Texts up to this length are shown whole. */
const SHORT = 120;

/** What a cell holds, around the stretch that changes. */
export interface ShownText {
  lead: string;
  /** Blank where nothing is taken away, or nothing put in. */
  changed: string;
  tail: string;
}

/** What a cell holds before and after a change, as it is shown: the stretch that differs, and what stands around it. */
export function changedPart(before: CellValue, after: CellValue): { before: ShownText; after: ShownText } {
  const [old, written] = [cellText(before), cellText(after)];
  const shortest = Math.min(old.length, written.length);
  let start = 0;
  while (start < shortest && old[start] === written[start]) start++;
  let end = 0;
  while (end < shortest - start && old[old.length - 1 - end] === written[written.length - 1 - end]) end++;
  const isLong = old.length > SHORT || written.length > SHORT;
  const shown = (text: string): ShownText => {
    if (text === "") return { lead: paneTexts.list.blank, changed: "", tail: "" };
    const [lead, changed, tail] = [
      text.slice(0, start),
      text.slice(start, text.length - end),
      text.slice(text.length - end),
    ];
    return isLong
      ? { lead: ending(lead), changed: shortened(changed), tail: beginning(tail) }
      : { lead, changed, tail };
  };
  return { before: shown(old), after: shown(written) };
}

/** The text in one piece. */
export const wholeOf = ({ lead, changed, tail }: ShownText): string => lead + changed + tail;

const ending = (text: string): string => (text.length <= CONTEXT ? text : `…${text.slice(-CONTEXT)}`);

const beginning = (text: string): string => (text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT)}…`);

/** A change may itself be long: its two ends are enough to know it. */
const shortened = (text: string): string =>
  text.length <= 2 * SHORT ? text : `${text.slice(0, SHORT)} […] ${text.slice(-SHORT)}`;

const cellText = (value: CellValue): string =>
  typeof value === "number" ? String(value).replace(".", ",") : String(value);
