// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import { INDICATOR_TYPES } from "../../template/indicator-types";
import { matchTerm } from "../../template/lists";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { typeExpectation } from "./type-expectation";
import { choiceOf } from "./unlisted";

export const ind12: Rule = {
  id: "IND-12",
  severity: "warning",
  title: "Tipologia adatta a ciò che si misura",
  why:
    "La tipologia dice che genere di risultato si misura: se la soddisfazione è classificata come efficacia " +
    "o un costo come qualità, filtri e riepiloghi per tipologia non sono attendibili.",
  source: "prassi",
  examples: { good: "Costo medio della pratica: efficienza", bad: "Costo medio della pratica: efficacia" },
  correction: "Scrive una tipologia adatta, a scelta.",
  limits:
    "Riconosce i soli casi della soddisfazione, dei costi e delle attività classificate come qualità, " +
    "dalle parole del nome e del risultato atteso.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 7, of: 7 }, corpus: { right: 18, of: 18 } },
  },
  check: (document) => {
    const typed = indicatorsOf(document.plan).flatMap(({ at, indicator }) =>
      indicator.type === null || isAbsent(indicator.type) || isAbsent(indicator.name)
        ? []
        : [{ at, indicator, type: indicator.type }],
    );
    if (typed.length === 0) return "not-applicable";
    return typed.flatMap(({ at, indicator, type }) => {
      const expectation = typeExpectation(indicator);
      const match = matchTerm(type, INDICATOR_TYPES);
      if (!expectation || match.kind === "unknown" || !expectation.odd.includes(match.term.term)) return [];
      const { what, suits } = expectation;
      return [
        {
          at: `${at}/type`,
          message:
            `${what}, ma la tipologia è ${quoted(type)}. ` +
            `Di solito è ${suits.map(quoted).join(" oppure ")}: scegliere la tipologia adatta.`,
          seen: type,
          expected: suits.join(", "),
          related: placesOf(document, [`${at}/name`]),
          ...choiceOf(document, { at: `${at}/type`, text: type }, suits),
        },
      ];
    });
  },
};
