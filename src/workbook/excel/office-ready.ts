// SPDX-License-Identifier: EUPL-1.2

/** The first set with page set-up, areas and events of all sheets: Excel 2021, Microsoft 365, the web. */
const MINIMUM_SET = "1.9";

/**
 * Where the page runs, once Office has started: in an Excel that can do what we need, in one that is too old, or in
 * something else, for example a browser; `unreachable` where office.js did not come, so that nobody can tell. Office
 * may never answer: its own scripts come from the network too.
 */
export async function whenOfficeReady(): Promise<"excel" | "elsewhere" | "too-old" | "unreachable"> {
  if ((globalThis as { Office?: unknown }).Office === undefined) return "unreachable";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "elsewhere";
  return Office.context.requirements.isSetSupported("ExcelApi", MINIMUM_SET) ? "excel" : "too-old";
}
