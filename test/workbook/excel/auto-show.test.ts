// SPDX-License-Identifier: EUPL-1.2
import { showsWithWorkbook, showWithWorkbook } from "../../../src/workbook/excel";
import { createExcelHost } from "../../excel-host/excel-host";

const SETTING = "Office.AutoShowTaskpaneWithDocument";

test("a workbook opens the pane once the user says so, and no more once they take it back", async () => {
  const host = createExcelHost();
  host.workbook.settings.set("altro", [1, 2]);
  installHost(host);
  const before = host.snapshot();
  expect(showsWithWorkbook()).toBe(false);

  await showWithWorkbook(true);
  expect(host.snapshot().settings).toEqual({ altro: [1, 2], [SETTING]: true });
  expect(showsWithWorkbook()).toBe(true);

  await showWithWorkbook(false);
  expect(host.snapshot()).toEqual(before);
  expect(showsWithWorkbook()).toBe(false);
});

test("a workbook that says so already", () => {
  const host = createExcelHost();
  host.workbook.settings.set(SETTING, true);
  installHost(host);
  expect(showsWithWorkbook()).toBe(true);
});

test("a file that cannot be changed stays as it was, and so does what is said of it", async () => {
  const host = createExcelHost({ readOnly: true });
  installHost(host);
  const before = host.snapshot();
  await expect(showWithWorkbook(true)).rejects.toMatchObject({ code: "access-denied" });
  expect(showsWithWorkbook()).toBe(false);
  expect(host.snapshot()).toEqual(before);
});
