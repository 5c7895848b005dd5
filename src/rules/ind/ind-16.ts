// SPDX-License-Identifier: EUPL-1.2
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { algorithmsOf, gapOf } from "./algorithm-gaps";

export const ind16: Rule = {
  id: "IND-16",
  severity: "warning",
  title: "Algoritmo che non è solo un’unità o un verbo",
  why:
    "«Numero» o «confronto» dicono in che forma sarà il valore, non da che cosa si ricava: " +
    "il decreto chiede il metodo di calcolo.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. d)",
  examples: { good: "Numero di eventi realizzati nell’anno", bad: "numero" },
  limits: "Se l’unità di misura è «sì/no» o «data» l’algoritmo può essere una sola parola.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 7, of: 7 }, corpus: { right: 15, of: 15 } },
  },
  check: ({ plan }) => {
    const written = algorithmsOf(plan);
    if (written.length === 0) return "not-applicable";
    return written
      .filter(({ text }) => gapOf(text) === "bare")
      .map(({ at, text }) => ({
        at,
        message:
          `Come algoritmo c’è scritto solo ${quoted(text)}. ` +
          "Indicare che cosa si conta e in quale periodo, oppure quali valori si confrontano.",
        seen: text,
      }));
  },
};
