// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { Indicator } from "../../plan/plan";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { unitInTargets } from "./target-units";
import { valueOf } from "./value-kind";
import type { Expected } from "./words/expected-values";
import { EXPECTED_VALUES, VALUE_NAMES } from "./words/expected-values";
import { unitTermOf } from "./words/unit-words";

export const ind17: Rule = {
  id: "IND-17",
  severity: "warning",
  title: "Unità di misura e algoritmo che concordano",
  why:
    "L’algoritmo deve dare un valore espresso nell’unità di misura: un conteggio non dà una percentuale " +
    "e un tempo non è un numero senza unità.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b) e d)",
  examples: {
    good: "unità «%», algoritmo «Pratiche evase / pratiche presentate * 100»",
    bad: "unità «%», algoritmo «Numero di pratiche evase»",
  },
  correction: "Scrive l’unità in cui sono già espressi i risultati attesi, dove concorda con l’algoritmo.",
  limits:
    "Riconosce il valore dalle parole dell’algoritmo o, se manca, da quelle del nome; non esegue il calcolo. " +
    "Gli algoritmi generici («% realizzazione attività») non sono confrontati.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 4, of: 4 }, corpus: { right: 23, of: 23 } },
  },
  check: (document) => {
    const measured = indicatorsOf(document.plan).filter(
      ({ indicator: { unit, algorithm } }) => algorithm !== null && unit !== null && !isAbsent(unit),
    );
    if (measured.length === 0) return "not-applicable";
    return measured.flatMap(({ at, indicator }) => {
      const calculated = calculatedBy(indicator);
      const term = unitTermOf(indicator.unit ?? "");
      const value = valueOf(calculated.text);
      const expected: Expected | undefined = term === null ? undefined : EXPECTED_VALUES[term];
      if (!expected || value === null || expected.values.includes(value)) return [];
      return [
        {
          at: `${at}/unit`,
          message:
            `L’unità di misura è ${quoted(indicator.unit ?? "")}, ma ${calculated.field === "algorithm" ? "l’algoritmo" : "il nome"} ` +
            `porta a ${VALUE_NAMES[value]}: ${quoted(calculated.text)}. Correggere l’unità oppure il calcolo.`,
          seen: `${indicator.unit ?? ""} – ${calculated.text}`,
          expected: expected.what,
          related: placesOf(document, [`${at}/${calculated.field}`]),
          ...unitInTargets(document, at, value),
        },
      ];
    });
  },
};

/** What is calculated: the algorithm or, where there is none, what the name says. */
function calculatedBy({ name, algorithm }: Indicator): { field: "algorithm" | "name"; text: string } {
  return algorithm === null || isAbsent(algorithm)
    ? { field: "name", text: name }
    : { field: "algorithm", text: algorithm };
}
