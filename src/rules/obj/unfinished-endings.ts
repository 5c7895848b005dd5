// SPDX-License-Identifier: EUPL-1.2

/** Signs that no finished text ends with. */
export const UNFINISHED_SIGNS: readonly {
  sign: string;
  /** With its article, as the message says it. */
  name: string;
  /** True where a full stop in its place can make a whole text. */
  mayClose: boolean;
}[] = [
  { sign: ";", name: "il punto e virgola", mayClose: true },
  { sign: ",", name: "la virgola", mayClose: true },
  { sign: ":", name: "i due punti", mayClose: false },
  { sign: "(", name: "una parentesi aperta", mayClose: false },
  { sign: " -", name: "un trattino", mayClose: false },
  { sign: " –", name: "un trattino", mayClose: false },
];

/** Words that no finished text ends with: conjunctions, prepositions, articles. */
export const UNFINISHED_WORDS: ReadonlySet<string> = new Set([
  ...["e", "ed", "o", "oppure", "ma", "che", "nonché", "anche", "come", "quali"],
  ...["di", "a", "da", "in", "con", "su", "per", "tra", "fra", "verso", "presso", "mediante"],
  ...["del", "dello", "della", "dei", "degli", "delle", "dell'", "dell’"],
  ...["al", "allo", "alla", "ai", "agli", "alle", "all'", "all’"],
  ...["dal", "dallo", "dalla", "dai", "dagli", "dalle", "dall'", "dall’"],
  ...["nel", "nello", "nella", "nei", "negli", "nelle", "nell'", "nell’"],
  ...["sul", "sullo", "sulla", "sui", "sugli", "sulle", "sull'", "sull’"],
  ...["il", "lo", "la", "i", "gli", "le", "l'", "l’", "un", "uno", "una", "un'", "un’"],
]);
