// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import { openPackage } from "../src/workbook/file/package";
import { readSnapshot } from "../src/workbook/file/read-snapshot";
import { createExcelHost, type ExcelHost } from "../test/excel-host/excel-host";

/** The invented Chamber's workbook in the embedded Excel. */
export async function exampleInExcel(): Promise<ExcelHost> {
  const file = openPackage(new Uint8Array(await readFile("examples/pira-esempio.xlsx")));
  const snapshot = await readSnapshot(file, () => Promise.reject(new Error("Reading needs no library")));
  return createExcelHost().load(snapshot);
}
