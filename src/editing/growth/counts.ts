// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import { parseCellAddress } from "../../workbook/address";
import type { Draft } from "./draft";
import { objectiveAt } from "./element";
import { withTexts } from "./filling";
import { cellKey } from "./own-rows";

/** Raises or lowers the number of indicators that an objective states; one that is worked out is left alone. */
export function changeCount(draft: Draft, objective: PlanPointer, by: number): void {
  const { plan, places, labels } = draft.document;
  const pointer = `${objective}/declaredIndicators`;
  const count = objectiveAt(plan, objective)?.declaredIndicators ?? null;
  const content = places[pointer];
  if (count === null || !content || content.formula !== null) return;
  const label = labels[pointer];
  const isLabel = label !== undefined && cellKey(label) === cellKey(content);
  const { row, column } = parseCellAddress(content.cell);
  const [at] = draft.rowsOf({ sheet: content.sheet, first: row, last: row });
  const change = { before: String(count), after: String(Math.max(count + by, 0)) };
  if (at) draft.write(content.sheet, at, column, withTexts(content, [change], isLabel));
}
