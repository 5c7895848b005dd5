// SPDX-License-Identifier: EUPL-1.2
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { PATIENCE_MS } from "./patience";

/** Debian's Chromium, without the calls home that a closed network would refuse. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** A page as somebody in Italy has it. */
export async function newPage(
  browser: Pick<Browser, "newPage">,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ locale: "it-IT", ...options });
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}
