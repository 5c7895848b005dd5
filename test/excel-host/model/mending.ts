// SPDX-License-Identifier: EUPL-1.2
import { type Reference, mapReferences } from "./formula-references";
import { type Rect, covers } from "./rect";
import type { Sheet } from "./sheet";
import { type Shift, shiftRect } from "./shift";
import type { Workbook } from "./workbook";

type Mend = (reference: Reference, home: Sheet | null) => Reference | "lost-cells" | "lost-sheet";

const names = (reference: Reference, home: Sheet | null): string =>
  (reference.sheet ?? home?.name ?? "").toLowerCase();

/** Rewrites every reference in cells, names and validation lists of the workbook. */
function mendAll(workbook: Workbook, mend: Mend): void {
  for (const sheet of workbook.sheets) {
    mendCells(sheet, mend);
    for (const name of sheet.names) name.formula = mapReferences(name.formula, (found) => mend(found, null));
    for (const validation of sheet.validations) {
      const rule = mapTexts(validation.settings.rule, (text) =>
        text.startsWith("=") ? mapReferences(text, (found) => mend(found, sheet)) : text,
      );
      validation.settings = { ...validation.settings, rule: rule as typeof validation.settings.rule };
    }
  }
  for (const name of workbook.names) name.formula = mapReferences(name.formula, (found) => mend(found, null));
}

function mendCells(sheet: Sheet, mend: Mend): void {
  for (const [row, column, cell] of [...sheet.grid.withFormula()]) {
    const formula = mapReferences(cell.formula ?? "", (found) => mend(found, sheet));
    if (formula !== cell.formula) sheet.grid.set(row, column, { ...cell, formula });
  }
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

/** References follow the cells that a shift moved; those to deleted cells become `#REF!`. */
export function mendShift(sheet: Sheet, shift: Shift): void {
  const name = sheet.name.toLowerCase();
  mendAll(sheet.workbook, (reference, home) => {
    if (names(reference, home) !== name) return reference;
    const rect = shiftRect(reference.rect, shift);
    if (!rect) return "lost-cells";
    return rect === reference.rect ? reference : { ...reference, rect };
  });
}

/** References to cells that were cut and pasted follow them; those to cells that were pasted over become `#REF!`. */
export function mendMove(sheet: Sheet, from: Rect, to: Rect): void {
  const name = sheet.name.toLowerCase();
  const mend: Mend = (reference, home) => {
    const { rect } = reference;
    if (names(reference, home) !== name) return reference;
    if (covers(to, rect)) return "lost-cells";
    return covers(from, rect)
      ? { ...reference, rect: { ...rect, row: rect.row + to.row - from.row } }
      : reference;
  };
  mendAll(sheet.workbook, mend);
  for (const format of sheet.conditionalFormats) {
    format.formula = mapReferences(format.formula, (found) => {
      const mended = mend(found, sheet);
      return mended === "lost-sheet" ? found : mended;
    });
  }
}

/** References to a sheet that was renamed. */
export function mendRename(workbook: Workbook, before: string, after: string): void {
  mendAll(workbook, (reference) =>
    reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: after } : reference,
  );
}

/** References to a sheet that was deleted become `#REF!`. */
export function mendDeletion(workbook: Workbook, name: string): void {
  mendAll(workbook, (reference) =>
    reference.sheet?.toLowerCase() === name.toLowerCase() ? "lost-sheet" : reference,
  );
}

/** A copied sheet that names itself means the copy. That Excel does so for cells is assumed; for names it is known. */
export function mendCopy(copy: Sheet, originalName: string): void {
  const mend: Mend = (reference) =>
    reference.sheet?.toLowerCase() === originalName.toLowerCase()
      ? { ...reference, sheet: copy.name }
      : reference;
  mendCells(copy, mend);
  for (const name of copy.names) name.formula = mapReferences(name.formula, (found) => mend(found, null));
}
