// SPDX-License-Identifier: EUPL-1.2
import { inOverview, indicator, objective, plan, programme } from "../expected";
import { euro, sheet, type CorpusWorkbook } from "../workbook";

export const groupedLists: CorpusWorkbook = {
  about:
    "lists grouped under rows that name mission and programme, with sums, and texts broken over several rows",
  sheets: [
    sheet("Quadro", "A1", [
      ["Quadro di raccordo tra missioni, programmi e obiettivi"],
      ["Codice", "Obiettivo", "Risorse finanziarie 2026", "Investimenti 2026"],
      ["Missione 012 - Regolazione dei mercati"],
      ["Programma 004 - Vigilanza"],
      ["012-004-001", "Metrologia", "€ 1.000,00", null],
      [null, "Prodotti", "€ 2.000,00", "€ 500,00"],
      ["Totale programma 004", null, "€ 3.000,00", "€ 500,00"],
      ["Missione 033 - Fondi da ripartire"],
      ["Programma 001 - Fondi da assegnare"],
      [null, "Nessun obiettivo"],
      ["Totale generale", null, "€ 3.000,00", "€ 500,00"],
    ]),
    sheet("Schede", "A1", [
      ["Missione", "012 - Regolazione dei mercati"],
      ["Programma", "004 - Vigilanza"],
      ["Obiettivo 012-004-001"],
      ["Titolo", "Metrologia"],
      ["Descrizione", "Verificare gli strumenti"],
      [null, "di misura,"],
      [null, "secondo il piano."],
      ["Risorse finanziarie 2026", euro(1000)],
      ["Segue: Obiettivo 012-004-001"],
      ["Indicatore", "Verifiche"],
      ["Unità di misura", "Risultato atteso 2026"],
      ["n.", "40"],
      [null, "riga di troppo"],
      ["Obiettivo"],
      ["Titolo", "Prodotti"],
      ["Investimenti", "€ 500,00"],
    ]),
    sheet("Tabella", "A1", [
      ["Obiettivo", "Titolo", "Indicatore", "Risultato atteso 2026"],
      ["Missione 032 - Servizi istituzionali"],
      ["Programma 002 - Indirizzo politico"],
      ["032-002-001", "Organi", "Sedute", "12"],
      ["Programma 003 - Servizi generali"],
      ["032-003-001", "Sedi", "Interventi", "3"],
    ]),
  ],
  plan: plan({
    year: 2026,
    yearFrom: "resources",
    overview: [
      inOverview("012 Regolazione dei mercati", "004 Vigilanza", "012-004-001 Metrologia", "Prodotti"),
      inOverview("033 Fondi da ripartire", "001 Fondi da assegnare"),
    ],
    programmes: [
      programme("012 Regolazione dei mercati", "004 Vigilanza", [
        objective("Metrologia", {
          code: "012-004-001",
          description: "Verificare gli strumenti\ndi misura,\nsecondo il piano.",
          resources: "€ 1.000,00",
          resourcesParsed: { current: "1000.00", investments: null },
          indicators: [indicator("Verifiche", { unit: "n.", targets: { "2026": "40" } })],
        }),
        objective("Prodotti", { investments: "€ 500,00" }),
      ]),
      programme("032 Servizi istituzionali", "002 Indirizzo politico", [
        objective("Organi", {
          code: "032-002-001",
          indicators: [indicator("Sedute", { targets: { "2026": "12" } })],
        }),
      ]),
      programme("032 Servizi istituzionali", "003 Servizi generali", [
        objective("Sedi", {
          code: "032-003-001",
          indicators: [indicator("Interventi", { targets: { "2026": "3" } })],
        }),
      ]),
    ],
  }),
  places: {
    "/overview/0/missionTitle": "Quadro!A3",
    "/overview/0/objectives/0/code": "Quadro!A5",
    "/overview/1/objectives": "Quadro!B10",
    "/programmes/0/objectives/0/code": "Schede!A3",
    "/programmes/0/objectives/0/description": "Schede!B5",
    "/programmes/1/programmeCode": "Tabella!A3",
  },
  notUnderstood: ["Schede!B13"],
  join: [
    "/programmes/0/objectives/0 = /overview/0/objectives/0",
    "/programmes/0/objectives/1 = /overview/0/objectives/1",
  ],
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 3,
    "COD-08": 1,
    "COD-12": 2,
    "COD-13": 1,
    "COD-18": 1,
    "OBJ-09": 4,
    "OBJ-10": 1,
    "OBJ-16": 1,
    "RIS-06": 1,
    "IND-02": 1,
    "TGT-02": 3,
    "WBK-01": 20,
  },
  holds: ["Quadro: overview", "Schede: blocks", "Tabella: table"],
};
