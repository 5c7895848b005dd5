// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook } from "../workbook";

export const flatTable: CorpusWorkbook = {
  about:
    "a flat table: one row per indicator, empty cells as above, the targets of several years in one cell",
  sheets: [
    sheet("PIRA 2015", "A1", [
      ["Camera di commercio di Udine"],
      ["P.I.R.A. 2015 REV 1"],
      [],
      ["Missioni", "Programmi", "Obiettivi", "Indicatori", "Algoritmo", "Peso", "Target"],
      [
        "011 - Competitività e sviluppo delle imprese",
        "005 - Promozione",
        "Sostenere il credito",
        "Imprese finanziate",
        "n. imprese",
        "60%",
        "Anno 2015: >= 90\nAnno 2016: >= 95\nAnno 2017: >= 100",
      ],
      [null, null, null, "Tempo di erogazione", "giorni medi", "40%", "Anno 2015: <= 30 giorni"],
      [],
      [
        null,
        null,
        "Formare le imprese",
        "Ore di corso",
        null,
        null,
        "Anno 2015: 400\n(se finanziate)\nAnno 2016: 450",
      ],
      [null, "006 - Altro programma", "Turismo", "Presenze", "", null, ">= 3"],
      [
        "012 - Regolazione dei mercati",
        "004 - Vigilanza",
        "Mediazione",
        "Domande",
        "n.",
        null,
        "2015: >= 80",
      ],
      ["Totale", null, null, null, null, null, null],
      [],
      ["(*) Target aggiornato con deliberazione n. 3/2015"],
    ]),
  ],
  plan: plan({
    chamber: "Camera di commercio di Udine",
    title: "P.I.R.A. 2015 REV 1",
    year: 2015,
    yearFrom: "title",
    programmes: [
      programme("011 Competitività e sviluppo delle imprese", "005 Promozione", [
        objective("Sostenere il credito", {
          indicators: [
            indicator("Imprese finanziate", {
              algorithm: "n. imprese",
              targets: { "2015": ">= 90", "2016": ">= 95", "2017": ">= 100" },
            }),
            indicator("Tempo di erogazione", {
              algorithm: "giorni medi",
              targets: { "2015": "<= 30 giorni" },
            }),
          ],
        }),
        objective("Formare le imprese", {
          indicators: [
            indicator("Ore di corso", {
              algorithm: "",
              targets: { "2015": "400\n(se finanziate)", "2016": "450" },
            }),
          ],
        }),
      ]),
      programme("011 Competitività e sviluppo delle imprese", "006 Altro programma", [
        objective("Turismo", {
          indicators: [indicator("Presenze", { algorithm: "", targets: { "2015": ">= 3" } })],
        }),
      ]),
      programme("012 Regolazione dei mercati", "004 Vigilanza", [
        objective("Mediazione", {
          indicators: [indicator("Domande", { algorithm: "n.", targets: { "2015": ">= 80" } })],
        }),
      ]),
    ],
  }),
  places: {
    "/programmes/0/objectives/0/indicators/0/targets/2016": "PIRA 2015!G5",
    "/programmes/1/missionTitle": "PIRA 2015!A5",
    "/programmes/1/objectives/0/indicators/0/algorithm": "PIRA 2015!E9",
  },
  notUnderstood: ["F4", "F5", "F6"].map((cell) => `PIRA 2015!${cell}`),
  expectedFindings: {
    "DOC-10": 1,
    "COD-02": 1,
    "COD-07": 2,
    "COD-08": 4,
    "COD-18": 1,
    "OBJ-09": 4,
    "IND-14": 2,
    "IND-16": 1,
    "TGT-02": 4,
    "TGT-14": 1,
    "WBK-01": 9,
  },
  holds: ["PIRA 2015: cover", "PIRA 2015: table"],
};
