// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import type { StructureStep } from "../../src/workbook/restructure";
import { cellAddress } from "../../src/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";
import { editInLibreOffice } from "./edit-in-libreoffice";

jest.setTimeout(300_000);

/** Where the first two objectives of a sheet of Lucca's stand, in zero-based rows, and two indicators of the first. */
interface Blocks {
  file: string;
  sheet: string;
  first: [number, number];
  afterSecond: number;
  indicators: [[number, number], [number, number]];
}

const BLOCKS: Blocks[] = [
  {
    ...{ file: "lucca-2018.xlsx", sheet: "032-002", first: [3, 17], afterSecond: 29 },
    indicators: [
      [9, 12],
      [13, 16],
    ],
  },
  {
    ...{ file: "lucca-2018-foglio-unico.xlsx", sheet: "Piano 2018", first: [7, 22], afterSecond: 39 },
    indicators: [
      [13, 16],
      [17, 20],
    ],
  },
];

const all = async (bytes: Uint8Array): Promise<WorkbookSnapshot> =>
  openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel: () => true });

/** Formulas of the user's: beside the plan, on a sheet of their own, and a name. */
function formulas({ sheet, first, indicators }: Blocks): string[] {
  const plan = `$'${sheet}'.`;
  const [indicator] = indicators;
  const rows = (from: number, to: number): string => `${plan}B${from + 1}:H${to + 1}`;
  const cells = [
    `=${plan}C${first[0] + 2}`,
    `=${plan}$C$${first[1] + 3}`,
    `=COUNTA(${rows(...first)})`,
    `=COUNTA(${rows(...indicator)})`,
    `=COUNTA(${rows(0, 60)})`,
    `=COUNTA(${plan}A:H)`,
    `=LEN(${plan}C${indicators[1][0] + 1})+LEN(${plan}C${first[1] + 4})`,
    `=COUNTA(Blocco)`,
  ];
  return [
    `plan = book.Sheets.getByName("${sheet}")`,
    "Dim place As New com.sun.star.table.CellAddress",
    `book.NamedRanges.addNewByName("Blocco", "$'${sheet}'.$B$${first[0] + 1}:$H$${first[1] + 1}", place, 0)`,
    'book.Sheets.insertNewByName("Conti", book.Sheets.Count)',
    'own = book.Sheets.getByName("Conti")',
    ...cells.map((formula, row) => `own.getCellByPosition(0, ${row}).Formula = "${formula}"`),
    ...[first[0], first[0] + 2, indicator[0], indicator[1]].map(
      (row) => `plan.getCellByPosition(9, ${row}).Formula = "=LEN(C${row + 1})+LEN($C$${first[0] + 1})"`,
    ),
  ];
}

const rowsOf = (first: number, last: number): string =>
  `plan.getCellRangeByPosition(0, ${first}, 1023, ${last}).RangeAddress`;

/** The same step as LibreOffice does it. */
function inLibreOffice(step: StructureStep): string[] {
  const cell = (row: number): string => `plan.getCellByPosition(0, ${row}).CellAddress`;
  if (step.kind === "insert-rows") {
    const { before, like } = step;
    const count = like.last - like.first + 1;
    return [
      `plan.Rows.insertByIndex(${before}, ${count})`,
      `plan.copyRange(${cell(before)}, ${rowsOf(like.first, like.last)})`,
    ];
  }
  if (step.kind === "delete-rows")
    return [`plan.Rows.removeByIndex(${step.first}, ${step.last - step.first + 1})`];
  if (step.kind !== "move-rows") return [];
  const count = step.last - step.first + 1;
  return [
    `plan.Rows.insertByIndex(${step.before}, ${count})`,
    `plan.moveRange(${cell(step.before)}, ${rowsOf(step.first, step.last)})`,
    `plan.Rows.removeByIndex(${step.first}, ${count})`,
  ];
}

describe.each(BLOCKS)("$file, rows of $sheet", (blocks) => {
  const { file, sheet, first, afterSecond, indicators } = blocks;
  const [indicator, next] = indicators;
  let given: Uint8Array;
  beforeAll(() => {
    given = editInLibreOffice(new Uint8Array(readFileSync(luccaPath(file))), formulas(blocks));
  });

  const copy = ([from, to]: [number, number]): StructureStep => ({
    ...{ kind: "insert-rows", sheet, before: to + 1, like: { first: from, last: to } },
  });
  test.each<[string, StructureStep]>([
    ["a copy of an objective", copy(first)],
    ["a copy of an indicator", copy(indicator)],
    ["an indicator less", { kind: "delete-rows", sheet, first: next[0], last: next[1] }],
    [
      "an objective below the next",
      { kind: "move-rows", sheet, first: first[0], last: first[1], before: afterSecond },
    ],
  ])("%s: as LibreOffice has it, and as others read it", async (_what, step) => {
    const workbook = openFileWorkbook(given, nodeExcelize);
    await workbook.restructure({ expects: [], steps: [step], edits: [] });
    const ours = await workbook.read({ isKnownLabel: () => true });
    const opened = await all(editInLibreOffice(workbook.save(), ["book.calculateAll()"]));
    const done = [`plan = book.Sheets.getByName("${sheet}")`, ...inLibreOffice(step), "book.calculateAll()"];
    const theirs = await all(editInLibreOffice(given, done));
    expect(cellsOf(opened)).toEqual(cellsOf(theirs));
    expect(typed(ours)).toEqual(typed(theirs));
    expect(filled(await readByExcelJs(workbook.save()))).toEqual(filled(ours));
  });
});

async function readByExcelJs(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const folder = mkdtempSync(join(tmpdir(), "pira-rows-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, bytes);
    return await readXlsx(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the cells of each sheet hold, with their formulas. */
const cellsOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, top, left, values, formulas: own }) => ({ name, top, left, values, formulas: own }));

/** The same without what formulas give, which is for whoever calculates. */
const typed = (snapshot: WorkbookSnapshot) =>
  cellsOf(snapshot).map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, r) =>
      row.map((value, c) =>
        sheet.formulas[cellAddress(sheet.top + r, sheet.left + c)] === undefined ? value : null,
      ),
    ),
  }));

/** Texts of each sheet, row by row. */
const filled = ({ sheets }: WorkbookSnapshot): [string, unknown[][]][] =>
  sheets.map(({ name, values }: SheetSnapshot) => [
    name,
    values
      .map((row) => row.filter((value) => typeof value === "string" && value !== ""))
      .filter((row) => row.length > 0),
  ]);
