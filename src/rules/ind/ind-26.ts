// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import { indicatorsOf } from "../../plan/elements";
import { remembered } from "../../plan/remembered";
import { sameWordsKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { contentWords, stem } from "./content-words";
import { SAME_MEANING, UNTELLING_WORDS } from "./words/untelling-words";

export const ind26: Rule = {
  id: "IND-26",
  severity: "warning",
  title: "Nomi simili per un solo indicatore",
  why:
    "Due nomi con le stesse parole sotto obiettivi diversi fanno pensare allo stesso indicatore elencato due volte, " +
    "o a due indicatori che non si distinguono.",
  source: "prassi",
  examples: {
    good: "Qualità del servizio di mediazione; Qualità dei dati del Registro imprese",
    bad: "Monitoraggio qualità del servizio; Monitoraggio della qualità del servizio",
  },
  limits:
    "Confronta le parole, senza articoli, preposizioni e plurali: non riconosce i sinonimi né i nomi che differiscono per una parola.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 16, of: 16 } },
  },
  check: (document) => {
    const named = indicatorsOf(document.plan).filter(({ indicator }) => !isAbsent(indicator.name));
    if (named.length < 2) return "not-applicable";
    return groupsOf(named, ({ indicator }) => wordsKey(indicator.name)).flatMap((group) =>
      withOtherNames(group).map(({ at, indicator }) => ({
        at: `${at}/name`,
        message:
          `Il nome ${quoted(indicator.name)} ha le stesse parole di un indicatore di un altro obiettivo, ${quoted(group[0].indicator.name)}. ` +
          "Se è lo stesso, tenerlo in un solo punto; se è un altro, distinguere i nomi.",
        seen: indicator.name,
        expected: group[0].indicator.name,
        related: placesOf(document, [`${group[0].at}/name`]),
      })),
    );
  },
};

const UNTELLING = new Set(UNTELLING_WORDS.map(stem));
const MEANINGS = new Map(SAME_MEANING.map(([form, meaning]) => [stem(form), stem(meaning)]));

/** One key for names with the same words, in any order; a name without words of its own is alone with its key. */
const wordsKey = remembered((name) => {
  const words = new Set(
    contentWords(name, (word) => UNTELLING.has(word)).map((word) => MEANINGS.get(word) ?? word),
  );
  return words.size > 1 ? [...words].sort().join(" ") : sameWordsKey(name);
});

/** Those named otherwise than the first, under other objectives; the very same name is another rule's matter. */
function withOtherNames([first, ...others]: readonly [
  LocatedIndicator,
  ...LocatedIndicator[],
]): LocatedIndicator[] {
  const known = new Set([sameWordsKey(first.indicator.name)]);
  return others.filter(({ indicator, owner }) => {
    const key = sameWordsKey(indicator.name);
    if (owner.at === first.owner.at || known.has(key)) return false;
    known.add(key);
    return true;
  });
}
