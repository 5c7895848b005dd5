// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { expectRemovalsTakenBack, expectRowsTakenBack } from "../../editing/growth/taken-back";
import { luccaPath } from "../../support/lucca";
import { fileInExcel } from "./file-in-excel";
import { seenIn } from "./seen-in-excel";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s is as it was once removals and rows are taken back",
  async (file) => {
    const { host } = await fileInExcel(luccaPath(file));
    const every = (_: unknown, n: number): boolean => n < 7 || n % 9 === 0;
    const { done } = await expectRemovalsTakenBack(createExcelWorkbook(), () => seenIn(host), every);
    expect(done).toBeGreaterThan(8);
    const some = (_: unknown, n: number): boolean => n < 4 || n % 11 === 0;
    expect(await expectRowsTakenBack(createExcelWorkbook(), () => seenIn(host), some)).toEqual({
      done: 17,
      refused: [],
    });
  },
);
