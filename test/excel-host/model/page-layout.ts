// SPDX-License-Identifier: EUPL-1.2
import type { Rect } from "./rect";
import { type Shift, shiftRect } from "./shift";

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export type HeaderFooterPages = "defaultForAllPages" | "firstPage" | "evenPages" | "oddPages";

/** Print set-up of a sheet, in office.js's names; margins in points. */
export interface PageLayout {
  settings: {
    orientation: string;
    paperSize: string;
    blackAndWhite: boolean;
    printErrors: string;
    zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
    centerHorizontally: boolean;
    centerVertically: boolean;
    printHeadings: boolean;
    printGridlines: boolean;
    leftMargin: number;
    rightMargin: number;
    topMargin: number;
    bottomMargin: number;
    headerMargin: number;
    footerMargin: number;
    printComments: string;
    draftMode: boolean;
    /** Empty for automatic. */
    firstPageNumber: number | "";
    printOrder: string;
  };
  headersFooters: {
    state: string;
    useSheetMargins: boolean;
    useSheetScale: boolean;
    texts: Record<HeaderFooterPages, HeaderFooterTexts>;
  };
  printArea: Rect[];
  titleRows: Rect | null;
  titleColumns: Rect | null;
}

const noTexts = (): HeaderFooterTexts => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** What a new sheet has in an Italian Excel: A4, normal margins. */
export const defaultPageLayout = (): PageLayout => ({
  settings: {
    orientation: "Portrait",
    paperSize: "A4",
    blackAndWhite: false,
    printErrors: "AsDisplayed",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printHeadings: false,
    printGridlines: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printComments: "NoComments",
    draftMode: false,
    firstPageNumber: "",
    printOrder: "DownThenOver",
  },
  headersFooters: {
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    texts: { defaultForAllPages: noTexts(), firstPage: noTexts(), evenPages: noTexts(), oddPages: noTexts() },
  },
  printArea: [],
  titleRows: null,
  titleColumns: null,
});

export const copyPageLayout = (layout: PageLayout): PageLayout =>
  JSON.parse(JSON.stringify(layout)) as PageLayout;

/** Print area and titles follow the cells. */
export function shiftPageLayout(layout: PageLayout, shift: Shift): void {
  layout.printArea = layout.printArea.flatMap((rect) => shiftRect(rect, shift) ?? []);
  layout.titleRows = layout.titleRows && shiftRect(layout.titleRows, shift);
  layout.titleColumns = layout.titleColumns && shiftRect(layout.titleColumns, shift);
}
