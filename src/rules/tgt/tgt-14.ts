// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { quoted } from "../phrases";
import { phraseFinder, wordsOf } from "../phrase-finder";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { CONDITIONAL_OPENINGS, CONDITIONAL_WORDS } from "./conditional-words";
import type { DistinctText } from "./distinct-texts";
import { forYears, indicatorTexts } from "./distinct-texts";

export const tgt14: Rule = {
  id: "TGT-14",
  severity: "warning",
  title: "Risultato atteso senza condizioni",
  why: "Un risultato promesso «se ci saranno le risorse» è raggiunto comunque vada: i limiti di risorse vanno decisi prima, con il bilancio.",
  source: "prassi",
  examples: {
    good: ">= 2 eventi",
    bad: "realizzazione di almeno 2 eventi, subordinatamente alle risorse di bilancio",
  },
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 3, of: 3 }, corpus: { right: 22, of: 22 } },
  },
  check: (document) => {
    const texts = indicatorTexts(document).flatMap((each) => each.texts);
    if (texts.length === 0) return "not-applicable";
    return texts.flatMap((text) => report(document, text));
  },
};

const OPENINGS: ReadonlySet<string> = new Set(CONDITIONAL_OPENINGS);
const find = phraseFinder(CONDITIONAL_WORDS.map((phrase) => ({ phrase, means: phrase })));

function report(document: PlanDocument, { cell, others, years }: DistinctText): Report[] {
  const words = wordsOf(cell.text);
  const found = words.slice(0, 1).find(({ key }) => OPENINGS.has(key)) ?? find(words)[0];
  if (!found) return [];
  return [
    {
      at: cell.at,
      message:
        `Il risultato atteso ${forYears(years)} è promesso a una condizione: ${quoted(untilClosed(cell.text.slice(found.start)))}. ` +
        "Indicare ciò che si può raggiungere con le risorse previste, senza condizioni.",
      seen: cell.text,
      expected: "un risultato senza condizioni",
      related: placesOf(
        document,
        others.map(({ at }) => at),
      ),
    },
  ];
}

/** Up to a bracket that was opened before: `(compatibilmente con le risorse), poi altro`. */
function untilClosed(text: string): string {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[([«“)\]»”]/gu)) {
    depth += OPENING.has(sign) ? 1 : -1;
    if (depth < 0) return text.slice(0, index);
  }
  return text;
}

const OPENING: ReadonlySet<string> = new Set(["(", "[", "«", "“"]);
