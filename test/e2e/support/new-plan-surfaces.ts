// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { parseCellAddress } from "../../../src/workbook/address";
import { openPackage } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { createExcelHost, type ExcelHost } from "../../excel-host/excel-host";
import { readXlsx } from "../../support/read-xlsx";
import { newPage } from "./chromium";
import { openPane, reloadPane } from "./excel-pane";
import type { Hands } from "./hands";
import type { Stage } from "./stage";

/** A workbook with nothing in it beside the pane. */
export interface Surface {
  page: Page;
  /** The page or the frame that shows the pane. */
  pane: Page | Frame;
  /** Comes to the pane's first page. */
  begin: (hands: Hands) => Promise<void>;
  /** The pane is gone, and comes again. */
  reload: (hands: Hands) => Promise<void>;
  /** What the workbook holds, by each reader there is. */
  read: (hands: Hands) => Promise<WorkbookSnapshot[]>;
}

/** In the embedded Excel. */
export async function inExcel(stage: Stage): Promise<Surface> {
  const host = createExcelHost();
  const { page, pane } = await openPane(stage, host);
  return {
    page,
    pane,
    begin: () => Promise.resolve(),
    reload: () => reloadPane({ page, pane }),
    read: () => Promise.resolve([snapshotOf(host)]),
  };
}

/** The cells of the embedded Excel as a snapshot, without our adapter between. */
const snapshotOf = (host: ExcelHost): WorkbookSnapshot => ({
  sheets: host.snapshot().sheets.map(({ name, visibility, cells }) => {
    const filled = Object.entries(cells).map(([cell, content]) => ({
      cell,
      ...parseCellAddress(cell),
      ...content,
    }));
    const columns = Math.max(0, ...filled.map(({ column }) => column + 1));
    const values = Array.from({ length: Math.max(0, ...filled.map(({ row }) => row + 1)) }, () =>
      Array.from({ length: columns }, (): CellValue => ""),
    );
    for (const { row, column, value } of filled) (values[row] ?? [])[column] = value;
    return {
      ...{ name, values, top: 0, left: 0, formulas: {}, mark: null },
      visibility: visibility === "Visible" ? "visible" : "hidden",
      numberFormats: Object.fromEntries(
        filled.flatMap(({ cell, format }) => (format ? [[cell, format.numberFormat]] : [])),
      ),
    };
  }),
  leftAside: [],
});

/** On the workbench: what the workbook holds is what the saved file holds. */
export async function onWorkbench({ browser, site }: Stage): Promise<Surface> {
  const page = await newPage(browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.address}/workbench.html`);
  const save = async (hands: Hands): Promise<string> => {
    const download = page.waitForEvent("download");
    await hands.press("button", "Salva");
    return (await download).path();
  };
  return {
    page,
    pane: page,
    begin: (hands) => hands.press("button", "Comincia da una cartella vuota"),
    reload: async (hands) => {
      const path = await save(hands);
      await page.reload();
      const choosing = page.waitForEvent("filechooser");
      await hands.press("button", "Apri un file .xlsx");
      await (await choosing).setFiles({ name: "piano.xlsx", mimeType: XLSX, buffer: await readFile(path) });
    },
    read: async (hands) => {
      const path = await save(hands);
      const ours = await readSnapshot(openPackage(new Uint8Array(await readFile(path))), () =>
        Promise.reject(new Error("Reading needs no library")),
      );
      return [ours, await readXlsx(path)];
    },
  };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
