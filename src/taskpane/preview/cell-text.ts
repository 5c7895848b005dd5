// SPDX-License-Identifier: EUPL-1.2
import { numberText } from "../../reading/number-text";
import type { PlannedCell, SheetPlan } from "../../workbook/sheet-plan";

/** What a cell shows, in Italian. */
export const cellText = ({ value, style }: PlannedCell, { styles }: Pick<SheetPlan, "styles">): string =>
  typeof value === "number" ? numberText(value, styles[style]?.numberFormat ?? null) : value;

/** What a cell is in the tables of its sheet; an empty one heads nothing. */
export function cellRole(
  { row, column, value, formula }: PlannedCell,
  { tables = [] }: Pick<SheetPlan, "tables">,
): "columnheader" | "rowheader" | "cell" {
  const table = tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  if (!table || (value === "" && formula === undefined)) return "cell";
  if (row < table.area.row + table.headingRows) return "columnheader";
  return column < table.area.column + table.headingColumns ? "rowheader" : "cell";
}
