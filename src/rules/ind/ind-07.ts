// SPDX-License-Identifier: EUPL-1.2
import { reportAbsent } from "../absent";
import { indicatorFields } from "../fields";
import type { Rule } from "../rule";

export const ind07: Rule = {
  id: "IND-07",
  severity: "error",
  title: "«Cosa misura» presente",
  why: "Il decreto chiede la definizione tecnica di ciò che l’indicatore misura, non il solo nome.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b)",
  examples: { good: "Quota delle pratiche del Registro imprese evase nei termini", bad: "(cella vuota)" },
  check: ({ plan }) =>
    reportAbsent(
      indicatorFields(plan, "measures"),
      "Non è indicato che cosa misura l’indicatore",
      "Descrivere in una frase la grandezza che si rileva.",
    ),
};
