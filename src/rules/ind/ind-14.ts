// SPDX-License-Identifier: EUPL-1.2
import { reportAbsent } from "../absent";
import { indicatorFields } from "../fields";
import type { Rule } from "../rule";

export const ind14: Rule = {
  id: "IND-14",
  severity: "error",
  title: "Algoritmo di calcolo presente",
  why: "Senza il metodo di calcolo due persone possono ottenere due valori diversi dagli stessi dati.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. d)",
  examples: {
    good: "Pratiche evase entro 5 giorni / pratiche presentate nell’anno * 100",
    bad: "(cella vuota)",
  },
  check: ({ plan }) =>
    reportAbsent(
      indicatorFields(plan, "algorithm"),
      "Manca l’algoritmo di calcolo",
      "Indicare ciò che si conta, oppure il numeratore e il denominatore.",
    ),
};
