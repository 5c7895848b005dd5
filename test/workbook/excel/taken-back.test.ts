// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { newPlan } from "../../../src/new-plan/new-plan";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { NEW_PLAN } from "../../editing/growth/new-plan-request";
import {
  expectRemovalsTakenBack,
  expectRowsTakenBack,
  expectSequenceTakenBack,
  fillNames,
} from "../../editing/growth/taken-back";
import { createExcelHost } from "../../excel-host/excel-host";
import { fileInExcel } from "./file-in-excel";
import { seenIn } from "./seen-in-excel";

test("a plan of the common layout is as it was once a removal or a row is taken back", async () => {
  const host = createExcelHost({ requirementSet: "1.20" });
  installHost(host);
  const workbook = createExcelWorkbook();
  const { sheets, named } = newPlan(NEW_PLAN);
  await workbook.addSheets(sheets, named);
  await fillNames(workbook);
  expect(await expectRemovalsTakenBack(workbook, () => seenIn(host))).toEqual({
    done: 11,
    refused: ["last-indicator", "last-objective"],
  });
  expect(await expectRowsTakenBack(workbook, () => seenIn(host))).toEqual({ done: 30, refused: [] });
});

test("the example is as it was once a removal is taken back", async () => {
  const { host } = await fileInExcel("examples/pira-esempio.xlsx");
  const every = (_: unknown, n: number): boolean => n % 4 === 0;
  expect(await expectRemovalsTakenBack(createExcelWorkbook(), () => seenIn(host), every)).toEqual({
    done: 17,
    refused: ["last-indicator", "last-objective", "years-in-table"],
  });
});

test("the example is as it was once any sequence of actions is taken back", async () => {
  const picks = fc.array(fc.nat(), { minLength: 2, maxLength: 4 });
  let done = 0;
  await fc.assert(
    fc.asyncProperty(picks, async (chosen) => {
      const { host } = await fileInExcel("examples/pira-esempio.xlsx");
      done += await expectSequenceTakenBack(createExcelWorkbook(), chosen, () => seenIn(host));
    }),
    { numRuns: 5 },
  );
  expect(done).toBeGreaterThan(4);
}, 60_000);
