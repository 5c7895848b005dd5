// SPDX-License-Identifier: EUPL-1.2
import { ALLEGATO_SECTIONS, type AllegatoSection } from "../plan/allegato-choices";
import { type AllegatoOptions, allegatoOptionsSchema } from "../plan/allegato-options";
import { looseKey } from "../plan/wording";
import { type AllegatoKey, CHOICES, isChoice, SECTION_WORDS } from "./allegato-choices";

/** How the options of the allegato are written in a cell, and read from what people write there. */

export const ALLEGATO_KEYS = Object.keys(allegatoOptionsSchema.shape) as AllegatoKey[];

/** What stands in the cell of an option. */
export function optionWords(options: AllegatoOptions, key: AllegatoKey): string | number {
  if (key === "sections") return options.sections.map((section) => SECTION_WORDS[section]).join(", ");
  if (isChoice(key)) return wordOf(CHOICES[key], options[key]);
  return options[key];
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
