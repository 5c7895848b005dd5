// SPDX-License-Identifier: EUPL-1.2
import { isAbsent } from "../absent";
import type { FoundPhrase, Word } from "../phrase-finder";
import { phraseFinder, wordsOf } from "../phrase-finder";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { TargetCell } from "../target-readings";
import { targetReadings } from "../target-readings";
import { DEADLINE_WORDS, ORIGIN_WORDS, PERIOD_WORDS } from "./period-words";

export const tgt17: Rule = {
  id: "TGT-17",
  severity: "warning",
  title: "Risultato atteso riferito al suo anno",
  why: "Ciò che riguarda un periodo già concluso non si può più cambiare: di solito il testo è rimasto dal piano di un anno prima.",
  source: "prassi",
  examples: {
    good: "Riduzione del 2% nel triennio 2018-2020 rispetto al 2017",
    bad: "Riduzione del costo nel triennio 2015-2017 (risultato atteso 2018)",
  },
  limits:
    "Un anno senza parole che lo dicano periodo o scadenza («bando 2017») non si segnala; le date sono un altro controllo.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 15, of: 15 } },
  },
  check: (document) => {
    const cells = targetReadings(document).filter(({ text }) => !isAbsent(text));
    if (cells.length === 0) return "not-applicable";
    return cells.flatMap(report);
  },
};

const find = phraseFinder([
  ...PERIOD_WORDS.map((phrase) => ({ phrase, means: "period" as const })),
  ...DEADLINE_WORDS.map((phrase) => ({ phrase, means: "deadline" as const })),
]);
const findOrigin = phraseFinder(ORIGIN_WORDS.map((phrase) => ({ phrase, means: phrase })));

function report(cell: TargetCell): Report[] {
  const past = pastPeriod(cell);
  if (past === null) return [];
  return [
    {
      at: cell.at,
      message: `Il risultato atteso per il ${cell.year} riguarda un periodo già concluso: ${quoted(past)}. Aggiornare il periodo o il risultato.`,
      seen: cell.text,
      expected: `un risultato da raggiungere nel ${cell.year}`,
    },
  ];
}

/** The stretch of a target that puts it in a time that ends before its year. */
function pastPeriod({ text, year, read }: TargetCell): string | null {
  if (conditionsOf(read.target).some(({ kind }) => kind === "date")) return null;
  const words = wordsOf(text);
  for (const found of find(words)) {
    const next = words.findIndex(({ start }) => start >= found.end);
    const last = lastYear(text, words, next < 0 ? words.length : next);
    if (last === null || last.year >= year) continue;
    if (found.means === "period" && isOrigin(text, words, found)) continue;
    return text.slice(found.start, last.end);
  }
  return null;
}

/** The year before a place or, when it opens a span (`2015-2017`, `2016 e 2017`), the year the span ends with. */
function lastYear(text: string, words: readonly Word[], next: number): { year: number; end: number } | null {
  const [first, second] = [words[next - 1], words[next]];
  const year = first && yearAt(text, first);
  if (!first || !year) return null;
  const [and, third] = second?.key === "e" ? [" e ", words[next + 1]] : ["", second];
  const later = third && yearAt(text, third);
  const isSpan = third && later && (and !== "" || /^\s*[-–/]\s*$/u.test(text.slice(first.end, third.start)));
  return isSpan ? { year: later, end: third.end } : { year, end: first.end };
}

function yearAt(text: string, { start, end }: Word): number | null {
  const written = text.slice(start, end);
  return /^(?:19|20)\d\d$/u.test(written) ? Number(written) : null;
}

/** How many words before a period may say that it is only a term of comparison. */
const NEAR = 3;

function isOrigin(text: string, words: readonly Word[], { start }: FoundPhrase<unknown>): boolean {
  const before = words.filter((word) => word.start < start).slice(-NEAR);
  const clause = text.slice(0, start).search(/[.;:][^.;:]*$/u);
  return findOrigin(before.filter((word) => word.start > clause)).length > 0;
}
