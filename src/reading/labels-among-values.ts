// SPDX-License-Identifier: EUPL-1.2
import { LABELS, SIDE_LABELS } from "../template/labels";
import { isYearAlone } from "../template/recognise-label";
import type { Cell, Grid, Row } from "./grid";

/**
 * The grid in which a text that reads like a label (a title «Obiettivo numero 7», a centre «Responsabile») is no label when
 * it stands right after one, in the column where the labels below and above have their values.
 */
export function withoutLabelsAmongValues({ sheet, rows }: Grid): Grid {
  const valueColumn = usualValueColumns(rows);
  const settled = rows.map((row, r) => {
    const value = labelAsValue(row, rows[r + 1], valueColumn);
    if (!value) return row;
    return { ...row, cells: row.cells.map((cell) => (cell === value ? { ...cell, label: null } : cell)) };
  });
  return { sheet, rows: settled };
}

/** Labels that only stand over their values. */
const HEADINGS_ONLY = new Set(LABELS.filter(({ uses }) => !uses.includes("row")).map(({ key }) => key));

const isLabel = (cell: Cell | undefined): cell is Cell & { label: NonNullable<Cell["label"]> } =>
  cell?.label?.value === null;
const isNamed = (cell: Cell | undefined): boolean => isLabel(cell) && !isYearAlone(cell.label);

/** Labels of one column and of one kind have their values in one column. */
const kindOf = ({ column, label }: Cell): string =>
  `${column} ${label !== null && HEADINGS_ONLY.has(label.names[0].key)}`;

function usualValueColumns(rows: readonly Row[]): ReadonlyMap<string, number> {
  const votes = new Map<string, Map<number, number>>();
  for (const { cells } of rows) {
    for (const [n, cell] of cells.entries()) {
      const beside = cells[n + 1];
      if (!isNamed(cell) || !beside || beside.label) continue;
      const own = votes.get(kindOf(cell)) ?? new Map<number, number>();
      votes.set(kindOf(cell), own.set(beside.column, (own.get(beside.column) ?? 0) + 1));
    }
  }
  return new Map(
    [...votes].map(([kind, own]) => {
      const [[column] = [-1]] = [...own].sort(([, a], [, b]) => b - a);
      return [kind, column];
    }),
  );
}

/** The last label of a row when it is the value of the one before; null in a row of headings. */
function labelAsValue(
  { index, cells }: Row,
  next: Row | undefined,
  valueColumn: ReadonlyMap<string, number>,
): Cell | null {
  const at = cells.findLastIndex(isLabel);
  const [before, label, value] = [cells[at - 2], cells[at - 1], cells[at]];
  if (!label || !value || !isNamed(label) || isSide(label, value)) return null;
  if (isLabel(before) && !isSide(before, label)) return null;
  if (valueColumn.get(kindOf(label)) !== value.column) return null;
  const below = next?.index === index + 1 ? next.cells.filter(({ column }) => column >= label.column) : [];
  const isHeading = below.some(({ column }) => column === value.column) && !isNamed(below[0]);
  return isHeading && !below[0]?.label?.value ? null : value;
}

const isSide = ({ label: first }: Cell, { label: second }: Cell): boolean =>
  first?.names.some(({ key }) => second?.names.some((side) => SIDE_LABELS[key]?.includes(side.key))) === true;
