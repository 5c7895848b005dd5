// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { openPackage } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { createExcelHost, type ExcelHost } from "../../excel-host/excel-host";
import { withGroup } from "../../excel-host/model/cell-format";
import { parseRect } from "../../excel-host/model/rect";
import { STANDARD_ROW_HEIGHT } from "../../excel-host/model/sheet";

const noLibrary = () => Promise.reject(new Error("Reading needs no library"));

/** A file in the embedded Excel, with its merges and heights, and what is bold, wrapped or coloured in it. */
export async function fileInExcel(path: string): Promise<{ host: ExcelHost; snapshot: WorkbookSnapshot }> {
  const snapshot = await readSnapshot(openPackage(new Uint8Array(readFileSync(path))), noLibrary);
  const host = createExcelHost({ requirementSet: "1.20" }).load(snapshot);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  for (const given of book.worksheets) {
    const sheet = host.workbook.sheet(given.name);
    for (const range of given.model.merges) sheet.merges.add(parseRect(range));
    given.eachRow({ includeEmpty: true }, (row) => {
      if (row.height && row.height !== STANDARD_ROW_HEIGHT) sheet.rows.sizes.set(row.number - 1, row.height);
      row.eachCell({ includeEmpty: true }, ({ address, style: { font, fill, alignment } }) => {
        const color = fill?.type === "pattern" ? fill.fgColor?.argb : undefined;
        sheet.grid.changeFormat(parseRect(address), (plain) => {
          const typed = withGroup(plain, "font", { bold: font?.bold ?? false, size: font?.size ?? 11 });
          const wrapped = withGroup(typed, "alignment", { wrapText: alignment?.wrapText ?? false });
          return color
            ? withGroup(wrapped, "fill", { color: `#${color.slice(-6)}`, pattern: "Solid" })
            : wrapped;
        });
      });
    });
  }
  installHost(host);
  return { host, snapshot };
}
