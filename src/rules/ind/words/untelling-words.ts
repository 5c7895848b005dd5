// SPDX-License-Identifier: EUPL-1.2

/** Words that two names of the same indicator may differ by. */
export const UNTELLING_WORDS: readonly string[] = [
  "numero",
  "n",
  "nr",
  "grado",
  "livello",
  "annuale",
  "anno",
  "complessivo",
  "complessiva",
  "totale",
  "camerale",
  "camera",
  "ente",
];

/** Words that say the same in a name. */
export const SAME_MEANING: readonly (readonly [form: string, meaning: string])[] = [
  ["percentuale", "%"],
  ["tempi", "tempo"],
  ["medi", "medio"],
  ["svolti", "realizzati"],
  ["svolte", "realizzate"],
  ["effettuati", "realizzati"],
  ["effettuate", "realizzate"],
  ["organizzati", "realizzati"],
  ["organizzate", "realizzate"],
];
