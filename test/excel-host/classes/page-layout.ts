// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument, itemNotFound } from "../model/host-error";
import type { PageLayout } from "../model/page-layout";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import { flag, number, oneOf, record, text, whole } from "../wire/arguments";
import {
  type Argument,
  HostObject,
  type Method,
  type OfficeClass,
  type Property,
} from "../wire/office-class";
import { HEADERS_FOOTERS } from "./headers-footers";
import { rangeAreasObject, rangeArgument, rangeObject, rectsArgument } from "./range-arguments";

type Settings = PageLayout["settings"];

const kept = <K extends keyof Settings>(
  name: K,
  read: (given: Argument) => Settings[K],
): Property<Sheet> => ({
  get: (sheet) => sheet.pageLayout.settings[name],
  set: (sheet, given) => void (sheet.pageLayout.settings[name] = read(given)),
});

const words =
  <W extends string>(...list: readonly W[]) =>
  (given: Argument): W =>
    oneOf(given, list);

const margin = (given: Argument): number => {
  const points = number(given);
  if (points < 0) throw invalidArgument("A margin is not negative.");
  return points;
};

/** A scale from 10 to 400 per cent, or the pages to fit in; 0 leaves a direction automatic. */
function zoom(given: Argument): Settings["zoom"] {
  const parts = record(given);
  const unknown = Object.keys(parts).filter(
    (key) => !["scale", "horizontalFitToPages", "verticalFitToPages"].includes(key),
  );
  if (unknown.length > 0) throw invalidArgument(`Not a zoom: ${unknown.join(", ")}`);
  const { scale } = parts;
  if (typeof scale === "number" && (scale < 10 || scale > 400))
    throw invalidArgument("The scale goes from 10 to 400.");
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => typeof value === "number"));
}

const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins(sheet: Sheet, [unit, given]: readonly Argument[]): void {
  const factor = POINTS_PER[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  for (const [side, value] of Object.entries(record(given))) {
    if (value === null || value === undefined) continue;
    const name = `${oneOf(side, ["top", "bottom", "left", "right", "header", "footer"])}Margin` as const;
    sheet.pageLayout.settings[name] = margin(value) * factor;
  }
}

/** A range or its address, widened to whole rows or columns. */
const titles = (
  widen: (rect: Rect) => Rect,
  put: (layout: PageLayout, rect: Rect) => void,
): Method<Sheet> => ({
  writes: true,
  act: (sheet, [given]) => {
    const [rect] = rangeArgument(sheet, given).rects;
    if (rect) put(sheet.pageLayout, widen(rect));
  },
});

function found(name: string, read: (layout: PageLayout) => Rect | null): Record<string, Method<Sheet>> {
  return {
    [name]: {
      run: (sheet) => {
        const rect = read(sheet.pageLayout);
        if (!rect) throw itemNotFound(name);
        return rangeObject(sheet, rect);
      },
    },
    [`${name}OrNullObject`]: {
      run: (sheet) => {
        const rect = read(sheet.pageLayout);
        return rect && rangeObject(sheet, rect);
      },
    },
  };
}

export const PAGE_LAYOUT: OfficeClass<Sheet> = {
  name: "PageLayout",
  since: "1.9",
  properties: {
    blackAndWhite: kept("blackAndWhite", flag),
    bottomMargin: kept("bottomMargin", margin),
    centerHorizontally: kept("centerHorizontally", flag),
    centerVertically: kept("centerVertically", flag),
    draftMode: kept("draftMode", flag),
    firstPageNumber: kept("firstPageNumber", (given) => (given === "" ? "" : whole(given))),
    footerMargin: kept("footerMargin", margin),
    headerMargin: kept("headerMargin", margin),
    leftMargin: kept("leftMargin", margin),
    orientation: kept("orientation", words("Portrait", "Landscape")),
    paperSize: kept("paperSize", text),
    printComments: kept("printComments", words("NoComments", "EndSheet", "InPlace")),
    printErrors: kept("printErrors", words("AsDisplayed", "Blank", "Dash", "NotAvailable")),
    printGridlines: kept("printGridlines", flag),
    printHeadings: kept("printHeadings", flag),
    printOrder: kept("printOrder", words("DownThenOver", "OverThenDown")),
    rightMargin: kept("rightMargin", margin),
    topMargin: kept("topMargin", margin),
    zoom: kept("zoom", zoom),
  },
  navigation: {
    headersFooters: { open: (sheet) => new HostObject(HEADERS_FOOTERS, sheet) },
  },
  methods: {
    getPrintArea: {
      run: (sheet) => {
        if (sheet.pageLayout.printArea.length === 0) throw itemNotFound("The sheet has no print area.");
        return rangeAreasObject(sheet, sheet.pageLayout.printArea);
      },
    },
    getPrintAreaOrNullObject: {
      run: (sheet) =>
        sheet.pageLayout.printArea.length > 0 ? rangeAreasObject(sheet, sheet.pageLayout.printArea) : null,
    },
    ...found("getPrintTitleColumns", (layout) => layout.titleColumns),
    ...found("getPrintTitleRows", (layout) => layout.titleRows),
    setPrintArea: {
      writes: true,
      act: (sheet, [given]) => void (sheet.pageLayout.printArea = rectsArgument(sheet, given)),
    },
    setPrintMargins: { writes: true, act: setMargins },
    setPrintTitleColumns: titles(
      (rect) => ({ ...rect, row: 0, rows: MAX_ROWS }),
      (layout, rect) => (layout.titleColumns = rect),
    ),
    setPrintTitleRows: titles(
      (rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS }),
      (layout, rect) => (layout.titleRows = rect),
    ),
  },
};
