// SPDX-License-Identifier: EUPL-1.2
import { parseCellAddress } from "../address";
import { isTrue } from "./workbook-part";
import { walkXml, type XmlTag } from "./xml";

/** A stretch of a sheet's XML: index of its first character and index after its last. */
interface Span {
  start: number;
  end: number;
}

/** A cell as the sheet's XML writes it (ECMA-376 part 1, 18.3.1.4). */
export interface ScannedCell extends Span {
  /** Zero-based. */
  row: number;
  /** Zero-based. */
  column: number;
  /** Index into the cell styles, as text; null when the cell names none. */
  style: string | null;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e` or `d`. */
  type: string;
  /** Content of `v`, or of the inline text. */
  content: string;
  formula: ScannedFormula | null;
}

/** A formula; those that share one have the text in the first of them only. */
interface ScannedFormula {
  text: string;
  sharedIndex: string | null;
}

export interface ScannedRow extends Span {
  /** Zero-based. */
  row: number;
  tag: XmlTag;
  cells: ScannedCell[];
}

/** A merge; `ref` is its A1 range. */
export interface ScannedMerge extends Span {
  ref: string;
}

/** A description of one or more columns (ECMA-376 part 1, 18.3.1.13). */
export interface ScannedColumns extends Span {
  /** Zero-based, inclusive. */
  first: number;
  last: number;
  /** What is set for them; null where it is the sheet's own. */
  width: string | null;
}

/** What a worksheet's XML holds, and where. */
export interface SheetScan {
  /** The tag that tells the used range; some producers leave it out. */
  dimension: XmlTag | null;
  /** The tag that holds the rows. */
  data: XmlTag;
  rows: ScannedRow[];
  merges: ScannedMerge[];
  columns: ScannedColumns[];
  /** Zero-based inclusive spans of columns that give new cells a style. */
  columnStyles: { first: number; last: number; style: string }[];
  isProtected: boolean;
}

/** Reads a worksheet's XML. */
export function scanSheet(xml: string): SheetScan {
  const rows: ScannedRow[] = [];
  const merges: ScannedMerge[] = [];
  const columns: ScannedColumns[] = [];
  const columnStyles: SheetScan["columnStyles"] = [];
  const sheetData: XmlTag[] = [];
  let dimension: XmlTag | null = null;
  let isProtected = false;
  let row: ScannedRow | null = null;
  let cell: ScannedCell | null = null;
  let collected: string | null = null;
  let inPhonetic = false;

  const openRow = (tag: XmlTag): void => {
    const number = tag.attributes.r === undefined ? (row?.row ?? -1) + 1 : Number(tag.attributes.r) - 1;
    row = { row: number, tag, cells: [], start: tag.start, end: tag.end };
    rows.push(row);
  };
  const openCell = ({ attributes, start, end }: XmlTag): void => {
    if (row === null) return;
    const after = (row.cells.at(-1)?.column ?? -1) + 1;
    const column = attributes.r === undefined ? after : parseCellAddress(attributes.r).column;
    const style = attributes.s ?? null;
    cell = { row: row.row, column, start, end, style, type: attributes.t ?? "n", content: "", formula: null };
    row.cells.push(cell);
  };

  walkXml(xml, {
    open: (tag) => {
      const { name, attributes } = tag;
      if (name === "c") openCell(tag);
      else if (name === "v" || name === "f" || name === "t") {
        collected = "";
        if (name === "f" && cell) cell.formula = { text: "", sharedIndex: sharedIndexOf(attributes) };
      } else if (name === "rPh") inPhonetic = true;
      else if (name === "row") openRow(tag);
      else if (name === "sheetData") sheetData.push(tag);
      else if (name === "dimension") dimension = tag;
      else if (name === "mergeCell" && attributes.ref) {
        merges.push({ ref: attributes.ref, start: tag.start, end: tag.end });
      } else if (name === "col") {
        const { min, max, width, customWidth, style } = attributes;
        const span = { first: Number(min) - 1, last: Number(max) - 1 };
        const own = isTrue(customWidth) && width !== undefined ? width : null;
        columns.push({ ...span, width: own, start: tag.start, end: tag.end });
        if (style) columnStyles.push({ ...span, style });
      } else if (name === "sheetProtection") isProtected = isTrue(attributes.sheet);
    },
    text: (text) => {
      if (collected !== null) collected += text;
    },
    close: ({ name, end }) => {
      if (name === "c") {
        if (cell) cell.end = end;
        cell = null;
      } else if (name === "row" && row) row.end = end;
      else if (name === "col") (columns.at(-1) as ScannedColumns).end = end;
      else if (name === "rPh") inPhonetic = false;
      else if (collected !== null && (name === "v" || name === "f" || name === "t")) {
        if (cell && name === "f" && cell.formula) cell.formula.text = collected;
        else if (cell && !inPhonetic) cell.content += collected;
        collected = null;
      }
    },
  });
  const [data] = sheetData;
  if (data === undefined) throw new RangeError("A worksheet without sheetData");
  return { dimension, data, rows, merges, columns, columnStyles, isProtected };
}

const sharedIndexOf = ({ t, si }: XmlTag["attributes"]): string | null => (t === "shared" && si ? si : null);
