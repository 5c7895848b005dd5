// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { inverseOf } from "../../src/editing/inverse";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { CORPUS } from "../corpus";
import { snapshotOf } from "../corpus/workbook";
import { xlsxOf } from "../corpus/write-xlsx";
import { luccaPath } from "../support/lucca";
import { partChanges, partOf } from "../support/zip-parts";
import { changesOf, expectWritten } from "./written-corrections";
import { findingsOf } from "./sampled-corrections";

const open = (bytes: Uint8Array) => openFileWorkbook(bytes, nodeExcelize);
const isKnownLabel = (): boolean => true;

const LUCCA = ["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"];
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(luccaPath(name)));

test.each(LUCCA)("%s: corrections write their cells and nothing else", async (name) => {
  const bytes = bytesOf(name);
  const snapshot = await open(bytes).read({ isKnownLabel });
  for (const change of changesOf(snapshot)) {
    const workbook = open(bytes);
    await expectWritten(workbook, change);
    const sheets = new Set(change.edits.map(({ sheet }) => sheet));
    const { changed, removed, added } = partChanges(bytes, workbook.save());
    expect([removed, added]).toEqual([[], []]);
    expect(changed.every((path) => path.startsWith("xl/worksheets/sheet"))).toBe(true);
    expect(changed).toHaveLength(sheets.size);
  }
});

test.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))(
  "in a file, cells and nothing else: %s",
  async (_, workbook) => {
    const sheets = snapshotOf(workbook).sheets.filter(({ mark }) => mark === null);
    const bytes = await xlsxOf({ sheets, leftAside: [] });
    const snapshot = await open(bytes).read({ isKnownLabel });
    for (const change of changesOf(snapshot)) await expectWritten(open(bytes), change);
  },
);

describe.each([
  [
    "lucca-2018.xlsx",
    "011-005",
    "xl/worksheets/sheet4.xml",
    "C4:G4",
    "C4:H4",
    ["F12", "G12", "H12"],
    "Risultato atteso",
  ],
  [
    "lucca-2018-foglio-unico.xlsx",
    "Piano 2018",
    "xl/worksheets/sheet4.xml",
    "D8:H8",
    "D8:I8",
    ["G16", "H16", "I16"],
    "Target",
  ],
])("%s: the columns of past years", (name, sheetName, part, merge, wider, headings, words) => {
  const corrected = async () => {
    const bytes = bytesOf(name);
    const workbook = open(bytes);
    const snapshot = await workbook.read({ isKnownLabel });
    const [correction] = findingsOf(snapshot).find(({ rule }) => rule === "TGT-03")?.corrections ?? [];
    if (!correction) throw new Error("Nothing is offered");
    await workbook.apply(correction.edits, correction.reshapes);
    return { bytes, workbook, correction, snapshot };
  };

  test("another library reads the headings, merges, looks and widths", async () => {
    const { workbook } = await corrected();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(workbook.save().slice().buffer);
    const sheet = book.getWorksheet(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    const [first = "", middle = "", last = ""] = headings;
    expect(headings.map((cell) => sheet.getCell(cell).value)).toEqual(
      ["2018", "2019", "2020"].map((year) => `${words} ${year}`),
    );
    expect(sheet.getCell(last).style).toEqual(sheet.getCell(middle).style);
    expect(sheet.model.merges).toContain(wider);
    expect(sheet.model.merges).not.toContain(merge);
    const widthOf = (cell: string) => sheet.getColumn(sheet.getCell(cell).col).width;
    expect(widthOf(last)).toBe(widthOf(middle));
    expect(widthOf(first)).toBe(28);
  });

  test("none is left, and taking it back gives the cells and merges there were", async () => {
    const { bytes, workbook, correction, snapshot } = await corrected();
    expect(findingsOf(await workbook.read({ isKnownLabel })).filter(({ rule }) => rule === "TGT-03")).toEqual(
      [],
    );
    const { edits, reshapes } = inverseOf(correction, null);
    await workbook.apply(edits, reshapes);
    expect(await workbook.read({ isKnownLabel })).toEqual(snapshot);
    const merges = (file: Uint8Array) =>
      [...partOf(file, part).matchAll(/<mergeCell ref="[^"]*"/g)].map(([text]) => text);
    expect(merges(workbook.save())).toEqual(merges(bytes));
  });
});
