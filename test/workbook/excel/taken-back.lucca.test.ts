// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { expectRemovalsTakenBack } from "../../editing/growth/taken-back";
import { luccaPath } from "../../support/lucca";
import { fileInExcel } from "./file-in-excel";
import { seenIn } from "./seen-in-excel";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s is as it was once a removal is taken back",
  async (file) => {
    const { host } = await fileInExcel(luccaPath(file));
    const every = (_: unknown, n: number): boolean => n < 7 || n % 9 === 0;
    const { removed } = await expectRemovalsTakenBack(createExcelWorkbook(), () => seenIn(host), every);
    expect(removed).toBeGreaterThan(8);
  },
);
