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
  const stretches = row.cells.map((cell) =>
    segments(cell.text, usableWidth(cellWidth(cell, columns)), fontOf(looks[cell.look]), row.maxLines),
  );
  const count = Math.max(1, ...stretches.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const last = index === count - 1;
    const frame = frameOf(index, count);
    const textHeight = row.cells.reduce(
      (most, { look }, c) => Math.max(most, segmentHeight(stretches[c]?.[index], looks[look])),
      0,
    );
    return {
      ...(index === 0 ? onFirst(row) : {}),
      ...(row.table && { table: row.table }),
      cells: row.cells.map(({ pageOf, amount, ...cell }, c): MeasuredCell => {
        const borders = looks[cell.look].framed ? frame : NO_FRAME;
        const number = index === 0 ? { ...(pageOf && { pageOf }), ...(amount && { amount }) } : {};
        return { ...cell, ...number, text: stretches[c]?.[index]?.text ?? "", borders };
      }),
      height: (row.height ?? textHeight) + (last ? (row.spaceAfter ?? 0) : 0),
      keepWithNext: last && (row.heading ?? false),
      ...(index > 0 && { goesOn: true }),
    };
  });
}

const onFirst = ({ key, image, chart }: Row): Partial<MeasuredRow> => ({
  ...(key && { key }),
  ...(image && { image }),
  ...(chart && { chart }),
});

const cellWidth = ({ column, span }: TextCell, columns: readonly number[]): number =>
  columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);

const segmentHeight = (segment: Segment | undefined, { fontSize }: Look): number =>
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
