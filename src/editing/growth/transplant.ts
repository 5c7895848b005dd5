// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import { parseCellAddress } from "../../workbook/address";
import { leaveOneIndicator } from "./add";
import { type Copy, copyBlock, removeBlock } from "./blocks";
import type { Draft } from "./draft";
import { childrenOf, levelOf } from "./element";
import { fillCopy, withTexts } from "./filling";
import { GrowthError } from "./growth-error";
import { cellKey } from "./own-rows";

/** Rows that are to say what an element says, laid out as another one of its level is. */
interface Part {
  element: PlanPointer;
  model: PlanPointer;
  copy: Copy;
}

/**
 * Brings an element to another sheet: rows like those of an element there come to say what it says, and its own go.
 * @param beside an element of the same level on the other sheet
 * @param code what the objective is to be called from now on; null keeps what its sheet says
 * @throws GrowthError `other-layout` where a field has no cell there, or a formula would be lost
 */
export function transplant(
  draft: Draft,
  element: PlanPointer,
  beside: PlanPointer,
  { side, code }: { side: "before" | "after"; code: string | null },
): void {
  const { plan } = draft.document;
  const whole = copyBlock(draft, draft.rows.extentOf(beside), beside);
  if (side === "before") putAbove(draft, beside, whole);
  const copy = leaveOneIndicator(draft, beside, whole);
  const parts: Part[] = [{ element, model: beside, copy }];
  const [model] = childrenOf(plan, beside);
  if (levelOf(element) === "objective") {
    const indicators = childrenOf(plan, element);
    if (!model || indicators.length === 0) refuse(draft, beside);
    const { first, last } = draft.rows.extentOf(model);
    const rows = [...copy.rows].filter(([source]) => source >= first && source <= last);
    for (const indicator of indicators) {
      if (indicator.endsWith("/0")) {
        parts.push({ element: indicator, model, copy: { ...copy, rows: new Map(rows) } });
        continue;
      }
      const below = [...(parts.at(-1)?.copy.rows.values() ?? [])].at(-1);
      const more = below
        ? draft.copy(
            copy.sheet,
            rows.map(([, row]) => row),
            below,
          )
        : [];
      const own = new Map(rows.map(([source], n) => [source, more[n] ?? refuse(draft, beside)]));
      parts.push({ element: indicator, model, copy: { ...copy, rows: own } });
    }
  }
  for (const part of parts) fillCopy(draft, part.model, part.copy, { fields: new Map(), others: "blank" });
  for (const part of parts) say(draft, part, code);
  removeBlock(draft, element);
}

function putAbove(draft: Draft, beside: PlanPointer, { sheet, rows, gap }: Copy): void {
  const [target] = draft.rowsOf(draft.rows.extentOf(beside));
  const block = [...rows.values()];
  const last = block.at(-1);
  if (!target || !last) return;
  draft.move(sheet, block, { above: target });
  draft.move(sheet, gap, { below: last });
}

function refuse(draft: Draft, beside: PlanPointer): never {
  throw new GrowthError("other-layout", beside, draft.document.places[beside] ?? null);
}

/** The fields of an element, not of those inside it, each in the cell that the model has for it. */
function say(draft: Draft, { element, model, copy }: Part, code: string | null): void {
  const { places, labels } = draft.document;
  const { sheet } = draft.rows.extentOf(element);
  const labelCells = new Set(Object.values(labels).map(cellKey));
  const codeCell = places[`${element}/code`];
  for (const [pointer, content] of Object.entries(places)) {
    const field = pointer.slice(element.length + 1);
    if (!pointer.startsWith(`${element}/`) || field.startsWith("indicators/") || content.sheet !== sheet)
      continue;
    const place = places[`${model}/${field}`];
    const at = place && parseCellAddress(place.cell);
    const row = at && copy.rows.get(at.row);
    if (!place || !row || content.formula !== null) refuse(draft, model);
    const isCode = codeCell !== undefined && cellKey(codeCell) === cellKey(content);
    const change = { before: textAt(draft.document.plan, `${element}/code`), after: code ?? "" };
    const value =
      isCode && code !== null
        ? withTexts(content, [change], labelCells.has(cellKey(content)))
        : content.value;
    draft.write(copy.sheet, row, at.column, value);
  }
}
