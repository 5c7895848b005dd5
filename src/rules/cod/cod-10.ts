// SPDX-License-Identifier: EUPL-1.2
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { codePlace, codedObjectives } from "./objective-codes";

export const cod10: Rule = {
  id: "COD-10",
  severity: "error",
  title: "Codice dell’obiettivo usato una volta sola",
  why: "Se due obiettivi hanno lo stesso codice, risorse e risultati dell’uno finiscono sotto l’altro.",
  source: "formato comune Unioncamere",
  examples: {
    good: "012-004-001 e 012-004-002",
    bad: "012-004-001 due volte",
  },
  check: (document) => {
    const coded = codedObjectives(document).flatMap((objective) => {
      const { code } = objective;
      return code === null ? [] : [{ objective, code }];
    });
    if (coded.length < 2) return "not-applicable";
    return groupsOf(coded, ({ code }) => code).flatMap(([first, ...copies]) => {
      const { place } = codePlace(document, first.objective);
      return copies.map(({ objective, code }) => ({
        at: `${objective.at}/code`,
        ...codePlace(document, objective),
        message:
          `Il codice ${code} è già dell’obiettivo ${quoted(first.objective.title)}. ` +
          "Dare a ciascun obiettivo un codice proprio.",
        seen: code,
        related: place ? [place] : [],
      }));
    });
  },
};
