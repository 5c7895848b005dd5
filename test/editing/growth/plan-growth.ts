// SPDX-License-Identifier: EUPL-1.2
import type { GrowthAction } from "../../../src/editing/growth/action";
import type { Indicator, Objective, Plan } from "../../../src/plan/plan";

/** A list of a plan, and the place of an element in it. */
const listIn = (plan: Plan, pointer: string): unknown[] => {
  const segments = pointer.split("/").slice(1);
  const keys = /^\d+$/.test(segments.at(-1) ?? "") ? segments.slice(0, -1) : segments;
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], plan) as unknown[];
};
const indexIn = (pointer: string): number => Number(pointer.split("/").at(-1));

/** An action on the exchanged JSON alone: where elements stand, never what a new one says. */
export function grownPlan(plan: Plan, action: GrowthAction): Plan {
  const grown = structuredClone(plan);
  const list = listIn(grown, action.element);
  const index = indexIn(action.element);
  switch (action.kind) {
    case "add":
      list.push(NEW);
      break;
    case "duplicate":
      list.splice(index + 1, 0, NEW);
      break;
    case "move": {
      const [moved] = list.splice(index, 1);
      listIn(grown, action.to).splice(indexIn(action.to), 0, moved);
      break;
    }
    case "remove":
      list.splice(index, 1);
  }
  return grown;
}

const NEW = "new" as const;

/** The elements of a plan as lines of text, what follows from the others aside: codes of the moved, counts, overview. */
export function elementsOf(plan: Plan): string[] {
  return (plan.programmes as unknown[]).flatMap((programme) => {
    if (programme === NEW) return ["programme new"];
    const { objectives, ...names } = programme as Plan["programmes"][number];
    return [
      `programme ${JSON.stringify(names)}`,
      ...(objectives as unknown[]).flatMap((objective) => {
        if (objective === NEW) return ["  objective new"];
        const { indicators, ...fields } = objective as Objective;
        return [
          `  objective ${JSON.stringify({ ...fields, declaredIndicators: null })}`,
          ...(indicators as (Indicator | typeof NEW)[]).map((indicator) =>
            indicator === NEW ? "    indicator new" : `    indicator ${JSON.stringify(indicator)}`,
          ),
        ];
      }),
    ];
  });
}
