// SPDX-License-Identifier: EUPL-1.2
import { isPhysicalUnit, matchUnit, UNITS } from "../../template/units";
import type { Field } from "../fields";
import { indicatorFields } from "../fields";
import type { Rule } from "../rule";
import { otherNature } from "./words/nature";
import { suitableUnits } from "./target-units";
import { reportUnlisted } from "./unlisted";

const TERMS = UNITS.terms.map(({ term }) => term).join(", ");

export const ind13: Rule = {
  id: "IND-13",
  severity: "error",
  title: "Unità di misura in elenco",
  why:
    "L’unità dice in che cosa è espresso il risultato atteso: un’attività o un’indagine non sono unità, " +
    "e il valore raggiunto non si potrà confrontare con quello previsto.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b), e art. 4, lett. j)",
  examples: { good: "percentuale", bad: "realizzazione attività programmate" },
  correction:
    "Scrive l’unità dell’elenco; per un testo che non è un’unità, quella in cui si leggono i risultati attesi, a scelta.",
  limits:
    "Le unità fisiche (kWh, minuti, tonnellate…) e ciò che si conta, scritto al plurale (imprese, pratiche…), sono accettati, " +
    "ma i valori non vi sono confrontati.",
  check: (document) =>
    reportUnlisted(document, indicatorFields(document.plan, "unit").filter(isOfTheList), {
      match: matchUnit,
      verified: UNITS.verified,
      missing: `Manca l’unità di misura. Sceglierne una: ${TERMS}.`,
      odd: (seen, term) => `L’unità di misura ${seen} non è scritta come in elenco. Scrivere ${term}.`,
      unknown: (seen) => `Il testo ${seen} non è un’unità di misura dell’elenco. Sceglierne una: ${TERMS}.`,
      expected: TERMS,
      alternatives: ({ at, text }) => suitableUnits(document, at.replace(/\/unit$/u, ""), text),
    }),
};

const isOfTheList = ({ text }: Field): boolean => !isPhysicalUnit(text) && !isCountedThing(text);

/** A plural alone says what is counted: `imprese`, `fasi`; not what is done: `attività`, `indagini`. */
const isCountedThing = (text: string): boolean =>
  PLURAL.test(text.trim()) &&
  matchUnit(text).kind === "unknown" &&
  !["activity", "action", "method"].includes(otherNature(text) ?? "");

/** One word that ends as a plural; `relazione`, `indagine` and the like end as a singular. */
const PLURAL = /^\p{L}{3,}(?:i|(?<!ion|in|ment|al|ar)e)$/iu;
