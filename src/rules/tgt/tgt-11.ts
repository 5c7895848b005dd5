// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { formatTarget } from "../../plan/target/format-target";
import { sameWordsKey } from "../../plan/wording";
import { wordsOf } from "../phrase-finder";
import { listed, quoted } from "../phrases";
import { contentOf, placesOf } from "../places";
import type { Offer } from "../replacements";
import { replaceText } from "../replacements";
import type { Report, Rule } from "../rule";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import type { DistinctText } from "./distinct-texts";
import { forYears, indicatorTexts } from "./distinct-texts";
import { readInstead, sayTheSame } from "./rewriting";
import { suits, unitTerm, valuesOf } from "./units";

export const tgt11: Rule = {
  id: "TGT-11",
  severity: "warning",
  title: "Soglia in evidenza e non in mezzo a una frase",
  why: "Un valore sepolto in una frase sfugge a chi controlla e a chi a fine anno deve confrontarlo con il risultato.",
  source: "prassi",
  examples: {
    good: ">= 80%",
    bad: "realizzazione almeno dell’80% dei progetti annuali di miglioramento",
  },
  correction:
    "Mette la soglia al posto della frase, dopo averlo chiesto: ciò che la frase diceva in più va tenuto nel nome o in ciò che si misura.",
  check: (document) => {
    const valued = indicatorTexts(document).flatMap(({ indicator, texts }) =>
      texts.filter(({ cell }) => valuesOf(cell).length > 0).map((found) => ({ indicator, found })),
    );
    if (valued.length === 0) return "not-applicable";
    return valued
      .filter(({ found }) => isHidden(found.cell))
      .map(({ indicator, found }) => report(document, indicator, found));
  },
};

/** Words that may stand before a value without hiding it. */
const LEADING: ReadonlySet<string> = new Set(
  "n nr num numero il lo la l di a target valore valori risultato atteso soglia pari circa euro".split(" "),
);

/** True where other words come before the value. */
function isHidden(cell: TargetCell): boolean {
  const [first] = cell.read.conditions;
  return (
    first !== undefined &&
    wordsOf(cell.text.slice(0, first.start)).some(({ key }) => key !== "#" && !LEADING.has(key))
  );
}

function report(document: PlanDocument, indicator: IndicatorReadings, found: DistinctText): Report {
  const { cell, others, years } = found;
  const values = [...new Set(valuesOf(cell).map(formatTarget))];
  return {
    at: cell.at,
    message:
      `Il valore da raggiungere ${forYears(years)} è in mezzo a una frase: ${quoted(cell.text)}. ` +
      `Scrivere come risultato atteso soltanto ${listed(values.map(quoted))} e lasciare il resto al nome o a ciò che si misura.`,
    seen: cell.text,
    expected: values.join("; "),
    related: placesOf(
      document,
      others.map(({ at }) => at),
    ),
    ...extract(document, indicator, found),
  };
}

/** Offered for a single value in the unit of the field, read back as it was, in all the years that have the text. */
function extract(
  document: PlanDocument,
  { targets }: IndicatorReadings,
  { cell, others }: DistinctText,
): Offer {
  const { target } = cell.read;
  const term = unitTerm(cell.indicator);
  if (target.kind !== "threshold" && target.kind !== "range") return {};
  if (term === null || !suits(target, term)) return {};
  const text = formatTarget(target);
  if (!sayTheSame(readInstead(cell, text).target, target)) return {};
  const cells = [cell, ...others];
  const wouldRepeat = targets.some(
    (each) => !cells.includes(each) && sameWordsKey(each.text) === sameWordsKey(text),
  );
  if (wouldRepeat) return {};
  const edits = cells.map(
    (each) => replaceText(contentOf(document, each.at), each.text, text).corrections?.[0]?.edits,
  );
  return edits.every((each) => each !== undefined)
    ? {
        corrections: [{ label: `Lasciare soltanto ${quoted(text)}`, kind: "asked", edits: edits.flat() }],
      }
    : {};
}
