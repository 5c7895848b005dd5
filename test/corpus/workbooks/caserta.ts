// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { percent, sheet, type CorpusWorkbook } from "../workbook";

export const caserta: CorpusWorkbook = {
  about:
    "Caserta's headings, a table of indicators repeated page by page, columns that the plan has no field for",
  sheets: [
    sheet("performance", "A1", [
      ["Missione 011 - Competitività"],
      ["Programma 005 - Promozione"],
      ["Obiettivo strategico", "Fieristica"],
      [
        "VALENZA INDICATORE",
        "INDICATORE",
        "PESO",
        "Risultato effettivo 2025",
        "Target (Risultato atteso) 2026",
        "Fonti",
      ],
      ["economicità", "Costo medio", percent(0.5), "12,5 €", "<= 12 €", "Oracle"],
      ["efficacia", "Fiere", percent(0.5), 3, 4, "Protocollo"],
      [],
      [
        "VALENZA INDICATORE",
        "INDICATORE",
        "PESO",
        "Risultato effettivo 2025",
        "Target (Risultato atteso) 2026",
        "Fonti",
      ],
      ["efficacia", "Espositori", percent(0.1), 210, "> 200", "Registro"],
      ["efficacia", "Espositori", percent(0.1), 210, "> 200", "Registro"],
      ["efficacia", null, null, 15, "20", "Registro"],
    ]),
  ],
  plan: plan({
    year: 2026,
    yearFrom: "targets",
    programmes: [
      programme("011 Competitività", "005 Promozione", [
        objective("Fieristica", {
          indicators: [
            indicator("Costo medio", {
              type: "economicità",
              dataSource: "Oracle",
              lastValue: "12,5 €",
              targets: { "2026": "<= 12 €" },
            }),
            indicator("Fiere", {
              type: "efficacia",
              dataSource: "Protocollo",
              lastValue: "3",
              targets: { "2026": "4" },
            }),
            ...[1, 2].map(() =>
              indicator("Espositori", {
                type: "efficacia",
                dataSource: "Registro",
                lastValue: "210",
                targets: { "2026": "> 200" },
              }),
            ),
            indicator("", {
              type: "efficacia",
              dataSource: "Registro",
              lastValue: "15",
              targets: { "2026": "20" },
            }),
          ],
        }),
      ]),
    ],
  }),
  places: { "/programmes/0/objectives/0/indicators/4": "performance!B11" },
  notUnderstood: ["C4", "C5", "C6", "C8", "C9", "C10"].map((cell) => `performance!${cell}`),
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 2,
    "COD-08": 1,
    "COD-18": 1,
    "OBJ-09": 1,
    "IND-01": 1,
    "IND-06": 1,
    "IND-09": 1,
    "IND-11": 5,
    "TGT-02": 5,
    "TGT-16": 2,
    "WBK-01": 9,
  },
  holds: ["performance: blocks"],
};
