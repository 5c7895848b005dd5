// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { openInNewWindow } from "../../../src/workbook/excel";
import { createExcelHost } from "../../excel-host/excel-host";

const example = (): Uint8Array => new Uint8Array(readFileSync("examples/pira-esempio.xlsx"));

test("a workbook opens in a window of its own, whole; the one in this window stays as it is", async () => {
  const host = createExcelHost();
  installHost(host);
  const before = host.snapshot();
  await openInNewWindow(example());
  expect(host.session.openedFiles.map((bytes) => Buffer.from(bytes).equals(example()))).toEqual([true]);
  expect(host.snapshot()).toEqual(before);
  expect(host.undoCleared).toEqual([]);
});

test("what is no workbook is refused", async () => {
  installHost(createExcelHost());
  await expect(openInNewWindow(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: "unknown" });
});

test("a failure of Excel is told as one", async () => {
  const host = createExcelHost();
  installHost(host);
  host.faults.always("throttled");
  await expect(openInNewWindow(example())).rejects.toMatchObject({ code: "throttled" });
  expect(host.session.openedFiles).toEqual([]);
});
