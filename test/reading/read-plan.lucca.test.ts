// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../src/plan/plan";
import { normalisedText } from "../../src/plan/wording";
import { readPlan } from "../../src/reading/read-plan";
import { luccaPath, luccaPlan } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";

/** White space normalised, as the exchanged plan is compared. */
function comparable(value: unknown): unknown {
  if (typeof value === "string") return normalisedText(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
}

/** Fields that reading adds to those of the transcription. */
const ADDED = ["title", "yearFrom", "resourcesParsed"];

/** The plan without what the transcription does not hold. */
const transcribed = (plan: Plan): unknown =>
  JSON.parse(JSON.stringify(plan, (key, value: unknown) => (isAdded(key, value) ? undefined : value)));

/** `title` is also a field of the objectives: the document's is the one that names the plan. */
const isAdded = (key: string, value: unknown): boolean =>
  ADDED.includes(key) && (key !== "title" || String(value).startsWith("Piano degli indicatori"));

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s", (file) => {
  it("reads to the published plan", async () => {
    const { plan } = readPlan(await readXlsx(luccaPath(file)));
    expect(comparable(transcribed(plan))).toEqual(comparable(luccaPlan()));
  });

  it("joins all 19 objectives to the overview, 18 of them with a code", async () => {
    const { plan, join } = readPlan(await readXlsx(luccaPath(file)));
    expect(join).toHaveLength(19);
    expect(
      plan.programmes.flatMap(({ objectives }) => objectives).filter(({ code }) => code !== null),
    ).toHaveLength(18);
  });

  it("understands every cell", async () => {
    expect(readPlan(await readXlsx(luccaPath(file))).notUnderstood).toEqual([]);
  });

  it("takes the exercise year from the title and the amounts as decimals", async () => {
    const { plan } = readPlan(await readXlsx(luccaPath(file)));
    expect([plan.year, plan.yearFrom]).toEqual([2018, "title"]);
    expect(plan.programmes[0]?.objectives[5]?.resourcesParsed).toEqual({
      current: "66700.00",
      investments: "5000.00",
    });
  });
});

it("knows the cells of the fields, blank ones included", async () => {
  const { places } = readPlan(await readXlsx(luccaPath("lucca-2018.xlsx")));
  const cellOf = (pointer: string) => {
    const place = places[pointer];
    return place && `${place.sheet}!${place.cell}`;
  };
  expect(cellOf("/programmes/0/objectives/6")).toBe("011-005!C106");
  expect(cellOf("/programmes/0/objectives/0/code")).toBe("Quadro!B5");
  expect(cellOf("/programmes/0/objectives/1/indicators/1/lastValue")).toBe("011-005!E32");
  expect(cellOf("/overview/5")).toBe("Quadro!G4");
  expect(cellOf("/overview/5/objectives")).toBe("Quadro!G5");
  expect(cellOf("/programmes/4")).toBe("032-004!B1");
  expect(cellOf("/programmes/4/programmeCode")).toBe("032-004!B2");
});
