// SPDX-License-Identifier: EUPL-1.2
import type { PlannedChart, PlannedImage } from "../../workbook/sheet-plan";
import type { LookName } from "./looks";

/** Something that stays on one page when it fits on one; otherwise its parts are placed one after the other. */
export interface Whole<R> {
  parts: readonly Block<R>[];
  /** What says, at the top of the next page, that it goes on there. */
  continued: readonly R[];
}

/** A tree whose leaves are rows, in reading order. */
export type Block<R> = R | Whole<R>;

/** A text over one or more columns. */
export interface TextCell {
  column: number;
  span: number;
  /** What is measured and printed; of a number, as its format shows it. */
  text: string;
  look: LookName;
  /** Pointer into the plan of the field that the text is of. */
  source?: string;
  /** Number of the page that the row of this key stands on; until pages are known, `text` holds its place. */
  pageOf?: string;
  /** A number, with its own format. */
  amount?: Amount;
  /** Of a label: what stands in its place on a page that begins inside the text beside it. */
  continued?: string;
}

/** A number in a cell. */
interface Amount {
  value: number;
  /** en-US code, such as `#,##0.00`. */
  format: string;
  /** Name by which sums and charts of the same sheet refer to it. */
  key?: string;
  /** Keys of the cells that it is the sum of: a formula. */
  sumOf?: readonly string[];
}

/** A row as the reader sees it; a long one becomes several rows of the sheet. */
export interface Row {
  cells: readonly TextCell[];
  /** Lines of text that stand in one row of the sheet before the text goes on in the next. */
  maxLines: number;
  /** A heading: the last of its rows never ends a page. */
  heading?: boolean;
  /** Belongs above what stands next: the last of its rows ends a page only where a page cannot hold both. */
  leads?: boolean;
  /** Points of white below the text. */
  spaceAfter?: number;
  /** Points, where no text decides the height. */
  height?: number;
  /** Name by which `pageOf` refers to it, in the whole allegato. */
  key?: string;
  /**
   * Part of a table whose headings screen readers look up: headings of columns open one, those of columns whose first
   * names the rows too, and rows below go on; labels name what stands beside them.
   */
  table?: "heading" | "corner" | "row" | "label";
  /** A picture over the row, which is as tall as that. */
  image?: Omit<PlannedImage, "row">;
  /** A chart over the row, which is as tall as that; its cells by the keys of their numbers. */
  chart?: KeyedChart;
}

/** A chart whose numbers are known by their keys; the text left of each number names it. */
export interface KeyedChart {
  kind: PlannedChart["kind"];
  title: string;
  /** Column with the names of the numbers. */
  categories: number;
  series: readonly { name: string; keys: readonly string[]; color: string }[];
  alternativeText: string;
}

/** White between blocks: never at the top of a page, and dropped at its end. */
export interface Gap {
  gap: number;
}

export type Orientation = "portrait" | "landscape";

/** A sheet made of rows of texts, in columns of known width, not measured yet. */
export interface ComposedSheet {
  name: string;
  orientation: Orientation;
  /** Pixels at 96 dpi. */
  columns: readonly number[];
  /** Rows repeated on every page. */
  titles: readonly (Row | Gap)[];
  body: readonly Block<Row | Gap>[];
  /** Whether chamber, title, act and number run along the pages; the cover says who, what and by which act itself. */
  hasRunningTitles: boolean;
}

export const whole = <R>(parts: readonly Block<R>[], continued: readonly R[] = []): Whole<R> => ({
  parts,
  continued,
});

export const isWhole = <R extends object>(block: Block<R>): block is Whole<R> => "parts" in block;

/** Blocks with the same white between one and the next. */
export const spaced = <R>(blocks: readonly Block<R>[], gap: number): Block<R | Gap>[] =>
  blocks.flatMap((block, index) => (index === 0 ? [block] : [{ gap }, block]));
