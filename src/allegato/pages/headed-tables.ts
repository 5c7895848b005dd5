// SPDX-License-Identifier: EUPL-1.2
import type { HeadedTable } from "../../workbook/sheet-plan";
import { LABEL_COLUMNS } from "../blocks/labelled";
import type { MeasuredRow } from "../rows/measured-sheet";

/** Each table takes a name of the sheet: a hundred indicators and more have theirs, and no list of names is endless. */
const MOST_TABLES = 250;

/**
 * The first tables of a sheet: each begins with its headings, and goes on while rows say that they are of one. Labels
 * below one another, with nothing but white between, are one table.
 */
export function headedTables(rows: readonly MeasuredRow[], columns: number): HeadedTable[] {
  const tables: HeadedTable[] = [];
  const open = (row: number, headingRows: number, headingColumns: number): void => {
    tables.push({ area: { row, column: 0, rows: 1, columns }, headingRows, headingColumns });
  };
  let white = 0;
  rows.forEach(({ table, cells, goesOn }, row) => {
    const last = tables.at(-1);
    const end = last ? last.area.row + last.area.rows : 0;
    if (table === "label") {
      if (last?.headingRows === 0 && end + white === row) last.area.rows += 1 + white;
      else open(row, 0, LABEL_COLUMNS);
    } else if (table === "row") {
      if (last && last.headingRows > 0 && end === row) last.area.rows++;
    } else if (table && goesOn && last && end === row) {
      last.area.rows++;
      last.headingRows++;
    } else if (table) open(row, 1, table === "corner" ? 1 : 0);
    white = cells.length === 0 ? white + 1 : 0;
  });
  return tables.filter(({ area, headingRows }) => area.rows > headingRows).slice(0, MOST_TABLES);
}
