// SPDX-License-Identifier: EUPL-1.2
import type { GrowthAction } from "../../../src/editing/growth/action";
import { indicatorsOf, objectivesOf } from "../../../src/plan/elements";
import type { Plan } from "../../../src/plan/plan";

const besides = (element: string, count: number): string[] => {
  const index = Number(element.split("/").at(-1));
  return [index - 1, index + 1]
    .filter((n) => n >= 0 && n < count)
    .map((n) => element.replace(/\d+$/, String(n)));
};

/** Every action on every element of a plan: to both neighbours, and to the last list of the plan. */
export function everyAction(plan: Plan): GrowthAction[] {
  const programmes = plan.programmes.map((_, p) => `/programmes/${p}`);
  const objectives = objectivesOf(plan).map(({ at }) => at);
  const indicators = indicatorsOf(plan).map(({ at }) => at);
  const moves = (element: string, count: number): GrowthAction[] =>
    besides(element, count).map((to) => ({ kind: "move", element, to }));
  return [
    ...objectives.map((at): GrowthAction => ({
      kind: "add",
      element: `${at}/indicators`,
      name: "Nuovo indicatore",
    })),
    ...programmes.map((at): GrowthAction => ({
      kind: "add",
      element: `${at}/objectives`,
      name: "Nuovo obiettivo",
    })),
    ...[...objectives, ...indicators].map((element): GrowthAction => ({ kind: "duplicate", element })),
    ...[...programmes, ...objectives, ...indicators].map((element): GrowthAction => ({
      kind: "remove",
      element,
    })),
    ...programmes.flatMap((at) => moves(at, programmes.length)),
    ...plan.programmes.flatMap((programme, p) =>
      programme.objectives.flatMap((objective, o) => [
        ...moves(`/programmes/${p}/objectives/${o}`, programme.objectives.length),
        ...objective.indicators.flatMap((_, i) =>
          moves(`/programmes/${p}/objectives/${o}/indicators/${i}`, objective.indicators.length),
        ),
      ]),
    ),
    ...elsewhere(indicators, `${objectives.at(-1)}/indicators`),
    ...elsewhere(objectives, `${programmes.at(-1)}/objectives`),
  ];
}

const elsewhere = (elements: readonly string[], list: string): GrowthAction[] =>
  elements
    .filter((element) => !element.startsWith(`${list}/`))
    .map((element) => ({ kind: "move", element, to: `${list}/0` }));
