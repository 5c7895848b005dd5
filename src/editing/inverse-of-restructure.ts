// SPDX-License-Identifier: EUPL-1.2
import type { Restructure, StructureStep } from "../workbook/restructure";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { applyRestructure, applySteps } from "./apply-restructure";
import { cellDifferences } from "./cell-differences";
import { asItWasShown } from "./inverse";

/**
 * What takes a change back, for the workbook as it is after it: every value comes to stand where it was. Rows that were
 * deleted come back as they looked, and what they held is written into them anew: where they held formulas, or a
 * formula of another cell lost what it pointed at, the values of before come back and not the formulas.
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
  // What is done to a copy goes with it.
  const copies = new Set(change.steps.flatMap((step) => (step.kind === "copy-sheet" ? [step.name] : [])));
  const steps = inverses
    .reverse()
    .flat()
    .filter(({ kind, sheet }) => kind === "delete-sheet" || !copies.has(sheet));
  const after = applyRestructure(before, change);
  const back = applySteps(after, steps);
  return {
    expects: seenAfter(before, after, change),
    steps,
    edits: cellDifferences(back, before).map((edit) => asItWasShown(edit, before)),
  };
}

/** What was written, and a cell that holds something else only for the rows that moved: they are not to come back twice. */
function seenAfter(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  { edits }: Restructure,
): Restructure["expects"] {
  const written = new Set(edits.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const moved = cellDifferences(before, after).find(({ sheet, cell }) => !written.has(`${sheet}!${cell}`));
  return [...edits, ...(moved ? [moved] : [])]
    .filter(({ sheet }) => after.sheets.some(({ name }) => name === sheet))
    .map(({ sheet, cell, value }) => ({ sheet, cell, value }));
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
      return [{ kind: "bring-back", sheet: step.sheet, gone: step }];
    case "bring-back":
      return [step.gone];
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
