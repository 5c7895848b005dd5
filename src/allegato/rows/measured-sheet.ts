// SPDX-License-Identifier: EUPL-1.2
import type { Block, ComposedSheet, Gap, Row, TextCell } from "../blocks/block";

export type Side = "top" | "right" | "bottom" | "left";

/** A text that fits the row it stands in. */
export interface MeasuredCell extends TextCell {
  /** White space that parts the text from its stretch in the row above. */
  white?: string;
  /** Sides that carry a line: a text that goes on in the next row is not closed yet. */
  borders: readonly Side[];
}

/** A row of the sheet; key, picture and chart of a longer one are on its first. */
export interface MeasuredRow extends Pick<Row, "key" | "image" | "chart" | "table"> {
  cells: readonly MeasuredCell[];
  /** Points, at most 409. */
  height: number;
  /** The next row must stand on the same page. */
  keepWithNext: boolean;
  /** The next row should stand on the same page. */
  leads?: boolean;
  /** A text of the row above goes on here. */
  goesOn?: boolean;
  /** A text goes on in the row below. */
  isCut?: boolean;
  /** The row as it stands where a page begins with it, when its label says there what goes on. */
  onTop?: MeasuredRow;
}

/** A sheet whose texts are cut into rows of known height. */
export interface MeasuredSheet extends Omit<ComposedSheet, "titles" | "body"> {
  titles: readonly (MeasuredRow | Gap)[];
  body: readonly Block<MeasuredRow | Gap>[];
}
