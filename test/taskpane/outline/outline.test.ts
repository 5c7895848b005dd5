// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../../src/plan/plan-document";
import type { Finding } from "../../../src/rules/finding";
import { type OutlineNode, outlineOf } from "../../../src/taskpane/outline/outline";
import { finding } from "../../support/finding";
import { planDocument } from "../../support/plan-document";

const document = planDocument({
  programmes: [
    {
      objectives: [{ title: "Primo", indicators: [{ name: "Uno" }, { name: "Due" }] }, { title: "Secondo" }],
    },
    { programmeCode: "005" },
    { missionCode: "032", missionTitle: "Servizi istituzionali", programmeCode: "002" },
  ],
});

const foundAt = (pointer: PlanPointer, fields: Partial<Finding> = {}): Finding => {
  const { sheet, cell } = document.places[pointer] ?? {};
  if (!sheet || !cell) throw new Error(`No place for ${pointer}`);
  return finding({ sheet, cell, ...fields });
};

const node = (nodes: readonly OutlineNode[], id: string): OutlineNode => {
  const all = (list: readonly OutlineNode[]): OutlineNode[] =>
    list.flatMap((each) => [each, ...all(each.children)]);
  const found = all(nodes).find((each) => each.id === id);
  if (!found) throw new Error(`No node ${id}`);
  return found;
};

const OBJECTIVE = "/programmes/0/objectives/0";
const INDICATOR = `${OBJECTIVE}/indicators/0`;

describe("outlineOf", () => {
  it("is the tree mission, programme, objective, indicator, after the document itself", () => {
    const tree = outlineOf(document, []);
    expect(tree.map(({ kind, code }) => [kind, code])).toEqual([
      ["document", null],
      ["mission", "012"],
      ["mission", "032"],
    ]);
    expect(tree[1]?.children.map(({ code }) => code)).toEqual(["004", "005"]);
    expect(node(tree, OBJECTIVE).children.map(({ title }) => title)).toEqual(["Uno", "Due"]);
  });

  it("knows the cell of each part", () => {
    const tree = outlineOf(document, []);
    const place = (pointer: PlanPointer) => {
      const { sheet, cell } = document.places[pointer] ?? {};
      return { sheet, cell };
    };
    expect(node(tree, "mission 012").place).toEqual(place("/programmes/0"));
    expect(node(tree, "/programmes/0").place).toEqual(place("/programmes/0/programmeTitle"));
    expect(node(tree, INDICATOR).place).toEqual(place(INDICATOR));
  });

  it("counts a finding where it stands and in all that holds it", () => {
    const tree = outlineOf(document, [
      foundAt(`${INDICATOR}/unit`),
      foundAt(`${OBJECTIVE}/title`, { severity: "warning" }),
    ]);
    expect(node(tree, INDICATOR).counts).toEqual({ error: 1, warning: 0, info: 0 });
    expect(node(tree, `${OBJECTIVE}/indicators/1`).counts).toEqual({ error: 0, warning: 0, info: 0 });
    for (const id of [OBJECTIVE, "/programmes/0", "mission 012"]) {
      expect(node(tree, id).counts).toEqual({ error: 1, warning: 1, info: 0 });
    }
    expect(node(tree, "mission 032").counts.error).toBe(0);
  });

  it("counts a finding on a label with what the label stands for", () => {
    const label = document.labels[`${INDICATOR}/unit`];
    const tree = outlineOf(document, [finding({ sheet: label?.sheet ?? "", cell: label?.cell ?? "" })]);
    expect(node(tree, INDICATOR).counts.error).toBe(1);
  });

  it("counts a cell that several parts share in each of them, and once in what holds them", () => {
    const shared: PlanDocument = structured({
      [`${OBJECTIVE}/indicators/0`]: "Z9",
      [`${OBJECTIVE}/indicators/1`]: "Z9",
    });
    const tree = outlineOf(shared, [finding({ sheet: "012-004", cell: "Z9" })]);
    expect(node(tree, `${OBJECTIVE}/indicators/0`).counts.error).toBe(1);
    expect(node(tree, `${OBJECTIVE}/indicators/1`).counts.error).toBe(1);
    expect(node(tree, OBJECTIVE).counts.error).toBe(1);
  });

  it("keeps with the document what stands in no programme, and goes to the first such cell", () => {
    const tree = outlineOf(document, [
      finding({ sheet: null, cell: null }),
      finding({ sheet: "Quadro", cell: "B5" }),
    ]);
    expect(node(tree, "document")).toMatchObject({
      counts: { error: 2 },
      place: { sheet: "Quadro", cell: "B5" },
    });
  });

  it("does not count what was silenced", () => {
    const silenced = { reason: "verificato", date: "2026-01-10" };
    expect(
      node(outlineOf(document, [foundAt(`${INDICATOR}/unit`, { silenced })]), INDICATOR).counts.error,
    ).toBe(0);
  });
});

function structured(cells: Record<PlanPointer, string>): PlanDocument {
  const places = { ...document.places };
  for (const [pointer, cell] of Object.entries(cells)) {
    const place = places[pointer];
    if (place) places[pointer] = { ...place, sheet: "012-004", cell };
  }
  return { ...document, places };
}
