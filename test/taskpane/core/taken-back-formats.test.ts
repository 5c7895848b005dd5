// SPDX-License-Identifier: EUPL-1.2
import { inverseOf } from "../../../src/editing/inverse";
import { readPlan } from "../../../src/reading/read-plan";
import { mergeWith, planMerge } from "../../../src/taskpane/core/plan-merge";
import { planPremise } from "../../../src/taskpane/core/plan-premise";
import { editsOf } from "../../../src/taskpane/session/history";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { returnedWith } from "../../exchange/returned";
import { sheetOf } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

const TEXT_FORMAT = "@";

/** A number in a cell of the format Text, as it stays where the format was chosen after the number. */
const withNumber = (sheet: SheetSnapshot, cell: string, row: number, column: number, value: number) => ({
  ...sheet,
  values: sheet.values.map((cells, r) => cells.map((old, c) => (r === row && c === column ? value : old))),
  numberFormats: { [cell]: TEXT_FORMAT },
});

const read = (sheets: SheetSnapshot[]) => {
  const snapshot: WorkbookSnapshot = { sheets, leftAside: [] };
  return { snapshot, document: readPlan(snapshot) };
};

test.each([
  ["a number over a text", "x", 5, TEXT_FORMAT],
  ["a text over a number", 5, "x", TEXT_FORMAT],
  ["a text over a text, whose format nothing changes", "x", "y", undefined],
] as [string, CellValue, CellValue, string | undefined][])(
  "what was written in a cell of the format Text: %s",
  (_, held, written, numberFormat) => {
    const sheet = { ...sheetOf("Piano", [[held]]), numberFormats: { A1: TEXT_FORMAT } };
    const edits = [{ sheet: "Piano", cell: "A1", expected: held, value: written }];
    const [back] = inverseOf({ edits }, { sheets: [sheet], leftAside: [] }).edits;
    expect(back).toEqual({
      ...{ sheet: "Piano", cell: "A1", expected: written, value: held },
      ...(numberFormat !== undefined && { numberFormat }),
    });
  },
);

test("a merge is taken back with the format that its cells had", () => {
  const [cover, sheet] = smallPlan();
  if (!cover || !sheet) throw new Error("No plan");
  const plan = read([cover, withNumber(sheet, "C7", 6, 2, 10000)]);
  const offer = mergeWith(plan, returnedWith({ texts: { resources: "€ 12.000,00 circa" } }));
  const { inverse } = planMerge(plan, offer);
  expect(editsOf(inverse)).toMatchObject([{ cell: "C7", value: 10000, numberFormat: TEXT_FORMAT }]);
});

test("a narrative is taken back with the format that its cells had", () => {
  const premise = sheetOf("Premessa", [["Premessa"], ["La Camera promuove lo sviluppo."], [2026]]);
  const plan = read([...smallPlan(), { ...premise, numberFormats: { A3: TEXT_FORMAT } }]);
  expect(plan.document.plan.premise).toEqual(["La Camera promuove lo sviluppo.", "2026"]);
  const planned = planPremise(plan, ["La Camera promuove lo sviluppo.", "Nel 2026 continua."]);
  if (planned.kind !== "change") throw new Error(planned.kind);
  expect(editsOf(planned.inverse)).toMatchObject([{ cell: "A3", value: 2026, numberFormat: TEXT_FORMAT }]);
});
