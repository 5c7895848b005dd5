// SPDX-License-Identifier: EUPL-1.2
import { createRoot } from "react-dom/client";
import { createExcelWorkbook, isOfficeDark, whenOfficeReady } from "../workbook/excel";
import { Pane } from "./pane";
import { Unavailable } from "./unavailable";

/** What stands in the page until now, said without any script, gives way to this. */
async function start(page: HTMLElement): Promise<void> {
  const host = await whenOfficeReady();
  createRoot(page).render(
    host === "excel" ? (
      <Pane workbook={createExcelWorkbook()} dark={isOfficeDark()} />
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
