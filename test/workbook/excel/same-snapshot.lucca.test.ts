// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { openPackage } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import { createExcelHost } from "../../excel-host/excel-host";
import { luccaPath } from "../../support/lucca";
import { everyLabel } from "../opened-book";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "%s reads the same in Excel as from its file",
  async (file) => {
    const parts = openPackage(new Uint8Array(readFileSync(luccaPath(file))));
    const fromFile = await readSnapshot(parts, () => Promise.reject(new Error("Reading needs no library")));
    const host = createExcelHost().load(fromFile);
    installHost(host);
    expect(await createExcelWorkbook().read(everyLabel)).toEqual(fromFile);
    expect(host.batches).toHaveLength(3);
  },
);
