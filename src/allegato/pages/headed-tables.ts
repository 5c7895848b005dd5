// SPDX-License-Identifier: EUPL-1.2
import type { HeadedTable } from "../../workbook/sheet-plan";
import type { MeasuredRow } from "../rows/measured-sheet";

/** The tables of a sheet: each begins with its row of headings, and goes on while rows say that they are of one. */
export function headedTables(rows: readonly MeasuredRow[], columns: number): HeadedTable[] {
  const tables: HeadedTable[] = [];
  rows.forEach(({ table }, row) => {
    const last = tables.at(-1);
    if (table === "heading" && rows[row - 1]?.table !== "heading") {
      tables.push({ area: { row, column: 0, rows: 1, columns }, headingRows: 1, headingColumns: 0 });
    } else if (table === "row" && last && last.area.row + last.area.rows === row) last.area.rows++;
  });
  return tables.filter(({ area }) => area.rows > 1);
}
