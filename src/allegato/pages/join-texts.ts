// SPDX-License-Identifier: EUPL-1.2
import type { Looks } from "../blocks/looks";
import { textHeight } from "../rows/measure-row";
import type { MeasuredCell, MeasuredRow, Side } from "../rows/measured-sheet";
import { TALLEST_ROW } from "../text/row-height";
import { totalHeight } from "./flow";
import type { PagedSheet } from "./paginate";

/**
 * Rows of a page that one text was cut into, so that a page could end between them, become one row again where no page
 * does: a text has no white in its middle, and stands whole in its cell. What would be taller than Excel's tallest row
 * stays in several.
 */
export const joinTexts = (sheet: PagedSheet, looks: Looks): PagedSheet => ({
  ...sheet,
  pages: sheet.pages.map((page) =>
    page.some(({ goesOn }) => goesOn)
      ? groupsOf(page).map((group) => joinedRow(group, sheet.columns, looks))
      : page,
  ),
});

type Group = [MeasuredRow, ...MeasuredRow[]];

/** Rows that go on from one another and fit one row together. */
function groupsOf(page: readonly MeasuredRow[]): Group[] {
  const groups: Group[] = [];
  for (const row of page) {
    const group = groups.at(-1);
    // What says above a row that a card goes on is not of its text.
    if (group?.at(-1)?.isCut && row.goesOn && totalHeight([...group, row]) <= TALLEST_ROW) group.push(row);
    else groups.push([row]);
  }
  return groups;
}

function joinedRow(group: Group, columns: readonly number[], looks: Looks): MeasuredRow {
  const [first, ...others] = group;
  const last = others.at(-1);
  if (last === undefined) return first;
  // White below the text is in the height of its last row.
  const below = last.height - textHeight(last.cells, columns, looks);
  const joinedBy = (white: (cell: MeasuredCell) => string): MeasuredRow => {
    const cells = first.cells.map((cell, c) =>
      joinedCell(
        cell,
        others.flatMap((row) => row.cells[c] ?? []),
        white,
      ),
    );
    return {
      ...first,
      cells,
      height: textHeight(cells, columns, looks) + below,
      keepWithNext: last.keepWithNext,
    };
  };
  const whole = joinedBy(({ white = "" }) => white);
  // The page has room for the rows as they were: blank lines where the text was cut must fit there too.
  if (whole.height <= totalHeight(group)) return whole;
  return joinedBy(({ white = "" }) => (white.includes("\n") ? "\n" : white));
}

function joinedCell(
  first: MeasuredCell,
  others: readonly MeasuredCell[],
  white: (cell: MeasuredCell) => string,
): MeasuredCell {
  const text = others.reduce((above, cell) => above + white(cell) + cell.text, first.text);
  const closes = others.at(-1)?.borders.includes("bottom") ?? false;
  return {
    ...first,
    text,
    borders: SIDES.filter((side) => (side === "bottom" ? closes : first.borders.includes(side))),
  };
}

const SIDES = ["top", "right", "bottom", "left"] as const satisfies readonly Side[];
