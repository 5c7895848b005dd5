// SPDX-License-Identifier: EUPL-1.2
import { reportAbsent } from "../absent";
import { indicatorFields } from "../fields";
import type { Rule } from "../rule";

export const ind18: Rule = {
  id: "IND-18",
  severity: "error",
  title: "Fonte dei dati presente",
  why: "La fonte è ciò che consente di verificare la misurazione.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. c)",
  examples: { good: "Registro imprese, elenco delle pratiche evase", bad: "(cella vuota)" },
  check: ({ plan }) =>
    reportAbsent(
      indicatorFields(plan, "dataSource"),
      "Manca la fonte dei dati",
      "Indicare il registro, l’archivio o il documento da cui si ricava il valore.",
    ),
};
