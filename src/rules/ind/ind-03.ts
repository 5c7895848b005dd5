// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "../../plan/plan";
import { indicatorsOf } from "../../plan/elements";
import { looseKey, withoutProjectCodes } from "../../plan/wording";
import { isAbsent } from "../absent";
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const ind03: Rule = {
  id: "IND-03",
  severity: "warning",
  title: "Nome dell’indicatore diverso da titolo e descrizione dell’obiettivo",
  why:
    "L’obiettivo dice che cosa si vuole ottenere, l’indicatore come lo si misura: " +
    "con lo stesso testo per entrambi, la misura manca.",
  source: "prassi",
  examples: {
    good: "obiettivo «Sportello legalità»; indicatore «Richieste presentate allo sportello»",
    bad: "obiettivo «Sportello legalità»; indicatore «Sportello legalità»",
  },
  check: (document) => {
    const named = indicatorsOf(document.plan).filter(({ indicator }) => !isAbsent(indicator.name));
    if (named.length === 0) return "not-applicable";
    return named.flatMap(({ at, indicator: { name }, owner }) => {
      const field = fieldRepeatedBy(name, owner.objective);
      if (field === null) return [];
      return [
        {
          at: `${at}/name`,
          message:
            `Il nome dell’indicatore ripete ${field === "title" ? "il titolo" : "la descrizione"} dell’obiettivo. ` +
            "Scrivere nel nome la grandezza che si misura.",
          seen: name,
          related: placesOf(document, [`${owner.at}/${field}`]),
        },
      ];
    });
  },
};

/** A shorter name may begin a title by chance. */
const FEWEST_WORDS = 3;

/** Project codes, case, accents and final stop aside; a title may go on where the name ends. */
function fieldRepeatedBy(name: string, { title, description }: Objective): "title" | "description" | null {
  const key = looseKey(withoutProjectCodes(name));
  const titleKey = looseKey(withoutProjectCodes(title));
  const begins = key.split(" ").length >= FEWEST_WORDS && titleKey.startsWith(`${key} `);
  if (titleKey === key || begins) return "title";
  return looseKey(description ?? "") === key ? "description" : null;
}
