// SPDX-License-Identifier: EUPL-1.2
import type { PlannedCell, SheetPlan } from "../sheet-plan";
import { cellAddress } from "../address";
import { areaAddress, joinedDown, type Area } from "./area";
import { groupedBy } from "../grouping";
import { stepBytes } from "./message-size";
import type { Step } from "./steps";
import { entryOnOurs } from "./text-entry";

/** Above this the client cuts an assignment into pieces of its own, each with more ranges. */
const MAX_BAND_CELLS = 1500;

/** Number formats and values of a sheet, in bands of rows; formats first, so that texts stay texts. Formulas last. */
export function valueSteps(plan: SheetPlan): Step[] {
  const columns = plan.columns.length;
  const height = Math.max(1, Math.floor(MAX_BAND_CELLS / columns));
  const bands: Area[] = Array.from({ length: Math.ceil(plan.rows.length / height) }, (_, i) => ({
    row: i * height,
    column: 0,
    rows: Math.min(height, plan.rows.length - i * height),
    columns,
  }));
  const cellsByBand = groupedBy(plan.cells, ({ row }) => Math.floor(row / height));
  return [...bands.map((band, i) => bandStep(plan, band, cellsByBand.get(i) ?? [])), ...formulaSteps(plan)];
}

/** Formulas of one column that stand one below the other go out as one. */
function formulaSteps({ cells }: SheetPlan): Step[] {
  const formulas = new Map(
    cells.flatMap(({ row, column, formula }) =>
      formula === undefined ? [] : [[cellAddress(row, column), formula] as const],
    ),
  );
  const areas = cells
    .filter(({ formula }) => formula !== undefined)
    .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  return joinedDown(areas).map((area) => {
    const lines = Array.from({ length: area.rows }, (_, i) => [
      formulas.get(cellAddress(area.row + i, area.column)) ?? "",
    ]);
    return {
      bytes: stepBytes(1, 1, lines),
      queue: (sheet) => {
        const range = sheet.getRange(areaAddress(area));
        range.formulas = lines;
        range.untrack();
      },
    };
  });
}

function bandStep(plan: SheetPlan, band: Area, cells: readonly PlannedCell[]): Step {
  const grid = <T>(filler: T): T[][] =>
    Array.from({ length: band.rows }, () => Array.from({ length: band.columns }, () => filler));
  const values = grid<string | number>("");
  const formats = grid("General");
  for (const { row, column, value, formula, style } of cells) {
    const ownFormat = plan.styles[style]?.numberFormat;
    const entry =
      formula === undefined
        ? entryOnOurs(value, ownFormat)
        : { value: "", numberFormat: ownFormat ?? "General" };
    const r = row - band.row;
    const valueRow = values[r];
    const formatRow = formats[r];
    if (valueRow) valueRow[column] = entry.value;
    if (formatRow) formatRow[column] = entry.numberFormat;
  }
  return {
    bytes: stepBytes(1, 2, values, formats),
    queue: (sheet) => {
      const range = sheet.getRange(areaAddress(band));
      range.numberFormat = formats;
      range.values = values;
      range.untrack();
    },
  };
}

/** Merges: those of one row, repeated in the same columns row after row, as one. */
export function mergeSteps(plan: SheetPlan): Step[] {
  const merged = plan.cells.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
  const single = merged.filter(({ rowSpan }) => rowSpan === 1).map(cellArea);
  const tall = merged.filter(({ rowSpan }) => rowSpan > 1).map(cellArea);
  return [
    ...joinedDown(single).map((area) => mergeStep(area, true)),
    ...tall.map((area) => mergeStep(area, false)),
  ];
}

function mergeStep(area: Area, across: boolean): Step {
  return {
    bytes: stepBytes(1, 1),
    queue: (sheet) => {
      const range = sheet.getRange(areaAddress(area));
      range.merge(across);
      range.untrack();
    },
  };
}

/** The rectangle that a planned cell covers. */
export const cellArea = ({ row, column, rowSpan, columnSpan }: PlannedCell): Area => ({
  row,
  column,
  rows: rowSpan,
  columns: columnSpan,
});
