// SPDX-License-Identifier: EUPL-1.2
import { inOverview, indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook } from "../workbook";

const read = (title: string, centre: string, name: string, target: string) =>
  objective(title, {
    centre,
    indicators: [indicator(name, { unit: "n.", targets: { "2026": target } })],
  });

export const sideBySide: CorpusWorkbook = {
  about:
    "two blocks side by side under one heading, and an overview whose objectives stand on rows of their own",
  sheets: [
    sheet("Piano", "B2", [
      ["Missione", "012 Regolazione dei mercati", "032 Servizi istituzionali"],
      ["COFOG", "4.1", "1.1"],
      ["Programma", "004 Vigilanza", "002 Indirizzo politico"],
      ["Obiettivi", "012-004-001 Metrologia", "032-002-001 Organi"],
      [null, "012-004-002 Prodotti", null],
      [],
      ["Missione", "012 Regolazione dei mercati"],
      ["Programma", "004 Vigilanza"],
      ["Obiettivo", "Titolo", "Metrologia", null, "Obiettivo", "Titolo", "Prodotti"],
      [null, "Centro di responsabilità", "Area 1", null, null, "Centro di responsabilità", "Area 2"],
      ["Indicatore", "Strumenti", null, null, "Indicatore", "Prodotti controllati"],
      ["Unità di misura", "Risultato atteso 2026", null, null, "Unità di misura", "Risultato atteso 2026"],
      ["n.", "100", null, null, "n.", "40"],
    ]),
  ],
  plan: plan({
    year: 2026,
    yearFrom: "targets",
    overview: [
      inOverview(
        "012 Regolazione dei mercati",
        "004 Vigilanza",
        "012-004-001 Metrologia",
        "012-004-002 Prodotti",
      ),
      inOverview("032 Servizi istituzionali", "002 Indirizzo politico", "032-002-001 Organi"),
    ],
    programmes: [
      programme("012 Regolazione dei mercati", "004 Vigilanza", [
        { ...read("Metrologia", "Area 1", "Strumenti", "100"), code: "012-004-001" },
        { ...read("Prodotti", "Area 2", "Prodotti controllati", "40"), code: "012-004-002" },
      ]),
    ],
  }),
  places: {
    "/overview/0/objectives/1": "Piano!C6",
    "/programmes/0/objectives/1/title": "Piano!H10",
    "/programmes/0/objectives/1/code": "Piano!C6",
  },
  notUnderstood: ["Piano!B3", "Piano!C3", "Piano!D3"],
  join: [
    "/programmes/0/objectives/0 = /overview/0/objectives/0",
    "/programmes/0/objectives/1 = /overview/0/objectives/1",
  ],
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 2,
    "COD-12": 1,
    "COD-13": 2,
    "OBJ-09": 2,
    "TGT-02": 2,
    "WBK-01": 9,
  },
  holds: ["Piano: overview", "Piano: blocks"],
};
