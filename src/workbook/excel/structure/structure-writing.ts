// SPDX-License-Identifier: EUPL-1.2
import { refuseDifferent } from "../../same-value";
import { areaAddress, rowsAddress } from "../area";
import { enter, only } from "../former-cells";
import { queueMerges } from "../table-reshaping";
import { entryOf } from "../text-entry";
import { goneRows } from "./gone-rows";
import { queueRowsBack } from "./rows-back";
import { checkedActions, type CheckedAction } from "./obstacles";
import { doomedBands, placed, type RowBand } from "./row-runs";
import type { RowFacts } from "./row-facts";
import type { StructureFacts } from "./structure-facts";
import type { PlannedSheet, RowInsertion, StructurePlan } from "./structure-plan";

/** Rows whose height Excel may not have brought along. */
interface MeasuredRows {
  sheet: string;
  first: number;
  wanted: readonly number[];
  standard: number;
  rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/**
 * Does all that can be taken back, in one sync: rows come and move, sheets are copied and shown, cells are written
 * and read back. None of it clears Excel's undo, but what is done to sheets.
 * @returns rows to measure
 * @throws WorkbookError `not-written`
 */
export async function writeStructure(
  context: Excel.RequestContext,
  plan: StructurePlan,
  checked: readonly CheckedAction[],
  facts: StructureFacts,
): Promise<MeasuredRows[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const each of checked) queueAction(context, each);
  const cells = plan.edits.map(({ edit, target }, i) => {
    const range = context.workbook.worksheets.getItem(edit.sheet).getRange(target);
    enter(range, entryOf(edit, facts.former[i]?.numberFormat ?? "General"));
    return range.load("values").untrack();
  });
  const measured = plan.sheets.flatMap((sheet) => {
    const own = facts.rows.get(sheet.source.toLowerCase());
    return own ? queueNewRows(context, sheet, own) : [];
  });
  await context.sync();
  refuseDifferent(
    plan.edits.map(({ edit }) => edit),
    "value",
    (_, i) => only(cells[i]?.values ?? []),
  );
  return measured;
}

/** Follows merges, tables and print areas from action to action. @throws WorkbookError `cannot-reshape` */
export function checkStructure(
  { actions, sheets }: StructurePlan,
  { rows }: StructureFacts,
): CheckedAction[] {
  const sources = new Map(
    sheets.map(({ name, source }) => [name.toLowerCase(), rows.get(source.toLowerCase())] as const),
  );
  return checkedActions(actions, new Map([...sources].flatMap(([name, own]) => (own ? [[name, own]] : []))));
}

/** Keeps how rows look that are about to go. */
export function rememberGoneRows(
  { sheets }: StructurePlan,
  checked: readonly CheckedAction[],
  { rows: known }: StructureFacts,
): void {
  const sources = new Map(sheets.map(({ name, source }) => [name, source.toLowerCase()]));
  for (const { action, merges, arePrinted } of checked) {
    if (action.kind !== "delete-rows" || action.when !== "last") continue;
    const facts = known.get(sources.get(action.sheet) ?? "");
    if (!facts) continue;
    const { looks, heights, breaks, standardHeight, lookColumn: column } = facts;
    const offset = new Map(action.rows.map(({ row }, n) => [row, n]));
    goneRows.set(action.step, {
      rows: action.rows.map(({ origin }) => ({
        ...(looks.get(origin) ?? { cells: [], numberFormats: [] }),
        height: heights.get(origin) ?? standardHeight,
        beginsPage: breaks.has(origin),
      })),
      ...{ column, standardHeight, arePrinted },
      merges: merges.flatMap((area) => {
        const [first, last] = [offset.get(area.row), offset.get(area.row + area.rows - 1)];
        return first === undefined || last === undefined
          ? []
          : [{ ...area, row: first, rows: last - first + 1 }];
      }),
    });
  }
}

function queueAction(context: Excel.RequestContext, { action, merges, printAreas }: CheckedAction): void {
  const sheet = context.workbook.worksheets.getItem(action.sheet);
  switch (action.kind) {
    case "copy-sheet":
      sheet.copy("After", sheet).name = action.name;
      break;
    case "show-sheet":
      sheet.visibility = action.visible ? "Visible" : "Hidden";
      break;
    case "delete-rows":
      if (action.when === "now") rowsOf(sheet, action.band).delete("Up");
      break;
    default:
      if (action.kind === "bring-back")
        queueRowsBack(sheet, action, (action.gone && goneRows.get(action.gone)) ?? null);
      else queueInsertion(sheet, action);
      if (action.kind === "copy-rows") queueMerges(sheet, merges);
      if (printAreas) sheet.pageLayout.setPrintArea(printAreas.map(areaAddress).join(","));
  }
}

export const rowsOf = (sheet: Excel.Worksheet, { first, count }: RowBand): Excel.Range =>
  sheet.getRange(rowsAddress(first, count)).untrack();

function queueInsertion(sheet: Excel.Worksheet, { kind, band, at }: RowInsertion): void {
  rowsOf(sheet, { first: at, count: band.count }).insert("Down").untrack();
  for (const { to, from } of parted(band, at)) {
    if (kind === "copy-rows") rowsOf(sheet, to).copyFrom(rowsOf(sheet, from), "All");
    else rowsOf(sheet, from).moveTo(rowsOf(sheet, to));
  }
}

/** Where the rows of a band are once there is room above row `at`, which may be in its midst, and where they go. */
function parted({ first, count }: RowBand, at: number): { to: RowBand; from: RowBand }[] {
  const above = Math.min(Math.max(at - first, 0), count);
  return [
    { to: { first: at, count: above }, from: { first, count: above } },
    {
      to: { first: at + above, count: count - above },
      from: { first: first + above + count, count: count - above },
    },
  ].filter(({ to }) => to.count > 0);
}

/** Where a band that moved came from, once there is room above row `at`. */
export const formerPlace = ({ band, at }: RowInsertion): RowBand => parted(band, at)[0]?.from ?? band;

/** Rows that came: page breaks go along with those that moved, and heights are measured. */
function queueNewRows(context: Excel.RequestContext, sheet: PlannedSheet, facts: RowFacts): MeasuredRows[] {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  return placed(sheet.runs).flatMap(({ first, run }) => {
    if (run.kind === "own" || run.kind === "back" || run.doomed) return [];
    const origins = Array.from({ length: run.count }, (_, i) => run.origin + i);
    origins.forEach((origin, i) => {
      if (run.kind === "moved" && facts.breaks.has(origin) && first + i > 0) {
        worksheet.horizontalPageBreaks.add(`A${first + i + 1}`);
      }
    });
    const rows = rowsOf(worksheet, { first, count: run.count });
    return [
      {
        sheet: sheet.name,
        first,
        wanted: origins.map((origin) => facts.heights.get(origin) ?? facts.standardHeight),
        standard: facts.standardHeight,
        rows: rows.getRowProperties({ format: { rowHeight: true } }),
      },
    ];
  });
}

/** Rows and sheets that go. */
export interface Deletions {
  /** By sheet, the lowest first. */
  rows: readonly { sheet: string; bands: readonly RowBand[] }[];
  sheets: readonly string[];
}

export const plannedDeletions = ({ sheets }: StructurePlan): Deletions => ({
  rows: sheets
    .filter(({ leaves, isNew }) => !leaves && !isNew)
    .map(({ name, runs }) => ({ sheet: name, bands: doomedBands(runs) }))
    .filter(({ bands }) => bands.length > 0),
  sheets: sheets.filter(({ leaves }) => leaves).map(({ name }) => name),
});

/** Does what is left, in one sync if there is any: heights, and then all that cannot be taken back. */
export async function finishStructure(
  context: Excel.RequestContext,
  measured: readonly MeasuredRows[],
  deletions: Deletions,
): Promise<void> {
  const isAnything = [...measured.map(queueHeights), queueDeletions(context, deletions)].includes(true);
  if (isAnything) await context.sync();

  function queueHeights({ sheet, first, wanted, standard, rows }: MeasuredRows): boolean {
    const different = wanted.flatMap((height, i) =>
      rows.value[i]?.format?.rowHeight === height ? [] : [{ row: first + i, height }],
    );
    for (const { row, height } of different) {
      const { format } = rowsOf(context.workbook.worksheets.getItem(sheet), { first: row, count: 1 });
      if (height === standard) format.useStandardHeight = true;
      else format.rowHeight = height;
    }
    return different.length > 0;
  }
}

/** @returns true when there was anything to queue */
export function queueDeletions(context: Excel.RequestContext, { rows, sheets }: Deletions): boolean {
  const { worksheets } = context.workbook;
  for (const { sheet, bands } of rows) {
    for (const band of bands) rowsOf(worksheets.getItem(sheet), band).delete("Up");
  }
  for (const name of sheets) worksheets.getItem(name).delete();
  return rows.length + sheets.length > 0;
}
