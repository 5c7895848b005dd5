// SPDX-License-Identifier: EUPL-1.2
import { type ElementKind, elementOf } from "../../plan/element-pointer";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { computedOnce } from "../../plan/remembered";
import { groupedBy } from "../../workbook/grouping";

/** Where a field, or an element, of a plan stands in the plan as it was read later; null when it is gone. */
export type Mover = (at: PlanPointer) => PlanPointer | null;

/** An element, as it can be known again. */
interface Known {
  at: PlanPointer;
  kind: string;
  name: string;
  /** All that its fields say. */
  texts: string;
}

/**
 * Follows the parts of a plan through what was done in the sheets: rows inserted and deleted, blocks moved, sheets
 * renamed. A part is known by its texts; one whose texts changed, by its place among as many as before, else by its
 * name.
 */
export function moverBetween(before: PlanDocument, now: PlanDocument): Mover {
  if (before === now) return (at) => at;
  const old = knownElements(before);
  const current = knownElements(now);
  const there = new Map(current.map((element) => [element.at, element]));
  const byTexts = groupedBy(current, ({ kind, texts }) => `${kind} ${texts}`);
  const byName = groupedBy(current, ({ kind, name }) => `${kind} ${name}`);
  const [oldKinds, kinds] = [old, current].map((elements) => groupedBy(elements, ({ kind }) => kind));

  const whereTo = ({ at, kind, name, texts }: Known): PlanPointer | null => {
    if (there.get(at)?.texts === texts) return at;
    const same = byTexts.get(`${kind} ${texts}`) ?? [];
    if (same.length === 1) return same[0]?.at ?? null;
    if (oldKinds?.get(kind)?.length === kinds?.get(kind)?.length) return at;
    const named = byName.get(`${kind} ${name}`) ?? [];
    return named.length === 1 ? (named[0]?.at ?? null) : null;
  };
  const moved = new Map<PlanPointer, PlanPointer | null>();
  for (const element of old) moved.set(element.at, whereTo(element));

  return (at) => {
    const element = elementOf(at);
    if (element === null) return at;
    const place = moved.get(element) ?? null;
    return place === null ? null : `${place}${at.slice(element.length)}`;
  };
}

/** Once for each plan: the one that was followed to is the next one's past. */
const knownElements = computedOnce(({ plan }: PlanDocument): Known[] =>
  plan.programmes.flatMap(({ objectives, ...programme }, p) => {
    const at = `/programmes/${p}`;
    return [
      known(at, "programme", programme.programmeTitle, programme),
      ...objectives.flatMap(({ indicators, ...objective }, o) => [
        known(`${at}/objectives/${o}`, "objective", objective.title, objective),
        ...indicators.map((indicator, i) =>
          known(`${at}/objectives/${o}/indicators/${i}`, "indicator", indicator.name, indicator),
        ),
      ]),
    ];
  }),
);

const known = (at: PlanPointer, kind: ElementKind, name: string, fields: object): Known => ({
  at,
  kind,
  name,
  texts: JSON.stringify(fields),
});
