// SPDX-License-Identifier: EUPL-1.2
import { pointedAt } from "../../../src/workbook/excel/references";

const successors = new Map([
  ["all. quadro", "~PIRA nuovo 2"],
  ["verifica", "L'altra"],
  ["d'oro", "nuovo"],
]);

test.each([
  ["='All. Quadro'!B3", "='~PIRA nuovo 2'!B3"],
  ["='ALL. QUADRO'!B3+SUM(Verifica!A1:A3)", "='~PIRA nuovo 2'!B3+SUM('L''altra'!A1:A3)"],
  ["='D''oro'!A1", "='nuovo'!A1"],
  ["=A1&\"'All. Quadro'!B3\"", "=A1&\"'All. Quadro'!B3\""],
  [
    "=Altro!A1+NonVerifica!A1+'[libro.xlsx]All. Quadro'!A1",
    "=Altro!A1+NonVerifica!A1+'[libro.xlsx]All. Quadro'!A1",
  ],
  ["=SUM(A1:B2)", "=SUM(A1:B2)"],
])("%s", (formula, expected) => {
  expect(pointedAt(formula, successors)).toBe(expected);
});
