// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import { indicatorsOf } from "../../plan/elements";
import type { CellContent, PlanDocument } from "../../plan/plan-document";
import { looseKey, normalisedText, sameWordsKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { groupsOf } from "../groups";
import { mostFrequent } from "../most-frequent";
import { quoted } from "../phrases";
import { contentOf, placesOf } from "../places";
import { type Offer, replaceText } from "../replacements";
import type { Report, Rule } from "../rule";
import { contentStems } from "../vocabulary";

/** Share of the words of two texts that must be the same for them to tell one fact. */
const SAME_FACT = 0.6;
/** Fewer words in common turn up by chance. */
const FEWEST_SHARED = 3;

export const bas10: Rule = {
  id: "BAS-10",
  severity: "info",
  title: "Stesso fatto, stesse parole",
  why: "Se lo stesso indicatore è in più schede, lo stesso valore osservato scritto in modi diversi sembra un altro valore.",
  source: "prassi",
  examples: {
    good: "lo stesso testo in tutte le schede in cui l’indicatore compare",
    bad: "Partecipato a: Salone del Gusto; Si segnala la partecipazione al Salone del Gusto",
  },
  correction:
    "Scrive il testo come nella maggior parte delle schede, se le cifre sono le stesse; da sola quando cambiano solo maiuscole, accenti e segni.",
  limits:
    "Confronta indicatori con lo stesso nome; testi con meno di sei parole significative su dieci in comune valgono come fatti diversi.",
  check: (document) => {
    const told = indicatorsOf(document.plan).filter(
      ({ indicator: { name, lastValue } }) => !isAbsent(name) && lastValue !== null && !isAbsent(lastValue),
    );
    const groups = groupsOf(told, ({ indicator }) => sameWordsKey(indicator.name));
    if (groups.every(({ length }) => length < 2)) return "not-applicable";
    return groups.flatMap((group) => reportGroup(document, group));
  },
};

const lastValueOf = ({ indicator }: LocatedIndicator): string => normalisedText(indicator.lastValue ?? "");

function reportGroup(
  document: PlanDocument,
  group: readonly [LocatedIndicator, ...LocatedIndicator[]],
): Report[] {
  const [first, ...others] = group;
  const usual = mostFrequent([lastValueOf(first), ...others.map(lastValueOf)]);
  const model = group.find((each) => lastValueOf(each) === usual) ?? first;
  return group
    .filter((each) => lastValueOf(each) !== usual && tellSameFact(lastValueOf(each), usual))
    .map(({ at, indicator }) => ({
      at: `${at}/lastValue`,
      message:
        `L’ultimo valore osservato di questo indicatore in un’altra scheda è scritto con altre parole: ${quoted(usual)}. ` +
        "Scriverlo allo stesso modo, oppure spiegare la differenza.",
      seen: indicator.lastValue ?? "",
      expected: usual,
      related: placesOf(document, [`${model.at}/lastValue`]),
      ...rewording(contentOf(document, `${at}/lastValue`), indicator.lastValue ?? "", usual),
    }));
}

/** Offered where no figure would come or go. */
const rewording = (content: CellContent | null, text: string, usual: string): Offer =>
  [...numbersIn(text)].sort().join() === [...numbersIn(usual)].sort().join()
    ? replaceText(content, text, usual, {
        label: "Scrivere come nell’altra scheda",
        kind: looseKey(text) === looseKey(usual) ? "safe" : "asked",
      })
    : {};

/** True for texts with mostly the same words and no number that contradicts another. */
function tellSameFact(a: string, b: string): boolean {
  if (looseKey(a) === looseKey(b)) return true;
  const [stemsA, stemsB] = [contentStems(a), contentStems(b)];
  const shared = [...stemsA].filter((stem) => stemsB.has(stem)).length;
  return (
    shared >= FEWEST_SHARED && shared >= SAME_FACT * Math.min(stemsA.size, stemsB.size) && !contradict(a, b)
  );
}

/** True when both texts hold numbers and none of one is in the other. */
function contradict(a: string, b: string): boolean {
  const [numbersA, numbersB] = [numbersIn(a), numbersIn(b)];
  return numbersA.size > 0 && numbersB.size > 0 && [...numbersA].every((number) => !numbersB.has(number));
}

const numbersIn = (text: string): Set<string> => new Set(text.match(/\d+/gu));
