// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook } from "../workbook";

export const blankForm: CorpusWorkbook = {
  about: "a form not filled in yet: blank is not absent",
  sheets: [
    sheet("Modulo", "A1", [
      ["Missione", null],
      ["Programma", null],
      [],
      ["Obiettivo", "Titolo", null],
      [null, "Descrizione", null],
      [null, "Arco temporale", " "],
      [null, "Centro di responsabilità", null],
      [null, "Risorse finanziarie 2027", null],
      ["Nr indicatori associati", null],
      ["Indicatore", null],
      ["Cosa misura", null],
      ["Tipologia", "Unità di misura", "Fonte dei dati", "Risultato atteso 2027"],
      [null, null, null, null],
    ]),
  ],
  plan: plan({
    year: 2027,
    yearFrom: "resources",
    programmes: [
      programme("", "", [
        objective("", {
          description: "",
          timeframe: "",
          centre: "",
          resources: "",
          indicators: [
            indicator("", { measures: "", type: "", unit: "", dataSource: "", targets: { "2027": "" } }),
          ],
        }),
      ]),
    ],
  }),
  places: {
    "/programmes/0/missionTitle": "Modulo!B1",
    "/programmes/0/objectives/0/title": "Modulo!C4",
    "/programmes/0/objectives/0/declaredIndicators": "Modulo!A9",
    "/programmes/0/objectives/0/indicators/0/unit": "Modulo!B13",
  },
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-01": 1,
    "COD-08": 1,
    "COD-18": 1,
    "OBJ-01": 1,
    "OBJ-02": 1,
    "OBJ-09": 1,
    "OBJ-11": 1,
    "OBJ-13": 1,
    "OBJ-17": 1,
    "RIS-01": 1,
    "IND-01": 1,
    "IND-07": 1,
    "IND-09": 1,
    "IND-13": 1,
    "IND-18": 1,
    "TGT-01": 1,
    "TGT-02": 1,
    "WBK-01": 3,
  },
  holds: ["Modulo: blocks"],
};
