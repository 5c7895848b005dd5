// SPDX-License-Identifier: EUPL-1.2
import { areaAddress, rowsAddress, type Area } from "../area";
import type { Obstacle, SheetObstacles } from "./obstacles";
import { firstUntouched, type RowBand } from "./row-runs";
import type { PlannedSheet, StructurePlan } from "./structure-plan";

/** What has to be known of a sheet whose rows change, by its name before the change. */
export interface RowFacts extends SheetObstacles {
  /** Zero-based row → height in points, of rows that are copied or move. */
  heights: ReadonlyMap<number, number>;
  standardHeight: number;
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
  const heights = bandsToMeasure(own).map((band) => ({
    band,
    rows: sheet
      .getRange(rowsAddress(band.first, band.count))
      .untrack()
      .getRowProperties({ format: { rowHeight: true } }),
  }));
  const kinds = new Set(own.flatMap(({ runs }) => runs.map(({ kind }) => kind)));
  const { tables, pageLayout, horizontalPageBreaks: breaks } = sheet;
  tables.load("items/id");
  if (kinds.has("moved")) breaks.load("items/rowIndex");
  const printed = kinds.size > 1 ? queueAreas(pageLayout.getPrintAreaOrNullObject()) : null;
  return {
    name,
    sheet,
    anchor,
    anchorRow: end,
    merges,
    heights,
    printed,
    tables,
    breaks: kinds.has("moved") ? breaks : null,
  };
}

/** Rows, before the change, that are copied or move. */
const bandsToMeasure = (sheets: readonly PlannedSheet[]): RowBand[] =>
  sheets.flatMap(({ runs }) =>
    runs.flatMap(({ kind, origin, count, doomed }) =>
      kind === "own" || doomed ? [] : [{ first: origin, count }],
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
  const { name, sheet, anchor, anchorRow, merges, heights, printed, breaks } = loaded;
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
    standardHeight: sheet.standardHeight,
    breaks: new Set(breaks?.items.map(({ rowIndex }) => rowIndex)),
    anchor,
    anchorRow,
  };
}
