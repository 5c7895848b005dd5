// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import { looseKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const ind04: Rule = {
  id: "IND-04",
  severity: "warning",
  title: "Nome dell’indicatore diverso da «Cosa misura»",
  why:
    "Il nome serve a riconoscere l’indicatore, «Cosa misura» a definirlo: " +
    "se sono lo stesso testo, la definizione tecnica chiesta dal decreto manca.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b)",
  examples: {
    good: "nome «Pratiche evase nei termini»; cosa misura «Quota delle pratiche evase entro 5 giorni dall’arrivo»",
    bad: "nome «Pratiche evase nei termini»; cosa misura «Pratiche evase nei termini»",
  },
  check: (document) => {
    const defined = indicatorsOf(document.plan).flatMap(({ at, indicator: { name, measures } }) =>
      measures === null || isAbsent(measures) || isAbsent(name) ? [] : [{ at, name, measures }],
    );
    if (defined.length === 0) return "not-applicable";
    return defined
      .filter(({ name, measures }) => looseKey(name) === looseKey(measures))
      .map(({ at, name }) => ({
        at: `${at}/name`,
        message:
          "Il nome dell’indicatore e «Cosa misura» sono lo stesso testo. " +
          "Lasciare il nome e descrivere in «Cosa misura» la grandezza che si rileva.",
        seen: name,
        related: placesOf(document, [`${at}/measures`]),
      }));
  },
};
