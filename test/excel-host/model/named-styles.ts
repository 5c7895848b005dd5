// SPDX-License-Identifier: EUPL-1.2
import { type Border, type CellFormat, DEFAULT_FORMAT, shared } from "./cell-format";

const COLOR = "#44546A";

/** Headings of a new workbook: their size, and the weight of the line below, none for the fourth. */
const HEADINGS: Readonly<Record<string, { size: number; weight: string | null }>> = {
  Heading1: { size: 15, weight: "Thick" },
  Heading2: { size: 13, weight: "Thick" },
  Heading3: { size: 11, weight: "Medium" },
  Heading4: { size: 11, weight: null },
};

/** Built-in styles that this host plays, by the names of `Excel.BuiltInStyle`. */
export const STYLE_NAMES: readonly string[] = [DEFAULT_FORMAT.style, ...Object.keys(HEADINGS)];

/** The look of a cell that is given a style. Headings bring a font and borders and leave the rest; Normal brings all. */
export function withStyle(format: CellFormat, style: string): CellFormat {
  const heading = HEADINGS[style];
  if (!heading) return DEFAULT_FORMAT;
  const { size, weight } = heading;
  const line: Border | null = weight === null ? null : { style: "Continuous", color: "#4472C4", weight };
  const font = { ...DEFAULT_FORMAT.font, size, bold: true, color: COLOR };
  return shared({ ...format, style, font, borders: line ? { bottom: line } : {} });
}
