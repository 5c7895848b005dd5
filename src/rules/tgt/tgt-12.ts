// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import { wordsOf } from "../phrase-finder";
import type { Report, Rule } from "../rule";
import type { TargetCell } from "../target-readings";
import type { DistinctText } from "./distinct-texts";
import { forYears, indicatorTexts } from "./distinct-texts";

export const tgt12: Rule = {
  id: "TGT-12",
  severity: "warning",
  title: "Un solo risultato per indicatore",
  why:
    "Con più condizioni in una cella non si sa quanto vale raggiungerne una sola, " +
    "e con «e/o» il risultato si considera raggiunto in più modi.",
  source: "prassi",
  examples: {
    good: "Due indicatori: «>= 3 seminari» e «>= 80% di partecipanti soddisfatti»",
    bad: "Predisposizione del piano; formazione degli operatori e/o 3 seminari",
  },
  limits: "Due attività unite da una semplice «e» si considerano una cosa sola.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 8, of: 8 }, corpus: { right: 19, of: 19 } },
  },
  check: (document) => {
    const texts = indicatorTexts(document).flatMap((each) => each.texts);
    if (texts.length === 0) return "not-applicable";
    return texts.flatMap((text) => report(document, text));
  },
};

function report(document: PlanDocument, { cell, others, years }: DistinctText): Report[] {
  const fault = faultOf(cell);
  if (fault === null) return [];
  return [
    {
      at: cell.at,
      message: `Il risultato atteso ${forYears(years)} ${fault}: ${quoted(cell.text)}. Scegliere il risultato che conta, o fare un indicatore per ciascuno.`,
      seen: cell.text,
      expected: "un solo risultato da raggiungere",
      related: placesOf(
        document,
        others.map(({ at }) => at),
      ),
    },
  ];
}

function faultOf(cell: TargetCell): string | null {
  const { target } = cell.read;
  if (/\be\s*\/\s*o\b/iu.test(cell.text)) return "lascia una scelta con «e/o»";
  if (target.kind === "compound")
    return target.join === "any" ? "lascia una scelta" : "contiene più condizioni";
  return clausesOf(cell.text).length > 1 ? "elenca più attività" : null;
}

/** A clause of one word is no activity of its own: `10 giornate; formative`. */
const FEWEST_WORDS = 2;

/** Parts set off by semicolons or on lines of their own. */
const clausesOf = (text: string): string[] =>
  text.split(/[;\n]/u).filter((clause) => wordsOf(clause).length >= FEWEST_WORDS);
