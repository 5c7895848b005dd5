// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from "playwright-core";
import { serveBuiltSite, type Site } from "./built-site";
import { launchChromium } from "./chromium";

/** The built site, and a browser to open it in. */
export interface Stage<B = Browser> {
  readonly site: Site;
  readonly browser: B;
}

/** Serves the built site and starts Chromium. */
export async function openStage(): Promise<Stage & { close: () => Promise<void> }> {
  const site = await serveBuiltSite();
  const browser = await launchChromium();
  return {
    site,
    browser,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** One stage for all tests of a file: there from its first `beforeAll` on, closed after its last test. */
export function stageOfFile(): Stage {
  let open: Awaited<ReturnType<typeof openStage>> | null = null;
  const there = (): Stage => {
    if (open === null) throw new Error("The stage opens before the first test");
    return open;
  };
  beforeAll(async () => {
    open = await openStage();
  });
  afterAll(() => open?.close());
  return {
    get site() {
      return there().site;
    },
    get browser() {
      return there().browser;
    },
  };
}
