// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { readPlan } from "../reading/read-plan";
import { cellAddress, parseCellAddress } from "../workbook/address";
import type { Restructure } from "../workbook/restructure";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { applyRestructure, applySteps } from "./apply-restructure";
import { applyToSnapshot, valueAt } from "./apply-to-snapshot";
import { cellDifferences } from "./cell-differences";
import { type FieldChange, fieldEdits } from "./form/field-edits";
import type { GrowthAction } from "./growth/action";
import { growthOf } from "./growth/growth";
import { Rearrangement } from "./growth/rearrangement";

/** A workbook and the plan read from it. */
export interface ReadPlan {
  snapshot: WorkbookSnapshot;
  document: PlanDocument;
}

/** Changes made one after the other on a copy of a workbook; the workbook gets them all at once, or none. */
export interface Rehearsal {
  before: ReadPlan;
  /** The copy, with the changes made so far. */
  now: ReadPlan;
  /** Those that moved rows, each for the workbook as the ones before it left it. */
  moves: readonly Pick<Restructure, "expects" | "steps">[];
}

export const rehearsalOf = (read: ReadPlan): Rehearsal => ({ before: read, now: read, moves: [] });

/**
 * Lets the copy grow.
 * @returns the pointer that the action leads to, in the plan of the copy
 * @throws GrowthError
 */
export function grown(
  rehearsal: Rehearsal,
  action: GrowthAction,
): { rehearsal: Rehearsal; where: PlanPointer } {
  const { document, snapshot } = rehearsal.now;
  const { change, where } = growthOf(document, snapshot, action);
  const now = readAgain(document, applyRestructure(snapshot, change));
  return { rehearsal: { ...rehearsal, now, moves: [...rehearsal.moves, change] }, where };
}

/** Fills fields of the copy; null when a cell cannot hold what its field is to say. */
export function filled(rehearsal: Rehearsal, changes: readonly FieldChange[]): Rehearsal | null {
  const { document, snapshot } = rehearsal.now;
  const edits = fieldEdits(document, changes);
  if (edits === null) return null;
  return edits.length === 0
    ? rehearsal
    : { ...rehearsal, now: readAgain(document, applyToSnapshot(snapshot, edits)) };
}

/** All the changes as one, for the workbook as it was before them. */
export function wholeChange({ before, now, moves }: Rehearsal): Restructure {
  const steps = moves.flatMap((move) => move.steps);
  return {
    expects: firstSeen(before.snapshot, moves),
    steps,
    edits: cellDifferences(applySteps(before.snapshot, steps), now.snapshot),
  };
}

const readAgain = ({ plan }: PlanDocument, snapshot: WorkbookSnapshot): ReadPlan => ({
  snapshot,
  document: readPlan(snapshot, plan.yearFrom === "override" && plan.year !== null ? { year: plan.year } : {}),
});

/** What was seen along the way, where it stood before any change and as it was then. */
function firstSeen(before: WorkbookSnapshot, moves: Rehearsal["moves"]): Restructure["expects"] {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const rearrangement = new Rearrangement(before);
  const seen = new Map<string, Restructure["expects"][number]>();
  for (const { expects, steps } of moves) {
    for (const { sheet: name, cell } of expects) {
      const { row, column } = parseCellAddress(cell);
      const [from] = rearrangement.rowsAt(name, row, row);
      if (!from) continue;
      const first = { sheet: from.origin, cell: cellAddress(from.source, column) };
      const value = valueAt(sheets.get(first.sheet), first.cell);
      seen.set(`${first.sheet}!${first.cell}`, { ...first, value });
    }
    for (const step of steps) rearrangement.take(step);
  }
  return [...seen.values()];
}
