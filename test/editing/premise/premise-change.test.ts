// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { applyRestructure } from "../../../src/editing/apply-restructure";
import { premiseChange } from "../../../src/editing/premise/premise-change";
import { newPlan } from "../../../src/new-plan/new-plan";
import { readPlan } from "../../../src/reading/read-plan";
import { newPlanTexts } from "../../../src/texts/new-plan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../new-plan/snapshot-of";

const HEADINGS = newPlanTexts.premiseSections;
const begun = snapshotOf(
  newPlan({
    chamber: "Camera di commercio di Prova",
    year: 2027,
    programmes: [{ missionCode: "011", programmeCode: "005", objectives: 1 }],
  }).sheets,
);

/** The workbook with a narrative, and what is then read from it. */
function saying(snapshot: WorkbookSnapshot, paragraphs: readonly string[]): WorkbookSnapshot {
  const change = premiseChange(readPlan(snapshot), snapshot, paragraphs);
  if (change === null) throw new Error("No narrative to change");
  return applyRestructure(snapshot, change);
}
const premiseOf = (snapshot: WorkbookSnapshot): string[] => readPlan(snapshot).plan.premise;
const stepsFor = (snapshot: WorkbookSnapshot, paragraphs: readonly string[]): number =>
  premiseChange(readPlan(snapshot), snapshot, paragraphs)?.steps.length ?? NaN;

const FILLED = HEADINGS.flatMap((heading, n) => [heading, `Testo ${n}.`]);

test("texts under the headings of a new plan take the blank rows that wait for them", () => {
  const filled = saying(begun, FILLED);
  expect(premiseOf(filled)).toEqual(FILLED);
  expect(stepsFor(begun, FILLED)).toBe(0);
});

test("what stays keeps its cell; a second paragraph gets a row of its own, like the one above it", () => {
  const filled = saying(begun, FILLED);
  const longer = FILLED.toSpliced(2, 0, "Un altro capoverso.", "E un terzo.");
  expect(stepsFor(filled, longer)).toBe(2);
  const after = saying(filled, longer);
  expect(premiseOf(after)).toEqual(longer);
  expect(saying(after, longer)).toEqual(after);
});

test("what goes leaves a blank, and nothing else of the workbook changes", () => {
  const filled = saying(begun, FILLED);
  const shorter = FILLED.toSpliced(1, 1);
  const after = saying(filled, shorter);
  expect(premiseOf(after)).toEqual(shorter);
  const others = ({ sheets }: WorkbookSnapshot) => sheets.filter(({ name }) => name !== "Premessa");
  expect(others(after)).toEqual(others(begun));
});

test("a workbook without a narrative has none to change", () => {
  const without = { ...begun, sheets: begun.sheets.filter(({ name }) => name !== "Premessa") };
  expect(premiseChange(readPlan(without), without, ["Testo"])).toBeNull();
});

test("any narrative becomes any other", () => {
  const word = fc.constantFrom(
    "Lo scenario",
    "I vincoli",
    "Le persone",
    "Il bilancio",
    "La sede",
    "I servizi",
  );
  const narrative = fc.array(word, { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(narrative, narrative, (first, second) => {
      const after = saying(saying(begun, [HEADINGS[0], ...first]), [HEADINGS[0], ...second]);
      expect(premiseOf(after)).toEqual([HEADINGS[0], ...second]);
    }),
    { numRuns: 200 },
  );
});
