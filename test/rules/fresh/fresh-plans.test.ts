// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../../../src/plan/elements";
import type { PlanDocument } from "../../../src/plan/plan-document";
import { RULES } from "../../../src/rules/catalogue";
import { checkPlan } from "../../../src/rules/check";
import { bergamo2024 } from "./bergamo-2024";
import { chietiPescara2025 } from "./chieti-pescara-2025";
import { comoLecco2020 } from "./como-lecco-2020";
import { cosenza2023 } from "./cosenza-2023";
import { cuneo2017 } from "./cuneo-2017";
import { FIRST_VERDICTS } from "./first-verdicts";
import { marche2019 } from "./marche-2019";
import { maremmaTirreno2024 } from "./maremma-tirreno-2024";
import { modena2026 } from "./modena-2026";
import { molise2018 } from "./molise-2018";
import { padova2025 } from "./padova-2025";
import { palermoEnna2020 } from "./palermo-enna-2020";
import { ravenna2016 } from "./ravenna-2016";
import { reggioCalabria2021 } from "./reggio-calabria-2021";
import { sassari2018 } from "./sassari-2018";
import { SECOND_VERDICTS } from "./second-verdicts";
import { sondrio2021 } from "./sondrio-2021";
import { THIRD_VERDICTS } from "./third-verdicts";
import { torino2026 } from "./torino-2026";
import { trento2022 } from "./trento-2022";
import { verona2023 } from "./verona-2023";
import { viterbo2017 } from "./viterbo-2017";

const PLANS: Record<string, PlanDocument> = {
  ...{ comoLecco2020, trento2022, viterbo2017, verona2023, molise2018, modena2026 },
  ...{ bergamo2024, reggioCalabria2021, chietiPescara2025 },
  ...{ ravenna2016, cuneo2017, sassari2018, marche2019, palermoEnna2020, padova2025 },
  ...{ torino2026, cosenza2023, maremmaTirreno2024, sondrio2021 },
};
const VERDICTS = { ...FIRST_VERDICTS, ...SECOND_VERDICTS, ...THIRD_VERDICTS };

/** Of the third plans only these are listed: rules that judge wording, and those that were judged with them. */
const JUDGED: ReadonlySet<string> = new Set([
  ...RULES.filter(({ heuristic }) => heuristic !== undefined).map(({ id }) => id),
  ...["IND-13", "TGT-04", "TGT-15"],
]);

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
  const { findings: all, crashed } = checkPlan(document, RULES);
  const findings = name in THIRD_VERDICTS ? all.filter(({ rule }) => JUDGED.has(rule)) : all;
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
