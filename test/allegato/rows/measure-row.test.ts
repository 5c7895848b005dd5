// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { row, textCell } from "../../../src/allegato/blocks/text-row";
import { measureRow } from "../../../src/allegato/rows/measure-row";
import { rowHeight, usableWidth } from "../../../src/allegato/text/row-height";
import { wrapLines } from "../../../src/allegato/text/wrap";
import { USUAL_LOOKS } from "../usual-looks";
import { anyText } from "../any-text";

const COLUMNS = [80, 120, 300];
const LONG = "Una frase di prova che non finisce presto. ".repeat(60);

test("a short text is one framed row, as high as its lines", () => {
  const [measured, ...others] = measureRow(row([textCell(0, 3, "Breve", "field")]), COLUMNS, USUAL_LOOKS);
  expect(others).toEqual([]);
  expect(measured).toEqual({
    cells: [
      { column: 0, span: 3, text: "Breve", look: "field", borders: ["top", "right", "bottom", "left"] },
    ],
    height: rowHeight(1, 10),
    keepWithNext: false,
  });
});

test("the tallest cell decides, and white is added below", () => {
  const two = row([
    textCell(0, 1, "Breve", "label"),
    textCell(1, 1, "una due tre quattro cinque sei", "field"),
  ]);
  expect(measureRow(two, COLUMNS, USUAL_LOOKS)[0]?.height).toBe(rowHeight(2, 10));
  expect(measureRow({ ...two, spaceAfter: 6 }, COLUMNS, USUAL_LOOKS)[0]?.height).toBe(rowHeight(2, 10) + 6);
  expect(measureRow({ ...two, height: 3 }, COLUMNS, USUAL_LOOKS)[0]?.height).toBe(3);
});

test("a long text goes on in the next rows without inner lines, its label said once", () => {
  const rows = measureRow(
    row([textCell(0, 1, "Descrizione", "label"), textCell(1, 2, LONG, "field")]),
    COLUMNS,
    USUAL_LOOKS,
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(["Descrizione", ...rows.slice(1).map(() => "")]);
  expect(rows.map(({ cells }) => cells[1]?.borders)).toEqual([
    ["top", "right", "left"],
    ...rows.slice(2).map(() => ["right", "left"]),
    ["right", "bottom", "left"],
  ]);
  expect(rows.map(({ cells }) => cells[1]?.text).join(" ")).toBe(LONG.trim());
});

test("a label said again where a page begins has room for its words, however narrow its column", () => {
  const continued = "Contributo alle finalità del programma (segue)";
  const text = Array.from({ length: 15 }, (_, n) => `Voce ${n + 1}`).join("\n");
  const label = { ...textCell(0, 1, "Contributo", "label"), continued };
  const rows = measureRow(
    { ...row([label, textCell(2, 1, text, "field")]), maxLines: 6 },
    COLUMNS,
    USUAL_LOOKS,
  );
  const size = USUAL_LOOKS.label.fontSize;
  const lines = wrapLines(continued, 0, usableWidth(80), { size, bold: true }, 100).length;
  expect(lines).toBeGreaterThan(3);
  const tops = rows.slice(1).map(({ onTop }) => onTop);
  expect(rows[0]?.onTop).toBeUndefined();
  expect(tops.map((top) => top?.cells[0]?.text)).toEqual(tops.map(() => continued));
  expect(rows.slice(1).map(({ cells }) => cells[0]?.text)).toEqual(tops.map(() => ""));
  for (const top of tops) expect(top?.height).toBeGreaterThanOrEqual(rowHeight(lines, size));
  // The last stretch is shorter than its label: that alone makes its row taller.
  expect(tops.at(-1)?.height).toBeGreaterThan(rows.at(-1)?.height ?? 0);
});

test("only the last row of a heading is held to what follows", () => {
  const rows = measureRow(row([textCell(0, 3, LONG, "title")], { heading: true }), COLUMNS, USUAL_LOOKS);
  expect(rows.map(({ keepWithNext }) => keepWithNext)).toEqual([...rows.slice(1).map(() => false), true]);
});

test("texts print with one kind of line end and no control characters", () => {
  expect(textCell(0, 1, " prima\r\nseconda\rterza\u0007\ttab\u00a0 ", "field").text).toBe(
    "prima\nseconda\nterza\ttab",
  );
});

test("no row is lower than its texts or higher than Excel allows, and no text is lost", () => {
  fc.assert(
    fc.property(anyText(300), anyText(40), (long, short) => {
      const rows = measureRow(
        row([textCell(0, 1, short, "value"), textCell(1, 2, long, "field")]),
        COLUMNS,
        USUAL_LOOKS,
      );
      for (const { cells, height } of rows) {
        expect(height).toBeLessThanOrEqual(409);
        cells.forEach(({ text, look, column }) => {
          const size = look === "value" ? 9 : 10;
          const width = usableWidth(column === 0 ? 80 : 420);
          const { length } = wrapLines(text, 0, width, { size, bold: false }, Infinity);
          expect(height).toBeGreaterThanOrEqual(rowHeight(length, size) - 3.75);
        });
      }
      const all = (column: number): string => rows.map(({ cells }) => cells[column]?.text ?? "").join("");
      expect(all(0).replace(/\s/gu, "")).toBe(short.replace(/\s/gu, ""));
      expect(all(1).replace(/\s/gu, "")).toBe(long.replace(/\s/gu, ""));
    }),
    { numRuns: 60 },
  );
});
