// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { newPlan } from "../../../src/new-plan/new-plan";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { newFileWorkbook } from "../../../src/workbook/file/new-workbook";
import { fileState } from "./file-state";
import { NEW_PLAN } from "./new-plan-request";
import { expectRemovalsTakenBack, expectRowsTakenBack, fillNames } from "./taken-back";

test("a plan of the common layout is as it was once a removal or a row is taken back", async () => {
  const workbook = newFileWorkbook(nodeExcelize);
  const { sheets, named } = newPlan(NEW_PLAN);
  await workbook.addSheets(sheets, named);
  await fillNames(workbook);
  expect(await expectRemovalsTakenBack(workbook, () => fileState(workbook.save()))).toEqual({
    done: 11,
    refused: ["last-indicator", "last-objective"],
  });
  expect(await expectRowsTakenBack(workbook, () => fileState(workbook.save()))).toEqual({
    done: 30,
    refused: [],
  });
});

test("the example is as it was once a removal is taken back", async () => {
  const bytes = new Uint8Array(readFileSync("examples/pira-esempio.xlsx"));
  const workbook = openFileWorkbook(bytes, nodeExcelize);
  const every = (_: unknown, n: number): boolean => n % 8 === 0;
  expect(await expectRemovalsTakenBack(workbook, () => fileState(workbook.save()), every)).toEqual({
    done: 9,
    refused: ["last-indicator"],
  });
});
