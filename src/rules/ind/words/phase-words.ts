// SPDX-License-Identifier: EUPL-1.2

/** After doing a thing, looking at how it went: another measure. First words of a target. */
export const CHECKING_WORDS: readonly string[] = [
  "monitoraggio",
  "monitoraggi",
  "valutazione",
  "verifica",
  "indagine",
  "indagini",
  "elaborazione",
  "ricognizione",
  "analisi",
];

/** Words that go on with what was there the year before, whatever it was. */
export const CONTINUING_WORDS: readonly string[] = [
  "mantenimento",
  "mantenere",
  "conferma",
  "consolidamento",
  "prosecuzione",
  "proseguimento",
  "proseguo",
  "continuazione",
  "idem",
  "come sopra",
  "come anno precedente",
  "completamento",
];
