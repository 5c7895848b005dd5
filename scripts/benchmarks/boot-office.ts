// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from "node:module";
import type { ExcelHost } from "../../test/excel-host/excel-host";

/** The page that the tests run in: jsdom with office.js. */
interface OfficePage {
  setup: () => Promise<void>;
  global: Record<"Office" | "Excel" | "OfficeExtension", unknown> & {
    installHost: (host: ExcelHost) => void;
  };
}

type OfficePageClass = new (config: object, context: object) => OfficePage;

/** Starts office.js outside of jest. Returns what connects it to an embedded Excel. */
export async function bootOffice(): Promise<(host: ExcelHost) => void> {
  const require = createRequire(import.meta.url);
  const Page = require("../../test/excel-host/environment.cjs") as OfficePageClass;
  const config = { globalConfig: {}, projectConfig: { testEnvironmentOptions: {}, globals: {} } };
  const page = new Page(config, { console, docblockPragmas: {}, testPath: import.meta.url });
  await page.setup();
  const { Office, Excel, OfficeExtension, installHost } = page.global;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return installHost;
}
