// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { cellAddress } from "../../../../src/workbook/address";
import { movedSheet } from "../../../../src/workbook/file/structure/moved-sheet";
import {
  deletion,
  insertion,
  movement,
  type RowMap,
  type RowSpan,
} from "../../../../src/workbook/file/structure/row-map";

const ROWS = 24;
const row = fc.nat({ max: ROWS - 1 });
const span = fc.tuple(row, row).map(([a, b]): RowSpan => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const dollar = fc.constantFrom("", "$");
const cell = fc.tuple(dollar, dollar, row).map(([column, fixed, at]) => `${column}B${fixed}${at + 1}`);
const range = fc
  .tuple(span, fc.boolean())
  .map(([{ first, last }, isWhole]) =>
    isWhole ? `SUM(${first + 1}:${last + 1})` : `SUM(B${first + 1}:$C$${last + 1})`,
  );
const qualified = fc.constantFrom("", "P!", "'p'!", "Altro!");

/** A sheet with a formula in some rows of column A, and numbers beside. */
const sheet = (formulas: readonly (string | null)[]): string =>
  `<worksheet><dimension ref="A1:B${ROWS}"/><sheetData>${formulas
    .map((formula, r) => {
      const own = formula === null ? "" : `<c r="A${r + 1}"><f>${formula}</f><v>0</v></c>`;
      return `<row r="${r + 1}">${own}<c r="${cellAddress(r, 1)}"><v>${r}</v></c></row>`;
    })
    .join("")}</sheetData></worksheet>`;

const singles = fc.tuple(qualified, cell).map(([name, at]) => name + at);
const formulasOf = (formula: fc.Arbitrary<string>): fc.Arbitrary<(string | null)[]> =>
  fc.array(fc.option(formula), { minLength: ROWS, maxLength: ROWS });

const moved = (xml: string, map: RowMap, copies: (RowSpan & { to: number }) | null = null): string =>
  movedSheet(xml, "P", { sheet: "P", map, copies });

test("rows inserted and deleted again leave the sheet as it was, to the character", () => {
  fc.assert(
    fc.property(formulasOf(fc.oneof(singles, range)), span, row, (formulas, like, at) => {
      const before = at > like.first && at <= like.last ? like.first : at;
      const count = like.last - like.first + 1;
      const map = insertion(before, count);
      const copies = { first: map.row(like.first) ?? 0, last: map.row(like.last) ?? 0, to: before };
      const given = sheet(formulas);
      const inserted = moved(given, map, copies);
      expect((inserted.match(/<row /g) ?? []).length).toBe(ROWS + count);
      expect(moved(inserted, deletion({ first: before, last: before + count - 1 }))).toBe(given);
    }),
  );
});

test("rows moved there and back leave the sheet as it was, to the character", () => {
  fc.assert(
    fc.property(formulasOf(singles), span, row, (formulas, block, at) => {
      const count = block.last - block.first + 1;
      const isInside = at >= block.first && at <= block.last;
      const before = isInside ? block.first : at;
      const start = before > block.last ? before - count : before;
      const given = sheet(formulas);
      const there = moved(given, movement(block, before));
      const back = movement(
        { first: start, last: start + count - 1 },
        before > block.last ? block.first : block.last + 1,
      );
      expect(moved(there, back)).toBe(given);
    }),
  );
});

test("a range whose rows all move, or none of them, has the same rows there and back", () => {
  fc.assert(
    fc.property(span, span, row, (block, cells, before) => {
      const isCut = cells.first <= block.last && cells.last >= block.first;
      const isInside = cells.first >= block.first && cells.last <= block.last;
      const takesIn = before > cells.first && before <= cells.last;
      fc.pre((!isCut || isInside) && !takesIn && (before < block.first || before > block.last + 1));
      const map = movement(block, before);
      const rows = Array.from({ length: cells.last - cells.first + 1 }, (_, n) => map.row(cells.first + n));
      expect(map.span(cells)).toEqual({ first: rows[0], last: rows.at(-1) });
    }),
  );
});

test("no two rows move to the same place", () => {
  fc.assert(
    fc.property(span, row, (block, before) => {
      const { row: place } = movement(block, before);
      expect(new Set(Array.from({ length: ROWS }, (_, n) => place(n))).size).toBe(ROWS);
    }),
  );
});
