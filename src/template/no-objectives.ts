// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../plan/wording";

/** What chambers write in the overview for a programme that has no objective. Case and accents never count. */
const NOTES = {
  /** The whole text. */
  exact: [
    "nessuno",
    "non previsti",
    "non previsto",
    "non presenti",
    "n.d.",
    "n.d",
    "nd",
    "n.a.",
    "n.a",
    "n.p.",
  ],
  /** The first words; what follows may say why. */
  beginnings: [
    "nessun obiettivo",
    "nessun obbiettivo",
    "senza obiettiv",
    "non ci sono obiettiv",
    "non sono previsti obiettiv",
    "non sono stati previsti obiettiv",
    "non sono presenti obiettiv",
    "non sono stati individuati obiettiv",
    "non si prevedono obiettiv",
    "non è previsto alcun obiettivo",
    "obiettivi non previsti",
    "obiettivi non presenti",
    "obiettivo non previsto",
    "programma senza obiettiv",
    "programma privo di obiettiv",
    "privo di obiettiv",
  ],
} as const;

const ONLY_SIGNS = /^[\s\-–—_./\\*]+$/u;
const OBJECTIVE_CODE = /\d{3}-\d{3}-\d{3}/u;
const exact: ReadonlySet<string> = new Set(NOTES.exact.map(looseKey));
const beginnings = NOTES.beginnings.map(looseKey);

/** True for a text that says, or shows, that a programme has no objectives. */
export function saysNoObjectives(text: string): boolean {
  const key = looseKey(text.replace(/^[\s(["«“]+|[\s)\]"»”]+$/gu, ""));
  if (ONLY_SIGNS.test(text) || exact.has(key)) return true;
  return !OBJECTIVE_CODE.test(text) && beginnings.some((beginning) => key.startsWith(beginning));
}
