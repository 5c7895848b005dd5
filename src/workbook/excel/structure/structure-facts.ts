// SPDX-License-Identifier: EUPL-1.2
import type { Restructure } from "../../restructure";
import { refuseDifferent } from "../../same-value";
import { WorkbookError } from "../../workbook-error";
import { only, queueFormerCells, type FormerCell } from "../former-cells";
import { refuseMissing } from "../missing-sheets";
import { loadTables, queueRows, rowFacts, type RowFacts } from "./row-facts";
import type { StructurePlan } from "./structure-plan";

/** A sheet of the workbook before the change. */
interface KnownSheet {
  id: string;
  name: string;
  visibility: Excel.Worksheet["visibility"];
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

/**
 * Loads what a change needs to know: in one sync, in two where a sheet has tables.
 * @throws WorkbookError `too-old-to-reshape`, `sheet-missing`, `name-taken`, `protected` or `changed-meanwhile`
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
    plan.edits.flatMap(({ edit, origin }) => ("cell" in origin ? [{ ...edit, ...origin }] : [])),
    changed.map((sheet) => ({ sheet })),
  );
  const loaded = changed.map((name) => queueRows(context, name, plan));
  await context.sync();

  refuseNames(
    plan,
    worksheets.items.map(({ name }) => name),
  );
  const changesSheets =
    plan.sheets.some(({ leaves }) => leaves) || plan.actions.some(({ kind }) => kind.endsWith("-sheet"));
  if (changesSheets && protection.protected) throw new WorkbookError("protected");
  const known = formerCells();
  const former = plan.edits.flatMap(({ edit, target, origin }) => {
    const blank = { sheet: edit.sheet, cell: target, value: "", formula: null };
    return "cell" in origin ? known.splice(0, 1) : [{ ...blank, numberFormat: origin.numberFormat }];
  });
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
    actions.flatMap(({ kind, sheet }) => (kind.endsWith("-sheet") ? [] : [sheet.toLowerCase()])),
  );
  return [...new Set(sheets.flatMap(({ name, source }) => (names.has(name.toLowerCase()) ? [source] : [])))];
}

/** @throws WorkbookError `sheet-missing` or `name-taken` */
function refuseNames({ actions, sheets }: StructurePlan, names: readonly string[]): void {
  refuseMissing(
    sheets.flatMap(({ name, isNew }) => (isNew ? [] : [name])),
    names,
  );
  const present = new Set(names.map((name) => name.toLowerCase()));
  const taken = actions.flatMap((action) =>
    action.kind === "copy-sheet" && present.has(action.name.toLowerCase()) ? [action.name] : [],
  );
  if (taken.length > 0) throw new WorkbookError("name-taken", taken);
}
