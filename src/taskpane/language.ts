// SPDX-License-Identifier: EUPL-1.2

type Language = "it" | "en";

const KEY = "pira.lingua";

/** The language chosen for the pane's own words; Italian until another is, and where the browser keeps nothing. */
export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === "en" ? "en" : "it";
  } catch {
    return "it";
  }
}

/** Remembers the other language; the pane speaks it once it is loaded again. */
export function rememberOtherLanguage(): void {
  const other: Language = rememberedLanguage() === "en" ? "it" : "en";
  try {
    localStorage.setItem(KEY, other);
  } catch {
    // A browser that keeps nothing stays with Italian.
  }
}
