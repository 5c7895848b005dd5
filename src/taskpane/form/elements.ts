// SPDX-License-Identifier: EUPL-1.2
import { elementKind } from "../../plan/element-pointer";
import type { Plan } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import { formTexts } from "../../texts/form";

/** Every programme, objective and indicator, in the order in which a reader of the plan meets them. */
export const elementsOf = ({ programmes }: Plan): PlanPointer[] =>
  programmes.flatMap(({ objectives }, p) => [
    `/programmes/${p}`,
    ...objectives.flatMap(({ indicators }, o) => [
      `/programmes/${p}/objectives/${o}`,
      ...indicators.map((_, i) => `/programmes/${p}/objectives/${o}/indicators/${i}`),
    ]),
  ]);

/** An element and those it is in, the outermost first. */
export const pathTo = (at: PlanPointer): PlanPointer[] =>
  [...at.matchAll(/\/\w+\/\d+/gu)].map(({ index, 0: part }) => at.slice(0, index + part.length));

/** How an element is called: what it is, its code and its title. */
export function elementName(plan: Plan, at: PlanPointer): { kind: string; code: string; title: string } {
  const kind = elementKind(at) ?? "programme";
  const [code, title] = NAMES[kind].map((name) => textAt(plan, `${at}/${name}`).trim());
  return { kind: formTexts.kinds[kind], code: code ?? "", title: title || formTexts.untitled };
}

const NAMES = {
  programme: ["programmeCode", "programmeTitle"],
  objective: ["code", "title"],
  indicator: ["id", "name"],
} as const;
