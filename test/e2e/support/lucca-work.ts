// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import type { BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { cellAddress, parseCellAddress } from "../../../src/workbook/address";
import { openPackage } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { createExcelHost, type ExcelHost } from "../../excel-host/excel-host";
import { parseRect } from "../../excel-host/model/rect";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";
import { newPage } from "./chromium";
import { listening, openPane } from "./excel-pane";
import type { Stage } from "./stage";

/** Lucca's workbook open beside the pane, with what a user could do and see. */
export interface LuccaWork {
  page: Page;
  /** The page or the frame that shows the pane. */
  pane: Page | Frame;
  /** Presses a button, link or heading. */
  press: (control: Locator) => Promise<void>;
  /** What the sheets hold, by `sheet!cell`. */
  cells: () => Promise<Map<string, CellValue>>;
  /** Writes into a cell of the sheet, without the pane. */
  type: (sheet: string, cell: string, text: string) => Promise<void>;
  /** Sheets that the user sees. */
  sheets: () => Promise<string[]>;
}

/** Lucca in the embedded Excel, merges and all; the user has a mouse. */
export interface LuccaInExcel extends LuccaWork {
  host: ExcelHost;
}

const file = luccaPath("lucca-2018.xlsx");

export async function luccaInExcel(
  stage: Stage,
  options: BrowserContextOptions & { width?: number } = {},
): Promise<LuccaInExcel> {
  const host = createExcelHost().load(
    await readSnapshot(openPackage(new Uint8Array(await readFile(file))), () =>
      Promise.reject(new Error("Reading needs no library")),
    ),
  );
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  for (const { name, model } of book.worksheets) {
    for (const range of model.merges) host.workbook.findSheet(name)?.merges.add(parseRect(range));
  }
  const { page, pane } = await openPane(stage, host, options);
  await pane.getByText("Esercizio 2018").waitFor();
  await listening(host, { pane });
  return {
    page,
    pane,
    host,
    press: (control) => control.click(),
    cells: () =>
      Promise.resolve(
        new Map(
          host
            .snapshot()
            .sheets.flatMap(({ name, cells }) =>
              Object.entries(cells).map(([cell, { value }]) => [`${name}!${cell}`, value] as const),
            )
            .filter(([, value]) => value !== ""),
        ),
      ),
    type: (sheet, cell, text) => {
      host.user.type(sheet, cell, text);
      return Promise.resolve();
    },
    sheets: () =>
      Promise.resolve(
        host.snapshot().sheets.flatMap(({ name, visibility }) => (visibility === "Visible" ? [name] : [])),
      ),
  };
}

/** Lucca on the workbench; the user has a keyboard only, and reads the cells in the file that is saved. */
export async function luccaOnWorkbench({ browser, site }: Stage): Promise<LuccaWork> {
  const page = await newPage(browser, { viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  await page.goto(`${site.address}/workbench.html`);
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByText("Esercizio 2018").waitFor();
  const saved = async (): Promise<WorkbookSnapshot> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Salva", exact: true }).click(),
    ]);
    return readXlsx(await download.path());
  };
  return {
    page,
    pane: page,
    press: (control) => control.press("Enter"),
    cells: async () => new Map((await saved()).sheets.flatMap(filledCells)),
    type: async (sheet, cell, text) => {
      await page.getByRole("tab", { name: sheet, exact: true }).click();
      await page.locator(`[data-cell=${cell}]`).click();
      await page.getByRole("textbox", { name: `Contenuto della cella ${cell}` }).fill(text);
      await page.getByRole("button", { name: "Scrivi nella cella" }).click();
    },
    sheets: async () =>
      (await saved()).sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])),
  };
}

const filledCells = ({
  name,
  top,
  left,
  values,
}: WorkbookSnapshot["sheets"][number]): [string, CellValue][] =>
  values.flatMap((row, r) =>
    row.flatMap((value, c): [string, CellValue][] =>
      value === "" ? [] : [[`${name}!${cellAddress(top + r, left + c)}`, value]],
    ),
  );

/** A workbook of constants, from what its sheets hold by `sheet!cell`. */
export function workbookOf(cells: ReadonlyMap<string, CellValue>): WorkbookSnapshot {
  const sheets = new Map<string, CellValue[][]>();
  for (const [place, value] of cells) {
    const [, name = "", cell = ""] = /^(.*)!(.*)$/su.exec(place) ?? [];
    const rows = sheets.get(name) ?? [];
    sheets.set(name, rows);
    const { row, column } = parseCellAddress(cell);
    (rows[row] ??= [])[column] = value;
  }
  return {
    sheets: [...sheets].map(([name, rows]) => {
      const width = Math.max(...Object.values(rows).map(({ length }) => length));
      const values = Array.from({ length: rows.length }, (_row, r) =>
        Array.from({ length: width }, (_cell, c) => rows[r]?.[c] ?? ""),
      );
      return {
        ...{ name, visibility: "visible", top: 0, left: 0, values },
        ...{ formulas: {}, numberFormats: {}, mark: null },
      };
    }),
    leftAside: [],
  };
}

/** Cells that differ, with what they held and what they hold; `""` for nothing. */
export function changes(
  before: ReadonlyMap<string, CellValue>,
  after: ReadonlyMap<string, CellValue>,
): Record<string, [CellValue, CellValue]> {
  const cells = new Set([...before.keys(), ...after.keys()]);
  return Object.fromEntries(
    [...cells].flatMap((cell): [string, [CellValue, CellValue]][] => {
      const [old, now] = [before.get(cell) ?? "", after.get(cell) ?? ""];
      return old === now ? [] : [[cell, [old, now]]];
    }),
  );
}
