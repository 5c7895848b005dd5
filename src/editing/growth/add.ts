// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import { type Copy, copyBlock } from "./blocks";
import type { Draft } from "./draft";
import { childrenOf, indexOf, levelOf, listOf, objectiveAt, parentOf, pointersIn } from "./element";
import type { Extent } from "./extents";
import { fillCopy } from "./filling";
import { GrowthError } from "./growth-error";
import { codesOf } from "./objective-code";
import { changeCount } from "./counts";
import type { Overview } from "./overview-programmes";

/** Adds a blank element to the end of a list. @returns its pointer */
export function addElement(draft: Draft, overview: Overview, list: PlanPointer, name: string): PlanPointer {
  return levelOf(list) === "objective"
    ? addObjective(draft, overview, list, name)
    : addIndicator(draft, list, name);
}

function addIndicator(draft: Draft, list: PlanPointer, name: string): PlanPointer {
  const { plan } = draft.document;
  const objective = listOf(list);
  if (!objectiveAt(plan, objective)) throw new GrowthError("no-such-element", list);
  const siblings = pointersIn(plan, list);
  const last = siblings.at(-1);
  const model = last ?? modelBeside(draft, objective);
  if (model === null) throw new GrowthError("no-model", list);
  const copy = copyBlock(draft, draft.rows.extentOf(model), last ?? objective);
  fillCopy(draft, model, copy, {
    fields: new Map([[`${model}/name`, nameIn(draft, model, name)]]),
    others: "blank",
  });
  changeCount(draft, objective, 1);
  return `${list}/${siblings.length}`;
}

/** An indicator of another objective of the same sheet, for one that has none. */
function modelBeside(draft: Draft, objective: PlanPointer): PlanPointer | null {
  const { sheet } = draft.rows.extentOf(objective);
  const others = draft.document.plan.programmes.flatMap((_, p) =>
    childrenOf(draft.document.plan, `/programmes/${p}`).flatMap((other) =>
      childrenOf(draft.document.plan, other),
    ),
  );
  return (
    others.find((one) => !draft.rows.tabular.has(one) && draft.rows.extentOf(one).sheet === sheet) ?? null
  );
}

function addObjective(draft: Draft, overview: Overview, list: PlanPointer, name: string): PlanPointer {
  const programme = listOf(list);
  const siblings = pointersIn(draft.document.plan, list);
  const last = siblings.at(-1);
  if (last === undefined) throw new GrowthError("no-model", list);
  const { sheet } = draft.rows.extentOf(last);
  const model =
    siblings.findLast(
      (one) => draft.rows.extentOf(one).sheet === sheet && childrenOf(draft.document.plan, one).length > 0,
    ) ?? last;
  const code = codesOf(draft.document)(programme);
  const copy = leaveOneIndicator(draft, model, copyBlock(draft, draft.rows.extentOf(model), last));
  fillObjective(draft, model, copy, { name, code });
  overview.addObjective(programme, last, { code, title: nameIn(draft, model, name) });
  return `${list}/${siblings.length}`;
}

/** What stands where a name is still to be written, if a row of a table is to be read at all; rules know it as missing. */
const TO_BE_DEFINED = "da definire";

const nameIn = ({ rows }: Draft, model: PlanPointer, name: string): string =>
  name === "" && rows.tabular.has(model) ? TO_BE_DEFINED : name;

/** Takes all indicators but the first out of a copy. */
export function leaveOneIndicator(draft: Draft, model: PlanPointer, copy: Copy): Copy {
  const indicators = childrenOf(draft.document.plan, model).map((one) => draft.rows.extentOf(one));
  const [first] = indicators;
  const last = indicators.at(-1);
  return first && last && last !== first
    ? withoutRows(draft, copy, { ...first, first: first.last + 1, last: last.last })
    : copy;
}

/** Takes rows out of a copy, by the numbers of those they are copies of. */
export function withoutRows(draft: Draft, copy: Copy, { first, last }: Extent): Copy {
  const isIn = ([source]: readonly [number, unknown]): boolean => source >= first && source <= last;
  draft.remove(
    copy.sheet,
    [...copy.rows].filter(isIn).map(([, row]) => row),
  );
  return { ...copy, rows: new Map([...copy.rows].filter((entry) => !isIn(entry))) };
}

/** Blanks a copy of an objective, but for its title, its code and the number of its indicators. */
export function fillObjective(
  draft: Draft,
  model: PlanPointer,
  copy: Copy,
  { name, code }: { name: string; code: string | null },
): void {
  const [indicator] = childrenOf(draft.document.plan, model);
  fillCopy(draft, model, copy, {
    fields: new Map([
      [`${model}/title`, nameIn(draft, model, name)],
      [`${model}/code`, code ?? ""],
      [`${model}/declaredIndicators`, indicator === undefined ? "0" : "1"],
      ...(indicator === undefined ? [] : [[`${indicator}/name`, nameIn(draft, indicator, "")] as const]),
    ]),
    others: "blank",
  });
}

/** Copies an objective or an indicator, with all it says, to right below it. @returns the pointer of the copy */
export function duplicateElement(
  draft: Draft,
  overview: Overview,
  element: PlanPointer,
  name: string,
): PlanPointer {
  const copy = copyBlock(draft, draft.rows.extentOf(element), element);
  const target = `${listOf(element)}/${indexOf(element) + 1}`;
  if (levelOf(element) === "indicator") {
    const fields = new Map([
      [`${element}/name`, name],
      [`${element}/id`, ""],
    ]);
    fillCopy(draft, element, copy, { fields, others: "keep" });
    changeCount(draft, parentOf(element), 1);
    return target;
  }
  const code = codesOf(draft.document)(parentOf(element));
  const fields = new Map([
    [`${element}/title`, name],
    [`${element}/code`, code ?? ""],
    ...childrenOf(draft.document.plan, element).map((one): [string, string] => [`${one}/id`, ""]),
  ]);
  fillCopy(draft, element, copy, { fields, others: "keep" });
  overview.addObjective(parentOf(element), element, { code, title: name });
  return target;
}
