// SPDX-License-Identifier: EUPL-1.2
import { isYearAlone, type NamedLabel } from "../template/recognise-label";
import type { Cell, Row } from "./grid";
import { readHeading } from "./heading";
import { hasColumn, type HeadingLine, type LabelItem, type Line } from "./line";

/** Says of each row whether it holds labels, headings, values under headings, or neither. */
export function linesOf(rows: readonly Row[]): Line[] {
  const lines: Line[] = [];
  let open: HeadingLine | null = null;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r] as Row;
    const isPlain: boolean = open !== null && isPlainlyUnder(open, row, lines.at(-1));
    const heading: HeadingLine | null = isPlain ? null : readHeading(rows, r);
    if (heading) {
      lines.push(heading);
      r += heading.years.length > 0 ? 1 : 0;
      open = heading;
    } else if (open && (isPlain || standsUnder(open, row, lines.at(-1)))) {
      lines.push({ kind: "values", row, heading: open });
      if (open.over === "values") open = null;
    } else {
      const items = labelItems(row, goesOnWithIndicator(lines.at(-1), row));
      const inTable = open !== null && open.over !== "values" && goesBackTo(open, rows, r);
      lines.push(items.length > 0 ? { kind: "labels", row, items, inTable } : { kind: "other", row });
      if (items.length > 0 && !inTable) open = null;
    }
  }
  return lines;
}

/** True below a label of an indicator: a year by itself is there the label of a target. */
const goesOnWithIndicator = (before: Line | undefined, { index, cells }: Row): boolean =>
  before?.kind === "labels" &&
  before.row.index === index - 1 &&
  before.items[0]?.names[0]?.level === "indicator" &&
  before.items[0].cell.column === cells[0]?.column;

/**
 * Labels of a row, each with the cells up to the next; what follows a label is its value, whatever it says.
 * @param yearFirst true when a year by itself may be the first label
 */
export function labelItems({ cells }: Row, yearFirst = false): LabelItem[] {
  const items: { cell: Cell; names: readonly NamedLabel[]; inline: string | null; values: Cell[] }[] = [];
  for (const cell of cells) {
    const last = items.at(-1);
    const isYear = yearFirst && cell === cells[0] && cells.length > 1;
    if (isLabelHere(cell, cells, items.length === 0, isYear)) {
      items.push({ cell, names: cell.label.names, inline: cell.label.value, values: [] });
    } else last?.values.push(cell);
  }
  return items;
}

function isLabelHere(
  cell: Cell,
  cells: readonly Cell[],
  first: boolean,
  mayBeYear: boolean,
): cell is Cell & { label: NonNullable<Cell["label"]> } {
  const { label } = cell;
  if (label === null || (isYearAlone(label) && !mayBeYear)) return false;
  if (label.value !== null && !first) return label.names[0].key === "declaredIndicators";
  const beside = cells[cells.indexOf(cell) + 1];
  return label.names.length === 1 || (beside !== undefined && beside.label === null);
}

/** True when missions, programmes and sums named in a row, and in those after it, are followed by the table again. */
function goesBackTo(heading: HeadingLine, rows: readonly Row[], at: number): boolean {
  for (let r = at; r < rows.length; r++) {
    const row = rows[r] as Row;
    const items = labelItems(row);
    if (items.length === 0) return standsUnder(heading, row, undefined);
    const level = items[0]?.names[0]?.level;
    if (items.length > 1 || (level !== "programme" && level !== "aside")) return false;
  }
  return true;
}

/** True for values of which few read like labels (a formula «Formula», a centre «Responsabile»). */
function isPlainlyUnder(heading: HeadingLine, { index, cells }: Row, before: Line | undefined): boolean {
  const headed = new Set(heading.columns.map(({ cell }) => cell.column));
  const under = cells.filter(({ column }) => headed.has(column));
  const alike = under.filter(({ label }) => label?.value === null && !isYearAlone(label));
  const [first] = under;
  const isNext = before === heading || before?.row.index === index - 1;
  const isSum = heading.over !== "values" && first?.label?.names[0].level === "aside";
  if (!first || !isNext || alike.length === 0 || isSum) return false;
  if (cells.some(({ column, label }) => column < first.column && label !== null)) return false;
  const isWide = under.length >= (alike.includes(first) ? headed.size * WIDE : 3);
  return isWide && alike.length * 2 < under.length;
}

/** Share of a table's columns that a row fills when it is one of values, even if it begins like a label. */
const WIDE = 0.5;

/** True when a row goes on with the table whose headings are open. */
function standsUnder(heading: HeadingLine, { index, cells }: Row, before: Line | undefined): boolean {
  const left = Math.min(...heading.columns.map(({ cell }) => cell.column));
  const inside = cells.filter(({ column }) => column >= left);
  const under = inside.filter(({ column }) => heading.columns.some(({ cell }) => cell.column === column));
  const [lead] = inside;
  if (!lead || under.length === 0) return false;
  if (lead.label && !isYearAlone(lead.label)) return lead.label.value !== null && under.length > 1;
  if (heading.over === "values" || under.length > 1 || heading.columns.length < 3) return true;
  return isRowOfOneCell(heading, lead, index - (before?.row.index ?? index));
}

/** One cell alone in a wide table: a group of rows begins, or a note stands below the table. */
function isRowOfOneCell(heading: HeadingLine, lead: Cell, distance: number): boolean {
  if (/^\s*(?:\(?\*|n\.?\s?b\.|not[ae]\b)/iu.test(lead.text)) return false;
  const key = heading.columns.find(({ cell }) => cell.column === lead.column)?.names[0]?.key;
  if (key === "mission" || key === "programme") return /^\s*M?\d{2,3}(?!\d)/iu.test(lead.text);
  return distance <= 1 && hasColumn(heading, "objective", "indicator");
}
