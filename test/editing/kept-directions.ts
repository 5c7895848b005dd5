// SPDX-License-Identifier: EUPL-1.2
import { applyToSnapshot } from "../../src/editing/apply-to-snapshot";
import { correctAll } from "../../src/editing/correct-all";
import { readPlan } from "../../src/reading/read-plan";
import type { Correction } from "../../src/rules/correction";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { directionsOf, TURNS, turnedIn } from "./directions";
import { findingsOf } from "./sampled-corrections";

/**
 * Each correction by itself keeps the direction of every target, unless its label says that it turns it: then it does.
 * @param isTried which corrections to try: all would take too long on a plan of hundreds of indicators
 */
export function expectKeptDirections(
  snapshot: WorkbookSnapshot,
  isTried: (correction: Correction) => boolean = () => true,
): void {
  const before = directionsOf(snapshot);
  const corrections = new Map(
    findingsOf(snapshot).flatMap(({ rule, sheet, cell, corrections: offered }) =>
      offered
        .filter(isTried)
        .map((correction) => [correction, `${rule} ${sheet}!${cell} ${correction.label}`] as const),
    ),
  );
  const faults = [...corrections].flatMap(([{ label, edits, reshapes }, what]) => {
    const turned = turnedIn(before, applyToSnapshot(snapshot, edits, reshapes));
    if (label.startsWith(TURNS)) return turned.length > 0 ? [] : [`${what}: turns nothing`];
    return turned.map((each) => `${what}: ${each}`);
  });
  expect(faults).toEqual([]);
}

/** All corrections one after the other turn only what a finding said from the start that it might turn. */
export function expectKeptDirectionsTogether(snapshot: WorkbookSnapshot): void {
  const reported = new Set(
    findingsOf(snapshot)
      .filter(({ corrections }) => corrections.some(({ label }) => label.startsWith(TURNS)))
      .map(({ sheet, cell }) => `${sheet}!${cell}`),
  );
  const announced = new Set(
    Object.entries(readPlan(snapshot).places)
      .filter(([, { sheet, cell }]) => reported.has(`${sheet}!${cell}`))
      .map(([pointer]) => pointer.split("/targets/")[0]),
  );
  const { snapshot: after, corrected } = correctAll(snapshot, () => true);
  expect(corrected).not.toEqual({});
  const turned = turnedIn(directionsOf(snapshot), after);
  expect(turned.filter((each) => !announced.has(each.split(":")[0]))).toEqual([]);
}
