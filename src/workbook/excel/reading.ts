// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../address";
import type { SheetLeftAside, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
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
} from "./cell-loading";
import { isTooLarge } from "./faults";
import { listSheets, type SheetEntry } from "./inventory";

const PROPERTIES: readonly CellProperty[] = ["values", "formulas", "numberFormat"];

/** Rows in which a very large sheet must show a known label to be read at all. */
const HEAD_ROWS = 500;

/** Once an answer was refused, texts are long: pieces are made so much smaller. */
const SMALLER_ANSWER_BYTES = MAX_ANSWER_BYTES / 4;

/**
 * Reads every sheet in three syncs, whatever their number, when all cells fit in one answer. Beyond that in more,
 * leaving aside the sheets of more than 500 rows whose first 500 hold no known label.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { isKnownLabel }: ReadOptions,
): Promise<WorkbookSnapshot> {
  const sheets = await listSheets(context);
  const blocks = sheets.flatMap((sheet) => block(sheet, sheet.used));
  const bytes = blocks.reduce((sum, { area }) => sum + answerBytes(area, PROPERTIES), 0);
  if (bytes > MAX_ANSWER_BYTES) return readInParts(context, sheets, isKnownLabel, MAX_ANSWER_BYTES);
  try {
    const cells = bySheet(blocks, await loadTogether(context, blocks));
    return { sheets: sheets.map((sheet) => sheetSnapshot(sheet, [cells.get(sheet.id)])), leftAside: [] };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readInParts(context, sheets, isKnownLabel, SMALLER_ANSWER_BYTES);
  }
}

/** First the head of every sheet, then the rest of those that are worth it. */
async function readInParts(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  isKnownLabel: (text: string) => boolean,
  limit: number,
): Promise<WorkbookSnapshot> {
  const headBlocks = sheets.flatMap((sheet) => block(sheet, headOf(sheet.used)));
  const heads = bySheet(headBlocks, await loadBlocks(context, headBlocks, { limit }));
  const isLeftAside = ({ id, used }: SheetEntry): boolean =>
    restOf(used) !== null && !holdsLabel(heads.get(id), isKnownLabel);
  const kept = sheets.filter((sheet) => !isLeftAside(sheet));

  const restBlocks = kept.flatMap((sheet) => block(sheet, restOf(sheet.used)));
  const rests = bySheet(restBlocks, await loadBlocks(context, restBlocks, { limit }));
  return {
    sheets: kept.map((sheet) => sheetSnapshot(sheet, [heads.get(sheet.id), rests.get(sheet.id)])),
    leftAside: sheets
      .filter(isLeftAside)
      .map(({ name }): SheetLeftAside => ({ sheet: name, reason: "too-large" })),
  };
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
