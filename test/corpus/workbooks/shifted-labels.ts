// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook } from "../workbook";

const HEADINGS = [
  "Tipologia",
  "Unità di misura",
  "Algoritmo di calcolo",
  "Fonte dei dati",
  "Risultato atteso 2018",
];

export const shiftedLabels: CorpusWorkbook = {
  about:
    "two labels in one cell, a label one column to the left, counts beside and below, an extra empty column",
  sheets: [
    sheet("Schede", "A1", [
      ["Missione", null, "012 Regolazione dei mercati"],
      ["Programma", null, "004 Vigilanza"],
      ["Obiettivo", "Titolo", null, "Registro imprese"],
      [],
      [null, "Descrizione", null, "Migliorare la banca dati."],
      ["Arco temporale", null, null, "Annuale"],
      [null, "Centro di responsabilità Risorse finanziarie 2018", null, "Area Anagrafica e mercato € 350,00"],
      ["Nr indicatori associati"],
      [],
      [2],
      ["Indicatore", null, "Azioni sulla PEC"],
      ["Cosa misura", "Quante azioni"],
      [...HEADINGS, null],
      ["qualità", "numero", null, "ufficio", "3", null],
      ["Indicatore", "Accordi", null, null, null, "annotazione"],
      HEADINGS,
      ["efficacia", "numero", "conteggio", "protocollo", null, "2"],
      [],
      ["Obiettivo", "Titolo", null, "Sportello"],
      [null, "Centro di responsabilità / Risorse finanziarie 2018", null, "Area Promozione\n1.000,00"],
      ["Nr indicatori associati", null, null, "1"],
      ["Indicatore", null, "Utenti"],
    ]),
  ],
  plan: plan({
    year: 2018,
    yearFrom: "resources",
    programmes: [
      programme("012 Regolazione dei mercati", "004 Vigilanza", [
        objective("Registro imprese", {
          description: "Migliorare la banca dati.",
          timeframe: "Annuale",
          centre: "Area Anagrafica e mercato",
          resources: "€ 350,00",
          resourcesParsed: { current: "350.00", investments: null },
          declaredIndicators: 2,
          indicators: [
            indicator("Azioni sulla PEC", {
              measures: "Quante azioni",
              type: "qualità",
              unit: "numero",
              algorithm: "",
              dataSource: "ufficio",
              targets: { "2018": "3" },
            }),
            indicator("Accordi", {
              type: "efficacia",
              unit: "numero",
              algorithm: "conteggio",
              dataSource: "protocollo",
              targets: { "2018": "2" },
            }),
          ],
        }),
        objective("Sportello", {
          centre: "Area Promozione",
          resources: "1.000,00",
          resourcesParsed: { current: "1000.00", investments: null },
          declaredIndicators: 1,
          indicators: [indicator("Utenti", {})],
        }),
      ]),
    ],
  }),
  places: {
    "/programmes/0/objectives/0/declaredIndicators": "Schede!A10",
    "/programmes/0/objectives/0/timeframe": "Schede!D6",
    "/programmes/0/objectives/0/resources": "Schede!D7",
    "/programmes/0/objectives/0/indicators/1/targets/2018": "Schede!F17",
    "/programmes/0/objectives/1/declaredIndicators": "Schede!D21",
  },
  sharedLabels: ["Schede!B7", "Schede!B20"],
  notUnderstood: ["Schede!F15"],
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 1,
    "COD-08": 2,
    "COD-18": 1,
    "OBJ-09": 2,
    "RIS-06": 1,
    "RIS-10": 1,
    "IND-11": 2,
    "IND-12": 1,
    "IND-14": 1,
    "IND-16": 1,
    "IND-19": 1,
    "TGT-02": 2,
    "WBK-01": 11,
    "WBK-02": 2,
    "WBK-03": 2,
    "WBK-05": 1,
  },
  holds: ["Schede: blocks"],
};
