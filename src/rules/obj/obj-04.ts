// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import { looseKey } from "../../plan/wording";
import type { Rule } from "../rule";
import { isAbsent } from "../absent";

/** A text of fewer words turns up inside another by chance. */
const FEWEST_WORDS = 6;

export const obj04: Rule = {
  id: "OBJ-04",
  severity: "warning",
  title: "Titolo e descrizione distinti",
  why:
    "Il titolo dice che cosa si vuole ottenere, la descrizione come e per chi: " +
    "se uno ripete l’altra, una delle due informazioni manca.",
  source: "prassi",
  examples: {
    good: "titolo: Sportello legalità; descrizione: Lo sportello aiuta le imprese a…",
    bad: "titolo e descrizione con lo stesso testo",
  },
  limits:
    "Confronta le parole: una descrizione che dice il titolo con altre parole non è riconosciuta, e un titolo di poche parole può stare nella descrizione.",
  check: ({ plan }) => {
    const both = objectivesOf(plan).flatMap(({ at, objective: { title, description } }) =>
      isAbsent(title) || description === null || isAbsent(description) ? [] : [{ at, title, description }],
    );
    if (both.length === 0) return "not-applicable";
    return both.flatMap(({ at, title, description }) => {
      const message = failure(looseKey(title), looseKey(description));
      return message === null ? [] : [{ at: `${at}/title`, message, seen: title }];
    });
  },
};

function failure(title: string, description: string): string | null {
  if (title === description) {
    return "Titolo e descrizione sono lo stesso testo. Lasciare nel titolo ciò che si vuole ottenere e scrivere nella descrizione attività, scopo e beneficiari.";
  }
  if (holds(title, description)) {
    return "Il titolo contiene anche la descrizione. Lasciare nel titolo solo ciò che si vuole ottenere.";
  }
  if (holds(description, title)) {
    return "La descrizione ripete per intero il titolo. Lasciarvi solo ciò che il titolo non dice già.";
  }
  return null;
}

const holds = (text: string, part: string): boolean =>
  part.split(" ").length >= FEWEST_WORDS && text.includes(part);
