// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { INDICATOR_TYPES } from "../../template/indicator-types";
import { matchTerm } from "../../template/lists";
import { computed } from "../computed";
import { indicatorFields } from "../fields";
import { phraseFinder, wordsOf } from "../phrase-finder";
import type { Rule } from "../rule";
import { typeExpectation } from "./type-expectation";
import { reportUnlisted } from "./unlisted";
import { MEANT_TYPES } from "./words/type-words";

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
  correction: "Scrive il termine dell’elenco; dove il testo ne fa pensare più d’uno, a scelta.",
  check: (document) =>
    reportUnlisted(document, indicatorFields(document.plan, "type"), {
      match: (text) => matchTerm(text, INDICATOR_TYPES),
      verified: INDICATOR_TYPES.verified,
      missing: `Manca la tipologia dell’indicatore. Sceglierne una: ${TERMS}.`,
      odd: (seen, term) => `La tipologia ${seen} non è scritta come in elenco. Scrivere ${term}.`,
      unknown: (seen) => `La tipologia ${seen} non è in elenco. Sceglierne una: ${TERMS}.`,
      expected: TERMS,
      alternatives: ({ at, text }) => suitableTypes(document, at, text),
    }),
};

const find = phraseFinder(
  MEANT_TYPES.flatMap(({ words, means }) => words.map((phrase) => ({ phrase, means }))),
);

/** What is known of each indicator's tipologia, by the pointer of the field. */
const expectations = computed(
  ({ plan }) =>
    new Map(indicatorsOf(plan).map(({ at, indicator }) => [`${at}/type`, typeExpectation(indicator)])),
);

/** What a text that is no tipologia may mean, without what does not suit the indicator. */
function suitableTypes(document: PlanDocument, at: PlanPointer, text: string): readonly string[] {
  const [found] = find(wordsOf(text));
  const odd = expectations(document).get(at)?.odd;
  return (found?.means ?? []).filter((term) => !odd?.includes(term));
}
