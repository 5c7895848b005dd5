// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../plan/plan-document";
import { normalisedText } from "../plan/wording";
import type { CellValue } from "../workbook/snapshot";
import type { Correction } from "./correction";
import { quoted } from "./phrases";

/** What a report is spread with: nothing, or the one correction it offers. */
export interface Offer {
  corrections?: Correction[];
}

type Wording = Partial<Pick<Correction, "label" | "kind" | "turnsDirection">>;

/**
 * Offers to put a value in the place of what a cell holds; safe unless said otherwise.
 * Nothing is offered where that could lose something: a formula is the user's to change, a cell may be unknown.
 */
export function replaceContent(
  content: CellContent | null,
  value: CellValue,
  { label = `Scrivere ${quoted(shown(value))}`, kind = "safe", ...turns }: Wording = {},
): Offer {
  if (content === null || content.formula !== null) return {};
  const { sheet, cell, value: expected } = content;
  return { corrections: [{ label, kind, ...turns, edits: [{ sheet, cell, expected, value }] }] };
}

/** As `replaceContent`, but only where the cell holds this text and nothing else. */
export const replaceText = (
  content: CellContent | null,
  text: string,
  value: CellValue,
  wording?: Wording,
): Offer =>
  content !== null && normalisedText(String(content.value)) === normalisedText(text)
    ? replaceContent(content, value, wording)
    : {};

const shown = (value: CellValue): string =>
  typeof value === "number" ? String(value).replace(".", ",") : String(value);
