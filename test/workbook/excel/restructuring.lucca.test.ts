// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { openPackage } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import type { Restructure } from "../../../src/workbook/restructure";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { createExcelHost, type ExcelHost } from "../../excel-host/excel-host";
import { parseRect } from "../../excel-host/model/rect";
import { STANDARD_ROW_HEIGHT } from "../../excel-host/model/sheet";
import { luccaPath } from "../../support/lucca";
import { everyLabel } from "../opened-book";
import { change, copyRows, deleteRows, edit, moveRows } from "./restructuring-scene";

const noLibrary = () => Promise.reject(new Error("Reading needs no library"));

/** Lucca's workbook in the embedded Excel, with its merges and heights. */
async function lucca(name: string): Promise<{ host: ExcelHost; snapshot: WorkbookSnapshot }> {
  const snapshot = await readSnapshot(openPackage(new Uint8Array(readFileSync(luccaPath(name)))), noLibrary);
  const host = createExcelHost({ requirementSet: "1.20" }).load(snapshot);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(luccaPath(name));
  for (const given of book.worksheets) {
    const sheet = host.workbook.sheet(given.name);
    for (const range of given.model.merges) sheet.merges.add(parseRect(range));
    given.eachRow({ includeEmpty: true }, ({ height, number }) => {
      if (height && height !== STANDARD_ROW_HEIGHT) sheet.rows.sizes.set(number - 1, height);
    });
  }
  installHost(host);
  return { host, snapshot };
}

/** A sheet's rows, as far as the values tell them. */
const rowsOf = ({ sheets }: WorkbookSnapshot, name: string): CellValue[][] =>
  sheets.find((sheet) => sheet.name === name)?.values ?? [];

/** First rows of the objectives, zero-based. */
function objectives(rows: readonly CellValue[][]): number[] {
  return rows.flatMap((cells, row) =>
    cells.some((value) => typeof value === "string" && /^obiettivo( strategico)?:?$/i.test(value.trim()))
      ? [row]
      : [],
  );
}

describe.each([
  ["lucca-2018.xlsx", "011-005"],
  ["lucca-2018-foglio-unico.xlsx", "Piano 2018"],
])("%s", (file, sheet) => {
  let [first, second, third] = [0, 0, 0];
  let cell: (row: number) => ReturnType<typeof edit>;

  beforeAll(async () => {
    const { snapshot } = await lucca(file);
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    const rows = rowsOf(snapshot, sheet);
    const top = found?.top ?? 0;
    [first = 0, second = 0, third = 0] = objectives(rows).map((row) => row + top);
    expect([first, second, third].every((row) => row > 0)).toBe(true);
    cell = (row) => edit(`Z${row + 1}`, "", "nuovo", sheet);
  });

  const kinds: [string, number, number, () => Restructure][] = [
    [
      "an objective copied",
      2,
      1,
      () => change([copyRows(second, third - 1, third, sheet)], { edits: [cell(third)] }),
    ],
    [
      "an objective deleted",
      3,
      -1,
      () => change([deleteRows(second, third - 1, sheet)], { edits: [cell(second)] }),
    ],
    ["an objective moved down", 3, 0, () => change([moveRows(first, second - 1, third, sheet)])],
    ["an objective moved up", 3, 0, () => change([moveRows(second, third - 1, first, sheet)])],
    ["a programme copied", 2, 0, () => change([{ kind: "copy-sheet", sheet, name: "Copia" }])],
  ];

  test.each(kinds)("%s: syncs and bytes", async (_name, syncs, more, changeOf) => {
    const { host, snapshot } = await lucca(file);
    const workbook = createExcelWorkbook();
    const rows = rowsOf(snapshot, sheet);
    await workbook.restructure(changeOf());
    const [sent, answered] = [
      host.syncs.reduce((sum, { bytes }) => sum + bytes, 0),
      host.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
    ];
    expect(host.syncs).toHaveLength(syncs);
    expect(sent).toBeLessThan(12_000);
    // The looks of rows that go are kept, so that they can come back.
    expect(answered).toBeLessThan(more < 0 ? 130_000 : 8_000);
    const after = rowsOf(await workbook.read(everyLabel), sheet);
    expect(objectives(after)).toHaveLength(objectives(rows).length + more);
    expect(after.length - rows.length).toBe(more * (third - second));
  });

  test("copies that are deleted and rows that move back leave no trace", async () => {
    const { host } = await lucca(file);
    const before = host.snapshot();
    const workbook = createExcelWorkbook();
    const count = third - second;
    for (const [there, back] of [
      [copyRows(second, third - 1, third, sheet), deleteRows(third, third + count - 1, sheet)],
      [moveRows(first, second - 1, third, sheet), moveRows(first + count, third - 1, first, sheet)],
    ] as const) {
      await workbook.restructure(change([there]));
      expect(host.snapshot()).not.toEqual(before);
      await workbook.restructure(change([back]));
      expect(host.snapshot()).toEqual(before);
    }
  });
});
