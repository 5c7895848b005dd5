// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { chartBars } from "../../src/taskpane/preview/chart-bars";
import { cellText } from "../../src/taskpane/preview/cell-text";
import { runningLine } from "../../src/taskpane/preview/running-line";
import { checkSnapshot } from "../../src/taskpane/core/checked-plan";
import { openPackage } from "../../src/workbook/file/package";
import { readSnapshot } from "../../src/workbook/file/read-snapshot";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { newPage } from "./support/chromium";
import { openPreview } from "./support/generate";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pira-stampa-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

/** The example's allegato, laid out here. */
async function exampleSheets(): Promise<SheetPlan[]> {
  const file = openPackage(new Uint8Array(readFileSync("examples/pira-esempio.xlsx")));
  const snapshot = await readSnapshot(file, () => Promise.reject(new Error("Reading needs no library")));
  const { document, result } = checkSnapshot(snapshot);
  return buildAllegato(document, { isDraft: result.counts.error > 0 });
}

/** What a page must say, from the plan of its sheet alone. */
interface ExpectedPage {
  orientation: "portrait" | "landscape";
  texts: string[];
}

function expectedPages(sheet: SheetPlan): ExpectedPage[] {
  const { titleRows, breaksBefore, orientation, firstPageNumber, header, footer } = sheet.page;
  const starts = [0, ...breaksBefore];
  return starts.map((start, n) => {
    const end = starts[n + 1] ?? sheet.rows.length;
    const isShown = (row: number): boolean =>
      (row >= start && row < end) || (titleRows !== null && row >= titleRows.first && row <= titleRows.last);
    const running = [header, footer].flatMap(({ left, center, right }) => [left, center, right]);
    const charts = (sheet.charts ?? []).filter(({ over }) => isShown(over.row));
    return {
      orientation,
      texts: [
        ...sheet.cells.filter(({ row }) => isShown(row)).map((cell) => cellText(cell, sheet)),
        ...running.map((notation) => runningLine(notation, firstPageNumber + n).text),
        ...charts.map(({ title }) => title),
        ...charts
          .flatMap((chart) => chartBars(chart, sheet))
          .flatMap(({ category, label }) => [category, label]),
      ],
    };
  });
}

/** The letters of some texts, in an order of their own: a PDF keeps neither blanks nor the order of cells. */
const letters = (texts: readonly string[]): string =>
  Array.from(texts.join("").normalize("NFKC").replace(/\s+/gu, "")).sort().join("");

test("the pages that a browser prints are those of the sheets: number, sides and every letter", async () => {
  const page = await newPage(stage.browser, { viewport: { width: 1200, height: 800 } });
  const pdf = join(folder, "anteprima.pdf");
  // The test prints itself: the browser's own dialog would wait for somebody.
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  await page.goto(`${stage.site.address}/workbench.html`);
  await page.getByRole("button", { name: "Apri l’esempio" }).click();
  await openPreview(page);
  await page.getByRole("button", { name: "Stampa…" }).click();
  await page.locator("[data-print-page]").first().waitFor({ state: "attached" });
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });

  const expected = (await exampleSheets()).flatMap(expectedPages);
  const read = (tool: string, ...options: string[]) => execFileSync(tool, options, { encoding: "utf8" });
  const info = read("pdfinfo", "-l", String(expected.length + 1), pdf);
  const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) =>
    Number(width) < Number(height) ? "portrait" : "landscape",
  );
  expect(sizes).toEqual(expected.map(({ orientation }) => orientation));
  // A page of A4, to the point.
  const [, short, long] = /size: +([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  expect([Math.round(Number(short)), Math.round(Number(long))]).toEqual([595, 842]);

  const printed = read("pdftotext", pdf, "-").split("\f").slice(0, -1);
  expect(printed.map((text, n) => [n + 1, letters([text])])).toEqual(
    expected.map(({ texts }, n) => [n + 1, letters(texts)]),
  );
  // What stood on the screen is there again once it is printed.
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator("[data-print-pages]").waitFor({ state: "detached" });
  await page.close();
});
