// SPDX-License-Identifier: EUPL-1.2
import type { Row, TextCell } from "../blocks/block";
import { fontOf, LOOKS, type Look } from "../blocks/looks";
import { rowHeight, usableWidth } from "../text/row-height";
import { segments, type Segment } from "../text/segments";
import type { MeasuredCell, MeasuredRow, Side } from "./measured-sheet";

/**
 * The rows of the sheet that a row needs: one, or several when a text is longer than `maxLines`; the texts of its
 * cells then go on side by side. No text is ever taller than its row.
 */
export function measureRow(row: Row, columns: readonly number[]): MeasuredRow[] {
  const stretches = row.cells.map((cell) =>
    segments(cell.text, usableWidth(cellWidth(cell, columns)), fontOf(cell.look), row.maxLines),
  );
  const count = Math.max(1, ...stretches.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const last = index === count - 1;
    const textHeight = Math.max(
      0,
      ...row.cells.map(({ look }, c) => segmentHeight(stretches[c]?.[index], LOOKS[look])),
    );
    return {
      cells: row.cells.map((cell, c) =>
        measuredCell(cell, stretches[c]?.[index]?.text ?? "", index === 0, last),
      ),
      height: (row.height ?? textHeight) + (last ? (row.spaceAfter ?? 0) : 0),
      keepWithNext: last && (row.heading ?? false),
    };
  });
}

const cellWidth = ({ column, span }: TextCell, columns: readonly number[]): number =>
  columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);

const segmentHeight = (segment: Segment | undefined, { fontSize }: Look): number =>
  segment === undefined ? 0 : rowHeight(segment.lines, fontSize);

function measuredCell(
  { column, span, look }: TextCell,
  text: string,
  first: boolean,
  last: boolean,
): MeasuredCell {
  const frame: Side[] = [
    ...(first ? (["top"] as const) : []),
    "right",
    ...(last ? (["bottom"] as const) : []),
    "left",
  ];
  return { column, span, text, look, borders: LOOKS[look].framed ? frame : [] };
}
