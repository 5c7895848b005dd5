// SPDX-License-Identifier: EUPL-1.2
import { centresInUse, choicesOf, timeframesFor } from "../../src/editing/choices";
import { planDocument } from "../support/plan-document";

const document = planDocument({
  programmes: [
    {
      objectives: [
        { title: "Uno", centre: "Area promozione", indicators: [{}, {}] },
        { title: "Due", centre: "Segreteria" },
        { title: "Tre", centre: "Segreteria " },
        { title: "Quattro", centre: "" },
      ],
    },
  ],
});

test("centres of the plan, the most frequent first, then those of the settings, each once", () => {
  expect(centresInUse(document).map(({ centre }) => centre)).toEqual(["Segreteria", "Area promozione"]);
  const settings = { ...document.settings, centres: ["Ragioneria", "Segreteria"] };
  expect(centresInUse({ ...document, settings })).toEqual([
    { centre: "Segreteria", objectives: 2 },
    { centre: "Area promozione", objectives: 1 },
    { centre: "Ragioneria", objectives: 0 },
  ]);
});

test("a list for each cell of a listed field, blank ones included, and for no other", () => {
  const { fields, lists } = choicesOf(document);
  const counts = new Map<string, number>();
  for (const { list } of fields) counts.set(list, (counts.get(list) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ archi_temporali: 4, centri: 4, tipologie: 5, unita_di_misura: 5 },
  });
  expect(fields).toContainEqual(
    expect.objectContaining({ sheet: "012-004", cell: "A13", list: "tipologie" }),
  );
  expect(lists.map(({ name }) => name)).toEqual([...counts.keys()]);
  for (const { title, message } of fields) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(message.length).toBeLessThanOrEqual(255);
  }
});

test("a list of polarities where the workbook has a cell for them", () => {
  const { fields, lists } = choicesOf(
    planDocument({ programmes: [{ objectives: [{ indicators: [{ polarity: "" }, {}] }] }] }),
  );
  expect(fields.filter(({ list }) => list === "polarita")).toHaveLength(1);
  expect(lists.find(({ name }) => name === "polarita")?.values).toEqual([
    "più alto è meglio",
    "più basso è meglio",
    "entro un intervallo",
    "sì/no",
  ]);
});

test.each([
  ["", "triennale"],
  ["Triennale", "Triennale"],
  ["triennale", "triennale"],
])("where the plan writes «%s», cells and form offer «%s»", (timeframe, wanted) => {
  const plan = planDocument({ programmes: [{ objectives: [{ timeframe }] }] });
  const { lists } = choicesOf(plan);
  const inCells = lists.find(({ name }) => name === "archi_temporali")?.values;
  expect(inCells).toContain(wanted);
  expect(timeframesFor(plan.plan).map(({ text }) => text)).toEqual(inCells);
});

test("no list of centres where the plan names none; cells with a formula keep it", () => {
  const bare = planDocument({
    programmes: [{ objectives: [{ centre: "" }] }],
    contents: { "/programmes/0/objectives/0/indicators/0/unit": { formula: "=A1" } },
  });
  const { fields, lists } = choicesOf(bare);
  expect(lists.some(({ name }) => name === "centri")).toBe(false);
  expect(fields.map(({ list }) => list)).toEqual(["archi_temporali", "tipologie"]);
});
