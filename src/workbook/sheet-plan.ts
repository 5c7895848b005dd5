// SPDX-License-Identifier: EUPL-1.2
import type { CellRange } from "./address";

/** Lengths: column widths in pixels at 96 dpi (Calibri 11 as the workbook's font), heights and margins in points. */

/** Colour of every line: a grey that prints, lighter than the text it frames. */
export const LINE_COLOR = "#7A8794";

export interface CellStyle {
  fontSize: number;
  /** Level of a heading: the cell also takes the workbook's own style of that name («Titolo 1» …), ours on top. */
  heading?: 1 | 2 | 3 | 4;
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
  /** What the text is of, for whoever made the plan; adapters pass it by. */
  source?: string;
}

/** A picture over the cells, anchored at the top left corner of one. */
export interface PlannedImage {
  /** Base64. */
  data: string;
  type: "image/png" | "image/jpeg";
  /** Zero-based; the picture stands in the middle of `columns` cells from here. */
  row: number;
  column: number;
  columns: number;
  /** Points. */
  width: number;
  height: number;
  /** `""` for a mere ornament. */
  alternativeText: string;
}

/** A native chart over whole cells, its numbers in cells of the same sheet. */
export interface PlannedChart {
  /** `bars` lie, `columns` stand. */
  kind: "bars" | "columns";
  title: string;
  /** One column of cells. */
  categories: CellRange;
  series: readonly { name: string; values: CellRange; color: string }[];
  over: CellRange;
  alternativeText: string;
}

/** Column and row headings of a table, as screen readers look them up by name (`TitleRegion1.A3.F20.2`). */
export interface HeadedTable {
  area: CellRange;
  /** Rows of headings at its top, and columns of headings at its left; 0 for none. */
  headingRows: number;
  headingColumns: number;
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
  images?: readonly PlannedImage[];
  charts?: readonly PlannedChart[];
  tables?: readonly HeadedTable[];
  /** Protected against accidental edits, without a password; cells can be selected and copied. */
  isProtected?: boolean;
}
