// SPDX-License-Identifier: EUPL-1.2
import type { NamedCell } from "../new-sheets";
import { refuseTaken } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";
import { beginLast, isStopped, refuseStopped, type StopOptions } from "../stopping";
import { queueDeletion } from "./departure";
import { run } from "./faults";
import { writeFreshSheets } from "./fresh-sheets";
import { listSheets, type SheetEntry } from "./inventory";
import { firstPosition } from "./sheet-place";
import { isSwapped, readyWorkbook, type WritingPhase } from "./sheet-writing";
import { completeSwap } from "./swap";

/**
 * Adds the user's own sheets as `writeSheets` adds ours: hidden, with our mark until the last of them is complete.
 * When something fails they are taken away again, or completed: at once if Excel answers, else by `recover`.
 * @throws WorkbookError `name-taken` or `protected`, before anything is changed
 */
export async function addSheets(
  plans: readonly SheetPlan[],
  named: readonly NamedCell[] = [],
  stop: StopOptions = {},
): Promise<void> {
  if (plans.length === 0 && named.length === 0) return;
  const work: Work = { phase: "looking", empty: [] };
  try {
    await run((context) => add(context, plans, named, stop, work));
  } catch (error) {
    if (await isSwapped("propri", [], work.phase, error)) {
      await forgetEmpty(work.empty).catch(() => undefined);
      return;
    }
    if (work.phase !== "looking") {
      await forgetDeadNames(named).catch((left: unknown) => {
        if (isStopped(error)) throw left;
      });
    }
    throw error;
  }
}

interface Work {
  phase: WritingPhase;
  /** The user's sheets that make room for the first ones that hold something. */
  empty: readonly SheetEntry[];
}

async function add(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  named: readonly NamedCell[],
  stop: StopOptions,
  work: Work,
): Promise<void> {
  const refuse = (): void => {
    refuseStopped(stop);
  };
  refuse();
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  const roles = await readyWorkbook(context, "propri");
  const wanted = plans.map(({ name }) => name);
  refuseTaken(
    wanted,
    roles.users.map(({ name }) => name),
  );
  const dead = names.items.filter(isDead);
  const living = names.items.filter((item) => !dead.includes(item));
  refuseTaken(
    named.map(({ name }) => name),
    living.map(({ name }) => name),
  );
  const empty = plans.length === 0 ? [] : await emptySheets(context, roles.users);
  work.empty = empty;
  refuse();

  work.phase = "writing";
  const { ready, finish } = await writeFreshSheets(
    context,
    plans,
    wanted,
    roles,
    firstPosition(roles, []),
    refuse,
  );
  for (const item of dead) if (isAmong(named, item)) item.delete();
  for (const { name, sheet, cell } of named) {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    context.workbook.names.add(name, range);
    range.untrack();
  }

  work.phase = "swapping";
  await completeSwap(context, ready, {
    ...{ replaceable: [], onEdited: "refuse", finish },
    toProtect: plans.filter(({ isProtected }) => isProtected).map(({ name }) => name),
    beginLast: () => {
      beginLast(stop);
    },
    conclude: () => {
      queueDeletion(empty, ({ id }) => context.workbook.worksheets.getItem(id));
    },
  });
}

/** `Worksheet.comments` */
const COMMENTS_SINCE = "1.10";

/** The user's sheets, when none of them holds anything. */
async function emptySheets(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
): Promise<SheetEntry[]> {
  const users = sheets.filter(({ mark }) => mark === null);
  if (users.some(({ used }) => used !== null)) return [];
  const hasComments = Office.context.requirements.isSetSupported("ExcelApi", COMMENTS_SINCE);
  const counts = users.flatMap(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const counted = [sheet.charts.getCount(), sheet.shapes.getCount()];
    return hasComments ? [...counted, sheet.comments.getCount()] : counted;
  });
  await context.sync();
  return counts.every(({ value }) => value === 0) ? users : [];
}

/** Empty sheets that are there still, because the last message broke off half way. */
const forgetEmpty = (sheets: readonly SheetEntry[]): Promise<void> =>
  run(async (context) => {
    const ids = new Set(sheets.map(({ id }) => id));
    const left = (await listSheets(context)).filter(({ id }) => ids.has(id));
    queueDeletion(await emptySheets(context, left), ({ id }) => context.workbook.worksheets.getItem(id));
    await context.sync();
  });

const isDead = ({ formula }: Excel.NamedItem): boolean => String(formula).includes("#REF!");

const isAmong = (named: readonly NamedCell[], { name }: Excel.NamedItem): boolean =>
  named.some((other) => other.name.toLowerCase() === name.toLowerCase());

/** Names of ours whose sheet was taken back. */
const forgetDeadNames = (named: readonly NamedCell[]): Promise<void> =>
  run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/formula");
    await context.sync();
    for (const item of names.items) if (isDead(item) && isAmong(named, item)) item.delete();
    await context.sync();
  });
