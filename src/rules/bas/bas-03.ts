// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import { normalisedText } from "../../plan/wording";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { isNewIndicator } from "./new-indicator";
import { isNumericUnit } from "./numeric-unit";

export const bas03: Rule = {
  id: "BAS-03",
  severity: "warning",
  title: "Ultimo valore osservato in cifre dove l’unità è numerica",
  why:
    "Se il risultato atteso si misura con un numero, il punto di partenza è un numero: " +
    "un racconto non si può confrontare con il valore che si raggiungerà.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. f)",
  examples: { good: "82% (2016)", bad: "realizzato il monitoraggio" },
  limits: "Basta una cifra qualsiasi, anche quella di un anno: che sia il valore misurato non è controllato.",
  check: ({ plan }) => {
    const measured = indicatorsOf(plan).flatMap(({ at, indicator: { unit, lastValue } }) =>
      isNumericUnit(unit) && lastValue !== null && !isAbsent(lastValue) ? [{ at, unit, lastValue }] : [],
    );
    if (measured.length === 0) return "not-applicable";
    return measured
      .filter(({ lastValue }) => !/\d/u.test(lastValue) && !isNumberInWords(lastValue))
      .filter(({ lastValue }) => !isNewIndicator(lastValue))
      .map(({ at, unit, lastValue }) => ({
        at: `${at}/lastValue`,
        message:
          `L’unità di misura è ${quoted(unit)}, ma come ultimo valore osservato c’è solo un testo, ${quoted(lastValue)}. ` +
          "Scrivere il dato misurato, con il suo anno.",
        seen: lastValue,
        expected: unit,
      }));
  },
};

/** `nessun reclamo`, `due seminari`: a count written out. */
const isNumberInWords = (text: string): boolean =>
  /^(?:n\. )?(?:zero|nessun[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)(?!\p{L})/iu.test(
    normalisedText(text),
  );
