// SPDX-License-Identifier: EUPL-1.2
import { paneTexts } from "../../texts/pane";
import type { CellValue } from "../../workbook/snapshot";

/** So much of what stays the same is shown around a change. */
const CONTEXT = 40;
/** Texts up to this length are shown whole. */
const SHORT = 120;

/** What a cell holds before and after a change, as it is shown: the stretch that differs, and a little around it. */
export function changedPart(before: CellValue, after: CellValue): { before: string; after: string } {
  const [old, written] = [cellText(before), cellText(after)];
  if (old.length <= SHORT && written.length <= SHORT) return { before: shown(old), after: shown(written) };
  const shortest = Math.min(old.length, written.length);
  let start = 0;
  while (start < shortest && old[start] === written[start]) start++;
  let end = 0;
  while (end < shortest - start && old[old.length - 1 - end] === written[written.length - 1 - end]) end++;
  const cut = (text: string): string => {
    const from = Math.max(0, start - CONTEXT);
    const to = Math.min(text.length, text.length - end + CONTEXT);
    return shown(`${from > 0 ? "…" : ""}${shortened(text.slice(from, to))}${to < text.length ? "…" : ""}`);
  };
  return { before: cut(old), after: cut(written) };
}

/** A change may itself be long: its two ends are enough to know it. */
const shortened = (text: string): string =>
  text.length <= 2 * SHORT ? text : `${text.slice(0, SHORT)} […] ${text.slice(-SHORT)}`;

const cellText = (value: CellValue): string =>
  typeof value === "number" ? String(value).replace(".", ",") : String(value);

const shown = (text: string): string => (text === "" ? paneTexts.list.blank : text);
