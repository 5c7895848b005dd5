// SPDX-License-Identifier: EUPL-1.2
import { amountsIn } from "../../plan/money";
import { objectiveFields, isMissing } from "../fields";
import { quoted } from "../phrases";
import type { Rule } from "../rule";

const MISSING =
  "Manca l’importo delle risorse finanziarie. Scrivere l’importo in euro; se è zero, aggiungere il motivo.";

export const ris01: Rule = {
  id: "RIS-01",
  severity: "error",
  title: "Risorse finanziarie leggibili come importo",
  why:
    "Per ogni obiettivo il piano indica le risorse finanziarie: senza un importo leggibile non si possono " +
    "sommare per programma né confrontare con il preventivo.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. h)",
  examples: { good: "€ 66.700,00", bad: "come da preventivo" },
  check: ({ plan }) => {
    const resources = objectiveFields(plan, "resources");
    if (resources.length === 0) return "not-applicable";
    return resources
      .filter(({ text }) => amountsIn(text) === null)
      .map(({ at, text }) => ({
        at,
        message: isMissing(text)
          ? MISSING
          : `Il testo ${quoted(text)} non si legge come un importo in euro. Scrivere una sola cifra, con due decimali.`,
        seen: text,
        expected: "€ 1.234,56",
      }));
  },
};
