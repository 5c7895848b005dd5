// SPDX-License-Identifier: EUPL-1.2
import { workbookErrorText } from "../../texts/workbook-errors";
import { paneTexts } from "../../texts/pane";
import type { WorkbookError } from "../../workbook/workbook-error";

/** What happened and what to do; for what nobody foresaw, also what a report needs. */
export function ErrorText({ error }: { error: WorkbookError }) {
  const detail = error.code === "unknown" && error.cause instanceof Error ? error.cause.message : null;
  return (
    <>
      {workbookErrorText(error)}
      {detail !== null && ` ${paneTexts.technicalDetail}: ${detail}`}
    </>
  );
}
