// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../../../src/workbook/address";
import { partText, type Parts } from "../../../src/workbook/file/package";
import { relationships } from "../../../src/workbook/file/relationships";
import { readWorkbookPart, WORKBOOK_PATH } from "../../../src/workbook/file/workbook-part";
import { LINE_COLOR, type PlannedCell, type SheetPlan } from "../../../src/workbook/sheet-plan";
import { drawnIn } from "./drawings-in-file";
import { edgeOf } from "./look-in-excel";
import { points, SIDES, type CellLook, type SheetLook, type Side } from "./sheet-look";
import { attribute, child, children, parse } from "./xml-elements";

/** Pixels of a digit of Calibri 11. */
const DIGIT = 7;
const POINTS_PER_INCH = 72;

/** How a sheet looks in an .xlsx, read part by part. The plan says no more than which cells to look at. */
export function lookInFile(parts: Parts, { name, cells }: SheetPlan): SheetLook {
  const path = readWorkbookPart(parts).worksheets.find((sheet) => sheet.name === name)?.path ?? "";
  const sheet = parse(partText(parts, path));
  const view = child(child(sheet, "sheetViews"), "sheetView");
  const looks = cellLooks(parts, sheet);
  const widths = children(child(sheet, "cols")).map((col) => Number(attribute(col, "width")) * DIGIT);
  const heights = children(child(sheet, "sheetData")).map((row) => Number(attribute(row, "ht")));
  const pixels = widths.map((width) => Math.round(width));
  const names = namesOf(parts, name);
  const { "_xlnm.Print_Area": printArea = "", "_xlnm.Print_Titles": titleRows = null, ...others } = names;
  return {
    ...{ name, widths: pixels, heights },
    merges: children(child(sheet, "mergeCells"))
      .map((merge) => attribute(merge, "ref"))
      .sort(),
    cells: Object.fromEntries(
      cells.map((cell) => [cellAddress(cell.row, cell.column), cellLook(looks, cell)]),
    ),
    page: { ...pageOf(sheet), printArea, titleRows },
    showsGridlines: attribute(view, "showGridLines") !== "0",
    frozenRows: Number(attribute(child(view, "pane"), "ySplit")),
    selection: attribute(child(view, "selection"), "activeCell"),
    ...drawnIn(parts, path, { widths: pixels, heights }),
    names: others,
    isProtected: attribute(child(sheet, "sheetProtection"), "sheet") === "1",
  };
}

/** Visible names of a sheet. */
function namesOf(parts: Parts, sheet: string): Record<string, string> {
  const workbook = parse(partText(parts, WORKBOOK_PATH));
  const position = children(child(workbook, "sheets")).findIndex((each) => attribute(each, "name") === sheet);
  return Object.fromEntries(
    children(child(workbook, "definedNames"))
      .filter((item) => attribute(item, "localSheetId") === String(position) && !item.hasAttribute("hidden"))
      .map((item) => [attribute(item, "name"), item.textContent.replace(/^.*!/, "").replaceAll("$", "")]),
  );
}

function pageOf(sheet: Element | null): Omit<SheetLook["page"], "printArea" | "titleRows"> {
  const setup = child(sheet, "pageSetup");
  const margin = (side: string): number =>
    points(Number(attribute(child(sheet, "pageMargins"), side)) * POINTS_PER_INCH);
  const texts = child(sheet, "headerFooter");
  return {
    orientation: attribute(setup, "orientation"),
    paper: attribute(setup, "paperSize") === "9" ? "A4" : "another",
    scale: Number(attribute(setup, "scale")),
    margins: {
      ...{ top: margin("top"), right: margin("right"), bottom: margin("bottom"), left: margin("left") },
      ...{ header: margin("header"), footer: margin("footer") },
    },
    header: sections(child(texts, "oddHeader")),
    footer: sections(child(texts, "oddFooter")),
    firstPageNumber: Number(attribute(setup, "firstPageNumber")),
    breaksBefore: children(child(sheet, "rowBreaks")).map((item) => Number(attribute(item, "id"))),
  };
}

function sections(element: Element | null): SheetLook["page"]["header"] {
  const text = element?.textContent ?? "";
  const [, left = "", center = "", right = ""] =
    /^(?:&L((?:&[^CR]|[^&])*))?(?:&C((?:&[^R]|[^&])*))?(?:&R([^]*))?$/.exec(text) ?? [];
  return { left, center, right };
}

/** Look of each cell by its address, its sides as of the cell alone. */
function cellLooks(parts: Parts, sheet: Element | null): Map<string, CellLook> {
  const path = relationships(parts, WORKBOOK_PATH).find(({ type }) => type === "styles")?.path ?? "";
  const styles = parse(partText(parts, path));
  const list = (name: string): Element[] => children(child(styles, name));
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  const headings = new Map(
    list("cellStyles").map((style) => [attribute(style, "xfId"), Number(attribute(style, "builtinId")) - 15]),
  );
  const looks = list("cellXfs").map((format): CellLook => {
    const font = fonts[Number(attribute(format, "fontId"))] ?? null;
    const fill = child(fills[Number(attribute(format, "fillId"))] ?? null, "patternFill");
    const border = borders[Number(attribute(format, "borderId"))] ?? null;
    const alignment = child(format, "alignment");
    const heading = headings.get(attribute(format, "xfId")) ?? 0;
    return {
      font: {
        name: attribute(child(font, "name"), "val"),
        size: Number(attribute(child(font, "sz"), "val")),
        bold: child(font, "b") !== null,
        italic: child(font, "i") !== null,
        color: colour(child(font, "color")) ?? "",
      },
      fill: colour(child(fill, "fgColor")),
      horizontal: attribute(alignment, "horizontal") || "general",
      vertical: attribute(alignment, "vertical") || "bottom",
      wrap: attribute(alignment, "wrapText") === "1",
      lines: SIDES.filter((side) => isOurLine(child(border, side))),
      heading: heading >= 1 && heading <= 4 ? heading : null,
    };
  });
  const cells = children(child(sheet, "sheetData")).flatMap((row) => children(row));
  return new Map(
    cells.flatMap((cell) => {
      const look = looks[Number(attribute(cell, "s"))];
      return look ? [[attribute(cell, "r"), look] as const] : [];
    }),
  );
}

const isOurLine = (side: Element | null): boolean =>
  attribute(side, "style") === "thin" && colour(child(side, "color")) === LINE_COLOR;

/** `#RRGGBB`, or null where none is said. */
function colour(element: Element | null): string | null {
  const argb = attribute(element, "rgb");
  return argb === "" ? null : `#${argb.slice(2).toUpperCase()}`;
}

function cellLook(looks: ReadonlyMap<string, CellLook>, cell: PlannedCell): CellLook {
  const lookAt = (row: number, column: number): CellLook => {
    const look = looks.get(cellAddress(row, column));
    if (!look) throw new RangeError(`No look at ${cellAddress(row, column)}`);
    return look;
  };
  const hasLine = (side: Side): boolean =>
    edgeOf(cell, side).every(({ row, column }) => lookAt(row, column).lines.includes(side));
  return { ...lookAt(cell.row, cell.column), lines: SIDES.filter(hasLine) };
}
