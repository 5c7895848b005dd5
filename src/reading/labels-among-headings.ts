// SPDX-License-Identifier: EUPL-1.2
import { isYearAlone, recogniseHeading } from "../template/recognise-label";
import type { Cell, Grid, Row } from "./grid";

/**
 * The grid in which words that are headings only in the company of others (`ID`, `Verso`, `Consuntivo`, `% realizzazione`)
 * are labels where they have that company: two labels at least, one of an indicator, and together most of the row. Values
 * right below headings are none, though some may read like labels.
 */
export const withLabelsAmongHeadings = ({ sheet, rows }: Grid): Grid => ({
  sheet,
  rows: rows.map((row, r) => (isInCompany(row, rows[r - 1]) ? withHeadings(row) : row)),
});

const isHeading = ({ label }: Cell): boolean => label?.value === null && !isYearAlone(label);
const headingsOf = ({ cells }: Row): Cell[] => cells.filter(isHeading);

function isInCompany(row: Row, above: Row | undefined): boolean {
  const { cells } = row;
  const headings = headingsOf(row);
  if (headings.length < 2) return false;
  if (above?.index === row.index - 1 && headingsOf(above).length >= headings.length) return false;
  const others = cells.filter((cell) => !isHeading(cell) && mayBeHeading(cell));
  const names = headings.flatMap(({ label }) => label?.names ?? []);
  const years = cells.filter(({ label }) => label !== null && isYearAlone(label));
  const isMost = (headings.length + others.length + years.length) * 2 > cells.length;
  return others.length > 0 && isMost && names.some(({ level }) => level === "indicator");
}

const mayBeHeading = ({ label, text }: Cell): boolean => label === null && recogniseHeading(text) !== null;

const withHeadings = (row: Row): Row => ({
  ...row,
  cells: row.cells.map((cell) =>
    cell.label === null ? { ...cell, label: recogniseHeading(cell.text) } : cell,
  ),
});
