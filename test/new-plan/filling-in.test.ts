// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { applyToSnapshot } from "../../src/editing/apply-to-snapshot";
import { fieldEdits } from "../../src/editing/form/field-edits";
import { newPlan } from "../../src/new-plan/new-plan";
import { readPlan } from "../../src/reading/read-plan";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "./snapshot-of";

const empty = (): WorkbookSnapshot =>
  snapshotOf(
    newPlan({
      chamber: "Camera di commercio di Lucca",
      year: 2027,
      programmes: [{ missionCode: "011", programmeCode: "005", objectives: 2 }],
    }).sheets,
  );

const SECOND = "/programmes/0/objectives/1";

test("a title that is given in the form stands in the overview too", () => {
  const before = empty();
  const edits = fieldEdits(readPlan(before), [
    { at: `${SECOND}/title`, before: "", after: "Sostegno alle start up" },
  ]);
  expect(edits?.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["011-005!C16", "Quadro!D5"]);
  const { plan, join } = readPlan(applyToSnapshot(before, edits ?? []));
  expect(plan.overview[0]?.objectives.map(({ title }) => title)).toEqual(["", "Sostegno alle start up"]);
  expect(join.map(({ objective, overview }) => [objective, overview])).toEqual([
    ["/programmes/0/objectives/0", "/overview/0/objectives/0"],
    [SECOND, "/overview/0/objectives/1"],
  ]);
});

test("a title that is typed in the sheet alone leaves the two joined by their code", () => {
  const before = empty();
  const typed = applyToSnapshot(before, [
    { sheet: "011-005", cell: "C16", expected: "", value: "Sostegno alle start up" },
  ]);
  const { join } = readPlan(typed);
  expect(join).toContainEqual({ objective: SECOND, overview: "/overview/0/objectives/1" });
});

test("an amount is written as the number it is", () => {
  const document = readPlan(empty());
  const edits = fieldEdits(document, [{ at: `${SECOND}/resources`, before: "", after: "12.500,00" }]);
  expect(edits).toEqual([{ sheet: "011-005", cell: "C21", expected: "", value: 12500 }]);
});

test("whatever is filled in first, the other fields stay in their cells", () => {
  const before = empty();
  const { places } = readPlan(before);
  const cells = Object.entries(places).filter(([, { sheet, value }]) => sheet === "011-005" && value === "");
  fc.assert(
    fc.property(fc.subarray(cells), (filled) => {
      const edits = filled.map(([at, { sheet, cell }]) => ({
        sheet,
        cell,
        expected: "",
        value: `Testo per ${at}`,
      }));
      const after = readPlan(applyToSnapshot(before, edits)).places;
      for (const [at, { cell }] of cells) expect([at, after[at]?.cell]).toEqual([at, cell]);
    }),
  );
});
