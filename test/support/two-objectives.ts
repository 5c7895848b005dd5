// SPDX-License-Identifier: EUPL-1.2
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "./fake-workbook";
import { smallPlan } from "./small-plan";

/** Rows of an objective with its indicators in the small plan, from row 3 on. */
export const BLOCK_ROWS = 14;

/** The small plan with a second objective, in rows 17 to 30: «Accompagnare le imprese all’estero», of «Area estera». */
export function twoObjectives(): SheetSnapshot[] {
  const [cover, sheet] = smallPlan();
  if (!cover || !sheet) throw new RangeError("The small plan has two sheets");
  const second = sheet.values
    .slice(2)
    .map((row) => row.map((value): CellValue => OTHERWISE.get(value) ?? value));
  return [cover, sheetOf(sheet.name, [...sheet.values, ...second])];
}

const OTHERWISE = new Map<CellValue, CellValue>([
  ["Assistere le imprese del territorio", "Accompagnare le imprese all’estero"],
  ["Area promozione", "Area estera"],
]);
