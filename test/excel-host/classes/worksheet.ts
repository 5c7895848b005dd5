// SPDX-License-Identifier: EUPL-1.2
import { colour } from "../model/color";
import { registrationMethods } from "../events";
import { invalidArgument, itemNotFound } from "../model/host-error";
import { type Rect, cellRect, rectAt } from "../model/rect";
import { STANDARD_ROW_HEIGHT, type Sheet } from "../model/sheet";
import { copySheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../model/sheets";
import { requireStructure } from "../model/protection";
import { flag, oneOf, optional, text, whole } from "../wire/arguments";
import { type Argument, HostObject, type Method, type OfficeClass, targetOf } from "../wire/office-class";
import { FREEZE_PANES } from "./freeze-panes";
import { NAMES } from "./names";
import { HORIZONTAL_BREAKS, VERTICAL_BREAKS } from "./page-breaks";
import { PAGE_LAYOUT } from "./page-layout";
import { WORKSHEET_PROTECTION } from "./protection";
import { TABLES } from "./tables";
import { rangeAreasObject, rangeObject, rectNamed, rectsArgument } from "./range-arguments";
import { CHARTS } from "./charts";
import { SHAPES } from "./shapes";
import { COMMENTS } from "./comments";

const sheetObject = (sheet: Sheet): HostObject => new HostObject(WORKSHEET, sheet);

/** Where a copy goes. */
function copyPosition(sheet: Sheet, [type, relativeTo]: readonly Argument[]): number {
  const { sheets } = sheet.workbook;
  const position = optional(
    type,
    (given) => oneOf(given, ["None", "Before", "After", "Beginning", "End"]),
    "None",
  );
  if (position === "Beginning") return 0;
  if (position === "None" || position === "End") return sheets.length;
  const other = targetOf(WORKSHEET, relativeTo);
  if (!other) throw invalidArgument(`${position} needs another sheet.`);
  return sheets.indexOf(other) + (position === "After" ? 1 : 0);
}

/** The sheet so many steps away; hidden ones are passed over when asked. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: Argument): Sheet | undefined {
  const { sheets } = sheet.workbook;
  const candidates =
    step === 1 ? sheets.slice(sheets.indexOf(sheet) + 1) : sheets.slice(0, sheets.indexOf(sheet)).reverse();
  return candidates.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
}

function neighbourMethods(name: string, step: 1 | -1): Record<string, Method<Sheet>> {
  return {
    [name]: {
      since: "1.5",
      run: (sheet, [visibleOnly]) => {
        const other = neighbour(sheet, step, visibleOnly);
        if (!other) throw itemNotFound("another sheet");
        return sheetObject(other);
      },
    },
    [`${name}OrNullObject`]: {
      since: "1.5",
      run: (sheet, [visibleOnly]) => {
        const other = neighbour(sheet, step, visibleOnly);
        return other ? sheetObject(other) : null;
      },
    },
  };
}

const used = (sheet: Sheet, [valuesOnly]: readonly Argument[]): Rect | null =>
  sheet.grid.usedRect(valuesOnly === true);

export const WORKSHEET: OfficeClass<Sheet> = {
  name: "Worksheet",
  since: "1.1",
  properties: {
    enableCalculation: {
      since: "1.9",
      get: (sheet) => sheet.enableCalculation,
      set: (sheet, given) => void (sheet.enableCalculation = flag(given)),
    },
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, given) => renameSheet(sheet, text(given)),
      clearsUndo: "desktop",
    },
    position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, given) => moveSheet(sheet, whole(given)),
      clearsUndo: "desktop",
    },
    showGridlines: {
      since: "1.8",
      setterName: "Gridlines",
      get: (sheet) => sheet.showGridlines,
      set: (sheet, given) => void (sheet.showGridlines = flag(given)),
    },
    showHeadings: {
      since: "1.8",
      setterName: "Headings",
      get: (sheet) => sheet.showHeadings,
      set: (sheet, given) => void (sheet.showHeadings = flag(given)),
    },
    standardHeight: { since: "1.7", get: () => STANDARD_ROW_HEIGHT },
    /** In characters, unlike `columnWidth`. */
    standardWidth: { since: "1.7", get: () => 8.43 },
    tabColor: {
      since: "1.7",
      get: (sheet) => sheet.tabColor,
      set: (sheet, given) => {
        requireStructure(sheet.workbook);
        sheet.tabColor = given === "" ? "" : colour(text(given));
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, given) => showSheet(sheet, oneOf(given, ["Visible", "Hidden", "VeryHidden"])),
      clearsUndo: "desktop",
    },
  },
  navigation: {
    charts: { open: (sheet) => new HostObject(CHARTS, sheet) },
    comments: { since: "1.10", open: (sheet) => new HostObject(COMMENTS, sheet) },
    freezePanes: { since: "1.7", open: (sheet) => new HostObject(FREEZE_PANES, sheet) },
    horizontalPageBreaks: { since: "1.9", open: (sheet) => new HostObject(HORIZONTAL_BREAKS, sheet) },
    names: { since: "1.4", open: (sheet) => new HostObject(NAMES, sheet) },
    pageLayout: { since: "1.9", open: (sheet) => new HostObject(PAGE_LAYOUT, sheet) },
    tables: { open: (sheet) => new HostObject(TABLES, [sheet]) },
    shapes: { since: "1.9", open: (sheet) => new HostObject(SHAPES, sheet) },
    protection: { since: "1.2", open: (sheet) => new HostObject(WORKSHEET_PROTECTION, sheet) },
    verticalPageBreaks: { since: "1.9", open: (sheet) => new HostObject(VERTICAL_BREAKS, sheet) },
  },
  methods: {
    activate: { act: (sheet) => sheet.workbook.activate(sheet) },
    calculate: { since: "1.6", act: () => undefined },
    copy: {
      since: "1.7",
      writes: true,
      clearsUndo: "everywhere",
      run: (sheet, given) => sheetObject(copySheet(sheet, copyPosition(sheet, given))),
    },
    delete: { writes: true, clearsUndo: "everywhere", act: (sheet) => deleteSheet(sheet) },
    getCell: { run: (sheet, [row, column]) => rangeObject(sheet, rectAt(whole(row), whole(column), 1, 1)) },
    getRange: { run: (sheet, [address]) => rangeObject(sheet, rectNamed(sheet, address)) },
    getRangeByIndexes: {
      since: "1.7",
      run: (sheet, given) => {
        const [row = 0, column = 0, rows = 0, columns = 0] = given.map(whole);
        return rangeObject(sheet, rectAt(row, column, rows, columns));
      },
    },
    getRanges: {
      since: "1.9",
      run: (sheet, [address]) => rangeAreasObject(sheet, rectsArgument(sheet, address)),
    },
    // An empty sheet answers its first cell.
    getUsedRange: {
      since: "1.2",
      run: (sheet, given) => rangeObject(sheet, used(sheet, given) ?? cellRect(0, 0)),
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      run: (sheet, given) => {
        const rect = used(sheet, given);
        return rect && rangeObject(sheet, rect);
      },
    },
    ...neighbourMethods("getNext", 1),
    ...neighbourMethods("getPrevious", -1),
    ...registrationMethods<Sheet>((sheet) => sheet.id, {
      ActivatedEvent: ["activated", "1.7"],
      DataChangedEvent: ["changed", "1.7"],
      DeactivatedEvent: ["deactivated", "1.7"],
      EventNameChanged: ["renamed", "1.17"],
      EventVisibilityChanged: ["shown", "1.17"],
      FormatChangedEvent: ["formatted", "1.9"],
      ProtectionChangedEvent: ["protected", "1.14"],
      SelectionChangedEvent: ["selected", "1.7"],
    }),
  },
  identity: (sheet) => ({ Id: sheet.id }),
};
