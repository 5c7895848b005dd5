// SPDX-License-Identifier: EUPL-1.2

/** Lengths: column widths in pixels at 96 dpi (Calibri 11 as the workbook's font), heights and margins in points. */

/** Colour of every line: a grey that prints, lighter than the text it frames. */
export const LINE_COLOR = "#7A8794";

export interface CellStyle {
  fontSize: number;
  bold?: boolean;
  italic?: boolean;
  /** `#RRGGBB` */
  color?: string;
  /** `#RRGGBB`; none when left out. */
  fill?: string;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  /** Sides that carry a thin line. */
  borders?: readonly ("top" | "right" | "bottom" | "left")[];
  /** en-US code; `@` or left out on text. */
  numberFormat?: string;
}

/** One cell, or the top left cell of a merge when it spans more than one. */
export interface PlannedCell {
  /** Zero-based. */
  row: number;
  /** Zero-based. */
  column: number;
  rowSpan: number;
  columnSpan: number;
  value: string | number;
  /** A formula of ours (`"=SUM(B2:B5)"`, en-US); `value` is then what it gives at the time of writing. */
  formula?: string;
  /** Key into `SheetPlan.styles`. */
  style: string;
}

export interface HeaderFooter {
  left: string;
  center: string;
  right: string;
}

/** Print set-up of one sheet. Header and footer texts use Excel's codes (`&P` page; `&&` a plain ampersand). */
export interface PageSetup {
  orientation: "portrait" | "landscape";
  /** Points. */
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  header: HeaderFooter;
  footer: HeaderFooter;
  /** Number printed on the first page of this sheet. */
  firstPageNumber: number;
  /** Rows repeated on every page, zero-based and inclusive. */
  titleRows: { first: number; last: number } | null;
  /** A page ends before each of these zero-based rows. */
  breaksBefore: readonly number[];
}

/** A whole sheet of ours, ready to be written by any adapter. The print area is the whole rectangle. Paper is A4. */
export interface SheetPlan {
  /** At most 31 characters, none of `: \ / ? * [ ] '`. */
  name: string;
  /** Widths in pixels; their number is the number of columns. */
  columns: readonly number[];
  /** Heights in points; their number is the number of rows. */
  rows: readonly number[];
  cells: readonly PlannedCell[];
  styles: Readonly<Record<string, CellStyle>>;
  page: PageSetup;
  /** So many rows at the top stay in sight when the sheet is scrolled. */
  frozenRows?: number;
}
