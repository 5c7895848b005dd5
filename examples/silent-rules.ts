// SPDX-License-Identifier: EUPL-1.2

/** Rules that the example does not trip, each with the reason, in Italian. */
export const SILENT_RULES: readonly (readonly [rule: string, why: string])[] = [
  [
    "RIS-09",
    "vuole due obiettivi con lo stesso titolo e la stessa descrizione, OBJ-07 due con la stessa descrizione e titoli diversi: insieme darebbero due volte OBJ-06",
  ],
  ...["CNS-02", "CNS-03", "CNS-04", "CNS-05", "CNS-06", "CNS-07", "CNS-08"].map(
    (rule): readonly [string, string] => [rule, "riguarda il rapporto sui risultati: questo è un preventivo"],
  ),
  ["REV-02", "riguarda un piano aggiornato dopo luglio: questo è il piano approvato prima dell’esercizio"],
];
