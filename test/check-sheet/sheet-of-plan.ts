// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../../src/workbook/address";
import { formatMark, planHash } from "../../src/workbook/sheet-mark";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** The sheet «Verifica» of a plan as a workbook would hold it. */
export function sheetOfPlan(plan: SheetPlan): SheetSnapshot {
  const values = plan.rows.map(() => plan.columns.map((): CellValue => ""));
  for (const { row, column, value } of plan.cells) (values[row] ?? [])[column] = value;
  const formulas = plan.cells.flatMap(({ row, column, formula }) =>
    formula === undefined ? [] : [[cellAddress(row, column), formula] as const],
  );
  return {
    name: plan.name,
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    formulas: Object.fromEntries(formulas),
    numberFormats: {},
    mark: formatMark({ set: "verifica", state: "final", hash: planHash(plan.name, plan) }),
  };
}

export const workbookOf = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, leftAside: [] });
