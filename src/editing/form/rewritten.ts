// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import type { CellValue } from "../../workbook/snapshot";
import { numberIn } from "./number-in";

/**
 * What a cell will hold once a field in it has another text; whatever else stands in the cell stays. A number stays a
 * number, in the cell's own format, when the new text is one.
 * @param before the field's text as it was read, `""` when there is none
 * @returns null when the field's words cannot be told from the rest of the cell
 */
export function rewritten(content: CellContent, before: string, after: string): CellValue | null {
  const { value, numberFormat } = content;
  if (typeof value === "boolean") return after;
  if (typeof value === "number" || isAll(value, before)) {
    return numberIn(after, { format: numberFormat, wasNumber: typeof value === "number" }) ?? after;
  }
  const at = before === "" ? -1 : onlyPlaceOf(before, value);
  if (at >= 0) return value.slice(0, at) + after + value.slice(at + before.length);
  return null;
}

const isAll = (value: string, text: string): boolean => normalisedText(value) === normalisedText(text);

/** Where a text stands in another as words of its own; -1 when nowhere or in several places. */
function onlyPlaceOf(text: string, whole: string): number {
  const places: number[] = [];
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
    if (!isWordPart(whole[at - 1]) && !isWordPart(whole[at + text.length])) places.push(at);
  }
  // A code comes before what it names: «2 - Misura 2».
  return places.length === 1 || places[0] === 0 ? (places[0] ?? -1) : -1;
}

const isWordPart = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
