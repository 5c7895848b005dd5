// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import { recogniseLabel } from "../../template/recognise-label";
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
  if (before === "") return isLabelAlone(value) ? `${value.trimEnd()} ${after}`.trimEnd() : null;
  const at = onlyPlaceOf(before, value);
  return at >= 0 ? value.slice(0, at) + after + value.slice(at + before.length) : null;
}

/** A cell for a label and its value, which has no value yet. */
function isLabelAlone(value: string): boolean {
  const label = recogniseLabel(value);
  return label !== null && label.value === null && label.names.length === 1;
}

const isAll = (value: string, text: string): boolean => normalisedText(value) === normalisedText(text);

/** Where a text stands in another as words of its own; -1 when nowhere or in several places. */
function onlyPlaceOf(text: string, whole: string): number {
  const places: number[] = [];
  const afterLetters: number[] = [];
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + 1)) {
    const [before, after] = [whole[at - 1], whole[at + text.length]];
    if (isWordPart(after)) continue;
    if (!isWordPart(before)) places.push(at);
    else if (!isDigit(before) && isDigit(text[0])) afterLetters.push(at);
  }
  // A code comes before what it names: «2 - Misura 2».
  const [first = -1] = places;
  if (places.length === 1 || first === 0) return first;
  // Letters may stand before a code without being of it: «M011_Competitività».
  return places.length === 0 && afterLetters.length === 1 ? (afterLetters[0] ?? -1) : -1;
}

const isDigit = (letter: string | undefined): boolean => letter !== undefined && /\d/u.test(letter);

const isWordPart = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
