// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { newPlan } from "../../../src/new-plan/new-plan";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { newFileWorkbook } from "../../../src/workbook/file/new-workbook";
import { fileState } from "./file-state";
import { NEW_PLAN } from "./new-plan-request";
import {
  expectRemovalsTakenBack,
  expectRowsTakenBack,
  expectSequenceTakenBack,
  fillNames,
} from "./taken-back";

async function plan(): Promise<Uint8Array> {
  const workbook = newFileWorkbook(nodeExcelize);
  const { sheets, named } = newPlan(NEW_PLAN);
  await workbook.addSheets(sheets, named);
  await fillNames(workbook);
  return workbook.save();
}

test("a plan of the common layout is as it was once a removal or a row is taken back", async () => {
  const workbook = openFileWorkbook(await plan(), nodeExcelize);
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

const picks = fc.array(fc.nat(), { minLength: 2, maxLength: 5 });

test.each([
  ["a plan of the common layout", 15],
  ["the example", 4],
])(
  "%s is as it was once any sequence of actions is taken back",
  async (which, numRuns) => {
    let done = 0;
    const given = which === "the example" ? readFileSync("examples/pira-esempio.xlsx") : await plan();
    await fc.assert(
      fc.asyncProperty(picks, async (chosen) => {
        const workbook = openFileWorkbook(new Uint8Array(given), nodeExcelize);
        done += await expectSequenceTakenBack(workbook, chosen, () => fileState(workbook.save()));
      }),
      { numRuns },
    );
    expect(done).toBeGreaterThan(numRuns);
  },
  60_000,
);
