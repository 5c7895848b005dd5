// SPDX-License-Identifier: EUPL-1.2
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const wbk02: Rule = {
  id: "WBK-02",
  severity: "error",
  title: "Una sola etichetta per riga",
  why:
    "Due etichette in una cella e due valori nella cella accanto non si lasciano separare con certezza: " +
    "un importo può finire nel nome di un ufficio.",
  source: "formato comune Unioncamere",
  examples: {
    good: "Centro di responsabilità | Area 1, e nella riga sotto Risorse finanziarie 2018 | € 3.000,00",
    bad: "Centro di responsabilità Risorse finanziarie 2018 | Area 1 € 3.000,00",
  },
  check: (document) => {
    if (!document.sheets.some(({ holds }) => holds === "blocks")) return "not-applicable";
    return document.sharedLabels.flatMap(({ sheet, cell, fields }) => {
      const [first] = fields;
      if (first === undefined) return [];
      return [
        {
          at: first,
          place: { sheet, cell },
          message:
            "In una sola cella ci sono più etichette, e in quella accanto i loro valori. " +
            "Separarle su righe diverse, ciascuna con il proprio valore accanto.",
          seen: String(document.labels[first]?.value ?? ""),
          related: placesOf(document, fields),
        },
      ];
    });
  },
};
