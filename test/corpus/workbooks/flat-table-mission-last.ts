// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook } from "../workbook";

export const flatTableMissionLast: CorpusWorkbook = {
  about:
    "a flat table with mission and programme as its last columns, every cell repeated, headings in capitals",
  sheets: [
    sheet("KPI", "B2", [
      [
        "OBIETTIVO",
        "KPI",
        "DESCRIZIONE",
        "ALGORITMO",
        "TARGET 2019",
        "TARGET 2018",
        "MISSIONE",
        "PROGRAMMA",
        "CDR",
      ],
      [
        "Servizi digitali",
        "SPID rilasciati",
        "Identità attivate",
        "n.",
        1200,
        1000,
        "012 Regolazione",
        "004 Vigilanza",
        "Area 2",
      ],
      [
        "Servizi digitali",
        "Cassetti aperti",
        "Cassetti attivati",
        "n.",
        800,
        700,
        "012 Regolazione",
        "004 Vigilanza",
        "Area 2",
      ],
      [
        "Servizi digitali",
        "Visure",
        "Visure rilasciate",
        "n.",
        5,
        4,
        "032 Servizi istituzionali",
        "003 Servizi generali",
        "Area 1",
      ],
      [
        "Bilancio",
        "Margine",
        "Margine di struttura",
        "immobilizzazioni / patrimonio",
        "80%",
        "78%",
        "032 Servizi istituzionali",
        "003 Servizi generali",
        "Area 1",
      ],
    ]),
    sheet("Elenchi", "A1", [["efficacia"], ["qualità"]], { visibility: "hidden" }),
  ],
  plan: plan({
    year: 2018,
    yearFrom: "targets",
    programmes: [
      programme("012 Regolazione", "004 Vigilanza", [
        objective("Servizi digitali", {
          centre: "Area 2",
          indicators: [
            indicator("SPID rilasciati", {
              measures: "Identità attivate",
              algorithm: "n.",
              targets: { "2018": "1000", "2019": "1200" },
            }),
            indicator("Cassetti aperti", {
              measures: "Cassetti attivati",
              algorithm: "n.",
              targets: { "2018": "700", "2019": "800" },
            }),
          ],
        }),
      ]),
      programme("032 Servizi istituzionali", "003 Servizi generali", [
        objective("Servizi digitali", {
          centre: "Area 1",
          indicators: [
            indicator("Visure", {
              measures: "Visure rilasciate",
              algorithm: "n.",
              targets: { "2018": "4", "2019": "5" },
            }),
          ],
        }),
        objective("Bilancio", {
          centre: "Area 1",
          indicators: [
            indicator("Margine", {
              measures: "Margine di struttura",
              algorithm: "immobilizzazioni / patrimonio",
              targets: { "2018": "78%", "2019": "80%" },
            }),
          ],
        }),
      ]),
    ],
  }),
  places: { "/programmes/1": "KPI!H5", "/programmes/0/objectives/0/indicators/1/targets/2018": "KPI!G4" },
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 4,
    "COD-08": 3,
    "COD-18": 1,
    "OBJ-05": 1,
    "OBJ-09": 3,
    "IND-16": 3,
    "TGT-02": 4,
    "WBK-01": 7,
  },
  holds: ["KPI: table"],
};
