// SPDX-License-Identifier: EUPL-1.2
import { applyToSnapshot } from "../../src/editing/apply-to-snapshot";
import { correctAll } from "../../src/editing/correct-all";
import { inverseOf } from "../../src/editing/inverse";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { addedFindings, cellsOf, findingsOf, sampledCorrections } from "./sampled-corrections";

/** Each correction by itself: its finding goes, none comes, no other cell changes, once is enough, and it can be taken back. */
export function expectSoundCorrections(snapshot: WorkbookSnapshot): void {
  const before = findingsOf(snapshot);
  const faults = sampledCorrections(snapshot).flatMap(({ finding, correction }) => {
    const { edits, reshapes = [], label } = correction;
    const after = applyToSnapshot(snapshot, edits, reshapes);
    const findings = findingsOf(after);
    const ofRule = (all: typeof findings): number => all.filter(({ rule }) => rule === finding.rule).length;
    const inverse = inverseOf(correction, null);
    const back = applyToSnapshot(after, inverse.edits, inverse.reshapes);
    const wrong = [
      ...(edits.some(({ expected, value }) => expected === value) ? ["writes what is there already"] : []),
      ...(edits.length === 0 ? ["writes nothing"] : []),
      ...(ofRule(findings) < ofRule(before) ? [] : ["leaves its finding"]),
      ...addedFindings(before, findings).map((added) => `adds ${added}`),
      ...changedBeside(snapshot, after, new Set(edits.map(({ sheet, cell }) => `${sheet}!${cell}`))),
      ...(same(cellsOf(back), cellsOf(snapshot)) ? [] : ["cannot be taken back"]),
    ];
    return wrong.map((what) => `${finding.rule} ${finding.sheet}!${finding.cell} «${label}» ${what}`);
  });
  expect(faults).toEqual([]);
}

/** All safe corrections at once: none is left, none is made again, and no finding comes. */
export function expectSoundTogether(snapshot: WorkbookSnapshot): void {
  const isSafe = (_: unknown, { kind }: { kind: string }): boolean => kind === "safe";
  const { edits, reshapes, left, corrected, snapshot: after } = correctAll(snapshot, isSafe);
  expect(left.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)).toEqual([]);
  expect(cellsOf(applyToSnapshot(snapshot, edits, reshapes))).toEqual(cellsOf(after));
  expect(addedFindings(findingsOf(snapshot), findingsOf(after))).toEqual([]);
  expect(correctAll(after, isSafe)).toMatchObject({ edits: [], reshapes: [], corrected: {}, left: [] });
  expect(edits.length > 0).toBe(Object.keys(corrected).length > 0);
}

function changedBeside(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  edited: ReadonlySet<string>,
): string[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((cell) => was[cell] !== is[cell] && !edited.has(cell))
    .map((cell) => `changes ${cell}`);
}

const same = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  Object.keys({ ...a, ...b }).every((key) => a[key] === b[key]);
