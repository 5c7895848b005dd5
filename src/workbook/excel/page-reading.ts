// SPDX-License-Identifier: EUPL-1.2
import type { PageSetting, UnsetSetting } from "../page-difference";
import type { HeaderFooter, PageSetup, SheetPlan } from "../sheet-plan";
import { areaAddress, rowsAddress } from "./area";
import { ORIENTATION, PAPER, SCALE } from "./sheet-page";

const TEXTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

const LOADED = [
  ...["orientation", "paperSize", "zoom", "firstPageNumber"],
  ...["topMargin", "rightMargin", "bottomMargin", "leftMargin", "headerMargin", "footerMargin"],
  ...TEXTS.map((text) => `headersFooters/defaultForAllPages/${text}`),
];

/**
 * Queues the reading of all that `pageSteps` sets: Excel has been seen to ignore page set-up in silence.
 * Returns what tells, once Excel has answered, the settings that are not as they were set.
 */
export function queuePageReading(sheet: Excel.Worksheet, plan: SheetPlan): () => UnsetSetting[] {
  const layout = sheet.pageLayout;
  layout.load(LOADED);
  const area = layout.getPrintAreaOrNullObject();
  area.load("address");
  area.untrack();
  const titles = layout.getPrintTitleRowsOrNullObject();
  titles.load("rowIndex,rowCount");
  titles.untrack();
  const breaks = sheet.horizontalPageBreaks;
  breaks.load("items/rowIndex");
  return () => unsetSettings({ layout, area, titles, breaks }, plan);
}

interface LoadedPage {
  layout: Excel.PageLayout;
  area: Excel.RangeAreas;
  titles: Excel.Range;
  breaks: Excel.PageBreakCollection;
}

function unsetSettings({ layout, area, titles, breaks }: LoadedPage, plan: SheetPlan): UnsetSetting[] {
  const wanted = wantedSettings(plan);
  const found = breaks.items.map(({ rowIndex }) => rowIndex);
  const titleRows = titles.isNullObject ? "" : rowsAddress(titles.rowIndex, titles.rowCount);
  const isSet: Record<PageSetting, boolean> = {
    orientation: layout.orientation === ORIENTATION[plan.page.orientation],
    paper: layout.paperSize === PAPER,
    scale: layout.zoom.scale === SCALE,
    "first-page": layout.firstPageNumber === plan.page.firstPageNumber,
    margins: hasMargins(layout, plan.page.margins),
    "print-area": !area.isNullObject && bareAddress(area.address) === wanted["print-area"],
    "title-rows": titleRows === wanted["title-rows"],
    breaks: isSameBreaks(found, plan.page.breaksBefore),
    headers: hasTexts(layout.headersFooters.defaultForAllPages, plan.page),
  };
  return SETTINGS.flatMap((setting) => (isSet[setting] ? [] : [{ setting, wanted: wanted[setting] }]));
}

/** In the order in which they are told. */
const SETTINGS: readonly PageSetting[] = [
  ...(["orientation", "paper", "scale", "margins", "first-page"] as const),
  ...(["print-area", "title-rows", "breaks", "headers"] as const),
];

const wantedSettings = ({ page, rows, columns }: SheetPlan): Record<PageSetting, string> => ({
  orientation: page.orientation,
  paper: PAPER,
  scale: String(SCALE),
  margins: "",
  "first-page": String(page.firstPageNumber),
  "print-area": areaAddress({ row: 0, column: 0, rows: rows.length, columns: columns.length }),
  "title-rows": page.titleRows
    ? rowsAddress(page.titleRows.first, page.titleRows.last - page.titleRows.first + 1)
    : "",
  breaks: "",
  headers: "",
});

/** Points by which a margin may be off: Excel rounds them, and a third of a millimetre is not seen. */
const MARGIN_ROUNDING = 1;

const hasMargins = (layout: Excel.PageLayout, margins: PageSetup["margins"]): boolean =>
  [
    layout.topMargin - margins.top,
    layout.rightMargin - margins.right,
    layout.bottomMargin - margins.bottom,
    layout.leftMargin - margins.left,
    layout.headerMargin - margins.header,
    layout.footerMargin - margins.footer,
  ].every((off) => Math.abs(off) < MARGIN_ROUNDING);

/** `'All. Quadro'!$A$1:$H$40` → `A1:H40` */
const bareAddress = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");

/** Excel does not document whether rows are counted from zero or from one. */
function isSameBreaks(found: readonly number[], wanted: readonly number[]): boolean {
  const sorted = [...found].sort((a, b) => a - b);
  return (
    sorted.length === wanted.length &&
    [0, 1].some((base) => wanted.every((row, i) => sorted[i] === row + base))
  );
}

function hasTexts(found: Excel.HeaderFooter, { header, footer }: PageSetup): boolean {
  const inOrder = ({ left, center, right }: HeaderFooter): string[] => [left, center, right];
  const wanted = [...inOrder(header), ...inOrder(footer)];
  return TEXTS.every((text, i) => wordsOf(found[text]) === wordsOf(wanted[i] ?? ""));
}

/** Fonts and sizes left aside, which Excel writes in its own way, and in its own language. */
const wordsOf = (text: string): string =>
  text
    .replace(/&(?:"[^"]*"|\d+|([^"\d]))/g, (code: string, letter: string | undefined) => (letter ? code : ""))
    .replace(/\r\n?/g, "\n");
