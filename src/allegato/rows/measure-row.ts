// SPDX-License-Identifier: EUPL-1.2
import type { Row, TextCell } from "../blocks/block";
import { fontOf, type Look, type Looks } from "../blocks/looks";
import { rowHeight, usableWidth } from "../text/row-height";
import { segments, type Segment } from "../text/segments";
import type { MeasuredCell, MeasuredRow, Side } from "./measured-sheet";

/**
 * The rows of the sheet that a row needs: one, or several when a text is longer than `maxLines`; the texts of its
 * cells then go on side by side. No text is ever taller than its row.
 */
export function measureRow(row: Row, columns: readonly number[], looks: Looks): MeasuredRow[] {
  const stretches = row.cells.map((cell) => stretchesOf(cell, columns, looks, row.maxLines));
  const count = stretches.reduce((most, { length }) => Math.max(most, length), 1);
  const rows: MeasuredRow[] = [];
  for (let index = 0; index < count; index++) {
    const isLast = index === count - 1;
    const frame = frameOf(index, count);
    const needed = tallest(row.cells.map(({ look }, c) => heightOf(stretches[c]?.[index], looks[look])));
    const cells = row.cells.map((cell, c) =>
      measuredCell(cell, stretches[c]?.[index], looks[cell.look].framed ? frame : NO_FRAME, index === 0),
    );
    const height = (row.height ?? needed) + (isLast ? (row.spaceAfter ?? 0) : 0);
    const measured: MeasuredRow = { cells, height, keepWithNext: isLast && (row.heading ?? false) };
    if (isLast && row.leads) measured.leads = true;
    if (row.table) measured.table = row.table;
    if (index > 0) measured.goesOn = true;
    if (!isLast) measured.isCut = true;
    if (index > 0 && row.cells.some(({ continued }) => continued)) {
      measured.onTop = onTop(measured, row, columns, looks);
    }
    rows.push(index === 0 ? { ...measured, ...onFirst(row) } : measured);
  }
  return rows;
}

const onFirst = ({ key, image, chart }: Row): Partial<MeasuredRow> | null =>
  key || image || chart ? { ...(key && { key }), ...(image && { image }), ...(chart && { chart }) } : null;

/** A row on which a text goes on, its label said again: as tall as that needs. */
function onTop(measured: MeasuredRow, { cells }: Row, columns: readonly number[], looks: Looks): MeasuredRow {
  const labels = cells.map((cell): TextCell => ({ ...cell, text: cell.continued ?? "" }));
  return {
    ...measured,
    cells: measured.cells.map((cell, c) => ({ ...cell, text: cell.text || (labels[c]?.text ?? "") })),
    height: Math.max(measured.height, textHeight(labels, columns, looks)),
  };
}

/** The number of a cell stands in its first row only. Usual cells are written out: a large plan has many. */
function measuredCell(
  cell: TextCell,
  segment: Segment | undefined,
  borders: readonly Side[],
  isFirst: boolean,
): MeasuredCell {
  const { column, span, look, source, pageOf, amount } = cell;
  const text = segment?.text ?? "";
  if (isFirst && (pageOf !== undefined || amount)) return { ...cell, text, borders };
  const measured: MeasuredCell = { column, span, text, look, borders };
  if (source !== undefined) measured.source = source;
  if (segment?.white) measured.white = segment.white;
  return measured;
}

function cellWidth({ column, span }: TextCell, columns: readonly number[]): number {
  let width = 0;
  for (let c = column; c < column + span; c++) width += columns[c] ?? 0;
  return width;
}

/** Points that the texts of a row need side by side, however long. */
export const textHeight = (cells: readonly TextCell[], columns: readonly number[], looks: Looks): number =>
  tallest(cells.map((cell) => heightOf(stretchesOf(cell, columns, looks, Infinity)[0], looks[cell.look])));

const stretchesOf = (cell: TextCell, columns: readonly number[], looks: Looks, maxLines: number): Segment[] =>
  segments(cell.text, usableWidth(cellWidth(cell, columns)), fontOf(looks[cell.look]), maxLines);

const tallest = (heights: readonly number[]): number => heights.reduce((most, one) => Math.max(most, one), 0);

const heightOf = (segment: Segment | undefined, { fontSize }: Look): number =>
  segment === undefined ? 0 : rowHeight(segment.lines, fontSize);

/** Framed sides of a text's rows: one row alone, the first, those between, the last. */
const FRAMES = {
  alone: ["top", "right", "bottom", "left"],
  first: ["top", "right", "left"],
  between: ["right", "left"],
  last: ["right", "bottom", "left"],
} as const satisfies Record<string, readonly Side[]>;
const NO_FRAME: readonly Side[] = [];

function frameOf(index: number, count: number): readonly Side[] {
  if (count === 1) return FRAMES.alone;
  if (index === 0) return FRAMES.first;
  return index === count - 1 ? FRAMES.last : FRAMES.between;
}
