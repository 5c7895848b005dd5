// SPDX-License-Identifier: EUPL-1.2
import type { Restructure, StructureStep } from "../../restructure";
import { refuseDifferent } from "../../same-value";
import type { WorkbookSnapshot } from "../../snapshot";
import { WorkbookError } from "../../workbook-error";
import { applyEdits, heldValue } from "../apply-edits";
import type { OpenBook } from "../excelize";
import { partText, type Parts } from "../package";
import { readSnapshot } from "../read-snapshot";
import { withFullCalculation } from "../recalculation";
import { readWorkbookPart } from "../workbook-part";
import { sameSheet } from "./formula-references";
import { goneRows, type GoneRowsMemory, withRowsBack } from "./gone-rows";
import { movedRows } from "./moved-rows";
import type { RowMove } from "./moved-references";
import { refuseObstacles, type RowStep } from "./obstacles";
import { deletion, insertion, movement } from "./row-map";
import { withSheetCopy } from "./sheet-copy";
import { withSheetRemoved } from "./sheet-removal";
import { withVisibility } from "./sheet-visibility";

/**
 * Works out a change to rows and sheets, and the edits that come with it, on the side.
 * @param snapshot what the workbook holds
 * @param open opens parts in excelize
 * @param gone takes what is to be known of rows that go
 * @throws WorkbookError as `RestructurePort.restructure` tells
 */
export async function restructured(
  parts: Parts,
  snapshot: WorkbookSnapshot,
  { expects, steps, edits }: Restructure,
  open: (parts: Parts) => OpenBook,
  gone: GoneRowsMemory,
): Promise<Parts> {
  refuseMissing(snapshot, expects);
  const expected = expects.map((expectation) => ({ ...expectation, expected: expectation.value }));
  refuseDifferent(expected, "expected", ({ sheet, cell }) => heldValue(snapshot.sheets, sheet, cell));
  const hasFormulas = snapshot.sheets.some(({ formulas }) => Object.keys(formulas).length > 0);
  const moved = steps.reduce((now, step) => stepped(now, step, gone), parts);
  const result = hasFormulas && moved !== parts ? withFullCalculation(moved) : moved;
  if (edits.length === 0) return result;
  const book = open(result);
  return applyEdits(result, await readSnapshot(result, book), edits, [], book);
}

function refuseMissing({ sheets }: WorkbookSnapshot, expects: Restructure["expects"]): void {
  const there = new Set(sheets.map(({ name }) => name));
  const missing = expects.map(({ sheet }) => sheet).filter((sheet) => !there.has(sheet));
  if (missing.length > 0) throw new WorkbookError("sheet-missing", [...new Set(missing)]);
}

function stepped(parts: Parts, step: StructureStep, gone: GoneRowsMemory): Parts {
  const { worksheets, otherSheets, structureIsLocked } = readWorkbookPart(parts);
  const entry = worksheets.find(({ name }) => name === step.sheet);
  if (!entry) throw new WorkbookError("sheet-missing", [step.sheet]);
  if (isRowStep(step)) {
    if (PROTECTION.test(partText(parts, entry.path))) throw new WorkbookError("protected", [step.sheet]);
    refuseObstacles(parts, entry.path, step);
    if (step.kind === "bring-back") return withRowsBack(parts, step.gone, gone.get(step.gone));
    const moved = movedRows(parts, moveOf(step));
    if (step.kind === "delete-rows") gone.set(step, goneRows(parts, moved, step));
    return moved;
  }
  if (structureIsLocked) throw new WorkbookError("protected");
  if (step.kind === "delete-sheet") return withSheetRemoved(parts, step.sheet);
  if (step.kind === "show-sheet") return withVisibility(parts, step.sheet, step.visible);
  const names = [...worksheets.map(({ name }) => name), ...otherSheets];
  if (names.some((name) => sameSheet(name, step.name))) throw new WorkbookError("name-taken", [step.name]);
  return withSheetCopy(parts, step.sheet, step.name);
}

const PROTECTION = /<(?:[\w.-]+:)?sheetProtection\b[^>]*\ssheet=["'](?:1|true)["']/;

const isRowStep = (step: StructureStep): step is RowStep =>
  step.kind.endsWith("-rows") || step.kind === "bring-back";

function moveOf(step: Exclude<RowStep, { kind: "bring-back" }>): RowMove {
  const { sheet } = step;
  if (step.kind === "delete-rows") return { sheet, map: deletion(step), copies: null };
  if (step.kind === "move-rows") return { sheet, map: movement(step, step.before), copies: null };
  const { like, before } = step;
  const map = insertion(before, like.last - like.first + 1);
  const [first = like.first, last = like.last] = [
    map.row(like.first) ?? undefined,
    map.row(like.last) ?? undefined,
  ];
  return { sheet, map, copies: { first, last, to: before } };
}
