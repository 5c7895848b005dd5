// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseCellAddress } from "../../address";

/** A row of a sheet and the XML it is written in, with the white space before it. */
export interface RowXml {
  /** Zero-based. */
  row: number;
  xml: string;
}

/** The XML of a sheet taken apart at its rows: `before` ends with the tag that opens them. */
export interface SheetRows {
  before: string;
  rows: RowXml[];
  after: string;
}

const DATA = /<((?:[\w.-]+:)?)sheetData\b[^>]*?(\/?)>/;
const ROW = /\s*<((?:[\w.-]+:)?)row\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>[^]*?<\/\1row>)/g;
const NUMBER = /^(\s*<(?:[\w.-]+:)?row\b[^>]*?\sr=["'])(\d+)/;

/** Takes the XML of a sheet apart at its rows; every one has its number afterwards. */
export function sheetRows(xml: string): SheetRows {
  const data = DATA.exec(xml);
  if (!data) throw new RangeError("A worksheet without sheetData");
  const [tag, prefix = "", slash = ""] = data;
  const end = data.index + tag.length;
  if (slash !== "") {
    const open = tag.replace(/\s*\/>$/, ">");
    return {
      before: xml.slice(0, data.index) + open,
      rows: [],
      after: `</${prefix}sheetData>${xml.slice(end)}`,
    };
  }
  const close = xml.indexOf(`</${prefix}sheetData`, end);
  let last = -1;
  const rows = Array.from(xml.slice(end, close).matchAll(ROW), ([text]): RowXml => {
    const number = NUMBER.exec(text)?.[2];
    const row = number === undefined ? last + 1 : Number(number) - 1;
    last = row;
    const numbered = number === undefined ? text.replace(/row\b/, `row r="${row + 1}"`) : text;
    return { row, xml: /<(?:[\w.-]+:)?f\b/.test(text) ? withAddresses(numbered, row) : numbered };
  });
  return { before: xml.slice(0, end), rows, after: xml.slice(close) };
}

/** Gives the cells of a row the addresses that a producer may leave out. */
function withAddresses(xml: string, row: number): string {
  let column = -1;
  return xml.replace(/<(?:[\w.-]+:)?c\b[^>]*/g, (tag) => {
    const address = /\sr=["']([A-Z]+\d+)/.exec(tag)?.[1];
    column = address === undefined ? column + 1 : parseCellAddress(address).column;
    return address === undefined ? tag.replace(/c\b/, `c r="${cellAddress(row, column)}"`) : tag;
  });
}

/** The XML of a sheet put together again. */
export const joinedSheet = ({ before, rows, after }: SheetRows): string =>
  `${before}${rows.map(({ xml }) => xml).join("")}${after}`;

/** Addresses of a row and its cells. */
const OWN_NUMBERS = /(<(?:[\w.-]+:)?(?:row|c)\b[^>]*?\sr=["'][A-Z]*)\d+/g;

/** A row as it is written elsewhere; formulas are left as they were. */
export const renumbered = ({ row, xml }: RowXml, to: number): RowXml =>
  row === to
    ? { row, xml }
    : { row: to, xml: xml.replace(OWN_NUMBERS, (_match, lead: string) => `${lead}${to + 1}`) };
