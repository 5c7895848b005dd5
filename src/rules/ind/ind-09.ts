// SPDX-License-Identifier: EUPL-1.2
import { INDICATOR_TYPES } from "../../template/indicator-types";
import { matchTerm } from "../../template/lists";
import { indicatorFields } from "../fields";
import type { Rule } from "../rule";
import { reportUnlisted } from "./unlisted";

const TERMS = INDICATOR_TYPES.terms.map(({ term }) => term).join(", ");

export const ind09: Rule = {
  id: "IND-09",
  severity: "error",
  title: "Tipologia in elenco",
  why:
    "Il decreto chiede la tipologia di ogni indicatore e ne nomina quattro, più una categoria residua: " +
    "un elenco chiuso permette di sapere a quale ciascun indicatore appartiene.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. a), e art. 6, c. 1",
  examples: { good: "efficacia", bad: "buona" },
  check: (document) =>
    reportUnlisted(document, indicatorFields(document.plan, "type"), {
      match: (text) => matchTerm(text, INDICATOR_TYPES),
      verified: INDICATOR_TYPES.verified,
      missing: `Manca la tipologia dell’indicatore. Sceglierne una: ${TERMS}.`,
      odd: (seen, term) => `La tipologia ${seen} non è scritta come in elenco. Scrivere ${term}.`,
      unknown: (seen) => `La tipologia ${seen} non è in elenco. Sceglierne una: ${TERMS}.`,
      expected: TERMS,
    }),
};
