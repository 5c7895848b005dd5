// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../address";
import { groupedBy } from "../grouping";
import type { CellValue } from "../snapshot";
import type { ScannedCell, ScannedRow, SheetScan } from "./sheet-scan";
import { escapeXml } from "./xml";

/** A new value for one cell; positions are zero-based. */
export interface NewValue {
  row: number;
  column: number;
  value: CellValue;
  /** Index of the cell's new style, as text; null takes it away. Left out: the cell keeps its own. */
  style?: string | null;
}

/** Text to put in place of a stretch of the XML. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A cell that shared the formula of another, with that formula written out, without `=`. */
export interface FreedCell {
  cell: ScannedCell;
  formula: string;
}

/**
 * Gives cells of a worksheet's XML new values and leaves every other character as it was.
 * Text is written as text, and the style of a cell stays unless a new one is named.
 * @param freed what `leaningCells` lists
 * @param others what else changes in the same XML, outside the rows
 */
export function patchCells(
  xml: string,
  scan: SheetScan,
  values: readonly NewValue[],
  freed: readonly FreedCell[],
  others: readonly Splice[] = [],
): string {
  const prefix = /^<([\w.-]+:)?/.exec(xml.slice(scan.data.start))?.[1] ?? "";
  const sorted = [...values].sort((a, b) => a.row - b.row || a.column - b.column);
  const existing = new Map(scan.rows.map((row) => [row.row, row]));
  const byRow = [...groupedBy(sorted, ({ row }) => row)];
  const inNewRows = byRow.filter(([number]) => !existing.has(number));
  return spliced(xml, [
    ...others,
    ...freed.map(({ cell: { start, end }, formula }): Splice => {
      const element = `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
      return { start, end, text: xml.slice(start, end).replace(FORMULA_ELEMENT, () => element) };
    }),
    ...byRow.flatMap(([number, inRow]) => {
      const row = existing.get(number);
      return row ? patchRow(xml, row, inRow, scan, prefix) : [];
    }),
    ...newRows(inNewRows, scan, prefix),
  ]);
}

const FORMULA_ELEMENT = /<(?:[\w.-]+:)?f\b[^>]*(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>)/;

/** Formulas that new values take the place of. */
export function overwrittenFormulas({ rows }: SheetScan, values: readonly NewValue[]): ScannedCell[] {
  const addresses = new Set(values.map(({ row, column }) => cellAddress(row, column)));
  const formulas = rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null));
  return formulas.filter(({ row, column }) => addresses.has(cellAddress(row, column)));
}

/** Cells whose formula is kept in one that is about to be overwritten. */
export function leaningCells({ rows }: SheetScan, overwritten: readonly ScannedCell[]): ScannedCell[] {
  const keepers = overwritten.filter(({ formula }) => formula?.sharedIndex != null && formula.text !== "");
  const lost = new Set(keepers.map(({ formula }) => formula?.sharedIndex));
  return rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.formula?.sharedIndex != null && lost.has(cell.formula.sharedIndex))
    .filter((cell) => !overwritten.includes(cell));
}

function patchRow(
  xml: string,
  row: ScannedRow,
  values: readonly NewValue[],
  scan: SheetScan,
  prefix: string,
): Splice[] {
  const existing = new Map(row.cells.map((cell) => [cell.column, cell]));
  const replaced = values.flatMap((value): Splice[] => {
    const cell = existing.get(value.column);
    return cell ? [{ start: cell.start, end: cell.end, text: cellXml(value, cell.style, prefix) }] : [];
  });
  const added = values.filter(({ column }) => !existing.has(column));
  if (added.length === 0) return replaced;

  const newCells = (group: readonly NewValue[]): string =>
    group.map((value) => cellXml(value, newStyle(value, row, scan), prefix)).join("");
  // `spans` is an optimisation that would no longer be true.
  const tag = xml.slice(row.tag.start, row.tag.end).replace(/\sspans="[^"]*"/, "");
  if (row.tag.isSelfClosing) {
    const open = tag.replace(/\s*\/>$/, ">");
    return [{ start: row.start, end: row.end, text: `${open}${newCells(added)}</${prefix}row>` }];
  }
  return [
    { start: row.tag.start, end: row.tag.end, text: tag },
    ...replaced,
    ...[...groupedBy(added, ({ column }) => positionFor(row, column))].map(([at, group]): Splice => ({
      start: at,
      end: at,
      text: newCells(group),
    })),
  ];
}

/** Where a cell of this column goes: before the first one to its right. */
const positionFor = (row: ScannedRow, column: number): number =>
  row.cells.find((cell) => cell.column > column)?.start ?? row.cells.at(-1)?.end ?? row.tag.end;

function newRows(byRow: readonly [number, NewValue[]][], scan: SheetScan, prefix: string): Splice[] {
  const { data, rows } = scan;
  const rowXml = ([number, values]: [number, NewValue[]]): string => {
    const cells = values.map((value) => cellXml(value, newStyle(value, null, scan), prefix)).join("");
    return `<${prefix}row r="${number + 1}">${cells}</${prefix}row>`;
  };
  if (data.isSelfClosing && byRow.length > 0) {
    const text = `<${prefix}sheetData>${byRow.map(rowXml).join("")}</${prefix}sheetData>`;
    return [{ start: data.start, end: data.end, text }];
  }
  const position = (number: number): number =>
    rows.find((row) => row.row > number)?.start ?? rows.at(-1)?.end ?? data.end;
  return [...groupedBy(byRow, ([number]) => position(number))].map(([at, group]): Splice => {
    return { start: at, end: at, text: group.map(rowXml).join("") };
  });
}

/** A cell that was not there takes the style of its row, or else of its column. */
function newStyle({ column }: NewValue, row: ScannedRow | null, { columnStyles }: SheetScan): string | null {
  const { s, customFormat } = row?.tag.attributes ?? {};
  if (s !== undefined && customFormat !== undefined) return s;
  return columnStyles.find(({ first, last }) => first <= column && column <= last)?.style ?? null;
}

/** @param before style of the cell when it gets no new one */
function cellXml(
  { row, column, value, style: given }: NewValue,
  before: string | null,
  prefix: string,
): string {
  const style = given === undefined ? before : given;
  if (value === "" && given === null) return "";
  const open = `<${prefix}c r="${cellAddress(row, column)}"${style === null ? "" : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  if (value === "") return `${open}/>`;
  if (typeof value === "number") return `${open}><${prefix}v>${value}</${prefix}v>${close}`;
  if (typeof value === "boolean") return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>${close}`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is>${close}`;
}

/** Splices never overlap; what is added at a place goes before what is replaced there, else they keep their order. */
export function spliced(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(from, start), text);
    from = end;
  }
  return pieces.join("") + xml.slice(from);
}
