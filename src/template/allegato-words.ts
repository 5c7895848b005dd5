// SPDX-License-Identifier: EUPL-1.2
import {
  ALLEGATO_SECTIONS,
  type AllegatoOptions,
  type AllegatoSection,
  allegatoOptionsSchema,
} from "../plan/allegato-options";
import { looseKey } from "../plan/wording";

/** How the options of the allegato are written in a cell, and read from what people write there. */

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
const CHOICES = {
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

const isChoice = (key: AllegatoKey): key is keyof typeof CHOICES => key in CHOICES;

export const ALLEGATO_KEYS = Object.keys(allegatoOptionsSchema.shape) as AllegatoKey[];

/** What stands in the cell of an option. */
export function optionWords(options: AllegatoOptions, key: AllegatoKey): string | number {
  if (key === "sections") return options.sections.map((section) => SECTION_WORDS[section]).join(", ");
  if (isChoice(key)) return wordOf(CHOICES[key], options[key]);
  return options[key];
}

/** The words that an option is chosen among; null for one that is typed. */
export function choicesOfOption(key: AllegatoKey): string[] | null {
  if (key === "sections") return Object.values(SECTION_WORDS);
  return isChoice(key) ? [...CHOICES[key].keys()] : null;
}

/** What a cell says of an option; undefined when it cannot be that, or is blank. */
export function readOption(key: AllegatoKey, text: string): AllegatoOptions[AllegatoKey] | undefined {
  if (text.trim() === "") return undefined;
  const value = valueIn(key, text);
  const parsed = allegatoOptionsSchema.shape[key].safeParse(value);
  return value !== undefined && parsed.success ? parsed.data : undefined;
}

function valueIn(key: AllegatoKey, text: string): unknown {
  if (key === "sections") return sectionsIn(text);
  if (isChoice(key)) {
    return [...CHOICES[key]].find(([word]) => looseKey(word) === looseKey(text))?.[1];
  }
  if (key === "color") return text.trim().toUpperCase().replace(/^#?/u, "#");
  if (key === "act") return text;
  return /^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : undefined;
}

function sectionsIn(text: string): AllegatoSection[] | undefined {
  const named = text
    .split(/[,;\n]/u)
    .map(looseKey)
    .filter((word) => word !== "");
  const found = ALLEGATO_SECTIONS.filter((section) => named.includes(looseKey(SECTION_WORDS[section])));
  return found.length === named.length ? found : undefined;
}

const wordOf = (choices: ReadonlyMap<string, string | boolean>, value: string | boolean): string =>
  [...choices].find(([, each]) => each === value)?.[0] ?? "";
