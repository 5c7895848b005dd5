// SPDX-License-Identifier: EUPL-1.2
import { inOverview, indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook, type GridCell } from "../workbook";

/** One sheet per objective: the programme's heading is repeated on each. */
const page = (name: string, ...rows: GridCell[][]) =>
  sheet(name, "A1", [["Missione", "011", "Competitività"], ["Programma", "005", "Promozione"], ...rows]);

const goal = (code: string | null, title: string) => objective(title, { code, description: "Testo." });

export const printedCodes: CorpusWorkbook = {
  about:
    "codes printed on the sheets in every way, one sheet per objective, an overview with columns for the codes",
  sheets: [
    sheet("Quadro", "A1", [
      ["Missioni e programmi"],
      [
        "Cod. missione",
        "Missione",
        "Cod. programma",
        "Programma",
        "Codice",
        "Obiettivi",
        "Risorse finanziarie 2027",
      ],
      ["011", "Competitività", "005", "Promozione", "011-005-001", "Credito alle imprese", 1000],
      [null, null, null, null, "011-005-002", "Turismo e cultura", 2000],
      [null, null, null, null, "011-005-003", "Innovazione (PROGETTO 1A)", 0],
      [null, null, null, null, "011-005-004", "Innovazione (PROGETTO 1B)", 0],
      [null, null, null, null, "011-005-005", "Formazione dei giovani imprenditori", 0],
      ["Totale missione 011", null, null, null, null, null, 3000],
      ["033", "Fondi da ripartire", "001", "Fondi da assegnare", null, "Nessun obiettivo", 0],
      ["Totale generale", null, null, null, null, null, 3000],
    ]),
    page(
      "1",
      ["Codice", "011-005-001"],
      ["Obiettivo", "Titolo", "Credito alle imprese"],
      [null, "Descrizione", "Testo."],
    ),
    page("2", ["Obiettivo", "Titolo", "011-005-002 - Turismo e cultura"], [null, "Descrizione", "Testo."]),
    page(
      "3",
      ["Obiettivo", "Titolo", "Innovazione"],
      [null, "Codice", null],
      [null, "Descrizione", "Testo."],
    ),
    page(
      "4",
      ["Obiettivo", "Titolo", "011-005-005", "FORMAZIONE DEI GIOVANI"],
      [null, "Descrizione", "Testo."],
    ),
    page(
      "5",
      ["Obiettivo 011-005-009 Fuori quadro"],
      ["Indicatore", "Seminari"],
      ["Codice", "KPI12"],
      ["Tipologia", "Target"],
      ["output", 4],
    ),
  ],
  plan: plan({
    year: null,
    overview: [
      inOverview(
        "011 Competitività",
        "005 Promozione",
        "011-005-001 Credito alle imprese",
        "011-005-002 Turismo e cultura",
        "011-005-003 Innovazione (PROGETTO 1A)",
        "011-005-004 Innovazione (PROGETTO 1B)",
        "011-005-005 Formazione dei giovani imprenditori",
      ),
      inOverview("033 Fondi da ripartire", "001 Fondi da assegnare"),
    ],
    programmes: [
      programme("011 Competitività", "005 Promozione", [
        goal("011-005-001", "Credito alle imprese"),
        goal("011-005-002", "Turismo e cultura"),
        goal(null, "Innovazione"),
        goal("011-005-005", "FORMAZIONE DEI GIOVANI"),
        objective("Fuori quadro", {
          code: "011-005-009",
          indicators: [indicator("Seminari", { type: "output" })],
        }),
      ]),
    ],
  }),
  places: {
    "/overview/0/missionCode": "Quadro!A3",
    "/overview/0/programmeTitle": "Quadro!D3",
    "/overview/0/objectives/1/code": "Quadro!E4",
    "/overview/1/objectives": "Quadro!F9",
    "/programmes/0/objectives/0/code": "1!B3",
    "/programmes/0/objectives/1/code": "2!C3",
    "/programmes/0/objectives/3/code": "4!C3",
    "/programmes/0/objectives/4/code": "5!A3",
  },
  notUnderstood: ["5!B5", "5!B7"],
  join: [
    "/programmes/0/objectives/0 = /overview/0/objectives/0",
    "/programmes/0/objectives/1 = /overview/0/objectives/1",
    "/programmes/0/objectives/3 = /overview/0/objectives/4",
  ],
  expectedFindings: {
    "DOC-01": 1,
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 2,
    "COD-08": 1,
    "COD-11": 1,
    "COD-12": 4,
    "COD-13": 1,
    "COD-18": 1,
    "OBJ-03": 1,
    "OBJ-06": 3,
    "OBJ-07": 3,
    "OBJ-09": 5,
    "OBJ-10": 4,
    "OBJ-16": 4,
    "OBJ-20": 1,
    "WBK-01": 27,
  },
  holds: ["Quadro: overview", "1: blocks", "2: blocks", "3: blocks", "4: blocks", "5: blocks"],
};
