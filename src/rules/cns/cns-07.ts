// SPDX-License-Identifier: EUPL-1.2
import { THRESHOLDS } from "../../plan/thresholds";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { resultsOf } from "./results";

export const cns07: Rule = {
  id: "CNS-07",
  severity: "warning",
  title: "Risultato molto oltre quello atteso",
  why: "Un risultato che supera di molto quello atteso fa pensare che il valore atteso fosse troppo basso, o in un’altra unità.",
  source: "prassi",
  examples: { good: "atteso >= 60, a consuntivo 66", bad: "atteso >= 8,00%, a consuntivo 35,16%" },
  limits: `Segnala i risultati oltre il ${THRESHOLDS.farAbove.usual}% di quello atteso, o l’altra soglia delle impostazioni, dove si può calcolare.`,
  check: (document) => {
    const { results } = resultsOf(document);
    if (results === null) return "not-applicable";
    const { farAbove } = document.settings.thresholds;
    return results.flatMap(({ finalAt, text, target, reached }) => {
      if (!target || reached?.gt(farAbove) !== true) return [];
      return [
        {
          at: finalAt,
          message:
            `Il valore a consuntivo ${quoted(text)} è il ${reached.toFixed(0)}% di quello atteso, ${quoted(target.text)}. ` +
            "Verificare i due valori; se sono giusti, alzare il risultato atteso del prossimo piano.",
          seen: text,
          expected: target.text,
          related: placesOf(document, [target.at]),
        },
      ];
    });
  },
};
