// SPDX-License-Identifier: EUPL-1.2
import { bas05 } from "../../../src/rules/bas/bas-05";
import { bas06 } from "../../../src/rules/bas/bas-06";
import { bas07 } from "../../../src/rules/bas/bas-07";
import { bas09 } from "../../../src/rules/bas/bas-09";
import { type Judged, precisionOf, recallOf } from "../../support/precision";
import { withIndicators } from "../../support/rule-cases";
import type { BaselineRow } from "./labelled/baseline-row";
import { FAULTY_BASELINES } from "./labelled/faulty-baselines";
import { FINE_BASELINES } from "./labelled/fine-baselines";
import { UNSEEN_BASELINES } from "./labelled/unseen-baselines";

const ROWS = [...FINE_BASELINES, ...FAULTY_BASELINES, ...UNSEEN_BASELINES];

const judged =
  (id: string) =>
  ([name, unit, target, lastValue, ...faults]: BaselineRow): Judged => ({
    document: withIndicators({
      name,
      measures: "",
      unit,
      algorithm: "",
      dataSource: "",
      lastValue,
      targets: { "2018": target },
    }),
    atFault: faults.some((fault) => fault === id),
  });

test("the labelled texts are enough, and each once", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(100);
  expect(new Set(ROWS.map(([name, , , baseline]) => `${name}|${baseline}`)).size).toBe(ROWS.length);
});

test.each([
  { rule: bas05, recall: { right: 16, of: 16 } },
  { rule: bas06, recall: { right: 9, of: 12 } },
  { rule: bas07, recall: { right: 14, of: 14 } },
  { rule: bas09, recall: { right: 13, of: 13 } },
])("$rule.id is as precise as it says, and misses as much as is known", ({ rule, recall }) => {
  const cases = ROWS.map(judged(rule.id));
  expect(precisionOf(rule, cases)).toEqual(rule.heuristic?.precision.corpus);
  expect(recallOf(rule, cases)).toEqual(recall);
});
