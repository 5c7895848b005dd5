// SPDX-License-Identifier: EUPL-1.2
import { isAbsent } from "../absent";
import { indicatorFields } from "../fields";
import { phraseFinder, wordsOf } from "../phrase-finder";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { CONDITION_WORDS, EVENTUAL_WORDS } from "./words/condition-words";

export const ind21: Rule = {
  id: "IND-21",
  severity: "warning",
  title: "Indicatore che dipende dalla Camera",
  why:
    "Se a decidere sono altri, il risultato dice che cosa hanno deciso e non che cosa ha ottenuto la Camera; " +
    "e se non decidono, non c’è nulla da misurare.",
  source: "prassi",
  examples: {
    good: "Fasi preparatorie dell’aggregazione concluse",
    bad: "Eventuale percorso di aggregazione con altre Camere",
  },
  limits:
    "Riconosce le condizioni scritte nel nome e in «Cosa misura»; non sa quali fatti dipendano da altri.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 20, of: 20 } },
  },
  check: ({ plan }) => {
    const fields = [...indicatorFields(plan, "name"), ...indicatorFields(plan, "measures")].filter(
      ({ text }) => !isAbsent(text),
    );
    if (fields.length === 0) return "not-applicable";
    return fields.flatMap(({ at, text }) => {
      const condition = conditionIn(text);
      return condition === null
        ? []
        : [
            {
              at,
              message:
                `Il testo dipende da una condizione: ${quoted(condition)}. ` +
                "Misurare ciò che la Camera farà in ogni caso, oppure indicare quando e da chi si avrà la decisione.",
              seen: text,
            },
          ];
    });
  },
};

const EVENTUAL = new Set(EVENTUAL_WORDS);
const findConditions = phraseFinder(CONDITION_WORDS.map((phrase) => ({ phrase, means: true })));

/** The words that make a text depend on others; null when there are none. */
function conditionIn(text: string): string | null {
  const words = wordsOf(text);
  const [first] = words;
  const found = first && EVENTUAL.has(first.key) ? first : findConditions(words)[0];
  return found ? text.slice(found.start, found.end) : null;
}
