// SPDX-License-Identifier: EUPL-1.2
import { printableWidth } from "../paper";
import { cellWidthFor, usableWidth } from "../text/row-height";
import { type Font, textWidth } from "../text/text-width";
import type { Orientation } from "./block";
import { LABEL_COLUMNS } from "./labelled";
import { fontOf, type Looks } from "./looks";
import { shareWidth, type ColumnNeed } from "./share-width";

/** Texts of one column of a table. */
export interface ColumnTexts {
  heading: string;
  values: readonly string[];
}

/** A longer word, such as an address, may be broken. */
const LONGEST_WORD = 150;
/** «Centro di responsabilità» on one line. */
const LABEL_WIDTH = 156;
/** Usual lines of a row of values above which the wider page reads better. */
const COMFORTABLE_LINES = 6;

/** Whole pixels of each column of a table on a page. */
export function columnWidths(
  columns: readonly ColumnTexts[],
  orientation: Orientation,
  looks: Looks,
): number[] {
  return shareWidth(needsOf(columns.map((column) => measure(column, looks))), printableWidth(orientation));
}

/** The side of the page that suits these tables: upright when every word fits and rows stay short, else the wide one. */
export function fittingOrientation(tables: readonly (readonly ColumnTexts[])[], looks: Looks): Orientation {
  const width = printableWidth("portrait");
  let rows = 0;
  let lines = 0;
  for (const columns of tables) {
    const measured = columns.map((column) => measure(column, looks));
    const needs = needsOf(measured);
    if (needs.reduce((sum, { min }) => sum + min, 0) > width) return "landscape";
    const counts = linesOfRows(measured, shareWidth(needs, width));
    rows += counts.length;
    lines += counts.reduce((sum, count) => sum + count, 0);
  }
  return lines > rows * COMFORTABLE_LINES ? "landscape" : "portrait";
}

interface MeasuredColumn {
  need: ColumnNeed;
  /** Pixels of each value set on one line. */
  widths: number[];
}

function measure({ heading, values }: ColumnTexts, looks: Looks): MeasuredColumn {
  const headFont = fontOf(looks.columnHead);
  const font = fontOf(looks.value);
  const widths = values.map((value) => textWidth(value, font));
  const headWord = longest(heading.split(" ").map((word) => textWidth(word, headFont)));
  const longestWord = Math.max(headWord, longest(values.map((value) => longestWordWidth(value, font))));
  const longestText = Math.max(longestWord, longest(widths));
  const usual = Math.sqrt(widths.reduce((sum, width) => sum + width * width, 0) / Math.max(1, widths.length));
  return {
    need: {
      floor: cellWidthFor(headWord),
      min: cellWidthFor(Math.max(headWord, Math.min(longestWord, LONGEST_WORD))),
      natural: cellWidthFor(longestText),
      weight: Math.max(usual, longestWord),
    },
    widths,
  };
}

const longest = (widths: readonly number[]): number =>
  widths.reduce((most, width) => Math.max(most, width), 0);

const longestWordWidth = (value: string, font: Font): number =>
  longest(value.split(/\s+|(?<=\p{L}-)(?=\p{L})/u).map((word) => textWidth(word, font)));

/** The first columns together have room for the labels above them. */
function needsOf(columns: readonly MeasuredColumn[]): ColumnNeed[] {
  const needs = columns.map(({ need }) => need);
  const labels = needs.slice(0, LABEL_COLUMNS).reduce((sum, { min }) => sum + min, 0);
  const missing = Math.max(0, Math.ceil((LABEL_WIDTH - labels) / LABEL_COLUMNS));
  return needs.map((need, index) => {
    const min = index < LABEL_COLUMNS ? need.min + missing : need.min;
    return { ...need, min, natural: Math.max(min, need.natural) };
  });
}

/** Lines that the longest value of each row takes, by its width alone. */
const linesOfRows = (measured: readonly MeasuredColumn[], columns: readonly number[]): number[] =>
  Array.from({ length: measured[0]?.widths.length ?? 0 }, (_, row) =>
    longest(columns.map((column, c) => Math.ceil((measured[c]?.widths[row] ?? 0) / usableWidth(column)))),
  );
