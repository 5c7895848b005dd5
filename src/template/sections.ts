// SPDX-License-Identifier: EUPL-1.2
import { labelWords, plainTokens } from "./label-text";

/** Title of the narrative: it names it and is not part of it. */
const PREMISE_TITLES = ["Premessa", "Premesse"];

/** Other sections of the narrative (DPCM 18/9/2012 art. 5): their titles are part of it. */
const PREMISE_SECTIONS = [
  "Introduzione",
  "Presentazione",
  "Nota introduttiva",
  "Nota illustrativa",
  "Relazione illustrativa",
  "Quadro istituzionale",
  "Contesto istituzionale",
  "Contesto economico",
  "Contesto socio-economico",
  "Scenario istituzionale e socio-economico",
  "Quadro normativo",
];

/** How the titles of the other parts begin. */
const PART_TITLES = [
  "Quadro di raccordo",
  "Quadro sinottico",
  "Quadro delle missioni",
  "Quadro missioni",
  "Prospetto di raccordo",
  "Raccordo missioni",
];

/** Titles of other parts that any sentence may begin with: only the whole text counts. */
const WHOLE_PART_TITLES = [
  "Missioni e programmi",
  "Missioni, programmi e obiettivi",
  "Elenco degli obiettivi",
  "Schede obiettivi",
  "Schede degli obiettivi",
  "Schede obiettivo",
];

const LONGEST_TITLE = 120;

const wordsOf = (titles: readonly string[]): ReadonlySet<string> =>
  new Set(titles.map((title) => labelWords(title).words));
const premiseTitles = wordsOf(PREMISE_TITLES);
const premiseSections = wordsOf(PREMISE_SECTIONS);
const partTitles = [...wordsOf(PART_TITLES)];
const wholePartTitles = wordsOf(WHOLE_PART_TITLES);

/** What a text begins, as the title of a part of the document; null for any other text. */
export function partTitle(text: string): "premise" | "premise-section" | "other" | null {
  if (text.length > LONGEST_TITLE) return null;
  const { words } = labelWords(text);
  if (premiseTitles.has(words) || isLongerPremiseTitle(text, words)) return "premise";
  if (premiseSections.has(words)) return "premise-section";
  const isPart = wholePartTitles.has(words) || partTitles.some((title) => words.startsWith(title));
  return isPart ? "other" : null;
}

/** `Premessa e quadro normativo`, `Premessa:` … but no sentence that begins so. */
function isLongerPremiseTitle(text: string, words: string): boolean {
  const [first = "", ...others] = words.split(" ");
  return premiseTitles.has(first) && others.length <= 5 && !/[,;]|\.\s*$|\bche\b/iu.test(text);
}

/** True for a text that names the document: `Piano degli indicatori e dei risultati attesi di bilancio`, `P.I.R.A.` */
export function namesThePlan(text: string): boolean {
  const words = ` ${plainTokens(text).join(" ")} `;
  return /piano (?:degli|di) indicatori/u.test(words) || /\sp ?i ?r ?a\s/u.test(words);
}

/** A chamber's name within a text, up to the title of the document that may follow; null when there is none. */
export function chamberName(text: string): string | null {
  const name = /(?:camera\s+di\s+commercio|c\.?\s?c\.?\s?i\.?\s?a\.?\s?a\b\.?).*$/isu.exec(text)?.[0];
  return (
    name?.replace(/[\s,;:–—-]*\b(?:piano\s+degli\s+indicatori|p\.?i\.?r\.?a\b).*$/isu, "").trim() || null
  );
}
