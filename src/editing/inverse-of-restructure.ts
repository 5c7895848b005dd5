// SPDX-License-Identifier: EUPL-1.2
import { isKnownLabel } from "../template/recognise-label";
import type { Restructure, StructureStep } from "../workbook/restructure";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { applyRestructure, applySteps } from "./apply-restructure";
import { cellDifferences } from "./cell-differences";

/**
 * What takes a change back, for the workbook as it is after it: every value comes to stand where it was. Rows that were
 * deleted come back as copies of the rows most like them, and so with the looks of those; where they held formulas, or
 * a formula of another cell lost what it pointed at, the values of before come back and not the formulas.
 * @param before the workbook that the change was made for
 * @throws RangeError for a change that deletes a sheet: that is never made but to take a copy back
 */
export function inverseOfRestructure(before: WorkbookSnapshot, change: Restructure): Restructure {
  let state = before;
  const inverses = change.steps.map((step) => {
    const inverse = inverseOfStep(state, step);
    state = applySteps(state, [step]);
    return inverse;
  });
  const steps = inverses.reverse().flat();
  const after = applyRestructure(before, change);
  const back = applySteps(after, steps);
  return {
    expects: change.edits
      .filter(({ sheet }) => after.sheets.some(({ name }) => name === sheet))
      .map(({ sheet, cell, value }) => ({ sheet, cell, value })),
    steps,
    edits: cellDifferences(back, before),
  };
}

function inverseOfStep(state: WorkbookSnapshot, step: StructureStep): StructureStep[] {
  switch (step.kind) {
    case "insert-rows": {
      const { sheet, before, like } = step;
      return [{ kind: "delete-rows", sheet, first: before, last: before + like.last - like.first }];
    }
    case "move-rows": {
      const { sheet, first, last, before } = step;
      const count = last - first + 1;
      return before > last
        ? [{ kind: "move-rows", sheet, first: before - count, last: before - 1, before: first }]
        : [{ kind: "move-rows", sheet, first: before, last: before + count - 1, before: last + 1 }];
    }
    case "delete-rows":
      return insertions(sheetOf(state, step.sheet), step);
    case "copy-sheet":
      return [{ kind: "delete-sheet", sheet: step.name }];
    case "show-sheet": {
      const visible = sheetOf(state, step.sheet).visibility === "visible";
      return [{ kind: "show-sheet", sheet: step.sheet, visible }];
    }
    case "delete-sheet":
      throw new RangeError(`The sheet ${step.sheet} cannot be brought back`);
  }
}

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`No sheet ${name}`);
  return found;
}

/** Rows like those that go, in as few pieces as there are runs of rows that look the same somewhere else. */
function insertions(sheet: SheetSnapshot, { first, last }: { first: number; last: number }): StructureStep[] {
  const kindAt = (row: number): string => kindOf(sheet, row);
  const end = sheet.top + sheet.values.length;
  const left = Array.from({ length: end }, (_, row) => row).filter((row) => row < first || row > last);
  const kinds = left.map(kindAt);
  const byKind = new Map<string, number[]>();
  kinds.forEach((kind, n) => byKind.set(kind, [...(byKind.get(kind) ?? []), n]));
  const steps: StructureStep[] = [];
  for (let row = first; row <= last;) {
    const wanted = Array.from({ length: last - row + 1 }, (_, n) => kindAt(row + n));
    const { start, length } = longestRun(wanted, kinds, byKind, first);
    // The rows brought back so far stand between those above and those below.
    const shift = start >= first ? row - first : 0;
    const like = { first: start + shift, last: start + length - 1 + shift };
    steps.push({ kind: "insert-rows", sheet: sheet.name, before: row, like });
    row += length;
  }
  return steps;
}

/** The rows that begin as the wanted ones for longest, never across the place where these go; any row if there are none. */
function longestRun(
  wanted: readonly string[],
  kinds: readonly string[],
  byKind: ReadonlyMap<string, readonly number[]>,
  edge: number,
): { start: number; length: number } {
  let best = { start: Math.max(edge - 1, 0), length: 1 };
  let longest = 0;
  for (const start of byKind.get(wanted[0] ?? "")?.slice(-MOST_TRIED) ?? []) {
    const limit = start < edge ? edge - start : Infinity;
    let length = 0;
    while (length < wanted.length && length < limit && kinds[start + length] === wanted[length]) length++;
    if (length > longest) [best, longest] = [{ start, length }, length];
  }
  return best;
}

/** Candidates that are compared: plans repeat the same rows hundreds of times. */
const MOST_TRIED = 50;

/** The labels of a row with their columns; a row without labels is told by the columns that it fills. */
function kindOf({ values, top }: SheetSnapshot, row: number): string {
  const cells = (values[row - top] ?? []).map((value, column) => ({ value, column }));
  const filled = cells.filter(({ value }) => value !== "");
  const labels = filled.filter(({ value }) => typeof value === "string" && isKnownLabel(value));
  return labels.length > 0
    ? labels.map(({ value, column }) => `${column} ${String(value).replaceAll(/\d/gu, "")}`).join("|")
    : filled.length > 0
      ? "values"
      : "blank";
}
