/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment node
 */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, normalize } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../e2e/support/chromium";
import { connectHost } from "../browser-shim";
import { createExcelHost } from "../excel-host";

const office = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const page = '<!DOCTYPE html><meta charset="utf-8"><script src="/office.js"></script>';

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = normalize(request.url ?? "/");
    if (path === "/") response.setHeader("content-type", "text/html").end(page);
    else
      readFile(join(office, path)).then(
        (file) => response.setHeader("content-type", "text/javascript").end(file),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

test("a page in Chromium reads, writes and hears of the user's edits", async () => {
  const host = createExcelHost({ requirementSet: "1.9" });
  const tab = await browser.newPage();
  await connectHost(tab, host);
  await tab.goto(address);
  const read = await tab.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Foglio1");
      sheet.getRange("A1:B1").values = [["Camera", 5]];
      const used = sheet.getUsedRange().load("address");
      context.workbook.worksheets.onChanged.add(
        async (event) => void (document.title = `${event.address} ${event.details.valueAfter}`),
      );
      await context.sync();
      return [used.address, Office.context.requirements.isSetSupported("ExcelApi", "1.10")];
    });
  });
  expect(read).toEqual(["Foglio1!A1:B1", false]);
  expect(host.snapshot().sheets[0]?.cells.A1?.value).toBe("Camera");
  host.user.type("Foglio1", "C3", "12,5");
  await tab.waitForFunction(() => document.title === "C3 12.5");
  expect(host.session.registrations.size).toBe(1);
  await tab.reload();
  await tab.evaluate(() => Office.onReady());
  await until(() => host.session.registrations.size === 0);
});

/** The page says that it has started a little after it has. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
