// SPDX-License-Identifier: EUPL-1.2
import { elementKind, elementOf } from "../../plan/element-pointer";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
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

const NAMES = { programme: "programmeTitle", objective: "title", indicator: "name" } as const;

function knownElements({ plan, places }: PlanDocument): Known[] {
  const fields = groupedBy(
    Object.keys(places).filter((at) => elementOf(at) !== null),
    (at) => elementOf(at) ?? "",
  );
  return [...fields].map(([at, pointers]) => {
    const kind = elementKind(at) ?? "programme";
    const texts = pointers.map((field) => `${field.slice(at.length)}=${textAt(plan, field)}`).sort();
    return { at, kind, name: textAt(plan, `${at}/${NAMES[kind]}`), texts: texts.join("\n") };
  });
}
