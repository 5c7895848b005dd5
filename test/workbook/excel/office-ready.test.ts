// SPDX-License-Identifier: EUPL-1.2
import { whenOfficeReady } from "../../../src/workbook/excel";
import { createExcelHost } from "../../excel-host/excel-host";

afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ["1.7", "too-old"],
  ["1.8", "too-old"],
  ["1.9", "excel"],
  ["1.14", "excel"],
  ["1.17", "excel"],
] as const)("an Excel with ExcelApi %s: %s", async (requirementSet, answer) => {
  installHost(createExcelHost({ requirementSet }));
  expect(await whenOfficeReady()).toBe(answer);
});

test("a page that Office did not open", async () => {
  jest.spyOn(Office, "onReady").mockResolvedValue({ host: null, platform: null } as never);
  expect(await whenOfficeReady()).toBe("elsewhere");
});

test("a page without office.js", async () => {
  const page = globalThis as { Office?: unknown };
  const office = page.Office;
  page.Office = undefined;
  expect(await whenOfficeReady()).toBe("unreachable");
  page.Office = office;
});
