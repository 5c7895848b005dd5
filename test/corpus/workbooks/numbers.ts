// SPDX-License-Identifier: EUPL-1.2
import { indicator, objective, plan, programme } from "../expected";
import { euro, formatted, formula, percent, sheet, type CorpusWorkbook } from "../workbook";

export const numbers: CorpusWorkbook = {
  about: "numbers, percentages, dates, formulas, truth values and errors in the place of texts",
  sheets: [
    sheet("Copertina", "A1", [
      ["Camera di commercio di Prato"],
      ["Piano degli indicatori e dei risultati attesi"],
      [formatted(43070, "mmmm yyyy")],
    ]),
    sheet("011-005", "A1", [
      ["Missione", formatted(11, "000"), "Competitività e sviluppo delle imprese"],
      ["Programma", "005", "Promozione"],
      ["Obiettivo", "Titolo", "Credito"],
      [null, "Descrizione", formula('=CONCATENATE("Favorire ","il credito")', "Favorire il credito")],
      [null, "Centro di responsabilità", "#REF!"],
      [null, "Risorse finanziarie 2018", formula("=SUM(Budget!B2:B5)", 1234.5, '#,##0.00\\ "€"')],
      ["Nr indicatori associati", 2],
      ["Indicatore", "Imprese finanziate"],
      [
        "Tipologia",
        "Unità di misura",
        "Ultimo valore osservato",
        "Risultato atteso 2018",
        "Risultato atteso 2019",
      ],
      [
        "efficacia",
        percent(1),
        percent(0.805),
        percent(0.8),
        formula("=D10+0.05", 0.8500000000000001, "0.0%"),
      ],
      ["Indicatore", "Bando"],
      [
        "Tipologia",
        "Unità di misura",
        "Ultimo valore osservato",
        "Risultato atteso 2018",
        "Risultato atteso 2019",
      ],
      ["output", "data", formatted(43100, "d mmmm yyyy"), formatted(43465, "dd/mm/yyyy"), "#N/A"],
      ["Obiettivo", "Titolo", "Internazionalizzazione"],
      [null, "Descrizione", true],
      [null, "Risorse finanziarie 2018", euro(0)],
      ["Nr indicatori associati", "#VALUE!"],
    ]),
  ],
  plan: plan({
    chamber: "Camera di commercio di Prato",
    title: "Piano degli indicatori e dei risultati attesi",
    dated: "dicembre 2017",
    year: 2018,
    yearFrom: "resources",
    programmes: [
      programme("011 Competitività e sviluppo delle imprese", "005 Promozione", [
        objective("Credito", {
          description: "Favorire il credito",
          centre: "#REF!",
          resources: "€ 1.234,50",
          resourcesParsed: { current: "1234.50", investments: null },
          declaredIndicators: 2,
          indicators: [
            indicator("Imprese finanziate", {
              type: "efficacia",
              unit: "100%",
              lastValue: "80,5%",
              targets: { "2018": "80%", "2019": "85,0%" },
            }),
            indicator("Bando", {
              type: "output",
              unit: "data",
              lastValue: "31/12/2017",
              targets: { "2018": "31/12/2018", "2019": "#N/A" },
            }),
          ],
        }),
        objective("Internazionalizzazione", {
          description: "VERO",
          resources: "€ 0,00",
          resourcesParsed: { current: "0.00", investments: null },
        }),
      ]),
    ],
  }),
  places: { "/programmes/0/missionCode": "011-005!B1", "/programmes/0/missionTitle": "011-005!C1" },
  notUnderstood: ["011-005!B17"],
  expectedFindings: {
    "COD-08": 2,
    "OBJ-13": 1,
    "OBJ-16": 1,
    "OBJ-17": 1,
    "RIS-04": 1,
    "IND-13": 1,
    "TGT-02": 2,
    "WBK-01": 6,
    "WBK-05": 4,
  },
  holds: ["Copertina: cover", "011-005: blocks"],
};
