// SPDX-License-Identifier: EUPL-1.2
import { isPlaceholder } from "../../plan/target/placeholders";
import { indicatorFields, isMissing } from "../fields";
import { quoted } from "../phrases";
import type { Rule } from "../rule";

export const bas02: Rule = {
  id: "BAS-02",
  severity: "warning",
  title: "Ultimo valore osservato senza segnaposto",
  why: "Un dato rimandato non è un punto di partenza: il risultato atteso resta senza termine di confronto.",
  source: "prassi",
  examples: { good: "82% (2016)", bad: "da verificare a fine anno" },
  limits: "Riconosce i segnaposto del suo elenco: un altro modo di rimandare il dato sembra un valore.",
  check: ({ plan }) => {
    const values = indicatorFields(plan, "lastValue").filter(({ text }) => !isMissing(text));
    if (values.length === 0) return "not-applicable";
    return values
      .filter(({ text }) => isPlaceholder(text))
      .map(({ at, text }) => ({
        at,
        message: `Come ultimo valore osservato c’è scritto ${quoted(text)}. Indicare l’ultimo dato rilevato con il suo anno, oppure «nuovo indicatore».`,
        seen: text,
      }));
  },
};
