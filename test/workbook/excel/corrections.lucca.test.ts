// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { openPackage } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import { CORPUS } from "../../corpus";
import { snapshotOf } from "../../corpus/workbook";
import { changesOf, expectWritten } from "../../editing/written-corrections";
import { findingsOf } from "../../editing/sampled-corrections";
import { createExcelHost, type ExcelHost } from "../../excel-host/excel-host";
import { parseRect } from "../../excel-host/model/rect";
import { luccaPath } from "../../support/lucca";
import { everyLabel } from "../opened-book";

const noLibrary = () => Promise.reject(new Error("Reading needs no library"));

interface Given {
  snapshot: WorkbookSnapshot;
  /** A1 ranges, by sheet. */
  merges: ReadonlyMap<string, readonly string[]>;
}

async function lucca(name: string): Promise<Given> {
  const bytes = readFileSync(luccaPath(name));
  const snapshot = await readSnapshot(openPackage(new Uint8Array(bytes)), noLibrary);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(luccaPath(name));
  return { snapshot, merges: new Map(book.worksheets.map((sheet) => [sheet.name, sheet.model.merges])) };
}

function openHost({ snapshot, merges }: Given): ExcelHost {
  const host = createExcelHost().load(snapshot);
  for (const [name, ranges] of merges) {
    for (const range of ranges) host.workbook.findSheet(name)?.merges.add(parseRect(range));
  }
  installHost(host);
  return host;
}

const LUCCA = ["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"];

test.each(LUCCA)("%s: corrections write their cells and nothing else", async (name) => {
  const given = await lucca(name);
  for (const change of changesOf(given.snapshot)) {
    openHost(given);
    await expectWritten(createExcelWorkbook(), change);
  }
});

test.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))(
  "in Excel, cells and nothing else: %s",
  async (_, workbook) => {
    const snapshot = snapshotOf(workbook);
    for (const change of changesOf(snapshot)) {
      openHost({ snapshot, merges: new Map() });
      await expectWritten(createExcelWorkbook(), change);
    }
  },
);

test.each(LUCCA)("%s: the columns of past years in two syncs, all merges one column wider", async (name) => {
  const given = await lucca(name);
  const host = openHost(given);
  const [correction] = findingsOf(given.snapshot).find(({ rule }) => rule === "TGT-03")?.corrections ?? [];
  const workbook = createExcelWorkbook();
  await workbook.apply(correction?.edits ?? [], correction?.reshapes);
  expect(host.syncs).toHaveLength(2);
  expect(host.undoCleared).toEqual([]);
  for (const { bytes, responseBytes } of host.syncs)
    expect(Math.max(bytes, responseBytes)).toBeLessThan(500_000);
  expect(findingsOf(await workbook.read(everyLabel)).filter(({ rule }) => rule === "TGT-03")).toEqual([]);

  const reshaped = new Map(correction?.reshapes?.map(({ sheet, lastColumn }) => [sheet, lastColumn]));
  for (const [sheet, ranges] of given.merges) {
    const wider = ranges.map((range) => {
      const rect = parseRect(range);
      return rect.column + rect.columns - 1 === reshaped.get(sheet)
        ? { ...rect, columns: rect.columns + 1 }
        : rect;
    });
    expect([...(host.workbook.findSheet(sheet)?.merges ?? [])]).toEqual(expect.arrayContaining(wider));
    expect([...(host.workbook.findSheet(sheet)?.merges ?? [])]).toHaveLength(ranges.length);
  }
});
