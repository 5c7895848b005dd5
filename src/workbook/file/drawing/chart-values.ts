// SPDX-License-Identifier: EUPL-1.2
import { columnLetters, quotedSheetName, type CellRange } from "../../address";
import type { PlannedCell, SheetPlan } from "../../sheet-plan";

/** Cells that a chart is drawn from, with what they hold: readers that calculate nothing show that. */
export interface ChartValues {
  /** Absolute reference, without `=`. */
  reference: string;
  /** In the order of the cells. */
  values: readonly PlannedCell["value"][];
  /** en-US code of the first one. */
  numberFormat: string;
}

/** Looks up the cells of a plan, under the name that its sheet was given. */
export function chartValues(plan: SheetPlan, name: string): (area: CellRange) => ChartValues {
  const cells = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return (area) => {
    const { row, column, rows, columns } = area;
    const inside = Array.from({ length: rows * columns }, (_, i) =>
      cells.get(`${row + Math.floor(i / columns)},${column + (i % columns)}`),
    );
    const [first] = inside;
    return {
      reference: `${quotedSheetName(name)}!${absoluteArea(area)}`,
      values: inside.map((cell) => cell?.value ?? ""),
      numberFormat: plan.styles[first?.style ?? ""]?.numberFormat ?? "General",
    };
  };
}

const absoluteArea = ({ row, column, rows, columns }: CellRange): string => {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  return rows * columns === 1
    ? corner(row, column)
    : `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
};
