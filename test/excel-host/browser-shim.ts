// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { ExcelHost, HostAnswer, HostMessage } from "./excel-host";

const EXECUTE = "embeddedExcelExecute";
const STARTED = "embeddedExcelStarted";
const WRITE_SETTINGS = "embeddedExcelWriteSettings";
const FIRE = "embeddedExcelFire";

/** Script that makes a page's office.js find the host; it must run before office.js does. */
function browserShim(host: ExcelHost): string {
  const install = readFileSync(resolve("test/excel-host/external.js"), "utf8");
  return `{
    const install = ${install};
    install({
      requirementMatrix: () => (${JSON.stringify(host.requirementMatrix)}),
      started: () => window.${STARTED}(),
      execute: (message) => window.${EXECUTE}(message),
      readSettings: () => (${JSON.stringify(host.readSettings())}),
      writeSettings: (settings) => window.${WRITE_SETTINGS}(settings),
      ready: (fire) => { window.${FIRE} = fire; },
    });
  }`;
}

/**
 * Connects a page of Chromium, and every frame in it, to an embedded Excel that lives in this process. Call it before
 * the page goes to its address; the host stays the same however often the page is loaded again.
 */
export async function connectHost(page: Page, host: ExcelHost): Promise<void> {
  await page.exposeBinding(EXECUTE, (_source, message: HostMessage): Promise<HostAnswer> =>
    host.answer(message),
  );
  // Messages of a page come in order: this one before any batch of the add-in it has loaded.
  await page.exposeBinding(STARTED, () => host.session.restart());
  await page.exposeBinding(WRITE_SETTINGS, (_source, settings: Readonly<Record<string, string>>) => {
    host.writeSettings(settings);
  });
  await page.addInitScript({ content: browserShim(host) });
  const fire = (call: string): void => {
    for (const frame of page.frames()) {
      // A frame may be on its way out: its handlers are gone then, and nobody misses the event.
      void frame.evaluate(`window.${FIRE}?.${call}`).catch(() => undefined);
    }
  };
  host.onEvents = (events) => fire(`events(${JSON.stringify(events)})`);
  host.onSelection = () => fire("selection()");
}
