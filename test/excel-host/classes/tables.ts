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

/** The tables of a sheet. */
export const TABLES: OfficeClass<Sheet> = {
  name: "TableCollection",
  since: "1.1",
  properties: {},
  items: (sheet) => sheet.tables.map((table) => new HostObject(TABLE, { sheet, table })),
  item: (sheet, key) => {
    const table = sheet.tables.find(({ id, name }) => id === key || name === key);
    if (!table) throw itemNotFound(`Table ${text(key)}`);
    return new HostObject(TABLE, { sheet, table });
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
