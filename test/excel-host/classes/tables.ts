// SPDX-License-Identifier: EUPL-1.2
import { itemNotFound } from "../model/host-error";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/tables";
import { text } from "../wire/arguments";
import { HostObject, type OfficeClass } from "../wire/office-class";
import { rangeObject } from "./range-arguments";

interface TableOnSheet {
  readonly sheet: Sheet;
  readonly table: Table;
}

const onSheets = (sheets: readonly Sheet[]): TableOnSheet[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** The tables of one sheet, or of all: the client comes back for one of them to the workbook's. */
export const TABLES: OfficeClass<readonly Sheet[]> = {
  name: "TableCollection",
  since: "1.1",
  properties: {},
  items: (sheets) => onSheets(sheets).map((found) => new HostObject(TABLE, found)),
  item: (sheets, key) => {
    const found = onSheets(sheets).find(({ table: { id, name } }) => id === key || name === key);
    if (!found) throw itemNotFound(`Table ${text(key)}`);
    return new HostObject(TABLE, found);
  },
};

export const TABLE: OfficeClass<TableOnSheet> = {
  name: "Table",
  since: "1.1",
  properties: {
    id: { get: ({ table }) => table.id },
    name: { get: ({ table }) => table.name },
  },
  methods: { getRange: { run: ({ sheet, table }) => rangeObject(sheet, table.rect) } },
  identity: ({ table }) => ({ Id: table.id }),
};
