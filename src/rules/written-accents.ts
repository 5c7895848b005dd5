// SPDX-License-Identifier: EUPL-1.2

/** Words written with an apostrophe where Italian has an accent, without the apostrophe, and their right form. */
const WORDS: Readonly<Record<string, string>> = {
  e: "è",
  eta: "età",
  piu: "più",
  puo: "può",
  gia: "già",
  cosi: "così",
  cio: "ciò",
  pero: "però",
  percio: "perciò",
  sara: "sarà",
  potra: "potrà",
  dovra: "dovrà",
  verra: "verrà",
  avra: "avrà",
  terra: "terrà",
  fara: "farà",
  ne: "né",
  se: "sé",
  lunedi: "lunedì",
  martedi: "martedì",
  mercoledi: "mercoledì",
  giovedi: "giovedì",
  venerdi: "venerdì",
};

/** Endings, of words of five letters and more, that are always accented when an apostrophe follows. */
const ENDINGS: readonly (readonly [written: string, right: string])[] = [
  ["che", "ché"],
  ["ta", "tà"],
  ["tu", "tù"],
  ["era", "erà"],
  ["ira", "irà"],
];

/** A word that ends with a vowel and an apostrophe, and is over. */
const WITH_APOSTROPHE = /(?<![\p{L}\d])(\p{L}*[aeiou])['’´`](?![\p{L}\d])/giu;

/** An apostrophe that opens a quotation: the ones after it may close it. */
const OPENING_QUOTE = /(?:^|[\s(«"“])['‘](?=\p{L})/u;

/** The text with accents in the place of the apostrophes that stand for them: `LEGALITA'` → `LEGALITÀ`. */
export const withAccents = (text: string): string =>
  OPENING_QUOTE.test(text)
    ? text
    : text.replace(WITH_APOSTROPHE, (whole, word: string) => accented(word) ?? whole);

function accented(word: string): string | null {
  const key = word.toLocaleLowerCase("it");
  const right = WORDS[key] ?? withAccentedEnding(key);
  return right === null ? null : inCaseOf(word, right);
}

function withAccentedEnding(word: string): string | null {
  const [written, right] = ENDINGS.find(([ending]) => word.length >= 5 && word.endsWith(ending)) ?? [];
  return written === undefined || right === undefined ? null : word.slice(0, -written.length) + right;
}

/** The right form with the capitals of what was written; both have as many letters. */
const inCaseOf = (written: string, right: string): string =>
  Array.from(right, (letter, index) =>
    written[index] === letter || /\p{Ll}/u.test(written[index] ?? "")
      ? letter
      : letter.toLocaleUpperCase("it"),
  ).join("");
