// SPDX-License-Identifier: EUPL-1.2
import type { Restructure } from "../../restructure";
import { refuseDifferent } from "../../same-value";
import { WorkbookError } from "../../workbook-error";
import { areaAddress, rowsAddress, type Area } from "../area";
import { only, queueFormerCells, type FormerCell } from "../former-cells";
import type { Obstacle, SheetObstacles } from "./obstacles";
import { firstUntouched, type RowBand } from "./row-runs";
import type { PlannedSheet, StructurePlan } from "./structure-plan";

/** A sheet of the workbook before the change. */
interface KnownSheet {
  id: string;
  name: string;
  visibility: Excel.Worksheet["visibility"];
}

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

export interface StructureFacts {
  sheets: readonly KnownSheet[];
  /** The sheet in front. */
  active: string;
  rows: ReadonlyMap<string, RowFacts>;
  /** What the cells to write hold, one for each edit. */
  former: readonly FormerCell[];
}

/** `Range.getMergedAreasOrNullObject`; `Range.moveTo` is older. */
const ROWS_SINCE = "1.13";

/** `getMergedAreasOrNullObject` fails for more than 512 merges. */
const BAND_ROWS = 100;

/**
 * Loads what a change needs to know: in one sync, in two where a sheet has tables.
 * @throws WorkbookError `too-old-to-reshape`, `name-taken`, `protected` or `changed-meanwhile`
 */
export async function structureFacts(
  context: Excel.RequestContext,
  plan: StructurePlan,
  { expects }: Restructure,
): Promise<StructureFacts> {
  const changed = sheetsWithRows(plan);
  if (changed.length > 0 && !Office.context.requirements.isSetSupported("ExcelApi", ROWS_SINCE)) {
    throw new WorkbookError("too-old-to-reshape");
  }
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("name");
  const expected = expects.map(({ sheet, cell }) =>
    worksheets.getItem(sheet).getRange(cell).load("values").untrack(),
  );
  const formerCells = queueFormerCells(
    context,
    plan.edits.map(({ edit, origin }) => ({ ...edit, ...origin })),
    changed.map((sheet) => ({ sheet })),
  );
  const loaded = changed.map((name) => queueRows(context, name, plan));
  await context.sync();

  refuseTaken(plan, worksheets.items);
  const changesSheets =
    plan.sheets.some(({ leaves }) => leaves) || plan.actions.some(({ kind }) => kind.endsWith("-sheet"));
  if (changesSheets && protection.protected) throw new WorkbookError("protected");
  const former = formerCells();
  refuseDifferent(
    expects.map((cell) => ({ ...cell, expected: cell.value })),
    "expected",
    (_, i) => only(expected[i]?.values ?? []),
  );
  refuseDifferent(
    plan.edits.map(({ edit }) => edit),
    "expected",
    (_, i) => former[i]?.value,
  );
  const tables = await loadTables(context, loaded);
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    active: active.name,
    rows: new Map(loaded.map((own) => [own.name.toLowerCase(), rowFacts(own, tables)])),
    former,
  };
}

/** Sheets of the workbook whose rows, or whose copies' rows, change. */
function sheetsWithRows({ actions, sheets }: StructurePlan): string[] {
  const names = new Set(
    actions.flatMap(({ kind, sheet }) => (kind.endsWith("-rows") ? [sheet.toLowerCase()] : [])),
  );
  return [...new Set(sheets.flatMap(({ name, source }) => (names.has(name.toLowerCase()) ? [source] : [])))];
}

function refuseTaken({ actions }: StructurePlan, sheets: readonly Excel.Worksheet[]): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const taken = actions.flatMap((action) =>
    action.kind === "copy-sheet" && names.has(action.name.toLowerCase()) ? [action.name] : [],
  );
  if (taken.length > 0) throw new WorkbookError("name-taken", taken);
}

type LoadedRows = ReturnType<typeof queueRows>;

function queueRows(context: Excel.RequestContext, name: string, plan: StructurePlan) {
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

async function loadTables(
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

function rowFacts(loaded: LoadedRows, tables: Awaited<ReturnType<typeof loadTables>>): RowFacts {
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
