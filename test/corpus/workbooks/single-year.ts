// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook } from "../workbook";

const block = (title: string, target: string) => [
  ["Obiettivo", title],
  ["Risorse finanziarie", "€ 1.000,00"],
  ["Indicatore", `Indice di ${title}`],
  ["Tipologia", "efficacia"],
  ["Unità di misura", "numero"],
  ["Algoritmo di calcolo", null],
  ["Ultimo valore osservato (2013)", "3"],
  ["Risultato atteso 2014", target],
  [],
];

const read = (title: string, target: string) =>
  objective(title, {
    resources: "€ 1.000,00",
    resourcesParsed: { current: "1000.00", investments: null },
    indicators: [
      indicator(`Indice di ${title}`, {
        type: "efficacia",
        unit: "numero",
        algorithm: "",
        lastValue: "3",
        targets: { "2014": target },
      }),
    ],
  });

export const singleYear: CorpusWorkbook = {
  about: "one year only, as Como in 2014, and every field of an indicator on a row of its own",
  sheets: [
    sheet("Foglio1", "A1", [
      ["CAMERA DI COMMERCIO DI COMO – PIANO DEGLI INDICATORI E RISULTATI ATTESI DI BILANCIO"],
      ["(D.M. 27/03/2013)"],
      [],
      ["Missione 011 - Competitività e sviluppo delle imprese"],
      ["Programma 005 - Promozione"],
      [],
      ...block("credito", ">= 4"),
      ...block("turismo", "5"),
    ]),
  ],
  plan: plan({
    chamber: "CAMERA DI COMMERCIO DI COMO",
    title: "CAMERA DI COMMERCIO DI COMO – PIANO DEGLI INDICATORI E RISULTATI ATTESI DI BILANCIO",
    year: 2014,
    yearFrom: "targets",
    programmes: [
      programme("011 Competitività e sviluppo delle imprese", "005 Promozione", [
        read("credito", ">= 4"),
        read("turismo", "5"),
      ]),
    ],
  }),
  places: {
    "/programmes/0/missionTitle": "Foglio1!A4",
    "/programmes/0/objectives/0/indicators/0/algorithm": "Foglio1!B12",
  },
  expectedFindings: {
    "DOC-10": 1,
    "COD-07": 1,
    "COD-08": 2,
    "COD-18": 1,
    "OBJ-09": 2,
    "RIS-06": 1,
    "RIS-10": 1,
    "IND-11": 2,
    "IND-14": 2,
    "TGT-02": 2,
    "WBK-01": 7,
    "WBK-05": 2,
  },
  holds: ["Foglio1: cover", "Foglio1: blocks"],
};
