// SPDX-License-Identifier: EUPL-1.2
import { elementActions } from "../../../src/taskpane/form/element-actions";
import { planDocument } from "../../support/plan-document";

const { plan } = planDocument({
  programmes: [
    { objectives: [{ title: "Uno", indicators: [{ name: "A" }, { name: "B" }] }, { title: "Due" }] },
  ],
});
const labels = (at: string): string[] => elementActions(plan, at).map(({ label }) => label);
const years = ["Aggiungi i risultati attesi 2021", "Togli i risultati attesi 2020…"];

test.each([
  ["/programmes/0", ["Aggiungi un obiettivo", ...years]],
  [
    "/programmes/0/objectives/0",
    [
      ...["Aggiungi un indicatore", "Aggiungi un obiettivo", "Duplica", "Sposta dopo il successivo"],
      ...["Rimuovi…", "Aggiungi la riga Investimenti", ...years],
    ],
  ],
  [
    "/programmes/0/objectives/0/indicators/1",
    [
      ...["Aggiungi un indicatore", "Aggiungi un obiettivo", "Duplica", "Sposta prima del precedente"],
      ...["Rimuovi…", ...years],
    ],
  ],
  ["/overview/0", []],
])("of %s", (at, expected) => {
  expect(labels(at)).toEqual(expected);
});

test("an indicator is added to the objective that one of its own indicators stands in", () => {
  const [add] = elementActions(plan, "/programmes/0/objectives/0/indicators/1");
  expect(add?.action).toEqual({ kind: "add", element: "/programmes/0/objectives/0/indicators" });
});

test("a new objective has a title of its own to write over", () => {
  const again = planDocument({ programmes: [{ objectives: [{ title: "Nuovo obiettivo" }] }] });
  const add = elementActions(again.plan, "/programmes/0").find(({ action }) => action.kind === "add");
  expect(add?.action).toEqual({
    ...{ kind: "add", element: "/programmes/0/objectives", name: "Nuovo obiettivo 2" },
  });
});
