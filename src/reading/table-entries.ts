// SPDX-License-Identifier: EUPL-1.2
import { LABELS } from "../template/labels";
import type { LabelKey } from "../template/layout-label";
import type { NamedLabel } from "../template/recognise-label";
import type { Entry, EntryRow } from "./entry";
import { contentAt, type Cell, type Grid } from "./grid";
import { hasColumn, type HeadingColumn, type HeadingLine, type Line, type ValuesLine } from "./line";
import { splitShared } from "./shared-value";
import { targetsByYear } from "./target-lines";

const ORDER = new Map(LABELS.map(({ key }, n) => [key, n]));

/** Entries of a row of headings (none of its own, unless no values follow) or of a row of values. */
export function tableEntries(grid: Grid, line: HeadingLine | ValuesLine, next: Line | undefined): EntryRow[] {
  if (line.kind === "values") return [valuesRow(grid, line)];
  const cells = [...line.row.cells.filter(({ label }) => label !== null), ...line.years];
  const blank = line.over === "values" && !(next?.kind === "values" && next.heading === line);
  return [{ cells, entries: blank ? blankRow(grid, line, next) : [] }];
}

function valuesRow(grid: Grid, { heading, row }: ValuesLine): EntryRow {
  const at = new Map(row.cells.map((cell) => [cell.column, cell]));
  const headed = new Set(heading.columns.map(({ cell }) => cell.column));
  const cells: Cell[] = [];
  const entries = heading.columns.flatMap((column) => {
    const own = at.get(column.cell.column);
    const beside = headed.has(column.cell.column + 1) ? undefined : at.get(column.cell.column + 1);
    const cell = own ?? beside;
    if (cell) cells.push(cell);
    const place = cell ?? { row: row.index, column: column.cell.column };
    return columnEntries(grid, heading, column, place, cell?.text ?? "");
  });
  return { cells, entries: inOrder(entries) };
}

/** Headings with nothing below: their fields are blank, in the row where the values belong. */
function blankRow(grid: Grid, heading: HeadingLine, next: Line | undefined): Entry[] {
  const below = heading.row.index + (heading.years.length > 0 ? 2 : 1);
  const row = next?.row.index === below ? heading.row.index : below;
  return inOrder(
    heading.columns.flatMap((column) =>
      columnEntries(grid, heading, column, { row, column: column.cell.column }, ""),
    ),
  );
}

function columnEntries(
  grid: Grid,
  heading: HeadingLine,
  { cell, names }: HeadingColumn,
  at: { row: number; column: number },
  text: string,
): Entry[] {
  const place = contentAt(grid, at.row, at.column);
  const texts = names.length > 1 ? splitShared(names, text) : [text];
  return names.flatMap((name, n): Entry[] => {
    const common = {
      place,
      label: contentAt(grid, cell.row, cell.column),
      shared: names.length > 1,
      inTable: heading.over !== "values",
      introduces: false,
    };
    const key = keyIn(heading, cell, name);
    const own = texts[n] ?? "";
    const byYear = key === "target" && name.year === null ? targetsByYear(own) : null;
    return byYear === null
      ? [{ key, year: name.year, text: own, ...common }]
      : byYear.map(({ year, text: line }) => ({ key, year, text: line, ...common }));
  });
}

/** In a table «Descrizione» describes what stands before it: the objective, or the indicator. */
function keyIn(heading: HeadingLine, { column }: Cell, { key }: NamedLabel): LabelKey {
  if (key !== "description" || hasColumn(heading, "measures")) return key;
  const before = heading.columns
    .filter(({ cell }) => cell.column < column)
    .flatMap(({ names }) => names)
    .findLast((name) => name.key === "objective" || name.key === "indicator");
  return before?.key === "indicator" ? "measures" : key;
}

/** A thing comes before its fields, whatever the order of the columns. */
const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => (ORDER.get(a.key) ?? 0) - (ORDER.get(b.key) ?? 0));
