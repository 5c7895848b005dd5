// SPDX-License-Identifier: EUPL-1.2
import { isPlaceholder } from "../../plan/target/placeholders";
import { targetFields } from "../fields";
import { quoted } from "../phrases";
import type { Rule } from "../rule";

export const tgt04: Rule = {
  id: "TGT-04",
  severity: "error",
  title: "Risultati attesi senza segnaposto",
  why: "Un trattino o «da definire» non è un risultato atteso: a fine anno non ci sarà niente con cui confrontare.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. e)",
  examples: { good: ">= 2 seminari", bad: "---" },
  check: ({ plan }) => {
    const targets = targetFields(plan);
    if (targets.length === 0) return "not-applicable";
    return targets
      .filter(({ text }) => isPlaceholder(text))
      .map(({ at, year, text }) => ({
        at,
        message: `Per il ${year} c’è scritto ${quoted(text)} invece di un risultato atteso. Indicare il valore da raggiungere.`,
        seen: text,
      }));
  },
};
