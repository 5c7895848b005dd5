// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../address";
import { withKnownSheets } from "../known-sheets";
import type { SheetLeftAside, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { refuseStopped, type StopOptions } from "../stopping";
import type { ReadOptions } from "../workbook";
import type { Area } from "./area";
import {
  MAX_ANSWER_BYTES,
  answerBytes,
  loadBlocks,
  loadTogether,
  type Block,
  type CellProperty,
  type LoadedCells,
  type LoadOptions,
} from "./cell-loading";
import { isTooLarge } from "./faults";
import { listSheets, type SheetEntry } from "./inventory";
import type { Reading } from "./sheet-memory";

const PROPERTIES: readonly CellProperty[] = ["values", "formulas", "numberFormat"];

/** Rows in which a very large sheet must show a known label to be read at all. */
const HEAD_ROWS = 500;

/** Once an answer was refused, texts are long: pieces are made so much smaller. */
const SMALLER_ANSWER_BYTES = MAX_ANSWER_BYTES / 4;

/** Sheets that were looked into, by id; those left aside are not among them. */
type ReadSheets = ReadonlyMap<string, SheetSnapshot>;

/**
 * Reads every sheet in three syncs, whatever their number, when all cells fit in one answer. Beyond that in more,
 * leaving aside the sheets of more than 500 rows whose first 500 hold no known label.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { isKnownLabel, before, onlyChanged = false, ...stop }: ReadOptions,
  reading: Reading,
): Promise<WorkbookSnapshot> {
  const entries = await listSheets(context);
  refuseStopped(stop);
  const recalled = recalledSheets(entries, onlyChanged ? before : undefined, reading);
  const wanted = entries.filter(({ id }) => !recalled.has(id));
  // All count, so that the same sheets are left aside whatever is recalled.
  const isLarge = bytesOf(entries) > MAX_ANSWER_BYTES;
  const read: ReadSheets = isLarge
    ? await readInParts(context, wanted, isKnownLabel, { ...stop, limit: MAX_ANSWER_BYTES })
    : await readTogether(context, wanted, isKnownLabel, stop);

  const sheets = entries.map(({ id }) => recalled.get(id) ?? read.get(id) ?? null);
  const snapshot = withKnownSheets(
    {
      sheets: sheets.filter((sheet) => sheet !== null),
      leftAside: entries
        .filter((_, i) => sheets[i] === null)
        .map(({ name }): SheetLeftAside => ({ sheet: name, reason: "too-large" })),
    },
    before ?? null,
  );
  const given = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  reading.remember(
    entries.flatMap((entry) => {
      const sheet = given.get(entry.name);
      return sheet ? [[entry, sheet] as const] : [];
    }),
  );
  return snapshot;
}

function recalledSheets(
  entries: readonly SheetEntry[],
  before: WorkbookSnapshot | undefined,
  { recalled }: Reading,
): ReadSheets {
  return new Map(
    entries.flatMap((entry) => {
      const sheet = before ? recalled(entry, before) : null;
      return sheet ? [[entry.id, sheet] as const] : [];
    }),
  );
}

const bytesOf = (sheets: readonly SheetEntry[]): number =>
  sheets.reduce((sum, { used }) => sum + (used ? answerBytes(used, PROPERTIES) : 0), 0);

async function readTogether(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  isKnownLabel: (text: string) => boolean,
  stop: StopOptions,
): Promise<ReadSheets> {
  const blocks = sheets.flatMap((sheet) => block(sheet, sheet.used));
  try {
    const cells = bySheet(blocks, await loadTogether(context, blocks));
    return new Map(sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet, [cells.get(sheet.id)])]));
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readInParts(context, sheets, isKnownLabel, { ...stop, limit: SMALLER_ANSWER_BYTES });
  }
}

/** First the head of every sheet, then the rest of those that are worth it. */
async function readInParts(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  isKnownLabel: (text: string) => boolean,
  options: LoadOptions,
): Promise<ReadSheets> {
  const headBlocks = sheets.flatMap((sheet) => block(sheet, headOf(sheet.used)));
  const heads = bySheet(headBlocks, await loadBlocks(context, headBlocks, options));
  const isLeftAside = ({ id, used }: SheetEntry): boolean =>
    restOf(used) !== null && !holdsLabel(heads.get(id), isKnownLabel);
  const kept = sheets.filter((sheet) => !isLeftAside(sheet));

  const restBlocks = kept.flatMap((sheet) => block(sheet, restOf(sheet.used)));
  const rests = bySheet(restBlocks, await loadBlocks(context, restBlocks, options));
  return new Map(
    kept.map((sheet) => [sheet.id, sheetSnapshot(sheet, [heads.get(sheet.id), rests.get(sheet.id)])]),
  );
}

const block = ({ id }: SheetEntry, area: Area | null): Block[] =>
  area ? [{ sheet: id, area, properties: PROPERTIES }] : [];

const bySheet = (blocks: readonly Block[], cells: readonly LoadedCells[]): Map<string, LoadedCells> =>
  new Map(cells.map((loaded, index) => [blocks[index]?.sheet ?? "", loaded]));

const headOf = (used: Area | null): Area | null => used && { ...used, rows: Math.min(used.rows, HEAD_ROWS) };

const restOf = (used: Area | null): Area | null =>
  used && used.rows > HEAD_ROWS ? { ...used, row: used.row + HEAD_ROWS, rows: used.rows - HEAD_ROWS } : null;

const holdsLabel = (cells: LoadedCells | undefined, isKnownLabel: (text: string) => boolean): boolean =>
  cells?.values.some((row) => row.some((value) => typeof value === "string" && isKnownLabel(value))) ?? false;

function sheetSnapshot(
  { name, visibility, used, mark }: SheetEntry,
  parts: readonly (LoadedCells | undefined)[],
): SheetSnapshot {
  const rows = <K extends CellProperty>(property: K): LoadedCells[K] =>
    parts.flatMap((part) => part?.[property] ?? []) as LoadedCells[K];
  const top = used?.row ?? 0;
  const left = used?.column ?? 0;
  const values = rows("values");
  // A text that begins with `=` reads the same in both; a formula does not give its own text.
  const isFormula = (formula: unknown, row: number, column: number): boolean =>
    typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column];
  return {
    name,
    visibility,
    top,
    left,
    values,
    formulas: sparse(rows("formulas"), top, left, isFormula) as Record<string, string>,
    numberFormats: sparse(rows("numberFormat"), top, left, (format) => format !== "General"),
    mark,
  };
}

/** The chosen cells of a rectangle, by address. */
function sparse<T>(
  rows: readonly (readonly T[])[],
  top: number,
  left: number,
  isWanted: (item: T, row: number, column: number) => boolean,
): Record<string, T> {
  return Object.fromEntries(
    rows.flatMap((row, r) =>
      row.flatMap((item, c) =>
        isWanted(item, r, c) ? [[cellAddress(top + r, left + c), item] as const] : [],
      ),
    ),
  );
}
