// SPDX-License-Identifier: EUPL-1.2
import { partTitle } from "../template/sections";
import type { Cell, Grid, Row } from "./grid";
import { readHeading } from "./heading";
import { labelItems } from "./lines";

/** The narrative of a sheet: its paragraphs and the rows it takes up, its title included. */
export interface Premise {
  paragraphs: readonly Cell[];
  rows: readonly Row[];
}

/** Rows like `Missione: 011` that may follow one another before the layout shows itself; prose has them too. */
const LOOK_AHEAD = 5;

/**
 * The narrative of a sheet: the paragraphs under a title like «Premessa», or the whole sheet when that is its name, up to
 * where the layout begins.
 * @param taken rows that belong to something else
 */
export function premiseOf({ sheet, rows }: Grid, taken: ReadonlySet<Row>): Premise | null {
  const titled = rows.findIndex((row) => !taken.has(row) && isPremiseTitle(row));
  const first = titled >= 0 ? titled : partTitle(sheet.name)?.startsWith("premise") ? 0 : -1;
  if (first < 0) return null;
  const end = rows.findIndex((row, r) => r > first && (taken.has(row) || opensLayout(rows, r)));
  const own = rows.slice(first, end < 0 ? undefined : end);
  const isNamed = titled >= 0 && titleOf(rows[titled] as Row) === "premise";
  const paragraphs = own.slice(isNamed ? 1 : 0).flatMap(({ cells }) => cells);
  return paragraphs.length > 0 ? { paragraphs, rows: own } : null;
}

const titleOf = ({ cells: [cell, other] }: Row) => (cell && !other ? partTitle(cell.text) : null);
const isPremiseTitle = (row: Row): boolean => titleOf(row)?.startsWith("premise") === true;

/** True when the layout begins in a row: a part's title, headings, or a label with its value. */
function opensLayout(rows: readonly Row[], at: number): boolean {
  const row = rows[at] as Row;
  if (titleOf(row) === "other" || isLabelled(rows, at)) return true;
  for (let r = at; r <= at + LOOK_AHEAD && labelItems(rows[r] ?? row)[0]?.inline != null; r++) {
    if (isLabelled(rows, r + 1)) return true;
  }
  return false;
}

function isLabelled(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (!row) return false;
  const [first, second] = labelItems(row);
  if (first && first.cell === row.cells[0] && first.inline === null) {
    if (first.values.length > 0 || second) return true;
  }
  return (readHeading(rows, at)?.columns.length ?? 0) >= 3;
}
