// SPDX-License-Identifier: EUPL-1.2
import { printableWidth } from "../paper";
import type { Orientation } from "./block";

/** Columns of a table, in pixels, on the side of the page that suits them. */
export interface ColumnsOnPage {
  orientation: Orientation;
  columns: number[];
}

/** Pixels under which titles stand in a column of single words: the page is turned. */
const LEAST_TEXT_WIDTH = 240;

/** A table of codes, titles and numbers: the titles have what the others leave. */
export function withTextColumn(code: number, others: readonly number[]): ColumnsOnPage {
  const taken = others.reduce((sum, width) => sum + width, code);
  const orientation = printableWidth("portrait") - taken < LEAST_TEXT_WIDTH ? "landscape" : "portrait";
  return { orientation, columns: [code, printableWidth(orientation) - taken, ...others] };
}
