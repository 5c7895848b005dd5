// SPDX-License-Identifier: EUPL-1.2

/** The first set with page set-up, areas and events of all sheets: Excel 2021, Microsoft 365, the web. */
const MINIMUM_SET = "1.9";

/**
 * Where the page runs, once Office has started: in an Excel that can do what we need, in one that is too old,
 * or in something else, for example a browser.
 */
export async function whenOfficeReady(): Promise<"excel" | "elsewhere" | "too-old"> {
  if ((globalThis as { Office?: unknown }).Office === undefined) return "elsewhere";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "elsewhere";
  return Office.context.requirements.isSetSupported("ExcelApi", MINIMUM_SET) ? "excel" : "too-old";
}
