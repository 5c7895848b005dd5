// SPDX-License-Identifier: EUPL-1.2
import { isAbsent } from "../absent";
import { indicatorFields } from "../fields";
import { listed } from "../phrases";
import type { Rule } from "../rule";
import { likeValuesIn } from "./like-values";
import { coversPartOfYear } from "./observation-period";

export const bas07: Rule = {
  id: "BAS-07",
  severity: "warning",
  title: "Un solo ultimo valore osservato, di un anno intero",
  why: "Il risultato atteso riguarda l’anno: si confronta con il valore di un anno, e con uno solo.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. f)",
  examples: { good: "4,50 (2016)", bad: "4,80 nei primi due trimestri, 4,25 nel terzo" },
  limits:
    "Due valori di unità diverse («96% entro 60 giorni») e le misure su scala («4,2 su 5») valgono come uno; " +
    "un valore di una parte dell’anno che non dice quale sembra intero.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 14, of: 14 } },
  },
  check: ({ plan }) => {
    const values = indicatorFields(plan, "lastValue").filter(({ text }) => !isAbsent(text));
    if (values.length === 0) return "not-applicable";
    return values.flatMap(({ at, text }) => {
      const message = failure(text);
      return message === null ? [] : [{ at, message, seen: text }];
    });
  },
};

function failure(text: string): string | null {
  if (coversPartOfYear(text) && /\d/u.test(text))
    return "L’ultimo valore osservato riguarda solo una parte dell’anno. Scrivere il valore dell’anno intero, o la sua stima di preconsuntivo.";
  const values = likeValuesIn(text);
  if (values.length < 2) return null;
  return `L’ultimo valore osservato contiene più valori: ${listed(values)}. Lasciare l’ultimo, con il suo anno, e un indicatore per ciascuna cosa misurata.`;
}
