// SPDX-License-Identifier: EUPL-1.2
import { WORKBOOK_TARGET, registrationMethods } from "../events";
import { itemNotFound } from "../model/host-error";
import type { Sheet } from "../model/sheet";
import { addSheet } from "../model/sheets";
import type { Workbook } from "../model/workbook";
import { optional, text } from "../wire/arguments";
import { type Argument, HostObject, type OfficeClass } from "../wire/office-class";
import { WORKSHEET } from "./worksheet";

const sheetObject = (sheet: Sheet): HostObject => new HostObject(WORKSHEET, sheet);

const candidates = (workbook: Workbook, visibleOnly: Argument): Sheet[] =>
  workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");

function orNotFound(sheet: Sheet | undefined): HostObject {
  if (!sheet) throw itemNotFound("sheet");
  return sheetObject(sheet);
}

export const WORKSHEETS: OfficeClass<Workbook> = {
  name: "WorksheetCollection",
  since: "1.1",
  properties: {},
  items: (workbook) => workbook.sheets.map(sheetObject),
  item: (workbook, key) => sheetObject(workbook.sheet(text(key))),
  methods: {
    add: {
      writes: true,
      run: (workbook, [name]) => sheetObject(addSheet(workbook, optional(name, text, undefined))),
    },
    getActiveWorksheet: { run: (workbook) => sheetObject(workbook.activeSheet) },
    getCount: { since: "1.4", run: (workbook, [visibleOnly]) => candidates(workbook, visibleOnly).length },
    getFirst: {
      since: "1.5",
      run: (workbook, [visibleOnly]) => orNotFound(candidates(workbook, visibleOnly)[0]),
    },
    getItemOrNullObject: {
      since: "1.4",
      run: (workbook, [key]) => {
        const sheet = workbook.findSheet(text(key));
        return sheet ? sheetObject(sheet) : null;
      },
    },
    getLast: {
      since: "1.5",
      run: (workbook, [visibleOnly]) => orNotFound(candidates(workbook, visibleOnly).at(-1)),
    },
    ...registrationMethods<Workbook>(() => WORKBOOK_TARGET, {
      ActivatedEvent: ["activated", "1.7"],
      AddedEvent: ["added", "1.7"],
      DataChangedEvent: ["changed", "1.9"],
      DeactivatedEvent: ["deactivated", "1.7"],
      DeletedEvent: ["deleted", "1.7"],
      EventMoved: ["moved", "1.17"],
      EventNameChanged: ["renamed", "1.17"],
      EventVisibilityChanged: ["shown", "1.17"],
      FormatChangedEvent: ["formatted", "1.9"],
      ProtectionChangedEvent: ["protected", "1.14"],
      SelectionChangedEvent: ["selected", "1.9"],
    }),
  },
};
