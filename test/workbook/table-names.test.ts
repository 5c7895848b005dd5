// SPDX-License-Identifier: EUPL-1.2
import type { HeadedTable } from "../../src/workbook/sheet-plan";
import { tableNames } from "../../src/workbook/table-names";

/** A3:F20. */
const AREA = { row: 2, column: 0, rows: 18, columns: 6 };
const table = (headingRows: number, headingColumns: number): HeadedTable => ({
  ...{ area: AREA, headingRows, headingColumns },
});

test.each([
  ["rows and columns of headings", table(1, 1), { name: "Title", range: "A3" }],
  ["several of each", table(2, 2), { name: "Title", range: "A3:B4" }],
  ["headings of columns", table(2, 0), { name: "ColumnTitle", range: "A3:A4" }],
  ["headings of rows", table(0, 1), { name: "RowTitle", range: "A3" }],
])("the only table of a sheet, with %s, goes by a plain name", (_what, headed, expected) => {
  expect(tableNames([headed], 4)).toEqual([expected]);
});

test("several are told apart by their corners and the number of their sheet", () => {
  const second = { area: { row: 30, column: 1, rows: 2, columns: 26 }, headingRows: 1, headingColumns: 0 };
  expect(tableNames([table(1, 1), second], 4)).toEqual([
    { name: "TitleRegion1.A3.F20.4", range: "A3" },
    { name: "ColumnTitleRegion2.B31.AA32.4", range: "B31" },
  ]);
});

test("a table without headings has no name", () => {
  expect(tableNames([table(0, 0)], 1)).toEqual([]);
  expect(tableNames([table(0, 0), table(1, 0)], 1)).toEqual([{ name: "ColumnTitle", range: "A3" }]);
});
