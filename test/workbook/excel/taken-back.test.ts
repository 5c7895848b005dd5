// SPDX-License-Identifier: EUPL-1.2
import { newPlan } from "../../../src/new-plan/new-plan";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { NEW_PLAN } from "../../editing/growth/new-plan-request";
import { expectRemovalsTakenBack, expectRowsTakenBack, fillNames } from "../../editing/growth/taken-back";
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
