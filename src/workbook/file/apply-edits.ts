// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseCellAddress } from "../address";
import { refuseFilled, type BlockReshape } from "../block-reshape";
import type { CellEdit } from "../cell-edit";
import { refuseDifferent } from "../same-value";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { WorkbookError } from "../workbook-error";
import { readCellFormats, type CellFormat } from "./cell-formats";
import type { OpenBook } from "./excelize";
import { partBytes, partText, type Parts } from "./package";
import { leaningCells, overwrittenFormulas, patchCells, type NewValue } from "./patch-cells";
import { scanPart, storedValues } from "./read-snapshot";
import { withFullCalculation, withoutCalculationChain } from "./recalculation";
import { reshapedSheet } from "./reshaped-sheet";
import type { SheetScan } from "./sheet-scan";
import { withTableHeadings } from "./table-headings";
import { readWorkbookPart } from "./workbook-part";

/** A sheet with the values that go into it, and its tables to reshape. */
interface SheetChange {
  name: string;
  path: string;
  xml: string;
  scan: SheetScan;
  values: NewValue[];
  reshapes: BlockReshape[];
}

/**
 * Writes edits into the parts of their sheets, and reshapes tables there; nothing else of the workbook changes.
 * @param snapshot what the workbook holds
 * @throws WorkbookError `sheet-missing`, `protected`, `changed-meanwhile`, `cannot-reshape` or `not-written`
 */
export async function applyEdits(
  parts: Parts,
  snapshot: WorkbookSnapshot,
  edits: readonly CellEdit[],
  reshapes: readonly BlockReshape[],
  open: OpenBook,
): Promise<Parts> {
  const { sheets } = snapshot;
  const changes = sheetChanges(parts, edits, reshapes);
  refuseProtected(changes, readCellFormats(parts));
  refuseDifferent(edits, "expected", ({ sheet, cell }) => heldValue(sheets, sheet, cell));
  refuseFilled(reshapes, edits, (sheet, cell) => {
    const formulas = sheets.find(({ name }) => name === sheet)?.formulas;
    return formulas?.[cell] !== undefined || heldValue(sheets, sheet, cell) !== "";
  });

  const hasFormulas = snapshot.sheets.some(({ formulas }) => Object.keys(formulas).length > 0);
  let result = hasFormulas ? withFullCalculation(parts) : parts;
  for (const { name, path, xml, scan, ...change } of changes) {
    const { values, splices } = reshapedSheet(xml, scan, change.reshapes, change.values);
    const overwritten = overwrittenFormulas(scan, values);
    if (overwritten.length > 0) result = withoutCalculationChain(result);
    const leaning = leaningCells(scan, overwritten);
    const book = leaning.length > 0 ? await open() : null;
    const freed = leaning.flatMap((cell) => {
      const formula = book?.GetCellFormula(name, cellAddress(cell.row, cell.column)).formula;
      return formula === undefined ? [] : [{ cell, formula }];
    });
    result = {
      ...withTableHeadings(result, path, values),
      [path]: partBytes(patchCells(xml, scan, values, freed, splices)),
    };
  }
  refuseUnwritten(result, edits);
  return result;
}

/** Reads the cells back from the parts as they will be saved. */
function refuseUnwritten(parts: Parts, edits: readonly CellEdit[]): void {
  const edited = new Set(edits.map(({ sheet }) => sheet));
  const entries = readWorkbookPart(parts).worksheets.filter(({ name }) => edited.has(name));
  const stored = new Map(entries.map((entry) => [entry.name, storedValues(parts, entry)]));
  refuseDifferent(edits, "value", ({ sheet, cell }) => stored.get(sheet)?.get(cell) ?? "");
}

function sheetChanges(
  parts: Parts,
  edits: readonly CellEdit[],
  reshapes: readonly BlockReshape[],
): SheetChange[] {
  const entries = new Map(readWorkbookPart(parts).worksheets.map((entry) => [entry.name, entry]));
  const names = [...new Set([...edits, ...reshapes].map(({ sheet }) => sheet))];
  const missing = names.filter((name) => !entries.has(name));
  if (missing.length > 0) throw new WorkbookError("sheet-missing", missing);
  return names.flatMap((name) => {
    const entry = entries.get(name);
    if (!entry) return [];
    const ofSheet = <T extends { sheet: string }>(items: readonly T[]): T[] =>
      items.filter(({ sheet }) => sheet === name);
    const xml = partText(parts, entry.path);
    const scan = scanPart(parts, entry);
    const values = ofSheet(edits).map(({ cell, value }) => ({ ...parseCellAddress(cell), value }));
    return [{ name, path: entry.path, xml, scan, values, reshapes: ofSheet(reshapes) }];
  });
}

/** Cells are locked unless their style says otherwise, and that counts once their sheet is protected. */
function refuseProtected(changes: readonly SheetChange[], formats: readonly CellFormat[]): void {
  const refused = changes.filter(({ scan, values, reshapes }) => {
    if (!scan.isProtected) return false;
    if (reshapes.length > 0) return true;
    const open = scan.rows
      .flatMap(({ cells }) => cells)
      .filter(({ style }) => formats[Number(style ?? 0)]?.isLocked === false)
      .map(({ row, column }) => cellAddress(row, column));
    const unlocked = new Set(open);
    return values.some(({ row, column }) => !unlocked.has(cellAddress(row, column)));
  });
  if (refused.length > 0) {
    throw new WorkbookError(
      "protected",
      refused.map(({ name }) => name),
    );
  }
}

/** What a cell of a snapshot holds. */
export function heldValue(sheets: readonly SheetSnapshot[], sheet: string, cell: string): CellValue {
  const found = sheets.find(({ name }) => name === sheet);
  const { row, column } = parseCellAddress(cell);
  return found?.values[row - found.top]?.[column - found.left] ?? "";
}
