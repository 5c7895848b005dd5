// SPDX-License-Identifier: EUPL-1.2
import { cellRect } from "../model/rect";
import type { Workbook } from "../model/workbook";
import { text } from "../wire/arguments";
import { HostObject, type OfficeClass } from "../wire/office-class";
import { APPLICATION, RUNTIME } from "./application";
import { NAMES } from "./names";
import { DOCUMENT_PROPERTIES } from "./properties";
import { WORKBOOK_PROTECTION } from "./protection";
import { rangeObject } from "./range-arguments";
import { SETTINGS } from "./settings";
import { TABLES } from "./tables";
import { WORKSHEETS } from "./worksheets";

export const WORKBOOK: OfficeClass<Workbook> = {
  name: "Workbook",
  since: "1.1",
  properties: {
    name: { since: "1.7", get: (workbook) => workbook.name },
    readOnly: { since: "1.8", get: (_workbook, session) => session.readOnly },
  },
  navigation: {
    application: { open: (workbook) => new HostObject(APPLICATION, workbook) },
    names: { open: (workbook) => new HostObject(NAMES, workbook) },
    properties: { since: "1.7", open: (workbook) => new HostObject(DOCUMENT_PROPERTIES, workbook) },
    protection: { since: "1.7", open: (workbook) => new HostObject(WORKBOOK_PROTECTION, workbook) },
    settings: { since: "1.4", open: (workbook) => new HostObject(SETTINGS, workbook) },
    tables: { open: (workbook) => new HostObject(TABLES, workbook.sheets) },
    worksheets: { open: (workbook) => new HostObject(WORKSHEETS, workbook) },
    _Runtime: { since: "1.5", open: (_workbook, session) => new HostObject(RUNTIME, session) },
  },
  methods: {
    getActiveCell: {
      since: "1.7",
      run: ({ activeSheet: sheet }) =>
        rangeObject(sheet, cellRect(sheet.selection.row, sheet.selection.column)),
    },
    getSelectedRange: { run: ({ activeSheet: sheet }) => rangeObject(sheet, sheet.selection) },
    _GetReferenceCount: { run: (_workbook, _given, session) => session.referenceCount },
    _RemoveReference: { act: (_workbook, [reference], session) => session.release(text(reference)) },
  },
};
