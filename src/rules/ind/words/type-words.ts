// SPDX-License-Identifier: EUPL-1.2

/** Tipologie that do not suit a thing that is measured, and those that do. */
export interface TypeExpectation {
  /** What is measured, in the message. */
  what: string;
  /** Tipologie, as the list proposes them, that say something else. */
  odd: readonly string[];
  /** What to propose in their place, the likeliest first. */
  suits: readonly string[];
}

/** By what an indicator measures; from the practice of the chambers, the decree says nothing of it. */
export const TYPE_EXPECTATIONS = {
  satisfaction: {
    what: "Misura la soddisfazione di chi usa il servizio",
    odd: [
      "efficacia",
      "efficienza",
      "realizzazione fisica",
      "realizzazione finanziaria",
      "struttura",
      "economico-finanziario",
    ],
    suits: ["qualità"],
  },
  cost: {
    what: "Misura un costo",
    odd: ["efficacia", "qualità", "impatto", "realizzazione fisica"],
    suits: ["efficienza", "economico-finanziario"],
  },
  action: {
    what: "Riguarda l’attuazione di un’attività",
    odd: ["qualità"],
    suits: ["efficacia"],
  },
} as const satisfies Record<string, TypeExpectation>;

/** An action about these may well be of quality: `Monitoraggio dei tempi di attesa`. */
export const QUALITY_WORDS: readonly string[] = [
  "qualità",
  "soddisfazione",
  "gradimento",
  "customer satisfaction",
  "tempo",
  "tempi",
  "tempestiv*",
  "reclami",
  "errori",
  "carta dei servizi",
  "standard",
  "miglioramento",
  "certificazione",
];

/** Words of texts that are no tipologia of the list, and what they may mean, the likeliest first. */
export const MEANT_TYPES: readonly { words: readonly string[]; means: readonly string[] }[] = [
  {
    words: ["customer satisfaction", "soddisfazione", "gradimento", "tempestiv*", "accessibil*"],
    means: ["qualità"],
  },
  {
    words: ["quantità", "quantitativ*", "fisic*", "volume", "volumi", "prodotto", "prodotti", "attività"],
    means: ["realizzazione fisica", "risultato"],
  },
  { words: ["economicità", "costo", "costi", "produttiv*", "processo"], means: ["efficienza"] },
  { words: ["finanziari*", "spesa"], means: ["realizzazione finanziaria", "economico-finanziario"] },
  { words: ["bilancio", "patrimonial*"], means: ["economico-finanziario"] },
];
