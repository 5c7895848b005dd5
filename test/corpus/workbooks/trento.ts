// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook } from "../workbook";

export const trento: CorpusWorkbook = {
  about:
    "Trento's wording: bare years as numbers, a responsible person, codes in the indicators' names, costs by nature",
  sheets: [
    sheet("Scheda obiettivi", "A1", [
      ["PIRA 2017 - aggiornamento giugno 2017"],
      [],
      ["Missione", "012 Regolazione dei mercati"],
      ["Programma", "004 Vigilanza sui mercati e sui prodotti"],
      [],
      ["Stanziamenti in c/competenza", 2017, 2018, 2019],
      ["6) Personale", 250000, 251000, 252000],
      ["8) Interventi", 40000, 40000, 40000],
      [],
      ["Obiettivo", "Garantire la qualità del Registro imprese"],
      ["Descrizione", "Ridurre i tempi di evasione."],
      ["Responsabile", "Dirigente Area 3 - Anagrafe Economica"],
      [],
      ["Codice e descrizione", "KPI156 Pratiche evase entro 5 giorni"],
      ["Tipologia", "Fonte del dato", "Unita' di misura", 2017, 2018, 2019, "Metodo di calcolo"],
      [
        "Indicatore di risultato",
        "Ufficio Anagrafe (programma Scriba)",
        "Numero pratiche",
        ">=80%",
        ">=82%",
        ">=85%",
        "Pratiche evase entro 5 giorni *100/numero totale",
      ],
      ["Codice e descrizione", "KPI157 Annullamenti"],
      ["Tipologia", "Fonte del dato", "Unita' di misura", 2017, 2018, 2019, "Metodo di calcolo"],
      [
        "Indicatore di risultato",
        "Scriba",
        "Numero di annullamenti",
        "<= 280",
        null,
        "<= 250",
        "Numero annuale",
      ],
    ]),
  ],
  plan: plan({
    title: "PIRA 2017 - aggiornamento giugno 2017",
    year: 2017,
    yearFrom: "title",
    programmes: [
      programme("012 Regolazione dei mercati", "004 Vigilanza sui mercati e sui prodotti", [
        objective("Garantire la qualità del Registro imprese", {
          description: "Ridurre i tempi di evasione.",
          centre: "Dirigente Area 3 - Anagrafe Economica",
          indicators: [
            indicator("KPI156 Pratiche evase entro 5 giorni", {
              type: "Indicatore di risultato",
              dataSource: "Ufficio Anagrafe (programma Scriba)",
              unit: "Numero pratiche",
              algorithm: "Pratiche evase entro 5 giorni *100/numero totale",
              targets: { "2017": ">=80%", "2018": ">=82%", "2019": ">=85%" },
            }),
            indicator("KPI157 Annullamenti", {
              type: "Indicatore di risultato",
              dataSource: "Scriba",
              unit: "Numero di annullamenti",
              algorithm: "Numero annuale",
              targets: { "2017": "<= 280", "2018": "", "2019": "<= 250" },
            }),
          ],
        }),
      ]),
    ],
  }),
  places: { "/programmes/0/objectives/0/indicators/1/targets/2018": "Scheda obiettivi!E19" },
  notUnderstood: [
    ...["A6", "B6", "C6", "D6", "A7", "B7", "C7", "D7", "A8", "B8", "C8", "D8"].map(
      (cell) => `Scheda obiettivi!${cell}`,
    ),
  ],
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 1,
    "COD-08": 1,
    "COD-18": 1,
    "OBJ-09": 1,
    "IND-16": 1,
    "IND-17": 1,
    "TGT-02": 1,
    "TGT-09": 1,
    "WBK-01": 6,
  },
  holds: ["Scheda obiettivi: cover", "Scheda obiettivi: blocks"],
};
