// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from "react-dom/client";
import {
  createExcelWorkbook,
  isOfficeDark,
  openInNewWindow,
  savedAs,
  showsWithWorkbook,
  showWithWorkbook,
  undoesOurEdits,
  whenOfficeReady,
} from "../workbook/excel";
import { fetchExample } from "./example";
import { rememberedLanguage, rememberOtherLanguage } from "./language";
import { Pane } from "./pane";
import { partExchange } from "./part-exchange";
import { commandIn, type Place } from "./place";
import { publishInWindows } from "./publish-in-windows";
import { Unavailable } from "./unavailable";

const inExcel = (): Place => ({
  dark: isOfficeDark(),
  savedAs: savedAs(),
  sheetUndoes: undoesOurEdits(),
  autoShow: { isOn: showsWithWorkbook, set: showWithWorkbook },
  openExample: async () => openInNewWindow(await fetchExample()),
  exchange: partExchange(openInNewWindow),
  publish: publishInWindows(openInNewWindow),
  switchLanguage: () => {
    rememberOtherLanguage();
    location.reload();
  },
  command: commandIn(location.search, isReload()),
});

const isReload = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === "reload");

/** What stands in the page until now, said without any script, gives way to this. */
async function start(page: HTMLElement): Promise<void> {
  const [host] = await Promise.all([whenOfficeReady(), prepareLanguage()]);
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

/** The words are changed before anything is drawn; without the English ones the pane speaks Italian. */
async function prepareLanguage(): Promise<void> {
  if (rememberedLanguage() === "it") return;
  try {
    const { speakEnglish } = await import("../texts/en");
    speakEnglish();
    document.documentElement.lang = "en";
  } catch {
    // The network did not bring them.
  }
}

const page = document.getElementById("root");
if (page) void start(page);
