// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from "../workbook/sheet-plan";

/** Points. */
export const TITLE_SIZE = 13;
export const LIST_SIZE = 9;

const BOX = ["top", "right", "bottom", "left"] as const;
const LISTED: CellStyle = { fontSize: LIST_SIZE, vertical: "top", wrap: true, borders: BOX };

/** Looks of the sheet. Severities are told by their words; colours only help to find them. */
export const STYLES = {
  title: { fontSize: TITLE_SIZE, bold: true, vertical: "center", wrap: true },
  explanation: { fontSize: LIST_SIZE, vertical: "top", wrap: true },
  counts: { fontSize: LIST_SIZE, bold: true, vertical: "top", wrap: true },
  heading: { ...LISTED, bold: true, fill: "#DCE6F1", vertical: "center" },
  text: LISTED,
  link: { ...LISTED, color: "#0B5394" },
  entry: { ...LISTED, fill: "#FFFBE6" },
  error: { ...LISTED, bold: true, color: "#8E1B16", fill: "#FBE9E7" },
  warning: { ...LISTED, bold: true, color: "#6B4700", fill: "#FFF4D6" },
  info: { ...LISTED, fill: "#EEF3F8" },
} as const satisfies Record<string, CellStyle>;
