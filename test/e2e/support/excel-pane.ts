// SPDX-License-Identifier: EUPL-1.2
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { connectHost } from "../../excel-host/browser-shim";
import type { ExcelHost } from "../../excel-host/excel-host";
import { newPage } from "./chromium";
import { eventually } from "./patience";
import type { Stage } from "./stage";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
// From the project's folder: scripts open the pane too.
const officeFolder = resolve("node_modules/@microsoft/office-js/dist");

/** The built pane in a frame of its own beside the workbook, as Excel shows it. */
export interface ExcelPane {
  page: Page;
  pane: Frame;
}

interface OpenOptions extends BrowserContextOptions {
  /** Width of the pane in pixels. */
  width?: number;
  /** What a button of the ribbon adds to the pane's address. */
  query?: string;
  /** What office.js comes after. */
  officeAfter?: Promise<unknown>;
}

/** Opens pages: a browser, or something that does more with each. */
type Pages = Pick<Browser, "newPage">;

/** Opens the pane as it was built, in an Excel that holds `host`'s workbook. */
export async function openPane(
  { browser, site }: Stage<Pages>,
  host: ExcelHost,
  { width = 350, query = "", officeAfter, ...options }: OpenOptions = {},
): Promise<ExcelPane> {
  const page = await pageWithOffice(browser, options, officeAfter);
  await connectHost(page, host);
  const frame = `${site.address}/cornice.html`;
  await page.route(frame, (route) => route.fulfill({ path: resolve("test/e2e/support/cornice.html") }));
  await page.goto(frame);
  await page.evaluate(
    ({ pixels, address }) => {
      const pane = document.createElement("iframe");
      Object.assign(pane, { name: "riquadro", title: "PIRA", width: String(pixels), src: address });
      document.body.append(pane);
    },
    { pixels: width, address: `taskpane.html${query}` },
  );
  const pane = await page.waitForSelector("iframe").then((element) => element.contentFrame());
  if (pane === null) throw new Error("The frame of the pane has no page");
  return { page, pane };
}

/** Events of the workbook that the pane asks Excel for, by office.js's numbers: cells, sheets and selections. */
const HEARD = [10, 11, 13, 14, 15, 25, 26, 27];

/**
 * Waits until the pane hears what is done in the sheets; what is done before, nobody hears of. The plan is to be seen
 * already: Excel still holds what the pane asked for before it was loaded again.
 */
export async function listening(host: ExcelHost, { pane }: Pick<ExcelPane, "pane">): Promise<void> {
  await eventually(() => {
    const missing = HEARD.filter((event) => !host.session.registrations.has(`${event}:Workbook`));
    if (missing.length > 0) throw new Error(`The pane does not ask for the events ${missing.join(", ")}`);
  });
  // Excel's answer is there before anything that is sent after it.
  await pane.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Opens the pane's page by itself, as somebody who followed its address. */
export async function openOutsideExcel({ browser, site }: Stage): Promise<Page> {
  const page = await pageWithOffice(browser);
  await page.goto(`${site.address}/taskpane.html`);
  return page;
}

/** Loads the pane again; what is looked for afterwards is never found in the page that goes away. */
export async function reloadPane({ page, pane }: ExcelPane): Promise<void> {
  const arrived = page.waitForEvent("framenavigated", (frame) => frame === pane);
  await pane.evaluate(() => {
    location.reload();
  });
  await arrived;
}

/** A page where office.js comes from the published package in place of Microsoft's site. */
async function pageWithOffice(
  browser: Pages,
  options: BrowserContextOptions = {},
  after?: Promise<unknown>,
): Promise<Page> {
  const page = await newPage(browser, { viewport: { width: 1100, height: 760 }, ...options });
  await page.route(`${OFFICE}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    const body = await readFile(join(officeFolder, path)).catch(() => null);
    await after;
    return body ? route.fulfill({ body, contentType: "text/javascript" }) : route.fulfill({ status: 404 });
  });
  return page;
}
