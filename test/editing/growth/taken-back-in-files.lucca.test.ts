// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { luccaPath } from "../../support/lucca";
import { fileState } from "./file-state";
import { expectRemovalsTakenBack } from "./taken-back";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s is as it was once a removal is taken back",
  async (file) => {
    const workbook = openFileWorkbook(new Uint8Array(readFileSync(luccaPath(file))), nodeExcelize);
    const every = (_: unknown, n: number): boolean => n < 7 || n % 9 === 0;
    const { removed } = await expectRemovalsTakenBack(workbook, () => fileState(workbook.save()), every);
    expect(removed).toBeGreaterThan(8);
  },
);
