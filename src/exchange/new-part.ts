// SPDX-License-Identifier: EUPL-1.2
import { elementKind, type ElementKind } from "../plan/element-pointer";
import type { Plan } from "../plan/plan";
import type { PlanPointer } from "../plan/plan-document";
import { textAt, valueAt } from "../plan/pointer";
import { labelOfField } from "../template/field-label";
import { elementTitle } from "./element-title";

/** What a field of a new element says. */
interface PartText {
  /** Within the element: `unit`, `targets/2027`. */
  name: string;
  label: string;
  text: string;
}

/** An element to be added, with all it says; nothing for what is blank. */
export interface NewPart {
  kind: ElementKind;
  /** The element, in words. */
  element: string;
  texts: readonly PartText[];
  /** Objectives of a programme, indicators of an objective. */
  parts: readonly NewPart[];
}

/** What the plan itself counts or names. */
const FOLLOWS: ReadonlySet<string> = new Set(["declaredIndicators", "missionTitle", "programmeTitle"]);

/**
 * An element of a returned plan as one to be added.
 * @param names fields of its elements that have a cell, by element
 * @param isFree false for a code that the plan gives to an objective already: the new one gets the next
 */
export function newPart(
  plan: Plan,
  at: PlanPointer,
  names: ReadonlyMap<PlanPointer, readonly string[]>,
  isFree: (code: string) => boolean,
): NewPart {
  const kind = elementKind(at) ?? "indicator";
  const isTaken = (name: string, text: string): boolean =>
    kind === "objective" && name === "code" && !isFree(text);
  const list = { programme: "objectives", objective: "indicators", indicator: null }[kind];
  const inside = list === null ? null : valueAt(plan, `${at}/${list}`);
  return {
    kind,
    element: elementTitle(plan, at),
    texts: [...new Set(names.get(at))].flatMap((name): PartText[] => {
      const text = textAt(plan, `${at}/${name}`);
      return text.trim() === "" || FOLLOWS.has(name) || isTaken(name, text)
        ? []
        : [{ name, label: labelOfField(`${at}/${name}`), text }];
    }),
    parts: Array.isArray(inside)
      ? inside.map((_, n) => newPart(plan, `${at}/${list}/${n}`, names, isFree))
      : [],
  };
}

/** What a field of a new element says; `""` for nothing. */
export const saidBy = ({ texts }: NewPart, name: string): string =>
  texts.find((one) => one.name === name)?.text ?? "";
