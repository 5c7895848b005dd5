// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import { sameWordsKey } from "../../plan/wording";
import { isMissing } from "../fields";
import { listed } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const ind05: Rule = {
  id: "IND-05",
  severity: "warning",
  title: "Nome dell’indicatore diverso dal risultato atteso",
  why:
    "L’indicatore è ciò che si misura, il risultato atteso è il valore da raggiungere: " +
    "se sono lo stesso testo, manca la misura oppure manca il valore.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. e)",
  examples: {
    good: "Imprese coinvolte nell’alternanza scuola-lavoro, risultato atteso «>= 40»",
    bad: "Progettazione delle attività di alternanza, risultato atteso «Progettazione delle attività di alternanza»",
  },
  limits:
    "Confronta le parole per intero: un nome che anticipa solo una parte del risultato atteso non è segnalato.",
  check: (document) => {
    const indicators = indicatorsOf(document.plan).filter(
      ({ indicator }) => Object.keys(indicator.targets).length > 0,
    );
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap(({ at, indicator: { name, targets } }) => {
      const key = sameWordsKey(name);
      const years = Object.entries(targets).flatMap(([year, text]) =>
        sameWordsKey(text) === key ? [year] : [],
      );
      if (years.length === 0 || isMissing(name)) return [];
      return [
        {
          at: `${at}/name`,
          message:
            `Il nome dell’indicatore è uguale ${years.length > 1 ? "ai risultati attesi" : "al risultato atteso"} ${listed(years)}. ` +
            "Lasciare nel nome ciò che si misura e scrivere come risultato atteso il valore da raggiungere.",
          seen: name,
          related: placesOf(
            document,
            years.map((year) => `${at}/targets/${year}`),
          ),
        },
      ];
    });
  },
};
