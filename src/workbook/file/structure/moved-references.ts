// SPDX-License-Identifier: EUPL-1.2
import { mapReferences, sameSheet, shiftedFormula } from "./formula-references";
import type { RowMap, RowSpan } from "./row-map";

/** Rows of one sheet that go elsewhere in one step. */
export interface RowMove {
  sheet: string;
  map: RowMap;
  /** Rows that are copied, as they stand after the map, and the first row of their copies. */
  copies: (RowSpan & { to: number }) | null;
  /** Rows that come, and belong to the print area that they stand at the edge of. */
  printed?: RowSpan;
  /** Ranges of lists that take in rows which come at their edge, and what they become. */
  regrown?: ReadonlyMap<string, string>;
}

/** @param home the sheet the formula stands on; null for one of the workbook's */
export const movedFormula = (formula: string, home: string | null, { sheet, map }: RowMove): string =>
  mapReferences(formula, (reference) => {
    const named = reference.sheet ?? home;
    if (named === null || reference.rows === null || !sameSheet(named, sheet)) return reference;
    const { first, last } = reference.rows;
    const span = map.span({ first: first.index, last: last.index });
    if (span === null) return null;
    if (span.first === first.index && span.last === last.index) return reference;
    return {
      ...reference,
      rows: { first: { ...first, index: span.first }, last: { ...last, index: span.last } },
    };
  });

/** Rows of an A1 range (`B2`, `B2:C4`, `3:5`); null for whole columns. */
export function rowsOf(range: string): RowSpan | null {
  const [first = 0, last = first] = range.split(":").map((cell) => Number(cell.replace(/\D/g, "")));
  return first === 0 ? null : { first: first - 1, last: last - 1 };
}

/** The same columns of a range in other rows. */
export function inRows(range: string, { first, last }: RowSpan): string {
  const [from = "", to] = range.split(":");
  const at = (cell: string, row: number): string => cell.replace(/\d+/, String(row + 1));
  return to === undefined && first === last ? at(from, first) : `${at(from, first)}:${at(to ?? from, last)}`;
}

/** Where an A1 range of the sheet goes; null when nothing of it is left. */
export function movedRange(range: string, { map }: Pick<RowMove, "map">): string | null {
  const rows = rowsOf(range);
  if (rows === null) return range;
  const moved = map.span(rows);
  return moved && inRows(range, moved);
}

/** The copy that a range gets when all of it stands in rows that are copied; null otherwise. */
export function copiedRange(range: string, { copies }: Pick<RowMove, "copies">): string | null {
  const rows = rowsOf(range);
  if (!copies || !rows || rows.first < copies.first || rows.last > copies.last) return null;
  return inRows(range, lowered(rows, copies.to - copies.first));
}

/**
 * Where a list of ranges goes (`B2:B4 D6`), with the copies of what they hold of copied rows; null when nothing is
 * left. What takes in the copies already is not copied.
 */
export function movedRanges(list: string, move: RowMove): string | null {
  const ranges = list.trim().split(/\s+/);
  const moved = ranges.flatMap((range) => move.regrown?.get(range) ?? movedRange(range, move) ?? []);
  const copied = moved.flatMap((range) => copiedPart(range, move) ?? []);
  const added = copied.filter((range) => !moved.some((other) => contains(other, range)));
  const all = [...moved, ...added].join(" ");
  return all === "" ? null : all;
}

function copiedPart(range: string, { copies }: RowMove): string | null {
  const rows = rowsOf(range);
  if (!copies || !rows || rows.first > copies.last || rows.last < copies.first) return null;
  const part = { first: Math.max(rows.first, copies.first), last: Math.min(rows.last, copies.last) };
  return inRows(range, lowered(part, copies.to - copies.first));
}

const lowered = ({ first, last }: RowSpan, by: number): RowSpan => ({ first: first + by, last: last + by });

function contains(range: string, other: string): boolean {
  const [outer, inner] = [rowsOf(range), rowsOf(other)];
  const columns = (text: string): string => text.replace(/\d+/g, "");
  const [from = "", to = from] = columns(range).split(":");
  const [innerFrom = "", innerTo = innerFrom] = columns(other).split(":");
  return (
    outer !== null &&
    inner !== null &&
    outer.first <= inner.first &&
    outer.last >= inner.last &&
    from === innerFrom &&
    to === innerTo
  );
}

/**
 * The formula that stands for a list of ranges once these have moved. It is written for the first cell of the list, so
 * it is read where that cell or the next that is left stands, and told again for the first cell of the moved list.
 */
export function anchoredFormula(formula: string, home: string | null, list: string, move: RowMove): string {
  const before = list
    .trim()
    .split(/\s+/)
    .flatMap((range) => rowsOf(range) ?? []);
  const after = (movedRanges(list, move) ?? "").split(" ").flatMap((range) => rowsOf(range) ?? []);
  const top = Math.min(...before.map(({ first }) => first));
  const left = Math.min(...before.flatMap((rows) => firstLeft(rows, move.map) ?? []));
  const moved = move.map.row(left);
  if (before.length === 0 || after.length === 0 || moved === null) return movedFormula(formula, home, move);
  const there = movedFormula(shiftedFormula(formula, left - top, 0), home, move);
  return shiftedFormula(there, Math.min(...after.map(({ first }) => first)) - moved, 0);
}

function firstLeft({ first, last }: RowSpan, map: RowMap): number | null {
  for (let row = first; row <= last; row++) if (map.row(row) !== null) return row;
  return null;
}
