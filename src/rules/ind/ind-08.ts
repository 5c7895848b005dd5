// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { LocatedIndicator } from "../../plan/elements";
import { looseKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { groupsOf } from "../groups";
import { phraseFinder } from "../phrase-finder";
import { placesOf } from "../places";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { isDoneOrNot } from "./algorithm-gaps";
import { isShare } from "./value-kind";
import { ABILITY, GENERIC_WORDS } from "./words/definition-words";
import { nameWords, otherNature, weighty } from "./words/nature";

export const ind08: Rule = {
  id: "IND-08",
  severity: "warning",
  title: "«Cosa misura» che definisce l’indicatore",
  why:
    "Il decreto chiede la definizione tecnica di ciò che si misura: un testo generico, uno scopo o un testo " +
    "uguale per più indicatori non permettono di sapere quale grandezza si rileverà.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b)",
  examples: {
    good: "Quota delle pratiche evase entro 5 giorni dall’arrivo",
    bad: "Migliorare i rapporti con l’utenza",
  },
  limits:
    "Riconosce le parole generiche e quelle con cui cominciano scopi e attività; non può sapere se una definizione " +
    "scritta per esteso sia davvero quella dell’indicatore. Se l’unità di misura è «sì/no» o «data» il testo può essere un’attività; " +
    "anche dove l’algoritmo è un rapporto e l’unità una percentuale, e lì può essere un grado di avanzamento.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 20, of: 20 }, corpus: { right: 20, of: 20 } },
  },
  check: (document) => {
    const defined = indicatorsOf(document.plan).flatMap(({ at, indicator, owner }) =>
      indicator.measures === null || isAbsent(indicator.measures)
        ? []
        : [
            {
              at,
              owner,
              name: indicator.name,
              isDone: isDoneOrNot(indicator),
              isShared: isShare(indicator.unit ?? "", indicator.algorithm ?? ""),
              text: indicator.measures,
            },
          ],
    );
    if (defined.length === 0) return "not-applicable";
    const originals = originalsOf(defined);
    return defined.flatMap((definition): Report[] => {
      const { at, text } = definition;
      const original = originals.get(at);
      const message = messageFor(definition) ?? (original && SAME);
      return message
        ? [
            {
              at: `${at}/measures`,
              message,
              seen: text,
              related: original ? placesOf(document, [`${original}/measures`]) : [],
            },
          ]
        : [];
    });
  },
};

interface Definition extends Pick<LocatedIndicator, "at" | "owner"> {
  name: string;
  /** Of what is done or not, or by a date. */
  isDone: boolean;
  /** A share of something. */
  isShared: boolean;
  text: string;
}

const SAME =
  "Un altro indicatore dello stesso obiettivo ha lo stesso testo in «Cosa misura». " +
  "Scrivere per ciascuno la grandezza che lo distingue.";

/** Definitions that repeat one of another indicator of their objective → the first that has it. */
function originalsOf(defined: readonly Definition[]): Map<string, string> {
  const groups = groupsOf(defined, ({ owner, text }) => `${owner.at} ${looseKey(text)}`);
  return new Map(
    groups.flatMap(([first, ...copies]) =>
      copies
        .filter(({ name }) => looseKey(name) !== looseKey(first.name))
        .map(({ at }) => [at, first.at] as const),
    ),
  );
}

/** What is wrong with the text itself; null when nothing is, or when it repeats the name: another rule's matter. */
function messageFor({ name, isDone, isShared, text }: Definition): string | null {
  if (looseKey(name) === looseKey(text)) return null;
  if (isGeneric(text, isShared)) {
    return `Il testo ${quoted(text)} vale per qualunque indicatore e non dice che cosa si misura. Scrivere la grandezza che si rileva.`;
  }
  switch (otherNature(text)) {
    case "purpose":
      return `Il testo ${quoted(text)} è uno scopo, non ciò che si misura. Scrivere la grandezza che dirà se lo scopo è raggiunto.`;
    case "action":
    case "activity":
      // Of what is done or not, by a date or in part, the activity is the measure.
      if (isDone || isShared) return null;
      return `Il testo ${quoted(text)} descrive un’attività, non ciò che se ne misura. Scrivere la grandezza che si rileva.`;
    default:
      return null;
  }
}

const EXTENTS: ReadonlySet<string> = new Set(["grado", "livello", "avanzamento", "stato"]);

const findGeneric = phraseFinder(GENERIC_WORDS.map((phrase) => ({ phrase, means: true })));

/** @param isShareOfUnit the algorithm has two sides: what ability that is, they say */
function isGeneric(text: string, isShareOfUnit: boolean): boolean {
  const words = weighty(nameWords(text));
  if (words[0]?.key === ABILITY) return words.length <= 2 && !isShareOfUnit;
  // How far something is done, a share can say.
  if (isShareOfUnit && EXTENTS.has(words[0]?.key ?? "")) return false;
  // `Qualità percepita` says that a mark is given.
  return findGeneric(words.filter(({ means }) => means !== "satisfaction")).length === words.length;
}
