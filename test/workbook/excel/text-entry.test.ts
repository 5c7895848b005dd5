// SPDX-License-Identifier: EUPL-1.2
import { inverseOf } from "../../../src/editing/inverse";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { createExcelHost } from "../../excel-host/excel-host";
import { entryBack, entryOnOurs, entryOver, mayBeCoerced } from "../../../src/workbook/excel/text-entry";

test.each([
  "=A1",
  "+39 0583",
  "-",
  "---",
  "@cella",
  "'detto",
  " =1+1",
  "#N/D",
  "011",
  "80%",
  "1-5",
  "=<3,5",
  ">= 80%",
  "31/12",
  "10 marzo 2018",
  "€ 1.000",
  "1,5",
  "vero",
  "FALSE",
  "12:30",
  "1E5",
  "1 1/2",
  "(3)",
  "sett 5",
  "5 mag",
  "12 pm",
  "10 EUR",
  "5 März",
])("%j may be taken for something else", (text) => {
  expect(mayBeCoerced(text)).toBe(true);
});

test.each([
  "",
  "Camera di commercio",
  "Sì",
  "Numero di imprese assistite",
  "a".repeat(300) + " nel 2018",
  "Area 2",
  "Ufficio 3 - Settore II",
  "almeno 80%",
])("%j is never anything but text", (text) => {
  expect(mayBeCoerced(text)).toBe(false);
});

test.each([
  ["plain text keeps the format", "Lucca", "General", { value: "Lucca" }],
  ["a text like a number keeps a plain cell plain", "011", "General", { value: "'011" }],
  ["a format of the user's is kept", "1-5", "0.00", { value: "'1-5" }],
  ["Text needs nothing", "=<3,5", "@", { value: "=<3,5" }],
  [
    "an apostrophe is never left to Text",
    "'abc",
    "@",
    { value: "''abc", numberFormat: "General", formatAfter: "@" },
  ],
  ["an apostrophe is doubled", "'abc", "General", { value: "''abc" }],
  ["a long text never becomes Text", `=${"a".repeat(255)}`, "General", { value: `'=${"a".repeat(255)}` }],
  ["a number keeps the format", 5, "0.00", { value: 5 }],
  ["a number makes a Text cell plain", 5, "@", { value: 5, numberFormat: "General" }],
  ["nothing empties the cell", "", "0.00", { value: "" }],
] as const)("over a cell of the user's: %s", (_, value, format, entry) => {
  expect(entryOver(value, format)).toEqual(entry);
});

test.each([
  ["a formula", "=A1+1", true, "@", { value: "=A1+1", numberFormat: "General", formatAfter: "@" }],
  ["a text like a formula", "=A1+1", false, "General", { value: "'=A1+1", numberFormat: "General" }],
  ["a text in a Text cell", "011", false, "@", { value: "011", numberFormat: "@" }],
  ["an error", "#N/A", false, "General", { value: "#N/A", numberFormat: "General", formatAfter: "General" }],
  ["a number", 0.8, false, "0%", { value: 0.8, numberFormat: "General", formatAfter: "0%" }],
] as const)("given back: %s", (_, content, isFormula, format, entry) => {
  expect(entryBack(content, isFormula, format)).toEqual(entry);
});

test.each([
  ["a text", "1-5", undefined, { value: "1-5", numberFormat: "@" }],
  ["a long text", "a".repeat(256), undefined, { value: "a".repeat(256), numberFormat: "General" }],
  [
    "a long text like a formula",
    `-${"a".repeat(256)}`,
    undefined,
    { value: `'-${"a".repeat(256)}`, numberFormat: "General" },
  ],
  ["a text with an apostrophe", "'abc", undefined, { value: "''abc", numberFormat: "General" }],
  ["an amount", 12.5, "#,##0.00", { value: 12.5, numberFormat: "#,##0.00" }],
  ["a blank for an amount", "", "#,##0.00", { value: "", numberFormat: "#,##0.00" }],
  ["a blank", "", undefined, { value: "", numberFormat: "@" }],
] as const)("on a sheet of ours: %s", (_, value, format, entry) => {
  expect(entryOnOurs(value, format)).toEqual(entry);
});

describe.each(["it-IT", "en-US"] as const)(
  "in a cell without a number format, in an Excel that speaks %s",
  (locale) => {
    test.each([
      ...[
        "Area 2",
        "Settore 5",
        "almeno 80%",
        "011",
        "80%",
        "1-5",
        "31/12/2027",
        "5 mag",
        "mag-27",
        "12:30",
        "1E5",
      ],
      ...[
        "1 1/2",
        "(3)",
        "€ 10",
        "$ 10",
        "10 €",
        "1.000",
        "1,5",
        "1.5",
        "vero",
        "TRUE",
        "=A1",
        "+39 0583",
        "-",
        "@x",
      ],
      ...["'detto", "#N/D", "#N/A", "may 5", "5 agosto 2027", "sett 5"],
    ])("%j stays a text, and the cell keeps its format", async (text) => {
      const host = createExcelHost({ requirementSet: "1.20", valuesLocale: locale });
      host.load({ sheets: [sheetWith("x")], leftAside: [] });
      installHost(host);
      const workbook = createExcelWorkbook();
      const place = { sheet: "Piano", cell: "A1" };
      await workbook.apply([{ ...place, expected: "x", value: text }]);
      const cells = host.snapshot().sheets[0]?.cells;
      expect(cells?.A1).toMatchObject({ value: text });
      expect(cells?.A1?.format?.numberFormat ?? "General").toBe("General");
      await workbook.apply([{ ...place, expected: text, value: "x" }]);
      expect(host.snapshot().sheets[0]?.cells.A1?.format?.numberFormat ?? "General").toBe("General");
    });
  },
);

test("a number takes the place of a text in a Text cell, which is one again once that is taken back", async () => {
  const host = createExcelHost({ requirementSet: "1.20" });
  const before = { sheets: [{ ...sheetWith("x"), numberFormats: { A1: "@" } }], leftAside: [] };
  host.load(before);
  installHost(host);
  const workbook = createExcelWorkbook();
  const change = { edits: [{ sheet: "Piano", cell: "A1", expected: "x", value: 5 }] };
  await workbook.apply(change.edits);
  expect(host.snapshot().sheets[0]?.cells.A1?.value).toBe(5);
  await workbook.apply(inverseOf(change, before).edits);
  expect(host.snapshot().sheets[0]?.cells.A1).toMatchObject({ value: "x", format: { numberFormat: "@" } });
});

const sheetWith = (value: string): SheetSnapshot => ({
  ...{ name: "Piano", visibility: "visible", top: 0, left: 0, values: [[value]] },
  ...{ formulas: {}, numberFormats: {}, mark: null },
});
