// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { whole, type Block, type Gap } from "../../../src/allegato/blocks/block";
import { paginate } from "../../../src/allegato/pages/paginate";
import { printableHeight } from "../../../src/allegato/paper";
import type { MeasuredRow, MeasuredSheet } from "../../../src/allegato/rows/measured-sheet";

type Item = MeasuredRow | Gap;

const HEIGHT = printableHeight("portrait");
const line = (text: string, height: number, keepWithNext = false): MeasuredRow => ({
  cells: [{ column: 0, span: 1, text, look: "field", borders: [] }],
  height,
  keepWithNext,
});
const heading = (text: string, height = 20): MeasuredRow => line(text, height, true);
const sheet = (body: Block<Item>[], titles: Item[] = []): MeasuredSheet => ({
  name: "All. Prova",
  orientation: "portrait",
  columns: [600],
  titles,
  body,
  hasRunningTitles: true,
});
const pagesOf = (body: Block<Item>[], titles: Item[] = []): string[][] =>
  paginate(sheet(body, titles)).pages.map((page) => page.map(({ cells }) => cells[0]?.text ?? "-"));

test("rows fill a page and go on on the next", () => {
  const third = HEIGHT / 3;
  expect(pagesOf([line("a", third), line("b", third), line("c", third), line("d", third)])).toEqual([
    ["a", "b", "c"],
    ["d"],
  ]);
});

test("what is whole moves to the next page when it fits there", () => {
  const card = whole<Item>([line("b1", HEIGHT / 2), line("b2", HEIGHT / 4)]);
  expect(pagesOf([line("a", HEIGHT / 2), card])).toEqual([["a"], ["b1", "b2"]]);
});

test("what is taller than a page begins where it stands, and says that it goes on", () => {
  const card = whole<Item>(
    [line("b1", HEIGHT / 2), line("b2", HEIGHT / 2), line("b3", HEIGHT / 3)],
    [heading("b…")],
  );
  expect(pagesOf([line("a", HEIGHT / 2), card])).toEqual([
    ["a", "b1"],
    ["b…", "b2", "b3"],
  ]);
});

test("a page that begins inside a text has room for what is said again beside it", () => {
  const cut = { ...line("a2", HEIGHT / 2), onTop: line("a2 (segue)", HEIGHT / 2 + 30) };
  const [short, tall] = [HEIGHT / 2, HEIGHT / 2 - 31];
  expect(pagesOf([line("a1", HEIGHT - 10), cut, line("b", short)])).toEqual([["a1"], ["a2 (segue)"], ["b"]]);
  expect(pagesOf([line("a1", HEIGHT - 10), cut, line("b", tall)])).toEqual([["a1"], ["a2 (segue)", "b"]]);
  expect(pagesOf([line("a1", HEIGHT / 2), cut, line("b", short)])).toEqual([["a1", "a2"], ["b"]]);
});

test("a whole inside a whole says that it goes on below what the outer one says", () => {
  const table = whole<Item>(
    [heading("head"), line("v1", HEIGHT / 2), line("v2", HEIGHT / 2)],
    [heading("head…")],
  );
  expect(pagesOf([whole<Item>([heading("card"), table], [heading("card…")])])).toEqual([
    ["card", "head", "v1"],
    ["card…", "head…", "v2"],
  ]);
});

test("the parts of a parted whole stay whole themselves", () => {
  const indicator = (name: string): Block<Item> =>
    whole<Item>([heading(name), line(`${name} values`, HEIGHT / 3)]);
  const card = whole<Item>([line("card", HEIGHT / 2), indicator("i"), indicator("j"), indicator("k")]);
  expect(pagesOf([card])).toEqual([
    ["card", "i", "i values"],
    ["j", "j values", "k", "k values"],
  ]);
});

test("headings move with the first row they announce", () => {
  const body = [line("a", HEIGHT - 50), heading("h1"), heading("h2"), line("b", 20), line("c", 20)];
  expect(pagesOf(body)).toEqual([["a"], ["h1", "h2", "b", "c"]]);
});

test("what leads to a table stays above it where a page holds both, else the page ends below it", () => {
  const leading = (text: string): MeasuredRow => ({ ...line(text, HEIGHT * 0.3), leads: true });
  const table = [heading("head"), line("v1", HEIGHT * 0.2), line("v2", HEIGHT * 0.5)];
  const short = whole<Item>([heading("name"), leading("x"), ...table]);
  expect(pagesOf([line("a", HEIGHT * 0.5), short])).toEqual([["a"], ["name", "x", "head", "v1"], ["v2"]]);
  const long = whole<Item>([heading("name"), leading("x"), leading("y"), leading("z"), ...table]);
  expect(pagesOf([long])).toEqual([
    ["name", "x", "y", "z"],
    ["head", "v1", "v2"],
  ]);
});

test("headings move with the whole they announce", () => {
  const body = [
    line("a", HEIGHT / 2),
    heading("h"),
    whole<Item>([line("b", HEIGHT / 3), line("c", HEIGHT / 3)]),
  ];
  expect(pagesOf(body)).toEqual([["a"], ["h", "b", "c"]]);
});

test("a page is filled as far as its parts allow before one that cannot be parted leaves white", () => {
  const piece = (name: string): Block<Item> =>
    whole<Item>([heading(name, 15), line(`${name}…`, HEIGHT * 0.25)]);
  const opening = [line("a", HEIGHT * 0.4), line("b", HEIGHT * 0.1)];
  const long = whole<Item>([heading("long"), ...opening, piece("p"), piece("q"), piece("r")]);
  const next = whole<Item>([heading("next"), line("n", HEIGHT * 0.6)]);
  expect(pagesOf([long, next])).toEqual([
    ["long", "a", "b", "p", "p…"],
    ["q", "q…", "r", "r…"],
    ["next", "n"],
  ]);
});

test("white between blocks is dropped at the top and at the end of a page", () => {
  const half = HEIGHT / 2;
  expect(
    pagesOf([{ gap: 9 }, line("a", half), { gap: 9 }, line("b", half - 9), { gap: 9 }, line("c", half)]),
  ).toEqual([["a", "-", "b"], ["c"]]);
  expect(pagesOf([line("a", half), { gap: 9 }, line("b", half)])).toEqual([["a"], ["b"]]);
});

test("titles take their room on every page, unless they are too tall to be repeated", () => {
  const short = paginate(sheet([line("a", HEIGHT - 60), line("b", 20)], [line("t", 50)]));
  expect([short.titles.length, short.pages.length]).toEqual([1, 2]);
  const tall = paginate(sheet([line("a", 20)], [line("t", HEIGHT / 2), { gap: 9 }]));
  expect(tall.titles).toEqual([]);
  expect(tall.pages.map((page) => page.map(({ cells }) => cells[0]?.text))).toEqual([["t", undefined, "a"]]);
});

/** Cards of headings, rows and inner wholes, none of them with a chain of headings taller than a page. */
const anyBody = (): fc.Arbitrary<Block<Item>[]> => {
  const height = fc.integer({ min: 15, max: 160 });
  const text = fc.uuid();
  const plain = fc.tuple(text, height).map(([name, each]) => [line(name, each)]);
  const headed = fc
    .tuple(text, fc.array(height, { minLength: 1, maxLength: 2 }), height)
    .map(([name, heads, each]) => [
      ...heads.map((tall, h) => heading(`${name} ${h}`, tall)),
      line(name, each),
    ]);
  const inner = fc
    .array(fc.oneof(plain, headed), { minLength: 1, maxLength: 4 })
    .map((rows) => whole<Item>(rows.flat()));
  const card = fc
    .tuple(
      text,
      fc.array(
        fc.oneof(
          headed,
          inner.map((each) => [each]),
        ),
        { minLength: 1, maxLength: 8 },
      ),
    )
    .map(([name, parts]) => whole<Item>([heading(name), ...parts.flat()], [heading(`${name} segue`)]));
  return fc.array(card, { maxLength: 12 });
};

const rowsOf = (block: Block<Item>): MeasuredRow[] =>
  "parts" in block ? block.parts.flatMap(rowsOf) : "gap" in block ? [] : [block];
const wholesOf = (block: Block<Item>): Block<Item>[] =>
  "parts" in block ? [block, ...block.parts.flatMap(wholesOf)] : [];
const heightOf = (rows: readonly MeasuredRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

test("on any content: a page is a third empty only where the next piece does not fit", () => {
  fc.assert(
    fc.property(anyBody(), (body) => {
      const { pages } = paginate(sheet(body));
      const own = body.flatMap(rowsOf);
      const parted = new Set(body.flatMap((block) => notToBeParted(block)));
      for (const page of pages.slice(0, -1)) {
        if (heightOf(page) > (HEIGHT * 2) / 3) continue;
        const start = own.indexOf(page.at(-1) as MeasuredRow) + 1;
        let end = start + 1;
        while (end < own.length && (own[end - 1]?.keepWithNext || parted.has(own[end] as MeasuredRow))) end++;
        expect(heightOf([...page, ...own.slice(start, end)])).toBeGreaterThan(HEIGHT);
      }
    }),
  );
});

/** Rows that no page begins with: those of a whole that fits one, but for its first. */
function notToBeParted(block: Block<Item>, above = 0): MeasuredRow[] {
  if (!("parts" in block)) return [];
  const rows = rowsOf(block);
  if (above + heightOf(rows) <= HEIGHT) return rows.slice(1);
  const inside = above + heightOf(block.continued.flatMap(rowsOf));
  return block.parts.flatMap((part) => notToBeParted(part, inside));
}

test("on any content: nothing lost, no page too tall, no heading at an end, no whole parted that fits", () => {
  fc.assert(
    fc.property(anyBody(), (body) => {
      const { pages } = paginate(sheet(body));
      const own = new Set(body.flatMap(rowsOf));
      expect(pages.flat().filter((row) => own.has(row))).toEqual([...own]);
      const pageOf = new Map(pages.flatMap((page, index) => page.map((row) => [row, index] as const)));
      for (const page of pages) {
        expect(heightOf(page)).toBeLessThanOrEqual(HEIGHT);
        expect(page.at(-1)?.keepWithNext).toBe(false);
      }
      for (const each of body.flatMap(wholesOf)) {
        const rows = rowsOf(each);
        if (heightOf(rows) > HEIGHT - 20) continue;
        expect(new Set(rows.map((row) => pageOf.get(row))).size).toBe(1);
      }
    }),
  );
});
