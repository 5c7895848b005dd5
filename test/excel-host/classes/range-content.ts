// SPDX-License-Identifier: EUPL-1.2
import { type Area, rectOf } from "../model/area";
import { DEFAULT_FORMAT } from "../model/cell-format";
import { clearConditionalFormats } from "../model/conditional-format";
import { pasteRows, pasteRules } from "../model/copying";
import { clearValidation } from "../model/data-validation";
import { moveRelative } from "../model/formula-references";
import { notModelled } from "../model/host-error";
import { requireAllowed, requireUnlocked } from "../model/protection";
import { type Rect, isWholeRows } from "../model/rect";
import { clearContents, recordEdit } from "../model/writing";
import { oneOf, optional } from "../wire/arguments";
import type { Argument } from "../wire/office-class";
import { rangeArgument } from "./range-arguments";

const APPLY_TO = ["All", "Formats", "Contents"] as const;

/**
 * `clear()`: contents, looks or both. With the looks go merges and conditional formats, and with all of it the
 * validation too; that office.js clears these as VBA does is assumed.
 */
export function clearCells(area: Area, applyTo: Argument): void {
  const what = optional(applyTo, (given) => oneOf(given, APPLY_TO), "All");
  const { sheet } = area;
  if (what !== "Formats") requireUnlocked(sheet, area.rects);
  if (what !== "Contents") requireAllowed(sheet, "allowFormatCells");
  for (const rect of area.rects) {
    const before = rect.rows * rect.columns === 1 ? sheet.grid.get(rect.row, rect.column).value : undefined;
    if (what !== "Formats") clearContents(sheet, rect);
    if (what !== "Contents") {
      sheet.grid.changeFormat(rect, () => DEFAULT_FORMAT);
      for (const merged of sheet.merges.touching(rect)) sheet.merges.remove(merged);
      clearConditionalFormats(sheet, [rect]);
    }
    if (what === "All") clearValidation(sheet, [rect]);
    if (what !== "Formats") recordEdit(sheet, rect, before);
  }
}

const COPY_TYPES = ["All", "Values", "Formats", "Formulas"] as const;

/**
 * `copyFrom()` of cells, as pasting does it: merges, conditional formats and validation go along with all of them, and
 * with whole rows their heights. Between sheets, and with looks alone, only the cells themselves are carried.
 */
export function copyCells(area: Area, [from, copyType, skipBlanks, transpose]: readonly Argument[]): void {
  if (skipBlanks === true || transpose === true) throw notModelled("copyFrom with skipBlanks or transpose");
  const type = optional(copyType, (given) => oneOf(given, COPY_TYPES), "All");
  const source = rangeArgument(area.sheet, from);
  const [target, origin] = [rectOf(area), rectOf(source)];
  requireUnlocked(area.sheet, [target]);
  const isPasted = type === "All" && source.sheet === area.sheet;
  if (isPasted && isWholeRows(target) && isWholeRows(origin) && target.rows === origin.rows) {
    pasteRows(area.sheet, origin, target.row - origin.row);
    recordEdit(area.sheet, target, undefined);
    return;
  }
  const cells = Array.from({ length: origin.rows * origin.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / origin.columns), index % origin.columns];
    return { row, column, cell: source.sheet.grid.get(origin.row + row, origin.column + column) };
  });
  for (const [top, left] of corners(target, origin)) {
    for (const { row, column, cell } of cells) {
      const [r, c] = [top + row, left + column];
      const own = area.sheet.grid.get(r, c);
      const formula =
        cell.formula && moveRelative(cell.formula, r - origin.row - row, c - origin.column - column);
      area.sheet.grid.set(r, c, {
        value: type === "Formats" ? own.value : cell.value,
        formula: type === "Formats" ? own.formula : type === "Values" ? null : formula,
        format: type === "All" || type === "Formats" ? cell.format : own.format,
      });
    }
    if (isPasted) pasteRules(area.sheet, origin, { ...origin, row: top, column: left });
  }
  recordEdit(area.sheet, target, undefined);
}

/** Where copies begin: side by side when the target is a multiple of the source, else once. */
function corners(target: Rect, origin: Rect): [number, number][] {
  const fits = target.rows % origin.rows === 0 && target.columns % origin.columns === 0;
  if (!fits) return [[target.row, target.column]];
  const across = target.columns / origin.columns;
  return Array.from({ length: (target.rows / origin.rows) * across }, (_, index): [number, number] => [
    target.row + Math.floor(index / across) * origin.rows,
    target.column + (index % across) * origin.columns,
  ]);
}
