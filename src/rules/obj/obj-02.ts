// SPDX-License-Identifier: EUPL-1.2
import { objectiveFields } from "../fields";
import type { Rule } from "../rule";
import { reportAbsent } from "../absent";

export const obj02: Rule = {
  id: "OBJ-02",
  severity: "error",
  title: "Descrizione dell’obiettivo presente",
  why:
    "La descrizione fa capire come l’obiettivo contribuisce alle finalità del programma, " +
    "con quali attività e a beneficio di chi.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. a)",
  examples: {
    good: "La Camera diffonde la mediazione tra le imprese con due campagne l’anno…",
    bad: "da definire",
  },
  check: ({ plan }) =>
    reportAbsent(
      objectiveFields(plan, "description"),
      "Manca la descrizione dell’obiettivo",
      "Scrivere che cosa si farà, per quale scopo del programma e per chi.",
    ),
};
