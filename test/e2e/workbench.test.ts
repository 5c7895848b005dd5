// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import ExcelJS from "exceljs";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { axeViolations, overflowsSideways } from "./support/accessibility";
import { newPage } from "./support/chromium";
import { writeAllegato } from "./support/generate";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const example = resolve(__dirname, "../../examples/pira-esempio.xlsx");
const stage = stageOfFile();

async function openWorkbench(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(stage.browser, options);
  await page.goto(`${stage.site.address}/workbench.html`);
  return page;
}

async function openExample(page: Page): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(example);
  await page.getByText("Esercizio 2027").waitFor();
}

const findings = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.getByRole("tab", { name: /Segnalazioni/ }).textContent()) ?? "")?.[0]);

describe("the workbench on the example", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openWorkbench({ acceptDownloads: true });
    await openExample(page);
  });
  afterAll(() => page.close());
  const grid = () => page.getByRole("grid");
  /** Waits until the cell that a link leads to is selected, on its sheet; gives back its address. */
  async function selectedFrom(link: Locator): Promise<string> {
    const [, sheet = "", cell = ""] =
      /^Vai alla cella: (.+), ([A-Z]+\d+)$/.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
    await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
    await grid().locator(`[aria-selected=true][data-cell=${cell}]`).waitFor();
    return cell;
  }

  it("shows the sheets beside the pane", async () => {
    await page.getByRole("tab", { name: "011-005" }).click();
    await grid().getByRole("gridcell", { name: "Missione", exact: true }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("goes to the cell of a finding, on its sheet", async () => {
    await page.getByRole("tab", { name: /Segnalazioni/ }).click();
    await page.getByRole("button", { name: "Successivo" }).click();
    const finding = page.locator("[data-stop][aria-current=true]");
    await selectedFrom(finding.getByRole("button", { name: /^Vai alla cella/ }));
  });

  it("corrects a cell in the sheet, and the finding goes by itself", async () => {
    const before = await findings(page);
    await page.getByRole("button", { name: /^Tipologia in minuscolo/ }).click();
    const link = page.getByRole("button", { name: /^Vai alla cella: 011-005/ }).last();
    await link.click();
    const cell = await selectedFrom(link);
    const content = page.getByRole("textbox", { name: `Contenuto della cella ${cell}`, exact: true });
    expect(await content.inputValue()).toMatch(/^[A-Z]/);
    await content.fill((await content.inputValue()).toLowerCase());
    await page.getByRole("button", { name: "Scrivi nella cella" }).click();
    await page.getByText("Modifiche non salvate").waitFor();
    await page.waitForFunction(
      (count) =>
        Number(/\d+/.exec(document.querySelectorAll("aside [role=tab]")[2]?.textContent ?? "")?.[0]) < count,
      before,
    );
  });

  it("writes the allegato, and the file that is saved holds it and all that was there", async () => {
    await writeAllegato(page);
    await page.getByText(/Allegato pronto/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Salva" }).click(),
    ]);
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.readFile(await download.path());
    const original = new ExcelJS.Workbook();
    await original.xlsx.load((await readFile(example)).buffer);
    const names = saved.worksheets.map(({ name }) => name);
    const users = original.worksheets.map(({ name }) => name);
    expect(names.slice(0, users.length)).toEqual(users);
    expect(names).toEqual(expect.arrayContaining(["All. Copertina", "All. Quadro", "All. 011-005"]));
    expect(saved.getWorksheet("All. 011-005")?.pageSetup.paperSize).toBe(9);
    await page.getByText(/Salvato come/).waitFor();
  });
});

it("says why a file cannot be opened, and waits for another", async () => {
  const page = await openWorkbench();
  await page.locator("input[type=file]").setInputFiles({
    name: "nota.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("non una cartella di lavoro"),
  });
  await page.getByRole("alert").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await openExample(page);
  await page.close();
});

it("fits 320 pixels and is walked by the arrow keys", async () => {
  const page = await openWorkbench({ viewport: { width: 320, height: 640 } });
  await openExample(page);
  expect(await overflowsSideways(page)).toBe(false);
  await page.getByRole("gridcell").first().focus();
  await page.keyboard.press("ArrowDown");
  const focused = (cell: string) =>
    eventually(async () => {
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe(cell);
    });
  await focused("A2");
  await page.keyboard.press("ArrowUp");
  await focused("A1");
  await page.close();
});
