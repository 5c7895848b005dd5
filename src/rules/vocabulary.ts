// SPDX-License-Identifier: EUPL-1.2
import { computedOnce, remembered } from "../plan/remembered";
import { looseKey, normalisedText } from "../plan/wording";

/** Matches any of some phrases, written without accents as `looseKey` gives them; `turis-` is any word that begins so. */
export function phrasesPattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => {
    const open = phrase.endsWith("-");
    const words = looseKey(open ? phrase.slice(0, -1) : phrase).replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    return open ? `${words}[\\p{L}]*` : `${words}(?![\\p{L}\\d])`;
  });
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join("|")})`, "gu");
}

/**
 * The words of a text that match a pattern of phrases, as they stand in it but in small letters.
 * @param pattern from `phrasesPattern`
 */
export const wordsIn = (text: string, pattern: RegExp): readonly string[] => finderOf(pattern)(text);

const finderOf = computedOnce((pattern: RegExp) =>
  remembered((text): readonly string[] => {
    const { plain, bare } = smallLetters(text);
    return [...bare.matchAll(pattern)].map(({ 0: found, index }) => plain.slice(index, index + found.length));
  }),
);

/** A text in small letters, and the same without accents. */
const smallLetters = remembered((text) => {
  const plain = normalisedText(text).toLocaleLowerCase("it");
  // Letter by letter, so that places in one text are places in the other.
  const bare = plain.replace(/\P{ASCII}/gu, (letter) =>
    letter === "’" ? "'" : letter.normalize("NFD").slice(0, letter.length),
  );
  return { plain, bare };
});

/** Words too common in a plan to tell what a text is about, as stems. */
const COMMON: ReadonlySet<string> = new Set(
  [
    ...[
      "alla",
      "alle",
      "allo",
      "anche",
      "anni",
      "anno",
      "ancora",
      "attraverso",
      "che",
      "come",
      "cosi",
      "con",
    ],
    ...["dalla", "dalle", "dallo", "degli", "della", "delle", "dello", "dopo", "entro", "essere", "fine"],
    ...["loro", "mediante", "nella", "nelle", "nello", "nuova", "nuovo", "nuovi", "ogni", "oltre", "parte"],
    ...["presso", "prima", "primo", "quale", "quali", "quanto", "quella", "quello", "questa", "questo"],
    ...[
      "sara",
      "sono",
      "stata",
      "stati",
      "stato",
      "sulla",
      "sulle",
      "sullo",
      "tale",
      "tali",
      "tutte",
      "tutti",
    ],
    ...[
      "tutto",
      "verso",
      "attivita",
      "realizzazione",
      "realizzare",
      "realizzata",
      "effettuata",
      "effettuare",
    ],
    ...["svolta", "svolte", "svolgimento", "previste", "previsto", "prevista", "secondo", "programmazione"],
    ...["camera", "camerale", "commercio", "ente", "numero", "valore", "percentuale", "atteso", "risultato"],
    ...[
      "aggiornata",
      "aggiornato",
      "completata",
      "completato",
      "conclusa",
      "concluso",
      "approvata",
      "approvato",
    ],
    ...["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre"],
    ...["ottobre", "novembre", "dicembre"],
  ].map(stemOf),
);

/**
 * What a text is about, as the stems of its words: `artigiani` and `artigianali` are one.
 * Words of three letters or fewer and those that any plan is full of are left out.
 */
export const contentStems = remembered((text): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const [word] of looseKey(text).matchAll(/\p{L}{4,}/gu)) {
    const stem = stemOf(word);
    if (!COMMON.has(stem)) stems.add(stem);
  }
  return stems;
});

/** Its first six letters, without the vowels that end it. */
function stemOf(word: string): string {
  return word.replace(/[aeiou]+$/u, "").slice(0, 6);
}
