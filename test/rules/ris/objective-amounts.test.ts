// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../../src/plan/elements";
import { amountsOf } from "../../../src/rules/ris/objective-amounts";
import { withObjectives } from "../../support/rule-cases";

const INVESTMENTS_AT = "/programmes/0/objectives/0/investments";

/** The amounts of one objective; without a label its row of investments has none. */
function amounts(resources: string, investments?: string, label?: string) {
  const document = withObjectives({ resources, ...(investments !== undefined && { investments }) });
  const { [INVESTMENTS_AT]: given, ...others } = document.labels;
  const labels =
    given && label !== undefined ? { ...others, [INVESTMENTS_AT]: { ...given, value: label } } : others;
  return objectivesOf(document.plan).map((located) => amountsOf({ ...document, labels }, located))[0];
}

const ON_TOP = "Investimenti";
const PART = "di cui investimenti";

test.each([
  { resources: "€ 100,00", current: "100.00", invested: "0.00" },
  { resources: "€ 100,00 + € 20,00 di investimenti", current: "100.00", invested: "20.00" },
  { resources: "€ 100,00", investments: "", current: "100.00", invested: "0.00" },
  { resources: "€ 100,00", investments: "  ", current: "100.00", invested: "0.00" },
  { resources: "€ 100,00", investments: "€ 30,00", current: "100.00", invested: "30.00" },
  { resources: "€ 100,00", investments: "€ 30,00", label: ON_TOP, current: "100.00", invested: "30.00" },
  { resources: "€ 100,00", investments: "€ 30,00", label: PART, current: "70.00", invested: "30.00" },
  {
    resources: "€ 100,00",
    investments: "€ 30,00",
    label: "Di\n cui per investimenti",
    current: "70.00",
    invested: "30.00",
  },
  { resources: "€ 100,00", investments: "€ 100,00", label: PART, current: "0.00", invested: "100.00" },
  // More than the whole: the label cannot be right.
  { resources: "€ 100,00", investments: "€ 130,00", label: PART, current: "100.00", invested: "130.00" },
  // The cell has taken them out by itself.
  {
    resources: "€ 100,00 di cui investimenti € 30,00",
    investments: "€ 30,00",
    label: PART,
    current: "70.00",
    invested: "30.00",
  },
  {
    resources: "€ 100,00",
    investments: "€ 10,00 + € 5,00 di investimenti",
    label: PART,
    current: "85.00",
    invested: "15.00",
  },
])("$resources, $label $investments", ({ resources, investments, label, current, invested }) => {
  expect(amounts(resources, investments, label)).toEqual({ current, investments: invested });
});

test.each([
  { resources: "da definire" },
  { resources: "" },
  { resources: "da definire", investments: "€ 30,00" },
  { resources: "€ 100,00", investments: "da definire" },
])("$resources and $investments are not read as euro", ({ resources, investments }) => {
  expect(amounts(resources, investments)).toBeNull();
});
