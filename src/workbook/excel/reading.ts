// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../address";
import type { SheetLeftAside, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { ReadOptions } from "../workbook";
import type { Area } from "./area";
import {
  MAX_ANSWER_BYTES,
  answerBytes,
  loadBlocks,
  type CellProperty,
  type LoadedCells,
} from "./cell-loading";
import { listSheets, type SheetEntry } from "./inventory";

const PROPERTIES: readonly CellProperty[] = ["values", "formulas", "numberFormat"];

/** Rows in which a very large sheet must show a known label to be read at all. */
const HEAD_ROWS = 500;

/**
 * Reads every sheet in three syncs, whatever their number, when all cells fit in one answer. Beyond that in more,
 * leaving aside the sheets of more than 500 rows whose first 500 hold no known label.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { isKnownLabel }: ReadOptions,
): Promise<WorkbookSnapshot> {
  const sheets = await listSheets(context);
  const bytes = sheets.reduce((sum, { used }) => sum + (used ? answerBytes(used, PROPERTIES) : 0), 0);
  if (bytes <= MAX_ANSWER_BYTES) {
    const cells = await loadParts(context, sheets, (used) => used);
    return { sheets: sheets.map((sheet) => sheetSnapshot(sheet, [cells.get(sheet.id)])), leftAside: [] };
  }

  const heads = await loadParts(context, sheets, headOf);
  const isLeftAside = ({ id, used }: SheetEntry): boolean =>
    restOf(used) !== null && !holdsLabel(heads.get(id), isKnownLabel);
  const kept = sheets.filter((sheet) => !isLeftAside(sheet));
  const rests = await loadParts(context, kept, restOf);
  return {
    sheets: kept.map((sheet) => sheetSnapshot(sheet, [heads.get(sheet.id), rests.get(sheet.id)])),
    leftAside: sheets
      .filter(isLeftAside)
      .map(({ name }): SheetLeftAside => ({ sheet: name, reason: "too-large" })),
  };
}

const headOf = (used: Area): Area => ({ ...used, rows: Math.min(used.rows, HEAD_ROWS) });

const restOf = (used: Area | null): Area | null =>
  used && used.rows > HEAD_ROWS ? { ...used, row: used.row + HEAD_ROWS, rows: used.rows - HEAD_ROWS } : null;

const holdsLabel = (cells: LoadedCells | undefined, isKnownLabel: (text: string) => boolean): boolean =>
  cells?.values.some((row) => row.some((value) => typeof value === "string" && isKnownLabel(value))) ?? false;

/** Cells by the sheet's id, of the part that is chosen of each used range. */
async function loadParts(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  part: (used: Area) => Area | null,
): Promise<Map<string, LoadedCells>> {
  const blocks = sheets.flatMap(({ id, used }) => {
    const area = used && part(used);
    return area ? [{ sheet: id, area, properties: PROPERTIES }] : [];
  });
  const cells = await loadBlocks(context, blocks);
  return new Map(cells.map((loaded, index) => [blocks[index]?.sheet ?? "", loaded]));
}

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
