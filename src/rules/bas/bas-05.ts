// SPDX-License-Identifier: EUPL-1.2
import { isAbsent } from "../absent";
import { indicatorFields } from "../fields";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { wordsIn } from "../vocabulary";
import { withAccents } from "../written-accents";
import { FUTURE_VERB, UNDER_WAY } from "./unfinished-words";

export const bas05: Rule = {
  id: "BAS-05",
  severity: "warning",
  title: "Ultimo valore osservato già avvenuto",
  why: "Ciò che si farà, o che è ancora in corso, non è un valore osservato: a fine anno mancherà il termine di confronto.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. f)",
  examples: { good: "3 incontri nel 2016", bad: "in attesa della decisione governativa" },
  limits: "Riconosce le parole del suo elenco e i verbi al futuro; «prosegue l’attività» non è segnalato.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 7, of: 7 }, corpus: { right: 16, of: 16 } },
  },
  check: ({ plan }) => {
    const values = indicatorFields(plan, "lastValue").filter(({ text }) => !isAbsent(text));
    if (values.length === 0) return "not-applicable";
    return values.flatMap(({ at, text }) => {
      const underWay = wordsIn(text, UNDER_WAY)[0];
      const future = withAccents(text).match(FUTURE_VERB)?.[0];
      if (underWay === undefined && future === undefined) return [];
      const what =
        underWay === undefined
          ? `dice che cosa si farà (${quoted(future ?? "")})`
          : `racconta qualcosa che non è ancora avvenuto (${quoted(underWay)})`;
      return [
        {
          at,
          message: `L’ultimo valore osservato ${what}. Scrivere l’ultimo dato rilevato, oppure «nuovo indicatore».`,
          seen: text,
        },
      ];
    });
  },
};
