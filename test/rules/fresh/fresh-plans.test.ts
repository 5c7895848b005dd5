// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../../../src/plan/elements";
import type { PlanDocument } from "../../../src/plan/plan-document";
import { RULES } from "../../../src/rules/catalogue";
import { checkPlan } from "../../../src/rules/check";
import { bergamo2024 } from "./bergamo-2024";
import { chietiPescara2025 } from "./chieti-pescara-2025";
import { comoLecco2020 } from "./como-lecco-2020";
import { FIRST_VERDICTS } from "./first-verdicts";
import { modena2026 } from "./modena-2026";
import { molise2018 } from "./molise-2018";
import { reggioCalabria2021 } from "./reggio-calabria-2021";
import { SECOND_VERDICTS } from "./second-verdicts";
import { trento2022 } from "./trento-2022";
import { verona2023 } from "./verona-2023";
import { viterbo2017 } from "./viterbo-2017";

const PLANS: Record<string, PlanDocument> = {
  ...{ comoLecco2020, trento2022, viterbo2017, verona2023, molise2018, modena2026 },
  ...{ bergamo2024, reggioCalabria2021, chietiPescara2025 },
};
const VERDICTS = { ...FIRST_VERDICTS, ...SECOND_VERDICTS };

test("every plan is read whole and has its verdict", () => {
  expect(Object.keys(VERDICTS)).toEqual(Object.keys(PLANS));
  for (const { plan, notUnderstood } of Object.values(PLANS)) {
    expect(notUnderstood).toEqual([]);
    expect(objectivesOf(plan).length).toBeGreaterThanOrEqual(6);
    expect(indicatorsOf(plan).length).toBeGreaterThanOrEqual(18);
  }
});

describe.each(Object.entries(VERDICTS))("%s", (name, { right, wrong, missed }) => {
  const document = PLANS[name];
  if (!document) throw new RangeError(`No plan ${name}`);
  const { findings, crashed } = checkPlan(document, RULES);
  const found = findings.map(
    ({ rule, sheet, cell }) => `${rule} ${sheet === null ? "*" : `${sheet}!${cell}`}`,
  );

  test("gives the findings that were judged, and no other", () => {
    expect(crashed).toEqual([]);
    const judged = Object.entries(right).concat(
      Object.entries(wrong).map(([rule, { cells }]) => [rule, cells]),
    );
    const expected = judged.flatMap(([rule, cells]) => placesIn(cells).map((place) => `${rule} ${place}`));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test("does not find what was missed", () => {
    const places = new Set(Object.values(document.places).map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(missed.filter(({ at }) => !places.has(at))).toEqual([]);
    expect(missed.filter(({ rule, at }) => found.includes(`${rule} ${at}`))).toEqual([]);
  });
});

test("no more than one finding in ten is wrong, rule by rule", () => {
  const [right, wrong] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, rule: string, cells: string) =>
    to.set(rule, (to.get(rule) ?? 0) + placesIn(cells).length);
  for (const verdict of Object.values(VERDICTS)) {
    for (const [rule, cells] of Object.entries(verdict.right)) add(right, rule, cells);
    for (const [rule, { cells }] of Object.entries(verdict.wrong)) add(wrong, rule, cells);
  }
  const poor = [...wrong].filter(([rule, count]) => count * 9 > (right.get(rule) ?? 0));
  expect(poor).toEqual([]);
});

/** `011-005!E13 E17; 012-004!B12` as single places. */
const placesIn = (cells: string): string[] =>
  cells.split("; ").flatMap((group) => {
    const [sheet, list] = group.split("!");
    return list === undefined ? [group] : list.split(" ").map((cell) => `${sheet}!${cell}`);
  });
