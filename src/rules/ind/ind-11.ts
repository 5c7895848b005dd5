// SPDX-License-Identifier: EUPL-1.2
import { INDICATOR_TYPES } from "../../template/indicator-types";
import { matchTerm } from "../../template/lists";
import { isAbsent } from "../absent";
import { indicatorFields } from "../fields";
import { listed, quoted } from "../phrases";
import type { Rule } from "../rule";

/** The tipologie that the decree names, with their letters. */
const NAMED = listed(
  INDICATOR_TYPES.terms
    .filter(({ category }) => category !== "e")
    .map(({ term, category }) => `${term} (${category})`),
);

export const ind11: Rule = {
  id: "IND-11",
  severity: "info",
  title: "Tipologia tra quelle che il decreto nomina",
  why:
    "Il decreto nomina quattro tipologie e lascia le altre a una lettera residuale: " +
    "è bene sapere quanti indicatori vi ricadono, perché il piano misuri anche prodotti, risultati e impatti.",
  source: "D.P.C.M. 18/9/2012, art. 6, c. 1",
  examples: { good: "risultato (lettera b)", bad: "efficacia (lettera e), per tutti gli indicatori" },
  limits: "È un’informazione: le tipologie della lettera e) sono ammesse.",
  check: ({ plan }) => {
    const types = indicatorFields(plan, "type").filter(({ text }) => !isAbsent(text));
    if (types.length === 0) return "not-applicable";
    return types.flatMap(({ at, text }) => {
      const match = matchTerm(text, INDICATOR_TYPES);
      if (match.kind !== "unknown" && match.term.category !== "e") return [];
      return [
        {
          at,
          message:
            `La tipologia ${quoted(text)} ricade tra quelle residuali, lettera e)${match.kind === "unknown" ? ": " : ". È ammessa; "}` +
            `se l’indicatore è di un altro genere, scegliere tra ${NAMED}.`,
          seen: text,
          expected: NAMED,
        },
      ];
    });
  },
};
