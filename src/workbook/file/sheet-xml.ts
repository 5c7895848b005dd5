// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, rangeAddress } from "../address";
import type { HeaderFooter, PageSetup, PlannedCell, SheetPlan } from "../sheet-plan";
import { escapeXml } from "./xml";

/** Index of a cell style in the workbook's styles. */
export type StyleOf = (cell: PlannedCell) => number;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The part of a whole sheet of ours (ECMA-376 part 1, 18.3.1.99: the order of the elements is prescribed).
 * @param digit pixels of a digit in the workbook's own font, the unit of widths
 */
export function sheetXml(plan: SheetPlan, styleOf: StyleOf, digit: number): string {
  const area = rangeAddress(0, 0, plan.rows.length, plan.columns.length);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    `<dimension ref="${area}"/>`,
    viewXml(plan.frozenRows ?? 0),
    `<sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${plan.columns.map((pixels, index) => columnXml(pixels / digit, index)).join("")}</cols>`,
    `<sheetData>${rowsXml(plan, styleOf)}</sheetData>`,
    plan.isProtected ? PROTECTION : "",
    mergesXml(plan.cells),
    pageXml(plan.page),
    `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`,
    hasDrawing(plan) ? `<drawing r:id="${DRAWING_ID}"/>` : "",
    "</worksheet>",
  ].join("");
}

/** Cells can be selected and copied, and there is no password: whoever wants to edit takes it off. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

/** Id of the relationship to the part with the pictures and charts of a sheet, its only one. */
const DRAWING_ID = "rId1";

/** True for a sheet with pictures or charts. */
export const hasDrawing = ({ images = [], charts = [] }: SheetPlan): boolean =>
  images.length > 0 || charts.length > 0;

/** Opens at the top, at full size; whichever sheet is in front stays so. */
function viewXml(frozenRows: number): string {
  const first = `A${frozenRows + 1}`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>`;
  const content =
    frozenRows === 0
      ? `<selection activeCell="${first}" sqref="${first}"/>`
      : `${pane}<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`;
  return `<sheetViews><sheetView showGridLines="0" zoomScale="100" zoomScaleNormal="100" workbookViewId="0">${content}</sheetView></sheetViews>`;
}

const columnXml = (width: number, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${Math.round(width * 256) / 256}" customWidth="1"/>`;

function rowsXml(plan: SheetPlan, styleOf: StyleOf): string {
  const rows = plan.rows.map(() => new Map<number, string>());
  for (const cell of plan.cells) {
    const style = styleOf(cell);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        const isFirst = row === cell.row && column === cell.column;
        rows[row]?.set(column, cellXml(cellAddress(row, column), style, isFirst ? cell : EMPTY));
      }
    }
  }
  return rows
    .map((cells, row) => {
      const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}" ht="${plan.rows[row] ?? 0}" customHeight="1">${inOrder.join("")}</row>`;
    })
    .join("");
}

const EMPTY: CellContent = { value: "" };

type CellContent = Pick<PlannedCell, "value" | "formula">;

function cellXml(address: string, style: number, { value, formula }: CellContent): string {
  if (formula !== undefined) {
    const type = typeof value === "number" ? "" : ' t="str"';
    const shown = `<v>${escapeXml(String(value))}</v>`;
    return `<c r="${address}" s="${style}"${type}><f>${escapeXml(formula.slice(1))}</f>${shown}</c>`;
  }
  if (value === "") return `<c r="${address}" s="${style}"/>`;
  if (typeof value === "number") return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  const text = `<t xml:space="preserve">${escapeXml(value)}</t>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is>${text}</is></c>`;
}

function mergesXml(cells: readonly PlannedCell[]): string {
  const merged = cells.filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
  if (merged.length === 0) return "";
  const merges = merged.map(
    ({ row, column, rowSpan, columnSpan }) =>
      `<mergeCell ref="${rangeAddress(row, column, rowSpan, columnSpan)}"/>`,
  );
  return `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}

const inches = (points: number): number => Number((points / 72).toFixed(4));
const A4 = 9;

function pageXml({ orientation, margins, header, footer, firstPageNumber, breaksBefore }: PageSetup): string {
  const sides = Object.entries(margins).map(([side, points]) => `${side}="${inches(points)}"`);
  const breaks = breaksBefore.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return [
    `<pageMargins ${sides.join(" ")}/>`,
    `<pageSetup paperSize="${A4}" scale="100" firstPageNumber="${firstPageNumber}" orientation="${orientation}" useFirstPageNumber="1"/>`,
    `<headerFooter><oddHeader>${escapeXml(sections(header))}</oddHeader>`,
    `<oddFooter>${escapeXml(sections(footer))}</oddFooter></headerFooter>`,
    breaks.length > 0
      ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks>`
      : "",
  ].join("");
}

/** Excel's one-string form of a header or footer. */
const sections = ({ left, center, right }: HeaderFooter): string =>
  [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .filter(([, text]) => text !== "")
    .map(([code, text]) => `${code ?? ""}${text ?? ""}`)
    .join("");
