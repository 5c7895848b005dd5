// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import { quoted } from "../phrases";
import type { Rule } from "../rule";

export const obj16: Rule = {
  id: "OBJ-16",
  severity: "error",
  title: "Almeno un indicatore per obiettivo",
  why: "Ogni obiettivo ha un numero di indicatori che ne consente la misura: senza indicatori non si può dire se è raggiunto.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. c)",
  examples: {
    good: "un obiettivo con l’indicatore «Imprese assistite»",
    bad: "un obiettivo senza indicatori",
  },
  check: ({ plan }) => {
    const objectives = objectivesOf(plan);
    if (objectives.length === 0) return "not-applicable";
    return objectives
      .filter(({ objective }) => objective.indicators.length === 0)
      .map(({ at, objective: { title } }) => ({
        at: `${at}/indicators`,
        message: `L’obiettivo ${quoted(title)} non ha indicatori. Aggiungerne almeno uno che ne misuri il risultato.`,
        seen: "0",
      }));
  },
};
