// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { segments } from "../../../src/allegato/text/segments";
import { rowHeight } from "../../../src/allegato/text/row-height";
import type { Font } from "../../../src/allegato/text/text-width";
import { wrapLines } from "../../../src/allegato/text/wrap";
import { anyText } from "../any-text";

const FONT: Font = { size: 10, bold: false };

test("a short text is one stretch, a blank one too", () => {
  expect(segments("Relazione annuale", 300, FONT, 12)).toEqual([
    { white: "", text: "Relazione annuale", lines: 1 },
  ]);
  expect(segments("", 300, FONT, 12)).toEqual([{ white: "", text: "", lines: 1 }]);
});

test.each<[string, string, string[]]>([
  ["sentences", "Prima frase breve. Seconda frase", ["Prima frase breve.", "Seconda frase"]],
  ["items", "prima voce; seconda voce del testo", ["prima voce;", "seconda voce del testo"]],
  ["announcements", "si prevede: la revisione dei servizi", ["si prevede:", "la revisione dei servizi"]],
  [
    "sentences rather than abbreviations",
    "Testo unico. Il D. Lgs. 91 del",
    ["Testo unico.", "Il D. Lgs. 91 del"],
  ],
  [
    "abbreviations when there is nothing else",
    "secondo il D. Lgs. del governo",
    ["secondo il D. Lgs.", "del governo"],
  ],
  ["lines when there is no stop", "senza alcuna pausa per fermarsi", ["senza alcuna pausa", "per fermarsi"]],
  [
    "words, not inside an address",
    "si veda www.esempio.it/amministrazione/bilanci",
    ["si veda", "www.esempio.it/amministrazione/bilanci"],
  ],
  ["words, not inside an amount", "per un totale di € 1.234,56", ["per un totale di", "€ 1.234,56"]],
])("cuts between %s", (_name, text, [first, second]) => {
  const line = "responsabilizzazione";
  const around = `${line} ${line} ${text} ${line} ${line} ${line}`;
  expect(segments(around, 140, FONT, 3).map((each) => each.text)).toEqual([
    `${line} ${line} ${first}`,
    `${second} ${line} ${line} ${line}`,
  ]);
});

test("cuts at line ends and keeps the indentation of what follows", () => {
  const text = "Azioni previste\n  - studio\n  - avvio\n  - conclusione\n  - verifica\n  - resoconto";
  expect(segments(text, 140, FONT, 3).map((each) => each.text)).toEqual([
    "Azioni previste\n  - studio\n  - avvio",
    "  - conclusione\n  - verifica\n  - resoconto",
  ]);
});

const lines = (count: number, between = "\n"): string =>
  Array.from({ length: count }, (_, n) => `riga ${n + 1}`).join(between);

test.each([
  [lines(5), 5, [5]],
  [lines(5), 3, [5]],
  [lines(6), 5, [3, 3]],
  [lines(7), 5, [4, 3]],
  [lines(11), 5, [5, 3, 3]],
  [lines(13), 12, [10, 3]],
  // Blank lines are no lines: neither those at a cut nor those that make a short text long.
  [lines(5, "\n\n"), 5, [5]],
  [lines(6, "\n\n"), 5, [3, 3]],
  [lines(7, "\n\n\n"), 12, [4, 3]],
  [`${lines(11)}\n\n\n\n${lines(2)}`, 12, [10, 3]],
])("leaves no line or two alone in case %#", (text, most, counts) => {
  const found = segments(text, 300, FONT, most);
  expect(found.map((each) => each.text.split("\n").filter(Boolean).length)).toEqual(counts);
});

test("a text that is mostly blank lines still fits rows that Excel has", () => {
  const found = segments(lines(5, "\n".repeat(20)), 300, FONT, 12);
  expect(found.length).toBeGreaterThan(1);
  for (const each of found) expect(rowHeight(each.lines, FONT.size)).toBeLessThanOrEqual(409);
});

test("stretches hold all of the text, fit their lines, and end at a pause wherever they have one", () => {
  fc.assert(
    fc.property(anyText(700), fc.integer({ min: 60, max: 700 }), (text, width) => {
      const found = segments(text, width, FONT, 12);
      expect(found.map(({ white, text }) => white + text).join("")).toBe(text.trimEnd());
      found.forEach((each, index) => {
        const needed = Math.max(1, wrapLines(each.text, 0, width, FONT, Infinity).length);
        expect(each.lines - needed).toBeGreaterThanOrEqual(0);
        expect(each.lines - needed).toBeLessThanOrEqual(1);
        expect(each.lines).toBeLessThanOrEqual(12);
        const lines = wrapLines(each.text, 0, width, FONT, Infinity);
        const middle = lines[6]?.start ?? each.text.length;
        const third = lines.filter(({ start, end }) => each.text.slice(start, end).trim())[2]?.start ?? 0;
        const hasPause = /[.;:]\s|\n/u.test(each.text.slice(Math.max(middle, third) + 1));
        const endsAtPause = /[.;:]$/u.test(each.text) || cutAtLineEnd(text, found, index);
        if (index < found.length - 1 && hasPause) expect(endsAtPause).toBe(true);
      });
    }),
    { numRuns: 100 },
  );
});

test("neither leaves a line or two for the end, nor cuts after the first words", () => {
  const line = "una riga di testo ";
  const counts = (text: string): number[] => segments(text, 110, FONT, 12).map(({ lines }) => lines);
  expect(counts(line.repeat(12))).toEqual([12]);
  expect(counts(line.repeat(13))).toEqual([10, 3]);
  expect(counts(line.repeat(14))).toEqual([11, 3]);
  expect(counts(line.repeat(15))).toEqual([12, 3]);
  expect(counts(`${line}: ${line.repeat(15)}`)[0]).toBeGreaterThan(6);
});

/** Whether a line end of the text stood between a stretch and the next. */
function cutAtLineEnd(text: string, found: readonly { text: string }[], index: number): boolean {
  let from = 0;
  for (const each of found.slice(0, index + 1)) from = text.indexOf(each.text, from) + each.text.length;
  return /^[ \t]*\n/u.test(text.slice(from));
}
