// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import { moveBlock, removeBlock } from "./blocks";
import { changeCount } from "./counts";
import type { Draft } from "./draft";
import { elementsOf, indexOf, levelOf, listOf, objectiveAt, parentOf, pointersIn } from "./element";
import { fillCopy } from "./filling";
import { GrowthError } from "./growth-error";
import { codesOf } from "./objective-code";
import type { Overview } from "./overview-programmes";
import type { Row } from "./rearrangement";
import { transplant } from "./transplant";

/** Moves an element within its list, or to another of its sheet. */
export function moveElement(draft: Draft, overview: Overview, element: PlanPointer, to: PlanPointer): void {
  const list = listOf(to);
  const elements = elementsOf(draft.document.plan, list);
  const others = pointersIn(draft.document.plan, list).filter((one) => one !== element);
  const n = indexOf(to);
  if (!elements || levelOf(list) !== levelOf(element) || !(n <= others.length))
    throw new GrowthError("no-such-element", to);
  if (to === element) return;
  const isElsewhere = list !== listOf(element);
  if (isElsewhere) refuseLast(draft, element);
  const comesFirst = !isElsewhere && n > indexOf(element);
  const [above, below] = [others[n - 1], others[n]];
  const target = below !== undefined && !comesFirst ? below : above;
  if (target === undefined) {
    placeInEmpty(draft, element, list);
    return;
  }
  const side = target === below ? "before" : "after";
  const [own, its] = [draft.rows.extentOf(element), draft.rows.extentOf(target)];
  if (own.sheet === its.sheet) {
    moveBlock(draft, element, side === "before" ? { above: its } : { below: its });
    if (isElsewhere && levelOf(element) === "objective") recode(draft, overview, element, { target, side });
    else if (levelOf(element) === "objective") overview.moveObjective(element, target);
    else if (levelOf(element) === "programme") overview.moveProgramme(element, target);
  } else {
    if (!isElsewhere) throw new GrowthError("other-sheet", element, draft.document.places[element]);
    const code = levelOf(element) === "objective" ? codesOf(draft.document)(parentOf(target)) : null;
    transplant(draft, element, target, { side, code });
    if (levelOf(element) === "objective") relist(draft, overview, element, { target, side, code });
  }
  if (isElsewhere && levelOf(element) === "indicator") {
    changeCount(draft, parentOf(element), -1);
    changeCount(draft, parentOf(target), 1);
  }
}

interface Beside {
  target: PlanPointer;
  side: "before" | "after";
}

/** A code names its programme: under another one an objective takes the next that is free there. */
function recode(draft: Draft, overview: Overview, element: PlanPointer, beside: Beside): void {
  const code = codesOf(draft.document)(parentOf(beside.target));
  const extent = draft.rows.extentOf(element);
  const rows = new Map(draft.rowsOf(extent).map((row): [number, Row] => [row.source, row]));
  const fields = new Map([[`${element}/code`, code ?? ""]]);
  fillCopy(draft, element, { sheet: extent.sheet, rows, gap: [] }, { fields, others: "keep" });
  relist(draft, overview, element, { ...beside, code });
}

function relist(
  draft: Draft,
  overview: Overview,
  element: PlanPointer,
  { target, side, code }: Beside & { code: string | null },
): void {
  const title = objectiveAt(draft.document.plan, element)?.title ?? "";
  overview.removeObjective(element);
  overview.addObjective(parentOf(target), target, { code, title }, side);
}

/** Below the fields of an objective, or of a programme, that has nothing yet. */
function placeInEmpty(draft: Draft, element: PlanPointer, list: PlanPointer): void {
  const parent = listOf(list);
  if (draft.rows.tabular.has(element))
    throw new GrowthError("other-layout", list, draft.document.places[parent]);
  const its = draft.rows.extentOf(parent);
  if (its.sheet !== draft.rows.extentOf(element).sheet)
    throw new GrowthError("other-sheet", element, draft.document.places[element]);
  moveBlock(draft, element, { below: its });
  if (levelOf(element) === "indicator") {
    changeCount(draft, parentOf(element), -1);
    changeCount(draft, parent, 1);
  }
}

/** Takes an objective or an indicator away. @returns the rows that went */
export function removeElement(draft: Draft, overview: Overview, element: PlanPointer): Row[] {
  refuseLast(draft, element);
  const rows = removeBlock(draft, element);
  if (levelOf(element) === "indicator") changeCount(draft, parentOf(element), -1);
  if (levelOf(element) === "objective") overview.removeObjective(element);
  return rows;
}

const LAST = {
  indicator: "last-indicator",
  objective: "last-objective",
  programme: "last-programme",
} as const;

/** @throws GrowthError `last-…` for the only element of its list: its rows show how others are laid out */
export function refuseLast(draft: Draft, element: PlanPointer): void {
  const level = levelOf(element);
  const siblings = elementsOf(draft.document.plan, listOf(element));
  if (level !== null && siblings?.length === 1)
    throw new GrowthError(LAST[level], element, draft.document.places[element]);
}
