// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import type { Draft } from "./draft";
import { indexOf, listOf, pointersIn } from "./element";
import type { Extent } from "./extents";
import type { Row } from "./rearrangement";

/** Rows of a new block, by the numbers of the rows they are copies of. */
export interface Copy {
  sheet: string;
  rows: ReadonlyMap<number, Row>;
  /** The blank rows that part it from what stands above. */
  gap: readonly Row[];
}

/** Copies the rows of an element to right below another of the same sheet, as far from it as elements are there. */
export function copyBlock(draft: Draft, model: Extent, below: PlanPointer): Copy {
  const above = draft.rows.extentOf(below);
  const [anchor] = draft.rowsOf({ ...above, first: above.last });
  if (!anchor) throw new RangeError(`No row below ${below}`);
  const gap = draft.rows.tabular.has(below) ? [] : gapRows(draft, below);
  const isBesideModel =
    gap.length > 0 && model.first === above.first && gap[0]?.source === above.first - gap.length;
  const sources = draft.rowsOf(model);
  const all = isBesideModel
    ? draft.copy(model.sheet, [...gap, ...sources], anchor)
    : draft.copy(model.sheet, sources, anchor);
  const copies = isBesideModel ? all.slice(gap.length) : all;
  return {
    sheet: model.sheet,
    rows: new Map(copies.map((row, n) => [model.first + n, row])),
    gap: isBesideModel ? all.slice(0, gap.length) : draft.copy(model.sheet, gap, anchor),
  };
}

/** Blank rows that part an element from the one before it, from the one after, any two on the same level, or the row above it. */
function gapRows(draft: Draft, element: PlanPointer): Row[] {
  const siblings = pointersIn(draft.document.plan, listOf(element));
  const n = indexOf(element);
  const own = [between(draft, siblings[n - 1], element), between(draft, element, siblings[n + 1])];
  const known = own.find((gap) => gap !== null);
  if (known) return known;
  const others = siblings.map((sibling, at) => between(draft, sibling, siblings[at + 1]));
  if (siblings.length > 1) return others.find((gap) => gap !== null) ?? [];
  const { sheet, first } = draft.rows.extentOf(element);
  const list = listOf(element);
  for (const other of cousins(draft, list)) {
    const found = pointersIn(draft.document.plan, other)
      .map((sibling, at, all) => between(draft, sibling, all[at + 1]))
      .find((gap) => gap !== null && gap[0]?.origin === sheet);
    if (found) return found;
  }
  const above = draft.rows.texts.blankRows(sheet, first - 1, first - 1);
  return above > 0 && first > 0 ? draft.rowsOf({ sheet, first: first - 1, last: first - 1 }) : [];
}

/** Lists of the same kind under the other parents. */
function cousins({ document: { plan } }: Draft, list: PlanPointer): PlanPointer[] {
  if (/^\/programmes\/\d+\/objectives$/u.test(list))
    return plan.programmes.map((_, p) => `/programmes/${p}/objectives`);
  if (!list.endsWith("/indicators")) return [];
  return plan.programmes.flatMap(({ objectives }, p) =>
    objectives.map((_, o) => `/programmes/${p}/objectives/${o}/indicators`),
  );
}

/** Null where the two are not one right below the other; `[]` where nothing parts them. */
function between(draft: Draft, above: PlanPointer | undefined, below: PlanPointer | undefined): Row[] | null {
  if (above === undefined || below === undefined) return null;
  const [upper, lower] = [draft.rows.extentOf(above), draft.rows.extentOf(below)];
  if (upper.sheet !== lower.sheet || lower.first <= upper.last) return null;
  const gap = draft.rows.gapBetween(upper, lower);
  if (gap === 0 && lower.first > upper.last + 1) return null;
  return draft.rowsOf({ sheet: upper.sheet, first: upper.last + 1, last: upper.last + gap });
}

/** The blank rows that go where an element goes: those after it or, after the last, those before. */
function ownGap(draft: Draft, element: PlanPointer): Row[] {
  const siblings = pointersIn(draft.document.plan, listOf(element));
  const n = indexOf(element);
  const next = siblings[n + 1];
  return (
    (next === undefined ? between(draft, siblings[n - 1], element) : between(draft, element, next)) ?? []
  );
}

/** Takes the rows of an element away, with the blank ones that part it from another. */
export function removeBlock(draft: Draft, element: PlanPointer): Row[] {
  const extent = draft.rows.extentOf(element);
  const rows = draft.rowsOf(extent);
  const gap = ownGap(draft, element);
  const isBefore = (gap[0]?.source ?? Infinity) < extent.first;
  const all = isBefore ? [...gap, ...rows] : [...rows, ...gap];
  draft.remove(extent.sheet, all);
  return all;
}

/** Brings an element above or below another one of its sheet, with the blank rows that part it. */
export function moveBlock(
  draft: Draft,
  element: PlanPointer,
  to: { above: Extent } | { below: Extent },
): void {
  const extent = draft.rows.extentOf(element);
  const rows = draft.rowsOf(extent);
  const gap = ownGap(draft, element);
  if ("above" in to) {
    const [target] = draft.rowsOf(to.above);
    const last = rows.at(-1);
    if (!target || !last) return;
    draft.move(extent.sheet, rows, { above: target });
    draft.move(extent.sheet, gap, { below: last });
  } else {
    const target = draft.rowsOf(to.below).at(-1);
    const [first] = rows;
    if (!target || !first) return;
    draft.move(extent.sheet, rows, { below: target });
    draft.move(extent.sheet, gap, { above: first });
  }
}
