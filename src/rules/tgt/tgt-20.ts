// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { sameWordsKey } from "../../plan/wording";
import { firstOfEach, groupsOf } from "../groups";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { TargetCell } from "../target-readings";
import { targetReadings } from "../target-readings";
import { contentWords } from "./content-words";
import { GENERIC_WORDS, MAKING_WORDS } from "./deliverable-words";

export const tgt20: Rule = {
  id: "TGT-20",
  severity: "warning",
  title: "Lo stesso prodotto sotto un solo obiettivo",
  why: "Lo stesso lavoro contato sotto due obiettivi vale due volte, e non si sa a quale centro di responsabilità appartenga.",
  source: "prassi",
  examples: {
    good: "«Monitoraggio della Carta dei servizi» sotto il solo obiettivo della trasparenza",
    bad: "«Monitoraggio della Carta dei servizi» sotto la comunicazione e sotto la trasparenza",
  },
  limits:
    "Riconosce le stesse parole, anche in altro ordine, non i sinonimi. Gli indicatori con lo stesso nome sono un altro controllo.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 20, of: 20 } },
  },
  check: (document) => {
    const products = targetReadings(document).filter(isProduct);
    if (products.length === 0) return "not-applicable";
    return groupsOf(products, productKey).flatMap(([first, ...others]) =>
      firstOfEach(
        others.filter((other) => isElsewhere(other, first)),
        ({ indicatorAt }) => indicatorAt,
      ).map((copy) => report(document, copy, first)),
    );
  },
};

const MAKING: ReadonlySet<string> = new Set(MAKING_WORDS);
const GENERIC: ReadonlySet<string> = new Set(GENERIC_WORDS);
/** Fewer words of its own do not tell one product from another. */
const FEWEST_OWN_WORDS = 2;

const isProduct = ({ text, read }: TargetCell): boolean =>
  (read.target.kind === "deliverable" || read.target.kind === "prose") &&
  new Set(contentWords(text).filter((word) => !GENERIC.has(word))).size >= FEWEST_OWN_WORDS;

/** The words of a product in any order, those for making it aside. */
const productKey = ({ text }: TargetCell): string =>
  [...new Set(contentWords(text).filter((word) => !MAKING.has(word)))].sort().join(" ");

const isElsewhere = (one: TargetCell, other: TargetCell): boolean =>
  one.owner.at !== other.owner.at && sameWordsKey(one.indicator.name) !== sameWordsKey(other.indicator.name);

const report = (document: PlanDocument, copy: TargetCell, first: TargetCell): Report => ({
  at: copy.at,
  message:
    `Il risultato atteso per il ${copy.year} è lo stesso di un altro obiettivo, ${quoted(first.owner.objective.title)}: ${quoted(copy.text)}. ` +
    "Lasciarlo sotto un solo obiettivo, oppure dire che cosa spetta a ciascuno.",
  seen: copy.text,
  related: placesOf(document, [first.at]),
});
