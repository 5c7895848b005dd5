// SPDX-License-Identifier: EUPL-1.2
import type { ExcelHost } from "./excel-host";

declare global {
  /** Connects the page's office.js to this embedded Excel (see `environment.cjs`). */
  function installHost(host: ExcelHost): void;
}
