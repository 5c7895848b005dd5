// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from "react-dom/client";
import {
  createExcelWorkbook,
  isOfficeDark,
  openInNewWindow,
  showsWithWorkbook,
  showWithWorkbook,
  whenOfficeReady,
} from "../workbook/excel";
import { fetchExample } from "./example";
import { Pane } from "./pane";
import { commandIn, type Place } from "./place";
import { Unavailable } from "./unavailable";

const inExcel = (): Place => ({
  dark: isOfficeDark(),
  autoShow: { isOn: showsWithWorkbook, set: showWithWorkbook },
  openExample: async () => openInNewWindow(await fetchExample()),
  command: commandIn(location.search, isReload()),
});

const isReload = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "reload");

/** What stands in the page until now, said without any script, gives way to this. */
async function start(page: HTMLElement): Promise<void> {
  const host = await whenOfficeReady();
  createRoot(page).render(
    host === "excel" ? (
      <Pane workbook={createExcelWorkbook()} place={inExcel()} />
    ) : (
      <Unavailable
        reason={host}
        onRetry={() => {
          location.reload();
        }}
      />
    ),
  );
}

const page = document.getElementById("root");
if (page) void start(page);
