// SPDX-License-Identifier: EUPL-1.2
import {
  mapReferences,
  namesSheet,
  shiftedFormula,
} from "../../../../src/workbook/file/structure/formula-references";
import { movedFormula } from "../../../../src/workbook/file/structure/moved-references";
import { deletion, insertion, movement } from "../../../../src/workbook/file/structure/row-map";

/** Four rows come before row 10 of the sheet «Piano 2018». */
const inserted = (formula: string, home: string | null = "Piano 2018"): string =>
  movedFormula(formula, home, { sheet: "Piano 2018", map: insertion(9, 4), copies: null });

describe("references follow inserted rows", () => {
  test.each([
    ["A9+A10", "A9+A14"],
    ["$A$10+A$10+$A10", "$A$14+A$14+$A14"],
    ["SUM(B2:B20)", "SUM(B2:B24)"],
    ["SUM(B2:B9)", "SUM(B2:B9)"],
    ["SUM(B10:B12)", "SUM(B14:B16)"],
    ["SUM(9:10)*SUM($10:$12)", "SUM(9:14)*SUM($14:$16)"],
    ["SUM(A:C)+SUM(A1:C1048576)", "SUM(A:C)+SUM(A1:C1048576)"],
    ["SUM(A20:A1048576)", "SUM(A24:A1048576)"],
    ["'Piano 2018'!A10&Altro!A10", "'Piano 2018'!A14&Altro!A10"],
    ["'PIANO 2018'!$A$10", "'PIANO 2018'!$A$14"],
    ["SUM('Piano 2018'!A10:INDEX(A:A,20))", "SUM('Piano 2018'!A14:INDEX(A:A,20))"],
    ["A10:B12 A11:C11", "A14:B16 A15:C15"],
    ["A10#", "A14#"],
    ["-A10^2%", "-A14^2%"],
    ["{1,2;3,4}*A10", "{1,2;3,4}*A14"],
    ["  A10 + 1E10", "  A14 + 1E10"],
    ["_xlfn.XLOOKUP(A10,B10:B12,C10:C12)", "_xlfn.XLOOKUP(A14,B14:B16,C14:C16)"],
  ])("%s", (formula, expected) => expect(inserted(formula)).toBe(expected));

  test.each([
    ['"A10"&"di ""A10"""'],
    ["LOG10(2)+SUM10(3)"],
    ["Tabella1[[#All],[A10]]+Tabella1[@A10]"],
    ["[1]Foglio1!A10+[1]!Nome"],
    ["'[Bilancio.xlsx]Piano 2018'!A10"],
    ["'C:\\Conti\\[Bilancio.xlsx]Piano 2018'!A10"],
    ["Gennaio:Marzo!A10"],
    ["'Piano 2018'!#REF!+#N/A"],
    ["Totale_A10+A10B+A10.B+XFE10+A1048577"],
    ["'Piano 2018'!Totale"],
    ["Altro!A10"],
    ["àA10+TRUE"],
    [""],
  ])("%s stays as it is", (formula) => expect(inserted(formula)).toBe(formula));

  test("a name's own references belong to no sheet unless they name one", () => {
    expect(inserted("A10+'Piano 2018'!$A$10", null)).toBe("A10+'Piano 2018'!$A$14");
  });
});

test.each([
  ["A10", "#REF!"],
  ["SUM(A10:A11)", "SUM(#REF!)"],
  ["SUM(A9:A12)", "SUM(A9:A10)"],
  ["SUM(A11:A14)", "SUM(A10:A12)"],
  ["SUM(A8:A10)", "SUM(A8:A9)"],
  ["A12+'Piano 2018'!$A$10", "A10+#REF!"],
])("references to deleted rows: %s", (formula, expected) => {
  const map = deletion({ first: 9, last: 10 });
  expect(movedFormula(formula, "Piano 2018", { sheet: "Piano 2018", map, copies: null })).toBe(expected);
});

describe("rows 3 to 5 move below row 10", () => {
  const map = movement({ first: 2, last: 4 }, 10);
  test.each([
    ["A3+A5+A6+A10+A11", "A8+A10+A3+A7+A11"],
    ["SUM(A3:A5)", "SUM(A8:A10)"],
    ["SUM(A6:A10)", "SUM(A3:A7)"],
    ["SUM(A1:A12)", "SUM(A1:A12)"],
    ["SUM(A3:A10)", "SUM(A3:A10)"],
    ["SUM(A1:A10)", "SUM(A1:A10)"],
    ["SUM(A1:A7)", "SUM(A1:A4)"],
    ["SUM(A4:A7)", "SUM(A3:A4)"],
    ["SUM(A1:A3)", "SUM(A1:A2)"],
    ["SUM(A8:A12)", "SUM(A5:A12)"],
  ])("%s", (formula, expected) =>
    expect(movedFormula(formula, "P", { sheet: "P", map, copies: null })).toBe(expected),
  );
});

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)+SUM(3:3)+SUM(C:C)", 1, 1, "SUM(B2:C3)+SUM(4:4)+SUM(D:D)"],
  ["A2+Altro!A3", -2, 0, "#REF!+Altro!A1"],
  ["SUM(A$5:A4)", 3, 0, "SUM(A$5:A7)"],
  ["A1048576", 1, 0, "#REF!"],
  ["A1", 0, 0, "A1"],
])("%s copied %i rows and %i columns away", (formula, rows, columns, expected) => {
  expect(shiftedFormula(formula, rows, columns)).toBe(expected);
});

test("a formula names a sheet only where it refers to its cells", () => {
  expect(namesSheet("'d''area'!A1", "D'AREA")).toBe(true);
  expect(namesSheet("\"'d''area'!A1\"&A1", "d'area")).toBe(false);
});

test("a sheet that gets another name is quoted where it must be", () => {
  const rename = (formula: string, name: string): string =>
    mapReferences(formula, (reference) => ({ ...reference, sheet: name }));
  expect(rename("A!A1:B2+'B b'!C3", "d'area")).toBe("'d''area'!A1:B2+'d''area'!C3");
  expect(rename("'B b'!$3:$4", "Quadro")).toBe("Quadro!$3:$4");
  expect(rename("X!A1", "R1")).toBe("'R1'!A1");
});
