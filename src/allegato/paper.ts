// SPDX-License-Identifier: EUPL-1.2
import type { PageSetup } from "../workbook/sheet-plan";
import type { Orientation } from "./blocks/block";

/** Sides of an A4 sheet in points. */
const A4 = { short: 595.28, long: 841.89 };

/** Points; the wider left side leaves room for binding. */
export const MARGINS: PageSetup["margins"] = {
  top: 62,
  right: 34,
  bottom: 51,
  left: 42.5,
  header: 28,
  footer: 25,
};

/**
 * Points that a pixel of column width takes on paper: 0.75 in Excel, 0.797 in LibreOffice, which measures the digits
 * of the workbook's font without rounding them to the pixel. The larger one decides what fits.
 */
export const POINTS_PER_PIXEL = 0.797;
/** Printers may set rows a little taller than their nominal height. */
const HEIGHT_SHARE = 0.98;

/** Points of a page's sides. */
export const sides = (orientation: Orientation): { width: number; height: number } =>
  orientation === "portrait" ? { width: A4.short, height: A4.long } : { width: A4.long, height: A4.short };

/** Points between the side margins. */
export const pageWidth = (orientation: Orientation): number =>
  sides(orientation).width - MARGINS.left - MARGINS.right;

/** Whole pixels of column width that fit the page at 100 %. */
export const printableWidth = (orientation: Orientation): number =>
  Math.floor(pageWidth(orientation) / POINTS_PER_PIXEL);

/** Points of row height that fit the page at 100 %. */
export const printableHeight = (orientation: Orientation): number =>
  (sides(orientation).height - MARGINS.top - MARGINS.bottom) * HEIGHT_SHARE;
