// SPDX-License-Identifier: EUPL-1.2
import { checkSheetTexts } from "../texts/check-sheet";

export type ColumnKey =
  "state" | "severity" | "rule" | "place" | "field" | "message" | "text" | "reason" | "date";

/** Columns of the list in their order; widths in pixels, together those of a landscape page, with room to
 * spare for programs that make columns wider than Excel does. */
export const COLUMNS: readonly { key: ColumnKey; width: number }[] = [
  { key: "state", width: 72 },
  { key: "severity", width: 56 },
  { key: "rule", width: 56 },
  { key: "place", width: 100 },
  { key: "field", width: 94 },
  { key: "message", width: 240 },
  { key: "text", width: 156 },
  { key: "reason", width: 128 },
  { key: "date", width: 68 },
];

/** Heading of a column. */
export const columnTitle = (key: ColumnKey): string => checkSheetTexts.columns[key];
