// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { csvText } from "../../src/publish/csv";
import { readCsv } from "./read-csv";

/** One record with one text, as another program reads it. */
const read = (text: string): string | undefined => readCsv(csvText([[{ text: "a" }], [{ text }]]))[0]?.a;

test.each([
  ["=< 3,5", "'=< 3,5"],
  ["+5%", "'+5%"],
  ["-10%-cmd", "'-10%-cmd"],
  ["-1-1", "'-1-1"],
  ["-1+A1", "'-1+A1"],
  ["-1\n=A1", "'-1\n=A1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ['=HYPERLINK("http://esempio.it";"clic")', '\'=HYPERLINK("http://esempio.it";"clic")'],
  ["＝1+1", "'＝1+1"],
  ["\t=1+1", "'\t=1+1"],
  ["\n\u00a0 -1", "'\n\u00a0 -1"],
  ["'l'anno", "''l'anno"],
  [">= 80%", ">= 80%"],
  ["5-10", "5-10"],
  ["è = a", "è = a"],
])("%j is no formula for a spreadsheet: %j", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(["-10%", "-3,5", "-3", "-1.234,50"])("%j stays a number", (text) => {
  expect(csvText([[{ text }]])).toBe(`${text}\r\n`);
});

test("numbers are Italian and have no apostrophe", () => {
  const fields = [{ integer: 2027 }, { decimal: "-1234.50" }, { integer: null }, { decimal: undefined }];
  expect(csvText([fields])).toBe("2027;-1234,50;;\r\n");
});

test("any text comes back as it was, one apostrophe taken away", () => {
  const sign = fc.constantFrom("=", "+", "-", "@", "'", '"', ";", "\r", "\n", "\t", " ", ",", "à", "😀");
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(sign).map((signs) => signs.join("")),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 40, maxLength: 40 }),
      (rows) => {
        const names = ["a", "b", "c"].map((name) => ({ text: name }));
        const records = readCsv(csvText([names, ...rows.map((row) => row.map((each) => ({ text: each })))]));
        // A record whose fields are all empty is no blank line: it has its separators.
        expect(
          records.map((record) => Object.values(record).map((field) => field.replace(/^'/u, ""))),
        ).toEqual(rows);
        const isFormula = (field: string): boolean =>
          /^\s*[=+\-@]/u.test(field) && !/^-[\d.,]+%?$/u.test(field);
        expect(records.flatMap((record) => Object.values(record)).filter(isFormula)).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
});
