// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { linkFormula, placeInFormula, placeInText, placeText } from "../../src/check-sheet/link";
import { cellAddress } from "../../src/workbook/address";

test("the formula shows the address and refers to the cell itself", () => {
  expect(linkFormula({ sheet: "L'ufficio", cell: "C4" })).toBe(
    `=HYPERLINK("#"&CELL("address",'L''ufficio'!$C$4),"L'ufficio!"&ADDRESS(ROW('L''ufficio'!$C$4),COLUMN('L''ufficio'!$C$4),4))`,
  );
});

const places = fc.record({
  sheet: fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[:\\/?*[\]]|^'|'$|^\s|\s$/.test(name)),
  cell: fc
    .tuple(fc.nat({ max: 1_048_575 }), fc.nat({ max: 16_383 }))
    .map(([row, column]) => cellAddress(row, column)),
});

test("every link leads back to its cell, by its formula and by its text", () => {
  fc.assert(
    fc.property(places, (place) => {
      expect(placeInFormula(linkFormula(place))).toEqual(place);
      expect(placeInText(placeText(place))).toEqual(place);
    }),
  );
});

test.each([
  [`=HYPERLINK("#"&CELL("address",Foglio1!$C$4),"x!A1")`, { sheet: "Foglio1", cell: "C4" }],
  [`=HYPERLINK("#"&CELL("ADDRESS";$'011-005'.$C$4);"x")`, { sheet: "011-005", cell: "C4" }],
  [`=HYPERLINK("#"&CELL("ADDRESS";$Piano.C4);"x")`, { sheet: "Piano", cell: "C4" }],
  [`=HYPERLINK("#"&CELL("address",Piano.2018!$C$4),"x")`, { sheet: "Piano.2018", cell: "C4" }],
  [`=HYPERLINK("#'Piano'!C4","Piano!C4")`, null],
  [`=HYPERLINK("#"&CELL("address",'011-005'!#REF!),"011-005!"&ADDRESS(ROW('011-005'!#REF!),1,4))`, null],
  [`=HYPERLINK("#"&CELL("address",#REF!$C$4),"Piano!"&ADDRESS(ROW(#REF!$C$4),COLUMN(#REF!$C$4),4))`, null],
  [`=HYPERLINK("#"&CELL("address",#REF!),"Piano!"&ADDRESS(ROW(#REF!),COLUMN(#REF!),4))`, null],
])("%s", (formula, place) => {
  expect(placeInFormula(formula)).toEqual(place);
});

test.each([
  ["011-005!C4", { sheet: "011-005", cell: "C4" }],
  [" 'L''ufficio'!$c$4 ", { sheet: "L'ufficio", cell: "C4" }],
  ["#REF!", null],
  ["intero documento", null],
  ["C4", null],
])("the text %s", (text, place) => {
  expect(placeInText(text)).toEqual(place);
});
