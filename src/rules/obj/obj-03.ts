// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { looseKey, normalisedText } from "../../plan/wording";
import { replaceText } from "../replacements";
import type { LocatedOverviewObjective } from "../overview";
import { overviewByObjective } from "../overview";
import { contentOf, placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { isAbsent } from "../absent";

export const obj03: Rule = {
  id: "OBJ-03",
  severity: "error",
  title: "Titolo dell’obiettivo intero, come nel quadro",
  why:
    "Un titolo tagliato, o diverso da quello del quadro, non lascia capire se scheda e quadro " +
    "parlino dello stesso obiettivo.",
  source: "prassi",
  examples: {
    good: "Gestione del patrimonio (parte del progetto 3F0101)",
    bad: "Gestione del patrimonio (parte del",
  },
  correction:
    "Scrive nella scheda il titolo del quadro, dove quello della scheda è tagliato; nel quadro quello della scheda, dove manca.",
  limits:
    "Un titolo tagliato allo stesso modo nel quadro e nella scheda sembra intero, se le parentesi sono in pari.",
  check: (document) => {
    const titled = objectivesOf(document.plan).filter(({ objective }) => !isAbsent(objective.title));
    if (titled.length === 0) return "not-applicable";
    const inOverview = overviewByObjective(document);
    return titled.flatMap(({ at, objective: { title } }) => {
      const twin = inOverview.get(at);
      const differs = twin && looseKey(twin.objective.title) !== looseKey(title) ? twin : null;
      return report(document, `${at}/title`, title, differs);
    });
  },
};

/** @param twin the objective of the overview, where its title is another */
function report(
  document: PlanDocument,
  at: PlanPointer,
  title: string,
  twin: LocatedOverviewObjective | null,
): Report[] {
  const whole = twin?.objective.title ?? "";
  const related = twin ? placesOf(document, [twin.at]) : [];
  if (twin && isAbsent(whole)) {
    const message = "Nel quadro manca il titolo di questo obiettivo. Riportarlo anche lì.";
    const label = "Riportare il titolo nel quadro";
    const fix = replaceText(contentOf(document, `${twin.at}/title`), whole, title, { label });
    return [{ at, message, seen: title, related, ...fix }];
  }
  if (startsWith(whole, title)) {
    const message = `Il titolo è tagliato: qui finisce con ${ending(title)}, nel quadro con ${ending(whole)}. Completarlo come nel quadro.`;
    const fix = replaceText(contentOf(document, at), title, whole, { kind: "asked" });
    return [{ at, message, seen: title, expected: whole, related, ...fix }];
  }
  const unpaired = unpairedParenthesis(title);
  if (unpaired !== null) {
    const message = `Nel titolo una parentesi è ${unpaired === "(" ? "aperta e non chiusa" : "chiusa e non aperta"}: forse il testo è stato tagliato. Controllare il titolo e completarlo.`;
    return [{ at, message, seen: title, related }];
  }
  if (twin === null || (startsWith(title, whole) && title.length > document.settings.thresholds.longestTitle))
    return [];
  const message = startsWith(title, whole)
    ? `Nel quadro il titolo di questo obiettivo è più corto e finisce con ${ending(whole)}. Scriverlo per intero anche nel quadro.`
    : `Nel quadro il titolo di questo obiettivo è un altro: «${normalisedText(whole)}». Scrivere lo stesso titolo da tutte e due le parti.`;
  return [{ at, message, seen: title, expected: whole, related }];
}

/** True when one text begins with the words of another and goes on. */
const startsWith = (text: string, beginning: string): boolean =>
  text !== "" && looseKey(text).startsWith(looseKey(beginning));

/** The parenthesis that has no partner; null when all are paired. */
function unpairedParenthesis(text: string): "(" | ")" | null {
  let open = 0;
  for (const character of text) {
    if (character === "(") open += 1;
    if (character === ")") open -= 1;
    if (open < 0) return ")";
  }
  return open > 0 ? "(" : null;
}

/** The last words of a text, quoted. */
function ending(text: string): string {
  const plain = normalisedText(text);
  const last = plain.slice(-30);
  return last === plain ? `«${plain}»` : `«…${last.replace(/^\S*\s/u, "")}»`;
}
