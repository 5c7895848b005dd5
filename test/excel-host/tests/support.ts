// SPDX-License-Identifier: EUPL-1.2
import { type ExcelHost, type ExcelHostOptions, createExcelHost } from "../excel-host";
import type { CellCopy, SheetCopy } from "../model/workbook-copy";

/** A new embedded Excel, connected to the page: one sheet, `Foglio1`; the year is 2018. */
export function openHost(options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost({ today: new Date(2018, 5, 15), ...options });
  installHost(host);
  return host;
}

/** Runs a batch on the first sheet, and syncs it. */
export const onSheet = (
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
  name = "Foglio1",
): Promise<void> =>
  Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });

export function sheetOf(host: ExcelHost, name = "Foglio1"): SheetCopy {
  const sheet = host.snapshot().sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const cellOf = (host: ExcelHost, cell: string, sheet = "Foglio1"): CellCopy =>
  sheetOf(host, sheet).cells[cell] ?? { value: "" };

export const numberFormatOf = (host: ExcelHost, cell: string): string =>
  cellOf(host, cell).format?.numberFormat ?? "General";

/** Events arrive after the answer of the batch that caused them. */
export const eventsDelivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
