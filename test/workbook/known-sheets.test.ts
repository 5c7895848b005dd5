// SPDX-License-Identifier: EUPL-1.2
import { withKnownSheets } from "../../src/workbook/known-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const sheet = (name: string): SheetSnapshot => ({
  name,
  visibility: "visible",
  top: 1,
  left: 0,
  values: [
    ["Obiettivo", 12],
    ["", true],
  ],
  formulas: { B2: "=SUM(B3:B4)" },
  numberFormats: { B2: "0.00" },
  mark: null,
});
const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, leftAside: [] });
const before = workbook(sheet("Quadro"), sheet("Scheda"));

it("is the same object when nothing changed", () => {
  expect(withKnownSheets(workbook(sheet("Quadro"), sheet("Scheda")), before)).toBe(before);
});

it("is as read the first time", () => {
  const read = workbook(sheet("Quadro"));
  expect(withKnownSheets(read, null)).toBe(read);
});

it.each<[string, Partial<SheetSnapshot>]>([
  [
    "a value",
    {
      values: [
        ["Obiettivo", 12],
        ["", false],
      ],
    },
  ],
  [
    "a value of another kind",
    {
      values: [
        ["Obiettivo", "12"],
        ["", true],
      ],
    },
  ],
  [
    "a row more",
    {
      values: [
        ["Obiettivo", 12],
        ["", true],
        ["", ""],
      ],
    },
  ],
  [
    "a column more",
    {
      values: [
        ["Obiettivo", 12, ""],
        ["", true, ""],
      ],
    },
  ],
  ["its place", { top: 2 }],
  ["its column", { left: 1 }],
  ["a formula", { formulas: { B2: "=SUM(B3:B5)" } }],
  ["one formula more", { formulas: { B2: "=SUM(B3:B4)", B3: "=1" } }],
  ["a format", { numberFormats: { B3: "0.00" } }],
  ["whether it is seen", { visibility: "hidden" }],
  ["its mark", { mark: "PIRA" }],
])("keeps the other sheets when one has changed %s", (_what, change) => {
  const changed = { ...sheet("Scheda"), ...change };
  const now = withKnownSheets(workbook(sheet("Quadro"), changed), before);
  expect(now.sheets[0]).toBe(before.sheets[0]);
  expect(now.sheets[1]).toBe(changed);
});

it.each<[string, WorkbookSnapshot]>([
  ["in another order", workbook(sheet("Scheda"), sheet("Quadro"))],
  ["fewer", workbook(sheet("Quadro"))],
  ["more", workbook(sheet("Quadro"), sheet("Scheda"), sheet("Foglio1"))],
  [
    "with one left aside",
    { ...workbook(sheet("Quadro"), sheet("Scheda")), leftAside: [{ sheet: "Dati", reason: "too-large" }] },
  ],
])("is another workbook with the sheets %s", (_what, read) => {
  const now = withKnownSheets(read, before);
  expect(now).not.toBe(before);
  expect(now).toEqual(read);
});
