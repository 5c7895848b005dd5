// SPDX-License-Identifier: EUPL-1.2
import { parseResources, sumAmounts } from "../../plan/money";
import { objectiveFields } from "../fields";
import type { Rule } from "../rule";
import { noteBeside } from "../amount-text";

export const ris04: Rule = {
  id: "RIS-04",
  severity: "warning",
  title: "Risorse pari a zero con una nota",
  why:
    "Un obiettivo a zero euro può essere corretto, per esempio se è svolto da personale interno, " +
    "ma senza una nota non si distingue da un importo dimenticato.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. h)",
  examples: { good: "€ 0,00 (personale interno)", bad: "€ 0,00" },
  check: ({ plan }) => {
    const resources = objectiveFields(plan, "resources");
    if (resources.length === 0) return "not-applicable";
    return resources
      .filter(({ text }) => isZero(text) && noteBeside(text) === "")
      .map(({ at, text }) => ({
        at,
        message:
          "Le risorse sono pari a zero e non c’è una nota che dica perché. " +
          "Aggiungere il motivo nella stessa cella oppure, se l’importo è stato dimenticato, scriverlo.",
        seen: text,
        expected: "€ 0,00 (personale interno)",
      }));
  },
};

function isZero(text: string): boolean {
  const parsed = parseResources(text);
  return parsed !== null && sumAmounts([parsed.current, parsed.investments ?? "0"]) === "0.00";
}
