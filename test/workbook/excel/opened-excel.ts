// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseCellAddress } from "../../../src/workbook/address";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { CellPlace } from "../../../src/workbook/workbook";
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../../excel-host/excel-host";
import { withGroup } from "../../excel-host/model/cell-format";
import { addName } from "../../excel-host/model/names";
import { changeValidation } from "../../excel-host/model/data-validation";
import { formatRect, parseRect } from "../../excel-host/model/rect";
import type { DropDown, GivenSheet, Layout, OpenedBook } from "../opened-book";

/** A workbook open in the embedded Excel. */
export interface OpenedExcel extends OpenedBook {
  host: ExcelHost;
}

/** The embedded Excel with these sheets, connected to the page. */
export function hostWith(sheets: readonly GivenSheet[], options: ExcelHostOptions = {}): ExcelHost {
  const host = createExcelHost(options).load(snapshotOf(sheets));
  for (const given of sheets) lookAs(host, given);
  installHost(host);
  return host;
}

function lookAs({ workbook }: ExcelHost, given: GivenSheet): void {
  const { name, bold = [], merges = [], widths = {}, heights = {}, breaks = [], names = {} } = given;
  const sheet = workbook.findSheet(name);
  if (!sheet) throw new RangeError(`No sheet ${name}`);
  for (const range of merges) sheet.merges.add(parseRect(range));
  for (const cell of bold) {
    sheet.grid.changeFormat(parseRect(cell), (format) => withGroup(format, "font", { bold: true }));
  }
  for (const [column, width] of Object.entries(widths)) sheet.columns.sizes.set(Number(column), width);
  for (const [row, height] of Object.entries(heights)) sheet.rows.sizes.set(Number(row), height);
  for (const [key, formula] of Object.entries(names)) addName(workbook, key, `=${formula}`);
  sheet.horizontalBreaks = breaks.map((index) => ({ id: workbook.newId("break"), index }));
  if (given.printArea) sheet.pageLayout.printArea = [parseRect(given.printArea)];
  if (given.titleRows) sheet.pageLayout.titleRows = parseRect(given.titleRows);
  for (const [range, source] of Object.entries(given.ownLists ?? {})) {
    const rule = { list: { inCellDropDown: true, source } };
    changeValidation(sheet, [parseRect(range)], (settings) => ({ ...settings, rule }));
  }
  if (given.isProtected) sheet.protection = { allowed: new Set(), selectionMode: "Normal", password: "" };
}

export function openExcel(sheets: readonly GivenSheet[], options: ExcelHostOptions = {}): OpenedExcel {
  return opened(hostWith(sheets, options));
}

function opened(host: ExcelHost): OpenedExcel {
  return {
    host,
    workbook: createExcelWorkbook(),
    reopened: () => Promise.resolve(opened(host)),
    userTypes: async ({ sheet, cell }, value) => {
      await handlersAttached();
      host.user.type(sheet, cell, value);
      await handlersAttached();
    },
    userSelects: async ({ sheet, cell }) => {
      await handlersAttached();
      host.user.select(sheet, cell);
      await handlersAttached();
    },
    selection: () => Promise.resolve(selectionOf(host)),
    layout: (sheet) => Promise.resolve(layoutOf(host, sheet)),
    dropDowns: (sheet) => Promise.resolve(dropDownsOf(host, sheet)),
    state: () => host.snapshot(),
  };
}

function layoutOf(host: ExcelHost, name?: string): Layout {
  const { sheets, names } = host.snapshot();
  const sheet = sheets.find((each) => each.name === name) ?? sheets[0];
  const bold = Object.entries(sheet?.cells ?? {}).filter(([, { format }]) => format?.font.bold);
  return {
    merges: [...(sheet?.merges ?? [])].sort(),
    bold: bold.map(([cell]) => cell).sort(),
    widths: { ...sheet?.columnWidths },
    heights: { ...sheet?.rowHeights },
    printArea: sheet?.pageLayout.printArea.join(",") || null,
    titleRows: sheet?.pageLayout.titleRows ?? null,
    breaks: [...(sheet?.horizontalBreaks ?? [])],
    names: Object.fromEntries(names.map(({ name: key, formula }) => [key, formula.replace(/^=/, "")])),
  };
}

function dropDownsOf(host: ExcelHost, name: string): Record<string, DropDown> {
  const validations = host.workbook.sheet(name).validations;
  return Object.fromEntries(
    validations.flatMap(({ rects, settings: { rule, prompt, errorAlert, ignoreBlanks } }) => {
      const source = (rule?.list as { source: string } | undefined)?.source ?? "";
      const dropDown = {
        source: source.replace(/^=/, ""),
        title: prompt.title,
        message: prompt.message,
        alert: errorAlert.style,
        allowsBlanks: ignoreBlanks,
      };
      return rects.map((rect): [string, DropDown] => [formatRect(rect), dropDown]);
    }),
  );
}

function selectionOf(host: ExcelHost): CellPlace | null {
  const { activeSheet, sheets } = host.snapshot();
  const sheet = sheets.find(({ name }) => name === activeSheet);
  return sheet ? { sheet: sheet.name, cell: sheet.selection } : null;
}

/** Handlers are attached, and events answered, in messages of their own. */
export const handlersAttached = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function snapshotOf(sheets: readonly GivenSheet[]): WorkbookSnapshot {
  return { sheets: sheets.map(sheetSnapshot), leftAside: [] };
}

function sheetSnapshot({
  name,
  visibility = "visible",
  cells,
  formulas,
  formats,
}: GivenSheet): SheetSnapshot {
  const contents: Record<string, CellValue> = {
    ...cells,
    ...Object.fromEntries(Object.entries(formulas ?? {}).map(([cell, { value }]) => [cell, value])),
  };
  const places = [...Object.keys(contents), ...Object.keys(formats ?? {})].map(parseCellAddress);
  const rows = places.length === 0 ? 0 : Math.max(...places.map(({ row }) => row)) + 1;
  const columns = Math.max(0, ...places.map(({ column }) => column)) + 1;
  return {
    name,
    visibility,
    top: 0,
    left: 0,
    values: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => contents[cellAddress(row, column)] ?? ""),
    ),
    formulas: Object.fromEntries(
      Object.entries(formulas ?? {}).map(([cell, { formula }]) => [cell, formula]),
    ),
    numberFormats: { ...formats },
    mark: null,
  };
}
