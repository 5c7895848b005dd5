// SPDX-License-Identifier: EUPL-1.2
import {
  amountIn,
  type AmountRow,
  amountsOf,
  withAmounts,
} from "../../../src/taskpane/appropriations/amount-rows";

const programme = { missionCode: "011", programmeCode: "005", programmeTitle: "Promozione" };
const row = (interventions = "", investments = ""): AmountRow => ({ programme, interventions, investments });

test("amounts go to the row of their programme; a blank one leaves what stands there", () => {
  const pasted = { ...programme, programmeTitle: "", interventions: "1500.00", investments: null };
  expect(withAmounts([row("", "€ 2,00")], [pasted])).toEqual([row("€ 1.500,00", "€ 2,00")]);
});

test("programmes that the plan does not have get a row of their own: nothing is lost", () => {
  const other = { missionCode: "012", programmeCode: "004", programmeTitle: "Vigilanza" };
  const amounts = { ...other, interventions: null, investments: "10.00" };
  expect(withAmounts([row()], [amounts])).toEqual([
    row(),
    { programme: other, interventions: "", investments: "€ 10,00" },
  ]);
});

test.each([
  ["", null],
  ["1.500,00", "1500.00"],
  ["€ 7", "7.00"],
  ["molti", undefined],
  ["3 e 4 euro", undefined],
])("%j is %j", (text, amount) => {
  expect(amountIn(text)).toBe(amount);
});

test("the rows give their amounts once all of them are amounts", () => {
  expect(amountsOf([row("10")])).toEqual([{ ...programme, interventions: "10.00", investments: null }]);
  expect(amountsOf([row("10"), row("dieci")])).toBeNull();
});
