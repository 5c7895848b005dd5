// SPDX-License-Identifier: EUPL-1.2
import { areaAddress } from "../area";
import { queueMerges } from "../table-reshaping";
import type { GoneRows } from "./gone-rows";
import type { RowInsertion } from "./structure-plan";

/** Queues the rows again, blank and as they looked; plain where nothing is known of them. */
export function queueRowsBack(
  sheet: Excel.Worksheet,
  { at, band }: RowInsertion,
  gone: GoneRows | null,
): void {
  const room = sheet.getRange(`${at + 1}:${at + band.count}`).untrack();
  room.insert("Down").untrack();
  const rows = sheet.getRange(`${at + 1}:${at + band.count}`).untrack();
  // What they take from the row above is not theirs.
  rows.style = "Normal";
  if (!gone) return;
  const columns = gone.rows[0]?.cells.length ?? 0;
  const cells = sheet
    .getRange(areaAddress({ row: at, column: gone.column, rows: gone.rows.length, columns }))
    .untrack();
  // A merge takes the look of its first cell; its others may have borders of their own.
  queueMerges(
    sheet,
    gone.merges.map((area) => ({ ...area, row: area.row + at })),
  );
  cells.setCellProperties(gone.rows.map((row) => row.cells.map(({ style = "Normal" }) => ({ style }))));
  cells.setCellProperties(gone.rows.map((row) => row.cells.map(settable)));
  cells.numberFormat = gone.rows.map(({ numberFormats }) => [...numberFormats]);
  gone.rows.forEach(({ height, beginsPage }, n) => {
    const { format } = sheet.getRange(`${at + n + 1}:${at + n + 1}`).untrack();
    if (height === gone.standardHeight) format.useStandardHeight = true;
    else format.rowHeight = height;
    if (beginsPage && at + n > 0) sheet.horizontalPageBreaks.add(`A${at + n + 1}`);
  });
}

/** What is set for a cell to look as one did: what it did not have is left out, for setting it would make it appear. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { borders = {}, fill, ...others } = format;
  const drawn = Object.entries(borders as Record<string, Excel.CellBorder>).filter(
    ([side, border]) => SIDES.has(side) && border.style !== "None",
  );
  return {
    format: {
      ...others,
      borders: Object.fromEntries(drawn),
      ...(fill && fill.pattern !== "None" ? { fill: filling(fill) } : {}),
    },
  };
}

const SIDES: ReadonlySet<string> = new Set(["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"]);

/** A plain fill is nothing but its colour. */
const filling = (fill: Excel.CellPropertiesFill): Excel.CellPropertiesFill =>
  fill.pattern === "Solid" && fill.color !== undefined ? { color: fill.color } : fill;
