// SPDX-License-Identifier: EUPL-1.2
import { reportAbsent } from "../absent";
import { indicatorFields } from "../fields";
import type { Rule } from "../rule";

export const ind01: Rule = {
  id: "IND-01",
  severity: "error",
  title: "Nome dell’indicatore presente",
  why: "Il nome dice che cosa si conta o si misura: se manca, non si sa a che cosa si riferisca il risultato atteso.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b)",
  examples: { good: "Percentuale di pratiche evase entro 5 giorni", bad: "(cella vuota)" },
  check: ({ plan }) =>
    reportAbsent(
      indicatorFields(plan, "name"),
      "L’indicatore non ha un nome",
      "Scrivere che cosa si conta o si misura.",
    ),
};
