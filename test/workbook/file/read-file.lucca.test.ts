// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { cellAddress } from "../../../src/workbook/address";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";

/** What each filled cell holds, whatever rectangle the reader put it in. */
const cellsOf = ({ top, left, values, formulas, numberFormats }: SheetSnapshot) =>
  values.flatMap((row, r) =>
    row.flatMap((value: CellValue, c) => {
      const cell = cellAddress(top + r, left + c);
      return value === ""
        ? []
        : [{ cell, value, formula: formulas[cell], numberFormat: numberFormats[cell] }];
    }),
  );

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s reads as with another library",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(luccaPath(name)));
    const ours = await openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel: () => false });
    const theirs = await readXlsx(luccaPath(name));
    expect(ours.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      theirs.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    ours.sheets.forEach((sheet, index) => {
      const other = theirs.sheets[index];
      expect(other && cellsOf(sheet)).toEqual(other && cellsOf(other));
    });
    expect(ours.sheets.flatMap(cellsOf).length).toBeGreaterThan(1000);
  },
);
