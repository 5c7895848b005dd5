// SPDX-License-Identifier: EUPL-1.2
import { INDICATOR_TYPES } from "../../template/indicator-types";
import { matchTerm } from "../../template/lists";
import { indicatorFields, isMissing } from "../fields";
import { replaceText } from "../replacements";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Rule } from "../rule";

export const ind10: Rule = {
  id: "IND-10",
  severity: "info",
  title: "Tipologia in minuscolo",
  why: "La stessa tipologia scritta in due modi appare come due tipologie in filtri e conteggi.",
  source: "prassi",
  examples: { good: "efficacia", bad: "Efficacia, accanto a «efficacia» altrove" },
  correction: "Scrive la tipologia in minuscolo.",
  limits:
    "Una tipologia scritta sempre con l’iniziale maiuscola non è segnalata, se così sono scritte tutte le altre.",
  check: (document) => {
    const types = indicatorFields(document.plan, "type").filter(({ text }) => !isMissing(text));
    if (types.length === 0) return "not-applicable";
    if (types.length > 1 && types.every(({ text }) => CAPITALISED.test(text))) return [];
    return types.flatMap(({ at, text }) => {
      const expected = text.toLocaleLowerCase("it");
      if (expected === text || matchTerm(text, INDICATOR_TYPES).kind !== "listed") return [];
      return [
        {
          at,
          message: `La tipologia ${quoted(text)} contiene lettere maiuscole. Scrivere ${quoted(expected)}, perché non sembri un’altra tipologia in filtri e conteggi.`,
          seen: text,
          expected,
          ...replaceText(contentOf(document, at), text, expected),
        },
      ];
    });
  },
};

/** Only the first letter is a capital: a habit of the document when all of its tipologie are so. */
const CAPITALISED = /^\s*\p{Lu}[^\p{Lu}]*$/u;
