// SPDX-License-Identifier: EUPL-1.2
import { elementKind } from "../plan/element-pointer";
import { objectivesOf } from "../plan/elements";
import type { Plan } from "../plan/plan";
import type { PlanPointer } from "../plan/plan-document";
import { handedTexts } from "../texts/exchange";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { elementCode, elementTitle } from "./element-title";

/**
 * The programme or the objective that a workbook was handed out with, as the line that it begins with tells: by its
 * code, else by its title. Null where the line is gone, or the plan has no such part any more.
 */
export function handedPart(plan: Plan, returned: WorkbookSnapshot): PlanPointer | null {
  const origin = originIn(returned);
  if (origin === null) return null;
  const parts = [
    ...plan.programmes.map((_, p) => `/programmes/${p}`),
    ...objectivesOf(plan).map(({ at }) => at),
  ];
  const titled = (at: PlanPointer): boolean => origin.includes(`: ${elementTitle(plan, at, handedTexts)}. `);
  const coded = (at: PlanPointer): boolean => {
    const code = elementCode(plan, at);
    const kind = handedTexts.kinds[elementKind(at) ?? "programme"];
    return code !== "" && origin.includes(`: ${kind} ${code} – `);
  };
  return parts.find(titled) ?? parts.find(coded) ?? null;
}

function originIn({ sheets }: WorkbookSnapshot): string | null {
  for (const { values } of sheets) {
    const found = values.flat().find((value) => typeof value === "string" && handedTexts.isOrigin(value));
    if (typeof found === "string") return found;
  }
  return null;
}
