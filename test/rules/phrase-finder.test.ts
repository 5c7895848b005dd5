// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { phraseFinder, wordsOf } from "../../src/rules/phrase-finder";

const LIST = ["tempo", "tempo medio", "soddisf*", "entro # giorni", "più alto", "d'ufficio"];
const find = phraseFinder(LIST.map((phrase) => ({ phrase, means: phrase })));
const found = (text: string): string[] => find(wordsOf(text)).map(({ means }) => means);

test.each([
  ["Il TEMPO  medio di attesa", ["tempo medio"]],
  ["tempo, medio", ["tempo medio"]],
  ["a tempo pieno", ["tempo"]],
  ["utenti soddisfatti e insoddisfatti", ["soddisf*"]],
  ["entro 5 giorni, entro 2,5 giorni, entro cinque giorni", ["entro # giorni", "entro # giorni"]],
  ["piu alto; PIÙ ALTO", ["più alto", "più alto"]],
  ["rilascio d’ufficio", ["d'ufficio"]],
  ["temporale", []],
  ["", []],
])("finds in «%s»", (text, phrases) => {
  expect(found(text)).toEqual(phrases);
});

test("says where a phrase stands", () => {
  const text = "Grado di soddisfazione dell’utenza";
  const [phrase] = find(wordsOf(text));
  expect(text.slice(phrase?.start, phrase?.end)).toBe("soddisfazione");
});

test("words stand in the text one after the other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let last = 0;
      for (const { key, start, end } of wordsOf(text)) {
        expect(key).not.toBe("");
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
