// SPDX-License-Identifier: EUPL-1.2
import { isPlaceholder } from "../../plan/target/placeholders";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { indicatorsWithTargets } from "./targets";

export const tgt01: Rule = {
  id: "TGT-01",
  severity: "error",
  title: "Risultato atteso dell’esercizio presente",
  why:
    "Il piano accompagna il bilancio di un esercizio: " +
    "senza il valore da raggiungere in quell’anno l’indicatore non si potrà valutare.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. e)",
  examples: { good: ">= 80%", bad: "da definire" },
  check: ({ plan }) => {
    const indicators = indicatorsWithTargets(plan);
    if (plan.year === null || indicators.length === 0) return "not-applicable";
    const year = String(plan.year);
    return indicators.flatMap(({ at, indicator: { targets } }) => report(at, year, targets[year]));
  },
};

function report(at: string, year: string, target: string | undefined): Report[] {
  if (target === undefined) {
    return [
      {
        at: `${at}/name`,
        message: `Manca la colonna del risultato atteso per il ${year}, anno di esercizio. Aggiungerla e indicare il valore da raggiungere.`,
      },
    ];
  }
  const field = { at: `${at}/targets/${year}`, seen: target };
  if (isMissing(target)) {
    return [
      {
        ...field,
        message: `Manca il risultato atteso per il ${year}, anno di esercizio. Indicare il valore da raggiungere.`,
      },
    ];
  }
  if (!isPlaceholder(target)) return [];
  return [
    {
      ...field,
      message: `Il risultato atteso per il ${year}, anno di esercizio, non è ancora fissato: c’è scritto ${quoted(target)}. Indicare il valore da raggiungere.`,
    },
  ];
}
