// SPDX-License-Identifier: EUPL-1.2
import { sameWordsKey } from "../../plan/wording";
import type { PlanDocument } from "../../plan/plan-document";
import type { Field } from "../fields";
import { quoted } from "../phrases";
import { contentOf, placesOf } from "../places";
import type { Offer } from "../replacements";
import { replaceText } from "../replacements";
import type { Rule } from "../rule";
import { plainWords, premiseParagraphs, sentencesOf } from "./premise";

/** Shorter sentences may well come twice. */
const FEWEST_WORDS = 8;
/** Of the long words of a sentence, how many an earlier one must have for the two to say the same. */
const SHARED = 0.75;
const LONG_WORD = 5;

interface Sentence {
  field: Field;
  text: string;
  words: ReadonlySet<string>;
}

export const doc08: Rule = {
  id: "DOC-08",
  severity: "info",
  title: "Nessun paragrafo ripetuto nella premessa",
  why: "Un paragrafo che torna due volte fa pensare a un testo cresciuto per aggiunte e mai riletto.",
  source: "prassi",
  examples: {
    good: "che cosa il piano illustra, detto una volta",
    bad: "la stessa frase sul contenuto del piano all’inizio e alla fine della premessa",
  },
  correction: "Toglie il paragrafo che ripete per intero uno di quelli prima.",
  limits:
    "Confronta le frasi per le parole lunghe che hanno in comune: non vede la stessa cosa detta con altre parole.",
  check: (document) => {
    const premise = premiseParagraphs(document);
    if (premise.length === 0) return "not-applicable";
    const first = new Map<string, Field>();
    const seen: Sentence[] = [];
    const bySign = new Map<string, number[]>();
    return premise.flatMap((field) => {
      const key = sameWordsKey(field.text);
      const same = first.get(key);
      first.set(key, same ?? field);
      if (same && plainWords(key).trim().split(" ").length >= FEWEST_WORDS) {
        return [{ ...report(document, field, same, field.text), ...removal(document, field) }];
      }
      const own = sentencesOf(field.text).map((text) => ({ field, text, words: longWords(text) }));
      const repeated = own.flatMap((sentence) => {
        const earlier = mostAlike(sentence, seen, bySign);
        return earlier ? [report(document, field, earlier.field, sentence.text)] : [];
      });
      for (const sentence of own) remember(sentence, seen, bySign);
      return repeated;
    });
  },
};

const report = (document: PlanDocument, { at }: Field, earlier: Field, text: string) => ({
  at,
  message: `La premessa ripete qui qualcosa che ha già detto: ${quoted(text)}. Lasciarlo una volta sola.`,
  seen: text,
  related: placesOf(document, [earlier.at]),
});

const removal = (document: PlanDocument, { at, text }: Field): Offer =>
  replaceText(contentOf(document, at), text, "", { label: "Togliere il paragrafo ripetuto", kind: "asked" });

const longWords = (text: string): Set<string> =>
  new Set(
    plainWords(text)
      .split(" ")
      .filter((word) => word.length >= LONG_WORD),
  );

/** The earlier sentence that has most of the words of this one; found by its words, not by looking at every pair. */
function mostAlike(
  { words }: Sentence,
  seen: readonly Sentence[],
  bySign: ReadonlyMap<string, readonly number[]>,
): Sentence | null {
  if (words.size < FEWEST_WORDS) return null;
  const shared = new Map<number, number>();
  for (const word of words) for (const n of bySign.get(word) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
  const [best] = [...shared].toSorted(([, a], [, b]) => b - a);
  return best && best[1] >= SHARED * words.size ? (seen[best[0]] ?? null) : null;
}

function remember(sentence: Sentence, seen: Sentence[], bySign: Map<string, number[]>): void {
  const n = seen.push(sentence) - 1;
  for (const word of sentence.words) {
    const known = bySign.get(word);
    if (known) known.push(n);
    else bySign.set(word, [n]);
  }
}
