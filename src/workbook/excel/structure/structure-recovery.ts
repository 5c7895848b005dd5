// SPDX-License-Identifier: EUPL-1.2
import { putCellsBack } from "../former-cells";
import type { StructureFacts } from "./structure-facts";
import type { RowBand } from "./row-runs";
import type { RowInsertion, StructureAction, StructurePlan } from "./structure-plan";
import { formerPlace, plannedDeletions, queueDeletions, rowsOf, type Deletions } from "./structure-writing";

/**
 * After a failure while rows came and moved: takes all of it back. What was done is read off the workbook, for Excel's
 * answer may never have come: the row below all that changes has moved down by the rows that came.
 */
export async function takeBack(
  context: Excel.RequestContext,
  plan: StructurePlan,
  facts: StructureFacts,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const anchors = queueAnchors(
    facts,
    plan.sheets.flatMap(({ name, isNew }) => (isNew ? [] : [name])),
  );
  const filled = new Map(
    insertionsOf(plan).map((insertion) => [
      insertion,
      queueFilled(worksheets.getItem(insertion.sheet), insertion),
    ]),
  );
  await context.sync();

  for (const [sheet, shift] of anchors) {
    const insertions = insertionsOf(plan).filter((insertion) => insertion.sheet === sheet);
    const made = insertions.slice(0, reached(shift(), sizes(insertions)));
    made.reverse().forEach((insertion, i) => {
      const isFilled = i > 0 || filled.get(insertion)?.() === true;
      queueRemoval(worksheets.getItem(sheet), insertion, isFilled);
    });
  }
  queueSheetsBack(context, plan, facts, worksheets.items);
  await context.sync();
  await putCellsBack(
    plan.edits.flatMap(({ origin }, i) => {
      const cell = facts.former[i];
      return cell && "cell" in origin && !origin.isCopy ? [cell] : [];
    }),
  );
}

/**
 * After a failure while rows and sheets went: what is gone cannot come back, so that the rest goes too.
 * @returns false when nothing had gone, so that all of the change can be taken back
 */
export async function complete(
  context: Excel.RequestContext,
  plan: StructurePlan,
  facts: StructureFacts,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();

  const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const all = plannedDeletions(plan);
  const anchors = queueAnchors(
    facts,
    all.rows.map(({ sheet }) => sheet),
  );
  await context.sync();

  const left = {
    rows: all.rows.flatMap(({ sheet, bands }) => {
      const came = sizes(insertionsOf(plan).filter((insertion) => insertion.sheet === sheet));
      const shift = anchors.get(sheet)?.() ?? 0;
      const gone = reached(sum(came) - shift, sizes(bands.map((band) => ({ band }))));
      return gone < bands.length ? [{ sheet, bands: bands.slice(gone) }] : [];
    }),
    sheets: all.sheets.filter((name) => present.has(name.toLowerCase())),
  };
  if (countOf(left) === countOf(all)) return false;
  if (queueDeletions(context, left)) await context.sync();
  return true;
}

const insertionsOf = ({ actions, sheets }: StructurePlan): RowInsertion[] => {
  const fresh = new Set(sheets.flatMap(({ name, isNew }) => (isNew ? [name] : [])));
  return actions.flatMap((action) => (isInsertion(action) && !fresh.has(action.sheet) ? [action] : []));
};

const isInsertion = (action: StructureAction): action is RowInsertion =>
  action.kind === "copy-rows" || action.kind === "move-rows" || action.kind === "bring-back";

/** Queues how far the rows below all that changes are from where they were. */
function queueAnchors({ rows }: StructureFacts, sheets: readonly string[]): Map<string, () => number> {
  return new Map(
    sheets.flatMap((sheet) => {
      const own = rows.get(sheet.toLowerCase());
      if (!own) return [];
      const { anchor, anchorRow } = own;
      anchor.load("rowIndex");
      return [[sheet, () => anchor.rowIndex - anchorRow] as const];
    }),
  );
}

/**
 * Queues what tells whether rows had moved into the room made for them; only of the last room made it is not certain.
 * Rows that hold anything are never taken for room: what is removed next holds nothing.
 */
function queueFilled(sheet: Excel.Worksheet, insertion: RowInsertion): () => boolean {
  const room = rowsOf(sheet, { first: insertion.at, count: insertion.band.count });
  const held = room.getUsedRangeOrNullObject(true).load("address").untrack();
  const left = rowsOf(sheet, formerPlace(insertion)).getUsedRangeOrNullObject().load("address").untrack();
  return () => !held.isNullObject || left.isNullObject;
}

const sizes = (items: readonly { band: RowBand }[]): number[] => items.map(({ band }) => band.count);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const countOf = ({ rows, sheets }: Deletions): number =>
  rows.reduce((total, { bands }) => total + bands.length, sheets.length);

/** How many of the numbers, from the first on, make up a total; none when that is not one of their sums. */
const reached = (total: number, numbers: readonly number[]): number =>
  Math.max(0, numbers.findIndex((_, i) => sum(numbers.slice(0, i + 1)) === total) + 1);

function queueRemoval(sheet: Excel.Worksheet, insertion: RowInsertion, isFilled: boolean): void {
  const rows = { first: insertion.at, count: insertion.band.count };
  if (insertion.kind === "move-rows" && isFilled) {
    rowsOf(sheet, rows).moveTo(rowsOf(sheet, formerPlace(insertion)));
  }
  rowsOf(sheet, rows).delete("Up");
}

function queueSheetsBack(
  { workbook: { worksheets } }: Excel.RequestContext,
  { actions }: StructurePlan,
  facts: StructureFacts,
  present: readonly Excel.Worksheet[],
): void {
  const named = (kind: "show-sheet" | "copy-sheet"): Set<string> =>
    new Set(actions.flatMap((action) => (action.kind === kind ? [action.sheet.toLowerCase()] : [])));
  const [shown, models] = [named("show-sheet"), named("copy-sheet")];
  for (const { id, name, visibility } of facts.sheets) {
    if (shown.has(name.toLowerCase())) worksheets.getItem(id).visibility = visibility;
  }
  if (shown.size > 0) worksheets.getItem(facts.active).activate();
  const known = new Set(facts.sheets.map(({ id }) => id));
  let followsModel = false;
  for (const { id, name, visibility } of present) {
    if (known.has(id)) followsModel = models.has(name.toLowerCase());
    else if (followsModel) {
      const copy = worksheets.getItem(id);
      // Excel does not delete a very hidden sheet.
      if (visibility === "VeryHidden") copy.visibility = "Hidden";
      copy.delete();
    }
  }
}
