// SPDX-License-Identifier: EUPL-1.2
import { obj10 } from "../../../src/rules/obj/obj-10";
import { obj19 } from "../../../src/rules/obj/obj-19";
import { obj21 } from "../../../src/rules/obj/obj-21";
import { planDocument } from "../../support/plan-document";
import { type Judged, precisionOf, recallOf } from "../../support/precision";
import { withObjectives } from "../../support/rule-cases";
import { FAULTY_OBJECTIVES } from "./labelled/faulty-objectives";
import { FINE_OBJECTIVES } from "./labelled/fine-objectives";
import { LABELLED_INTENTIONS } from "./labelled/intentions";
import type { ObjectiveRow } from "./labelled/objective-row";
import { UNSEEN_OBJECTIVES } from "./labelled/unseen-objectives";

const ROWS = [...FINE_OBJECTIVES, ...FAULTY_OBJECTIVES, ...UNSEEN_OBJECTIVES];

const judged =
  (id: string) =>
  ([code, title, description, ...faults]: ObjectiveRow): Judged => ({
    document: planDocument({
      programmes: [
        {
          missionCode: code.slice(0, 3),
          programmeCode: code.slice(4),
          objectives: [{ title, description }],
        },
      ],
    }),
    atFault: faults.some((fault) => fault === id),
  });

test("the labelled texts are enough, and each once", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ROWS.map(([, title, description]) => title + description)).size).toBe(ROWS.length);
  expect(LABELLED_INTENTIONS.length).toBeGreaterThanOrEqual(40);
});

test.each([
  { rule: obj10, recall: { right: 16, of: 16 } },
  { rule: obj19, recall: { right: 16, of: 16 } },
])("$rule.id is as precise as it says, and misses as much as is known", ({ rule, recall }) => {
  const cases = ROWS.map(judged(rule.id));
  expect(precisionOf(rule, cases)).toEqual(rule.heuristic?.precision.corpus);
  expect(recallOf(rule, cases)).toEqual(recall);
});

test("OBJ-21 is as precise as it says, and misses as much as is known", () => {
  const cases = LABELLED_INTENTIONS.map(({ description, baseline, alreadyDone }) => ({
    document: withObjectives({ description, indicators: [{ lastValue: baseline }] }),
    atFault: alreadyDone,
  }));
  expect(precisionOf(obj21, cases)).toEqual(obj21.heuristic?.precision.corpus);
  expect(recallOf(obj21, cases)).toEqual({ right: 14, of: 14 });
});
