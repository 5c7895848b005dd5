// SPDX-License-Identifier: EUPL-1.2
import { MAX_ROWS } from "./formula-references";

/** Zero-based rows, inclusive. */
export interface RowSpan {
  first: number;
  last: number;
}

/** Where the rows of a sheet go in one step. */
export interface RowMap {
  /** Where a row goes; null when it is deleted. */
  row: (row: number) => number | null;
  /** Where a range of rows goes as Excel has it: it grows, shrinks or moves; null when nothing of it is left. */
  span: (span: RowSpan) => RowSpan | null;
}

/** So many new rows above row `at`. A range grows with rows inside it, and is pushed by those at its first row. */
export function insertion(at: number, count: number): RowMap {
  const row = (index: number): number => (index < at ? index : index + count);
  return withOpenEnds({ row, span: ({ first, last }) => ({ first: row(first), last: row(last) }) });
}

/** Rows that go, and those below that move up. */
export function deletion({ first: from, last: to }: RowSpan): RowMap {
  const count = to - from + 1;
  return withOpenEnds({
    row: (index) => (index < from ? index : index > to ? index - count : null),
    span: ({ first, last }) => {
      if (first >= from && last <= to) return null;
      return {
        first: first < from ? first : Math.max(first - count, from),
        last: last > to ? last - count : Math.min(last, from - 1),
      };
    },
  });
}

/**
 * Rows that go to stand above row `before`. A range inside them goes along. One that they come to stand inside takes
 * them in; one that they leave is closed up. A range whose own rows only change places stays as it is, also when they
 * come to stand first or last in it: there Excel, which moves the edge of a range with its cell, may tell otherwise.
 */
export function movement(block: RowSpan, before: number): RowMap {
  const count = block.last - block.first + 1;
  if (before >= block.first && before <= block.last + 1)
    return { row: (index) => index, span: (span) => span };
  const start = before > block.last ? before - count : before;
  const isMoved = (index: number): boolean => index >= block.first && index <= block.last;
  const row = (index: number): number => {
    if (isMoved(index)) return index - block.first + start;
    if (index > block.last && index < before) return index - count;
    return index < block.first && index >= before ? index + count : index;
  };
  const span = ({ first, last }: RowSpan): RowSpan => {
    if (isMoved(first) && isMoved(last)) return { first: row(first), last: row(last) };
    const rest = {
      first: row(isMoved(first) ? block.last + 1 : first),
      last: row(isMoved(last) ? block.first - 1 : last),
    };
    const wasInside = first <= block.first && last >= block.last;
    const isBeside = start + count === rest.first || start === rest.last + 1;
    return wasInside && isBeside
      ? { first: Math.min(start, rest.first), last: Math.max(start + count - 1, rest.last) }
      : rest;
  };
  return withOpenEnds({ row, span });
}

/** A range that goes down to the last row of the sheet goes on doing so. */
function withOpenEnds({ row, span }: RowMap): RowMap {
  return {
    row,
    span: ({ first, last }) => {
      if (last < MAX_ROWS - 1) return limited(span({ first, last }));
      if (first === 0) return { first, last };
      const moved = limited(span({ first, last: first }));
      return { first: moved?.first ?? first, last };
    },
  };
}

const limited = (span: RowSpan | null): RowSpan | null =>
  span && span.first < MAX_ROWS ? { first: span.first, last: Math.min(span.last, MAX_ROWS - 1) } : null;
