// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import type { Row } from "../../../src/allegato/blocks/block";
import { totalHeight } from "../../../src/allegato/pages/flow";
import { joinTexts } from "../../../src/allegato/pages/join-texts";
import type { PagedSheet } from "../../../src/allegato/pages/paginate";
import type { MeasuredRow } from "../../../src/allegato/rows/measured-sheet";
import { measureRow } from "../../../src/allegato/rows/measure-row";
import { anyText } from "../any-text";
import { USUAL_LOOKS } from "../usual-looks";

const COLUMNS = [120, 400, 200];
const SENTENCE = "Una descrizione che prende più righe di quante ne tenga una cella. ";

const rowOf = (texts: readonly string[], maxLines = 4): Row => ({
  cells: texts.map((text, column) => ({ column, span: 1, text, look: column === 0 ? "label" : "field" })),
  maxLines,
  spaceAfter: 6,
});
const measured = (row: Row): MeasuredRow[] => measureRow(row, COLUMNS, USUAL_LOOKS);
const joined = (...pages: readonly MeasuredRow[][]): PagedSheet["pages"] =>
  joinTexts(
    {
      name: "All. Prova",
      orientation: "portrait",
      columns: COLUMNS,
      hasRunningTitles: true,
      titles: [],
      pages,
    },
    USUAL_LOOKS,
  ).pages;
const textsOf = (rows: readonly MeasuredRow[]): string[][] =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

test("a text that was cut stands in one row again, as tall as one text needs, framed all round", () => {
  const description = SENTENCE.repeat(10).trim();
  const rows = measured(rowOf(["Descrizione", description]));
  expect(rows.length).toBeGreaterThan(2);
  const [page = []] = joined(rows);
  expect(textsOf(page)).toEqual([["Descrizione", description]]);
  expect(page[0]?.height).toBe(measured(rowOf(["Descrizione", description], 100))[0]?.height);
  expect(page[0]?.cells[1]?.borders).toEqual(["top", "right", "bottom", "left"]);
  expect(totalHeight(page)).toBeLessThan(totalHeight(rows));
});

test("a page that ends inside a text parts it; what says that a card goes on is no part of it", () => {
  const heading = measured(rowOf(["Obiettivo (segue)"]));
  const rows = measured(rowOf(["Descrizione", SENTENCE.repeat(12)]));
  const [before = [], after = []] = joined(rows.slice(0, 2), [...heading, ...rows.slice(2)]);
  expect(before).toHaveLength(1);
  expect(before[0]?.cells[1]?.borders).toEqual(["top", "right", "left"]);
  expect(textsOf(after).map(([label]) => label)).toEqual(["Obiettivo (segue)", ""]);
  expect(after[1]?.cells[1]?.borders).toEqual(["right", "bottom", "left"]);
  expect(`${before[0]?.cells[1]?.text} ${after[1]?.cells[1]?.text}`).toBe(SENTENCE.repeat(12).trim());
});

test("no row is taller than Excel's tallest", () => {
  const [page = []] = joined(measured(rowOf(["Descrizione", SENTENCE.repeat(60)])));
  expect(page.length).toBeGreaterThan(1);
  expect(Math.max(...page.map(({ height }) => height))).toBeLessThanOrEqual(409);
});

test("blank lines where a text was cut are dropped where there is no room for them", () => {
  const text = Array.from({ length: 8 }, (_, n) => `Voce ${n + 1}`).join("\n\n");
  const rows = measured(rowOf(["", text], 3));
  const [page = []] = joined(rows);
  expect(totalHeight(page)).toBeLessThanOrEqual(totalHeight(rows));
  expect(page[0]?.cells[1]?.text.split(/\n+/u)).toEqual(text.split("\n\n"));
});

test("whatever the texts: none of them is lost, and no page grows", () => {
  fc.assert(
    fc.property(anyText(1500), anyText(700), fc.nat(40), (left, right, at) => {
      const rows = measured(rowOf(["Campo", left, right]));
      const pages = [rows.slice(0, at), rows.slice(at)];
      const found = joined(...pages);
      found.forEach((page, n) => {
        expect(totalHeight(page)).toBeLessThanOrEqual(totalHeight(pages[n] ?? []));
      });
      for (const [column, text] of [left, right].entries()) {
        const all = found.flat().map(({ cells }) => cells[column + 1]?.text ?? "");
        expect(all.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }
    }),
    { numRuns: 300 },
  );
});
