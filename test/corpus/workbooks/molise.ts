// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { formatted, sheet, type CorpusWorkbook } from "../workbook";

export const molise: CorpusWorkbook = {
  about:
    "Molise's wording: labels and values in one cell, a table of indicators under each objective, weights, notes",
  sheets: [
    sheet("PIRA", "A1", [
      ["CCIAA MOLISE"],
      ["Piano degli indicatori - PIRA 2017"],
      [],
      ["MISSIONE M32 - Servizi istituzionali"],
      ["PROGRAMMA: 002 Indirizzo politico"],
      [],
      ["Obiettivo operativo: Trasparenza e integrità"],
      ["Unità organizzativa", "Segreteria generale"],
      ["Azioni", "Pubblicazione dei dati"],
      ["Risorse economiche", 12500],
      ["Indicatore", "Algoritmo di calcolo", "Peso", "Target 2017"],
      ["Relazione pubblicata", "data di pubblicazione", "50", formatted(43100, "dd/mm/yyyy")],
      ["Accessi al sito", "numero", "30", "4200*"],
      ["Giornata della trasparenza", "svolta", "20", "SI"],
      ["* Target aggiornato con deliberazione n. 77/2017"],
      [],
      ["Obiettivo operativo: Comunicazione"],
      ["Indicatore", "Algoritmo di calcolo", "Peso", "Target 2017"],
      ["Comunicati", "numero", "100", 24],
    ]),
  ],
  plan: plan({
    chamber: "CCIAA MOLISE",
    title: "Piano degli indicatori - PIRA 2017",
    year: 2017,
    yearFrom: "title",
    programmes: [
      programme("32 Servizi istituzionali", "002 Indirizzo politico", [
        objective("Trasparenza e integrità", {
          centre: "Segreteria generale",
          resources: "€ 12.500,00",
          resourcesParsed: { current: "12500.00", investments: null },
          indicators: [
            indicator("Relazione pubblicata", {
              algorithm: "data di pubblicazione",
              targets: { "2017": "31/12/2017" },
            }),
            indicator("Accessi al sito", { algorithm: "numero", targets: { "2017": "4200*" } }),
            indicator("Giornata della trasparenza", { algorithm: "svolta", targets: { "2017": "SI" } }),
          ],
        }),
        objective("Comunicazione", {
          indicators: [indicator("Comunicati", { algorithm: "numero", targets: { "2017": "24" } })],
        }),
      ]),
    ],
  }),
  places: { "/programmes/0": "PIRA!A4", "/programmes/0/objectives/0/title": "PIRA!A7" },
  notUnderstood: ["A9", "B9", "C11", "C12", "C13", "C14", "A15", "C18", "C19"].map((cell) => `PIRA!${cell}`),
  expectedFindings: {
    "DOC-10": 1,
    "COD-07": 1,
    "COD-08": 2,
    "COD-18": 1,
    "OBJ-09": 2,
    "RIS-03": 1,
    "RIS-06": 1,
    "IND-16": 2,
    "TGT-02": 4,
    "REV-01": 1,
    "WBK-01": 11,
  },
  holds: ["PIRA: cover", "PIRA: blocks"],
};
