// SPDX-License-Identifier: EUPL-1.2
import { elementActions, otherParents } from "../../../src/taskpane/form/element-actions";
import { planDocument } from "../../support/plan-document";

const { plan } = planDocument({
  programmes: [
    { objectives: [{ title: "Uno", indicators: [{ name: "A" }, { name: "B" }] }, { title: "Due" }] },
  ],
});
const labels = (at: string): string[] => elementActions(plan, at).map(({ label }) => label);
const years = ["Aggiungi i risultati attesi 2021", "Togli i risultati attesi 2020…"];

test.each([
  ["/programmes/0", ["Aggiungi un obiettivo", "Rimuovi…", ...years]],
  [
    "/programmes/0/objectives/0",
    [
      ...["Aggiungi un indicatore", "Aggiungi un obiettivo", "Duplica", "Sposta dopo il successivo"],
      ...["Rimuovi…", ...years],
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

test("the only one of its list is not removed, and why is said", () => {
  const unable = (at: string) =>
    elementActions(plan, at).find(({ action }) => action.kind === "remove")?.unable;
  expect(unable("/programmes/0")).toBe("È l’unico programma del piano: modificarlo.");
  expect(unable("/programmes/0/objectives/1")).toBeUndefined();
});

test("an indicator goes to the end of another objective, an objective to that of another programme", () => {
  const two = planDocument({
    programmes: [
      { objectives: [{ title: "Uno", indicators: [{ name: "A" }, { name: "B" }] }, { title: "Due" }] },
      { objectives: [{ title: "Tre", indicators: [{ name: "C" }] }] },
    ],
  }).plan;
  const ends = (at: string) => otherParents(two, at).map(({ action }) => "to" in action && action.to);
  expect(ends("/programmes/0/objectives/0/indicators/1")).toEqual([
    "/programmes/0/objectives/1/indicators/1",
    "/programmes/1/objectives/0/indicators/1",
  ]);
  expect(ends("/programmes/0/objectives/1")).toEqual(["/programmes/1/objectives/1"]);
  expect(ends("/programmes/1/objectives/0")).toEqual([]);
  expect(ends("/programmes/0")).toEqual([]);
});
