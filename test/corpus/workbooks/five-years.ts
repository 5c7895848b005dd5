// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook } from "../workbook";

export const fiveYears: CorpusWorkbook = {
  about:
    "five target years under one heading, two columns of past values, the indicators of an objective in a table",
  sheets: [
    sheet("Piano", "A2", [
      ["Missione", "016 Commercio internazionale"],
      ["Programma", "005 Internazionalizzazione"],
      ["Obiettivo n. 1", "Export"],
      ["Descrizione", "Accompagnare le imprese all'estero."],
      [
        "Indicatore",
        "Tipologia",
        "Unità di misura",
        "Consuntivo 2023",
        "Consuntivo 2024",
        "Risultato atteso",
        null,
        null,
        null,
        null,
      ],
      [null, null, null, null, null, "2026", "2027", "2028", "2029", "2030"],
      ["Imprese assistite", "output", "n.", 70, 75, 80, 85, 90, 95, 100],
      ["Fiere", "output", "n.", 2, 3, 3, 3, 4, 4, null],
      [],
      ["Obiettivo n. 2", "Attrazione investimenti"],
      ["Indicatore 1", "Contatti avviati"],
      ["Cosa misura", "Quanti contatti sono avviati"],
      ["Unità di misura", "Target al 31/12/2026"],
      ["n.", "12"],
    ]),
  ],
  plan: plan({
    year: 2026,
    yearFrom: "targets",
    programmes: [
      programme("016 Commercio internazionale", "005 Internazionalizzazione", [
        objective("Export", {
          description: "Accompagnare le imprese all'estero.",
          indicators: [
            indicator("Imprese assistite", {
              type: "output",
              unit: "n.",
              lastValue: "75",
              targets: { "2026": "80", "2027": "85", "2028": "90", "2029": "95", "2030": "100" },
            }),
            indicator("Fiere", {
              type: "output",
              unit: "n.",
              lastValue: "3",
              targets: { "2026": "3", "2027": "3", "2028": "4", "2029": "4", "2030": "" },
            }),
          ],
        }),
        objective("Attrazione investimenti", {
          indicators: [
            indicator("Contatti avviati", {
              measures: "Quanti contatti sono avviati",
              unit: "n.",
              targets: { "2026": "12" },
            }),
          ],
        }),
      ]),
    ],
  }),
  notUnderstood: ["D8", "D9"].map((cell) => `Piano!${cell}`),
  places: { "/programmes/0/objectives/0/indicators/1/targets/2030": "Piano!J9" },
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 2,
    "COD-08": 2,
    "COD-18": 1,
    "OBJ-09": 2,
    "TGT-02": 1,
    "WBK-01": 12,
  },
  holds: ["Piano: blocks"],
};
