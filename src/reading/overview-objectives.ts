// SPDX-License-Identifier: EUPL-1.2
import { saysNoObjectives } from "../template/no-objectives";
import { objectiveText, type CodedText } from "./coded-text";

/** Where a line holds several objectives: a code after a stop, a semicolon, a tab or a gap. */
const INNER_CODE = /([;\t]|\s{2}|[\p{L}\d)]{3}\.\s)\s*(?=\d{3}-\d{3}-\d{3}(?!\d))/gu;
const BULLET = /^\s*(?:[•▪◦*·]|[-–—](?=\s))\s*/u;

/** Objectives listed in a cell, one a line; a line that goes on with the one before begins in lower case and has no bullet. */
export const overviewObjectives = (text: string): CodedText[] =>
  overviewLines(text).map((line) => objectiveText(line.replace(BULLET, "").trim()));

/** The lines of a cell that list an objective each, as they are written. */
export function overviewLines(text: string): string[] {
  if (saysNoObjectives(text)) return [];
  const lines: string[] = [];
  for (const line of text.replace(INNER_CODE, "$1\n").split(/\r?\n/u)) {
    if (line.replace(BULLET, "").trim() === "") continue;
    const before = /^\s*\p{Ll}/u.test(line) ? lines.pop() : undefined;
    lines.push(before === undefined ? line : `${before}\n${line.trim()}`);
  }
  return lines;
}
