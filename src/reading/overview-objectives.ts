// SPDX-License-Identifier: EUPL-1.2
import { objectiveText, type CodedText } from "./coded-text";

/** Where a line holds several objectives: a code after a stop, a semicolon, a tab or a gap. */
const INNER_CODE = /(?<=[;\t]|\s{2}|[\p{L}\d)]{3}\.\s)\s*(?=\d{3}-\d{3}-\d{3}(?!\d))/u;
const BULLET = /^\s*(?:[•▪◦*·]|[-–—](?=\s))\s*/u;
const NO_OBJECTIVE =
  /^\s*(?:[-–—/]+|n(?:essun|on ci sono|on sono previsti)\b[^\d]*obiettiv.*|n\.?d\.?)\s*$/isu;

/** Objectives listed in a cell, one a line; a line that goes on with the one before begins in lower case. */
export function overviewObjectives(text: string): CodedText[] {
  if (NO_OBJECTIVE.test(text)) return [];
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/u).flatMap((part) => part.split(INNER_CODE))) {
    const own = line.replace(BULLET, "").trim();
    if (own === "") continue;
    const before = /^\p{Ll}/u.test(own) ? lines.pop() : undefined;
    lines.push(before === undefined ? own : `${before}\n${own}`);
  }
  return lines.map(objectiveText);
}
