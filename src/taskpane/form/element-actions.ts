// SPDX-License-Identifier: EUPL-1.2
import { elementKind } from "../../plan/element-pointer";
import { indicatorsOf, objectivesOf } from "../../plan/elements";
import type { Plan } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { valueAt } from "../../plan/pointer";
import { newObjectiveTitle } from "../../plan/provisional-names";
import { formTexts } from "../../texts/form";
import { growthErrorText } from "../../texts/growth";
import type { PlanAction } from "../core/plan-growth";
import { elementName, elementsOf, pathTo } from "./elements";

/** An entry of the menu on an element. */
export interface ElementAction {
  label: string;
  action: PlanAction;
  /** Why it cannot be done as the plan stands. */
  unable?: string;
}

/** The years that a plan would sensibly gain or lose: the one after the last, the last, and those gone by. */
function yearActions(plan: Plan): ElementAction[] {
  const years = [...new Set(indicatorsOf(plan).flatMap(({ indicator }) => Object.keys(indicator.targets)))]
    .map(Number)
    .sort((a, b) => a - b);
  const last = years.at(-1);
  if (last === undefined) return [];
  const { actions } = formTexts;
  const removable = new Set([last, ...years.filter((year) => plan.year !== null && year < plan.year)]);
  return [
    { label: actions["add-year"](last + 1), action: { kind: "add-year", year: last + 1 } },
    ...(years.length > 1
      ? [...removable].map((year): ElementAction => ({
          label: actions["remove-year"](year),
          action: { kind: "remove-year", year },
        }))
      : []),
  ];
}

/** What can be done with an element of the plan, in the order of a menu; a new programme is asked for apart. */
export function elementActions(plan: Plan, at: PlanPointer): ElementAction[] {
  const kind = elementKind(at);
  if (kind === null) return [];
  const { actions } = formTexts;
  const [list, index] = [at.slice(0, at.lastIndexOf("/")), Number(at.slice(at.lastIndexOf("/") + 1))];
  const siblings = valueAt(plan, list);
  const count = Array.isArray(siblings) ? siblings.length : 0;
  const objective = kind === "indicator" ? list.slice(0, list.lastIndexOf("/")) : at;
  const programme = /^\/programmes\/\d+/u.exec(at)?.[0] ?? at;
  return [
    ...(kind === "programme"
      ? []
      : [
          {
            label: actions["add-indicator"],
            action: { kind: "add", element: `${objective}/indicators` } as const,
          },
        ]),
    {
      label: actions["add-objective"],
      action: { kind: "add", element: `${programme}/objectives`, name: newTitle(plan) },
    },
    ...(kind === "programme"
      ? []
      : [{ label: actions.duplicate, action: { kind: "duplicate", element: at } as const }]),
    ...(index > 0
      ? [{ label: actions.up, action: { kind: "move", element: at, to: `${list}/${index - 1}` } as const }]
      : []),
    ...(index < count - 1
      ? [{ label: actions.down, action: { kind: "move", element: at, to: `${list}/${index + 1}` } as const }]
      : []),
    {
      label: actions.remove,
      action: { kind: "remove", element: at },
      ...(count > 1 ? {} : { unable: growthErrorText({ code: `last-${kind}`, place: null }) }),
    },
    ...yearActions(plan),
  ];
}

/** The objectives or programmes that an element could go to, from the one it is in, to their end. */
export function otherParents(plan: Plan, at: PlanPointer): ElementAction[] {
  const [list, parent] = [/[^/]+(?=\/\d+$)/u.exec(at)?.[0] ?? "", pathTo(at).at(-2)];
  const siblings = parent === undefined ? undefined : valueAt(plan, `${parent}/${list}`);
  if (parent === undefined || !Array.isArray(siblings) || siblings.length < 2) return [];
  return elementsOf(plan)
    .filter((one) => one !== parent && elementKind(one) === elementKind(parent))
    .map((one) => {
      const { kind, code, title } = elementName(plan, one);
      const there = valueAt(plan, `${one}/${list}`);
      const end = Array.isArray(there) ? there.length : 0;
      return {
        label: [kind, code, beginning(title)].filter(Boolean).join(" "),
        action: { kind: "move", element: at, to: `${one}/${list}/${end}` },
      };
    });
}

/** Titles run to thousands of characters: an entry of a menu has their beginning. */
const LONGEST_TITLE = 60;
const beginning = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;

/** A title to write over: without one, sheet and overview could not be joined; with the same, not told apart. */
function newTitle(plan: Plan): string {
  const taken = new Set(objectivesOf(plan).map(({ objective }) => objective.title.trim()));
  for (let n = 1; ; n++) {
    const title = newObjectiveTitle(n);
    if (!taken.has(title)) return title;
  }
}
