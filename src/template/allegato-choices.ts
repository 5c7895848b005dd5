// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoSection } from "../plan/allegato-choices";
import type { AllegatoOptions } from "../plan/allegato-options";

/** The words of the options of the allegato that are chosen among a few. */

export type AllegatoKey = keyof AllegatoOptions;

export const SECTION_WORDS: Readonly<Record<AllegatoSection, string>> = {
  cover: "copertina",
  premise: "premessa",
  overview: "quadro",
  cards: "schede",
  summary: "riepilogo",
};

const YES_NO = new Map<string, boolean>([
  ["sì", true],
  ["no", false],
]);

/** Options that are chosen among a few, by their words. */
export const CHOICES = {
  orientation: new Map([
    ["automatico", "auto"],
    ["verticale", "portrait"],
    ["orizzontale", "landscape"],
  ]),
  numbering: new Map([
    ["pagina e totale", "total"],
    ["solo pagina", "plain"],
    ["nessuna", "none"],
  ]),
  marksDraft: YES_NO,
  printsSigners: YES_NO,
  isProtected: YES_NO,
} as const satisfies Partial<Record<AllegatoKey, ReadonlyMap<string, string | boolean>>>;

export const isChoice = (key: AllegatoKey): key is keyof typeof CHOICES => key in CHOICES;

/** The words that an option is chosen among; null for one that is typed. */
export function choicesOfOption(key: AllegatoKey): string[] | null {
  if (key === "sections") return Object.values(SECTION_WORDS);
  return isChoice(key) ? [...CHOICES[key].keys()] : null;
}
