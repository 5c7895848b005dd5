// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import { sameWordsKey } from "../../plan/wording";
import { isMissing } from "../fields";
import { groupsOf } from "../groups";
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const ind06: Rule = {
  id: "IND-06",
  severity: "warning",
  title: "Indicatore elencato una volta sola",
  why:
    "Lo stesso indicatore in più punti fa contare più volte lo stesso risultato " +
    "e non dice quale obiettivo lo abbia prodotto.",
  source: "prassi",
  examples: {
    good: "Eventi per il turismo (obiettivo 011-005-005); Eventi all’estero (obiettivo 016-005-001)",
    bad: "Eventi di promozione, sia nell’obiettivo 011-005-005 sia nell’obiettivo 016-005-001",
  },
  limits: "Confronta i nomi per intero, maiuscole e segni a parte: i nomi simili sono un altro controllo.",
  check: (document) => {
    const indicators = indicatorsOf(document.plan);
    if (indicators.length < 2) return "not-applicable";
    const named = indicators.filter(({ indicator }) => !isMissing(indicator.name));
    return groupsOf(named, ({ indicator }) => sameWordsKey(indicator.name)).flatMap(([first, ...copies]) =>
      copies.map((copy) => ({
        at: `${copy.at}/name`,
        message:
          `Un indicatore con lo stesso nome è già elencato ${copy.owner.at === first.owner.at ? "in questo" : "in un altro"} obiettivo. ` +
          "Tenerlo in un solo punto, oppure distinguere i nomi se misurano cose diverse.",
        seen: copy.indicator.name,
        related: placesOf(document, [`${first.at}/name`]),
      })),
    );
  },
};
