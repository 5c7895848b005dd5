// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { luccaPath } from "../../support/lucca";
import { fileState } from "./file-state";
import { expectRemovalsTakenBack, expectRowsTakenBack } from "./taken-back";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s is as it was once removals and rows are taken back",
  async (file) => {
    const workbook = openFileWorkbook(new Uint8Array(readFileSync(luccaPath(file))), nodeExcelize);
    const every = (_: unknown, n: number): boolean => n < 7 || n % 9 === 0;
    const { done } = await expectRemovalsTakenBack(workbook, () => fileState(workbook.save()), every);
    expect(done).toBeGreaterThan(8);
    const some = (_: unknown, n: number): boolean => n < 4 || n % 11 === 0;
    expect(await expectRowsTakenBack(workbook, () => fileState(workbook.save()), some)).toEqual({
      done: 17,
      refused: [],
    });
  },
);
