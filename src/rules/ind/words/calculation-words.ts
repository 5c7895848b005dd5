// SPDX-License-Identifier: EUPL-1.2

/** Words that tell how a value is worked out. */
export const CALCULATION_WORDS: readonly string[] = [
  "calcolato come",
  "calcolata come",
  "calcolati come",
  "calcolate come",
  "calcolato su",
  "dato dal rapporto",
  "data dal rapporto",
  "ottenuto dividendo",
  "ottenuta dividendo",
  "diviso per",
  "divisa per",
  "diviso numero",
  "diviso il numero",
  "divisa per il numero",
  "moltiplicato per",
  "numeratore",
  "denominatore",
  "formula",
  "sommatoria",
  "dalla data di",
  "tra la data di",
];
