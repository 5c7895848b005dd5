// SPDX-License-Identifier: EUPL-1.2
import { applyRestructure } from "../../../src/editing/apply-restructure";
import { GrowthError } from "../../../src/editing/growth/growth-error";
import { addRow } from "../../../src/editing/growth/optional-row";
import { inverseOfRestructure } from "../../../src/editing/inverse-of-restructure";
import { newPlan } from "../../../src/new-plan/new-plan";
import type { Indicator, Objective, Plan } from "../../../src/plan/plan";
import { elementAt } from "../../../src/editing/growth/element";
import { readPlan } from "../../../src/reading/read-plan";
import type { LabelKey } from "../../../src/template/labels";
import { OPTIONAL_ROWS, rowsOf } from "../../../src/template/optional-rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { CORPUS } from "../../corpus";
import { snapshotOf } from "../../corpus/workbook";
import { snapshotOf as newSnapshot } from "../../new-plan/snapshot-of";
import { smallPlan } from "../../support/small-plan";
import { cellsOf } from "../sampled-corrections";
import { NEW_PLAN } from "./new-plan-request";

const OBJECTIVE = "/programmes/0/objectives/0";
const INDICATOR = `${OBJECTIVE}/indicators/0`;
const ROWS = [
  ...rowsOf("objective").map((field) => [OBJECTIVE, field] as const),
  ...rowsOf("indicator").map((field) => [INDICATOR, field] as const),
];
/** What comes of each row on the workbooks of the corpus; those that are tables have no rows of one label and value. */
const OUTCOMES: Partial<Record<LabelKey, Record<string, number>>> = {
  description: { done: 4, "no-model": 3, "side-by-side": 1, there: 12 },
  timeframe: { done: 11, "no-model": 3, "side-by-side": 1, there: 5 },
  centre: { done: 8, "no-model": 1, there: 11 },
  resources: { done: 3, "no-model": 2, "side-by-side": 1, there: 11, "unclear-layout": 3 },
  investments: { done: 16, "no-model": 2, "side-by-side": 1, there: 1 },
  contribution: { done: 16, "no-model": 2, "side-by-side": 1, there: 1 },
  stakeholders: { done: 15, "no-model": 2, "side-by-side": 1, there: 2 },
  measures: { done: 6, "no element": 1, "no-model": 5, "side-by-side": 1, there: 6, "unclear-layout": 1 },
  polarity: { done: 12, "no element": 1, "no-model": 5, "side-by-side": 1, there: 1 },
  baselineYear: { done: 11, "no element": 1, "no-model": 5, "side-by-side": 1, there: 2 },
};
const snapshotWith = (sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, leftAside: [] });

test("rows that a block may lack, in the order of the layout", () => {
  expect(rowsOf("objective")).toEqual(
    "description timeframe centre resources investments contribution stakeholders".split(" "),
  );
  expect(rowsOf("indicator")).toEqual(["measures", "polarity", "baselineYear"]);
});

/** The sheet around a row that was added, once it is written, by the first two cells of each row. */
function around(element: string, field: LabelKey, lines: number) {
  const snapshot = snapshotWith(smallPlan());
  const after = applyRestructure(snapshot, addRow(readPlan(snapshot), snapshot, element, field));
  const { cell = "A1" } = readPlan(after).places[`${element}/${field}`] ?? {};
  const row = Number(/\d+/.exec(cell)?.[0]) - 1;
  return after.sheets[1]?.values.slice(row - 1, row + lines - 1).map((cells) => cells.slice(0, 3));
}

test.each([
  [
    ...[OBJECTIVE, "investments"],
    [
      ["", "Risorse finanziarie 2026", "€ 10.000,00"],
      ["Investimenti 2026", "", ""],
      ["Nr indicatori associati 2", "", ""],
    ],
  ],
  [
    ...[OBJECTIVE, "stakeholders"],
    [
      ["", "Risorse finanziarie 2026", "€ 10.000,00"],
      ["Portatori di interesse", "", ""],
      ["Nr indicatori associati 2", "", ""],
    ],
  ],
  [
    ...[`${OBJECTIVE}/indicators/1`, "polarity"],
    [
      ["Cosa misura", "Capacità della Camera: corsi tenuti", ""],
      ["Polarità", "", ""],
      ["Tipologia", "Unità di misura", "Algoritmo di calcolo"],
    ],
  ],
] as [string, LabelKey, string[][]][])(
  "the row of %s/%s stands where the layout has it",
  (at, field, rows) => {
    expect(around(at, field, 3)).toEqual(rows);
  },
);

test("rows come to stand in the order of the layout, whichever is added first", () => {
  let snapshot = snapshotWith(smallPlan());
  for (const [at, field] of [
    [OBJECTIVE, "stakeholders"],
    [INDICATOR, "baselineYear"],
    [OBJECTIVE, "investments"],
    [INDICATOR, "polarity"],
    [OBJECTIVE, "contribution"],
  ] as const)
    snapshot = applyRestructure(snapshot, addRow(readPlan(snapshot), snapshot, at, field));
  expect(snapshot.sheets[1]?.values.slice(7, 15).map(([first]) => first)).toEqual([
    ...["Investimenti 2026", "Contributo alle finalità del programma", "Portatori di interesse"],
    ...["Nr indicatori associati 2", "Indicatore", "Cosa misura", "Polarità", "Anno di rilevazione"],
  ]);
});

test("a colon that the block's labels end with is kept", () => {
  const [cover, sheet] = smallPlan() as [SheetSnapshot, SheetSnapshot];
  const values = sheet.values.map((row) =>
    row.map((value) => (value === "Cosa misura" ? "Cosa misura:" : value)),
  );
  values.forEach((row) => row[0] === "Indicatore" && (row[0] = "Indicatore:"));
  const snapshot = snapshotWith([cover, { ...sheet, values }]);
  const after = applyRestructure(snapshot, addRow(readPlan(snapshot), snapshot, INDICATOR, "polarity"));
  expect(readPlan(after).labels[`${INDICATOR}/polarity`]?.value).toBe("Polarità:");
});

test("a block that has the row already gets no second one", () => {
  const snapshot = snapshotWith(smallPlan());
  const after = applyRestructure(snapshot, addRow(readPlan(snapshot), snapshot, OBJECTIVE, "investments"));
  expect(() => addRow(readPlan(after), after, OBJECTIVE, "investments")).toThrow("no-model");
  expect(() => addRow(readPlan(after), after, "/programmes/9/objectives/0", "investments")).toThrow(
    "no-such-element",
  );
});

test.each(OPTIONAL_ROWS)("a new plan without the row «%s» gets it in every block", (field) => {
  let snapshot = newSnapshot(newPlan(NEW_PLAN).sheets);
  const { places } = readPlan(snapshot);
  const level = rowsOf("objective").includes(field) ? /objectives\/\d+$/ : /indicators\/\d+$/;
  const elements = Object.keys(places).filter((at) => at.startsWith("/programmes") && level.test(at));
  for (const at of elements)
    snapshot = applyRestructure(snapshot, addRow(readPlan(snapshot), snapshot, at, field));
  const { plan } = readPlan(snapshot);
  const values = elements.map((at) => (elementAt(plan, at) as Objective & Indicator)[field]);
  expect(values).toEqual(elements.map(() => ""));
  expect(elements).toHaveLength(6);
});

/** The plan without a field of one of its elements. */
const without = (plan: Plan, at: string, field: LabelKey): unknown => {
  const meant = elementAt(plan, at);
  return JSON.parse(
    JSON.stringify(plan, (_key, value: unknown) =>
      value === meant ? { ...meant, [field]: undefined } : value,
    ),
  );
};

/** What comes of a row: nothing else changes, and it can be taken away; or why it is refused. */
function outcomeOf(snapshot: WorkbookSnapshot, at: string, field: LabelKey): string {
  const document = readPlan(snapshot);
  if (!elementAt(document.plan, at)) return "no element";
  if (document.places[`${at}/${field}`]) return "there";
  let change;
  try {
    change = addRow(document, snapshot, at, field);
  } catch (error) {
    if (!(error instanceof GrowthError)) throw error;
    return error.code;
  }
  const after = applyRestructure(snapshot, change);
  const { plan, places, labels } = readPlan(after);
  expect(places[`${at}/${field}`]?.value).toBe("");
  expect(labels[`${at}/${field}`]).toBeDefined();
  expect(without(plan, at, field)).toEqual(without(document.plan, at, field));
  expect(cellsOf(applyRestructure(after, inverseOfRestructure(snapshot, change)))).toEqual(cellsOf(snapshot));
  return "done";
}

test.each(ROWS)("%s gets the row %s in every layout that has rows for it, or it is refused", (at, field) => {
  const outcomes = CORPUS.map((workbook) => outcomeOf(snapshotOf(workbook), at, field));
  const count = (outcome: string): number => outcomes.filter((each) => each === outcome).length;
  expect(Object.fromEntries([...new Set(outcomes)].map((each) => [each, count(each)]))).toEqual(
    OUTCOMES[field],
  );
});
