// SPDX-License-Identifier: EUPL-1.2
import { areaAddress, rowsAddress, type Area } from "../area";
import { CELL_LOOK, type RowLook } from "./gone-rows";
import type { Obstacle, SheetObstacles } from "./obstacles";
import { firstUntouched, type RowBand } from "./row-runs";
import type { PlannedSheet, StructurePlan } from "./structure-plan";

/** What has to be known of a sheet whose rows change, by its name before the change. */
export interface RowFacts extends SheetObstacles {
  /** Zero-based row → height in points, of rows that are copied, move or go. */
  heights: ReadonlyMap<number, number>;
  standardHeight: number;
  /** Zero-based row → the looks of its cells, of rows that go; from column `lookColumn` on. */
  looks: ReadonlyMap<number, Pick<RowLook, "cells" | "numberFormats">>;
  lookColumn: number;
  /** Rows that begin a page. */
  breaks: ReadonlySet<number>;
  /** First cell of a row below all that changes; follows it, and so tells how far the change has come. */
  anchor: Excel.Range;
  /** The row it was in before. */
  anchorRow: number;
}

/** `getMergedAreasOrNullObject` fails for more than 512 merges. */
const BAND_ROWS = 100;

type LoadedRows = ReturnType<typeof queueRows>;

/** Queues the loading of a sheet whose rows, or whose copies' rows, change. */
export function queueRows(context: Excel.RequestContext, name: string, plan: StructurePlan) {
  const sheet = context.workbook.worksheets.getItem(name).load("standardHeight");
  const own = plan.sheets.filter(({ source }) => source === name);
  const end = Math.max(...own.map(({ runs }) => firstUntouched(runs)));
  const anchor = sheet.getCell(end, 0).load("rowIndex");
  const merges = Array.from({ length: Math.ceil(end / BAND_ROWS) }, (_, n) => {
    const rows = rowsAddress(n * BAND_ROWS, Math.min(BAND_ROWS, end - n * BAND_ROWS));
    return queueAreas(sheet.getRange(rows).untrack().getMergedAreasOrNullObject());
  });
  const lost = lostBands(plan, own);
  const used = sheet.getUsedRange().getEntireColumn().untrack();
  const looks = lost.map((band) => {
    const cells = used.getIntersection(sheet.getRange(rowsAddress(band.first, band.count)).untrack());
    cells.load("columnIndex,numberFormat").untrack();
    return { band, cells, properties: cells.getCellProperties(CELL_LOOK) };
  });
  const heights = [...bandsToMeasure(own), ...lost].map((band) => ({
    band,
    rows: sheet
      .getRange(rowsAddress(band.first, band.count))
      .untrack()
      .getRowProperties({ format: { rowHeight: true } }),
  }));
  const kinds = new Set(own.flatMap(({ runs }) => runs.map(({ kind }) => kind)));
  const { tables, pageLayout, horizontalPageBreaks: breaks } = sheet;
  tables.load("items/id");
  const withBreaks = kinds.has("moved") || lost.length > 0;
  if (withBreaks) breaks.load("items/rowIndex");
  const printed =
    kinds.size > 1 || lost.length > 0 ? queueAreas(pageLayout.getPrintAreaOrNullObject()) : null;
  return {
    name,
    sheet,
    anchor,
    anchorRow: end,
    merges,
    heights,
    looks,
    printed,
    tables,
    breaks: withBreaks ? breaks : null,
  };
}

/** Rows, before the change, that go, as bands. */
function lostBands({ actions }: StructurePlan, own: readonly PlannedSheet[]): RowBand[] {
  const names = new Set(own.map(({ name }) => name));
  const rows = actions.flatMap((action) =>
    action.kind === "delete-rows" && action.when === "last" && names.has(action.sheet)
      ? action.rows.map(({ origin }) => origin)
      : [],
  );
  return [...new Set(rows)]
    .sort((a, b) => a - b)
    .reduce<RowBand[]>((bands, row) => {
      const last = bands.at(-1);
      if (last && last.first + last.count === row) last.count++;
      else bands.push({ first: row, count: 1 });
      return bands;
    }, []);
}

/** Rows, before the change, that are copied or move. */
const bandsToMeasure = (sheets: readonly PlannedSheet[]): RowBand[] =>
  sheets.flatMap(({ runs }) =>
    runs.flatMap(({ kind, origin, count, doomed }) =>
      kind === "own" || kind === "back" || doomed ? [] : [{ first: origin, count }],
    ),
  );

function queueAreas(found: Excel.RangeAreas): { found: Excel.RangeAreas; areas: Excel.RangeCollection } {
  found.load("areaCount");
  const areas = found.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return { found, areas };
}

const loadedAreas = ({ found, areas }: ReturnType<typeof queueAreas>): Area[] =>
  found.isNullObject ? [] : areas.items.map(areaOf);

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Loads where tables stand; in one more sync, if there are any. */
export async function loadTables(
  context: Excel.RequestContext,
  loaded: readonly LoadedRows[],
): Promise<{ sheet: string; area: Area }[]> {
  const tables = loaded.flatMap(({ name: sheet, tables: { items } }) =>
    items.map((table) => ({
      sheet,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount").untrack(),
    })),
  );
  if (tables.length > 0) await context.sync();
  return tables.map(({ sheet, range }) => ({ sheet, area: areaOf(range) }));
}

/** What was loaded of a sheet, once Excel has answered. */
export function rowFacts(loaded: LoadedRows, tables: Awaited<ReturnType<typeof loadTables>>): RowFacts {
  const { name, sheet, anchor, anchorRow, merges, heights, looks, printed, breaks } = loaded;
  const obstacle = (area: Area, isTable: boolean): Obstacle => ({
    area,
    label: `${name}!${areaAddress(area)}`,
    isTable,
  });
  return {
    obstacles: [
      ...merges.flatMap(loadedAreas).map((area) => obstacle(area, false)),
      ...tables.filter((table) => table.sheet === name).map(({ area }) => obstacle(area, true)),
    ],
    printAreas: printed ? loadedAreas(printed) : [],
    heights: new Map(
      heights.flatMap(({ band, rows }) =>
        rows.value.map(({ format }, i) => [band.first + i, format?.rowHeight ?? 0] as const),
      ),
    ),
    looks: new Map(
      looks.flatMap(({ band, cells, properties }) =>
        properties.value.map((row, i) => {
          const numberFormats = (cells.numberFormat[i] ?? []).map(String);
          return [band.first + i, { cells: row, numberFormats }] as const;
        }),
      ),
    ),
    lookColumn: looks[0]?.cells.columnIndex ?? 0,
    standardHeight: sheet.standardHeight,
    breaks: new Set(breaks?.items.map(({ rowIndex }) => rowIndex)),
    anchor,
    anchorRow,
  };
}
