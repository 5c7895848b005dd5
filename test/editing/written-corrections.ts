// SPDX-License-Identifier: EUPL-1.2
import { applyToSnapshot } from "../../src/editing/apply-to-snapshot";
import { correctAll } from "../../src/editing/correct-all";
import type { Correction } from "../../src/rules/correction";
import type { Workbook } from "../../src/workbook/workbook";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { cellsOf, sampledCorrections } from "./sampled-corrections";

type Change = Pick<Correction, "edits" | "reshapes">;

/** What to try in a workbook: each sampled correction, and all safe ones at once. */
export function changesOf(snapshot: WorkbookSnapshot): Change[] {
  const { edits, reshapes } = correctAll(snapshot, (_, { kind }) => kind === "safe");
  return [...sampledCorrections(snapshot).map(({ correction }) => correction), { edits, reshapes }];
}

/** Applies a change and compares every cell with what the change alone makes of the workbook. */
export async function expectWritten(workbook: Workbook, change: Change): Promise<void> {
  const everyLabel = { isKnownLabel: () => true };
  const before = await workbook.read(everyLabel);
  await workbook.apply(change.edits, change.reshapes);
  const after = await workbook.read(everyLabel);
  expect(cellsOf(after)).toEqual(cellsOf(applyToSnapshot(before, change.edits, change.reshapes)));
}
