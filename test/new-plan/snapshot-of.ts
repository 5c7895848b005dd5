// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../../src/workbook/address";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** Sheets of the user's own as a workbook would hold them once they are added. */
export const snapshotOf = (plans: readonly SheetPlan[]): WorkbookSnapshot => ({
  sheets: plans.map(sheetOf),
  leftAside: [],
});

function sheetOf(plan: SheetPlan): SheetSnapshot {
  const values = plan.rows.map(() => plan.columns.map((): CellValue => ""));
  for (const { row, column, value } of plan.cells) (values[row] ?? [])[column] = value;
  const numberFormats = plan.cells.flatMap(({ row, column, value, style }) => {
    const format = value === "" ? plan.styles[style]?.numberFormat : "@";
    return format === undefined ? [] : [[cellAddress(row, column), format] as const];
  });
  return {
    name: plan.name,
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    formulas: {},
    numberFormats: Object.fromEntries(numberFormats),
    mark: null,
  };
}
