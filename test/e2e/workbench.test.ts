// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Page } from "playwright-core";
import { axeViolations, overflowsSideways } from "./support/accessibility";
import { writeAllegato } from "./support/generate";
import { stageOfFile } from "./support/stage";

jest.setTimeout(120_000);

const example = resolve(__dirname, "../../examples/pira-esempio.xlsx");
const stage = stageOfFile();

async function openWorkbench(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await stage.browser.newPage({ locale: "it-IT", ...options });
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

  it("shows the sheets beside the pane", async () => {
    await page.getByRole("tab", { name: "011-005" }).click();
    await grid().getByRole("gridcell", { name: "Missione", exact: true }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("goes to the cell of a finding, on its sheet", async () => {
    await page.getByRole("tab", { name: /Segnalazioni/ }).click();
    await page.getByRole("button", { name: "Successivo" }).click();
    const selected = grid().locator("[aria-selected=true]");
    await selected.waitFor();
    expect(await selected.isVisible()).toBe(true);
  });

  it("corrects a cell in the sheet, and the finding goes by itself", async () => {
    const before = await findings(page);
    await page.getByRole("button", { name: /^Tipologia in minuscolo/ }).click();
    await page
      .getByRole("button", { name: /^Vai alla cella: 011-005/ })
      .last()
      .click();
    const content = page.getByRole("textbox", { name: /Contenuto della cella/ });
    const capital = page.getByRole("gridcell", { selected: true }).filter({ hasText: /^[A-Z]/ });
    await capital.waitFor();
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
    await page.getByText(/Allegato pronto/).waitFor({ timeout: 60_000 });
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
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
  expect(await focused()).toBe("A2");
  await page.keyboard.press("ArrowUp");
  expect(await focused()).toBe("A1");
  await page.close();
});
