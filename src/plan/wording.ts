// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "./remembered";

/** Forms of a text for comparing what people wrote; what is shown or printed is always the text itself. */

/** Any run of blanks but a single plain one. */
const UNEVEN_BLANKS = /(?! [^\s\u200b])[\s\u200b]+/gu;

/** White space made plain: non-breaking spaces, line ends, runs and trailing blanks. */
export const normalisedText = remembered((text) => text.normalize("NFC").replace(UNEVEN_BLANKS, " ").trim());

/** Case and final stop aside: the loosest reading under which two texts are still "the same words". */
export const sameWordsKey = remembered((text) =>
  normalisedText(text)
    .replaceAll("’", "'")
    .toLocaleLowerCase("it")
    .replace(/[\s.]+$/u, ""),
);

/** As `sameWordsKey`, with accents, apostrophes that stand for accents and e/ed aside. */
export const looseKey = remembered((text) =>
  sameWordsKey(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/'(?=\s|$|[^\p{L}])/gu, "")
    .replace(/\bed\b/gu, "e")
    .replace(/\s+/gu, " "),
);

/** A parenthesis about projects, even when cut: `(PROGETTI 2E0101 - 2E0103)`, `(PARTE DEL`. */
const PROJECT_CODES = /\s*\((?:[^()]*\bprogett[oi]\b[^()]*|parte\s+del[^()]*)(?:\)|$)/giu;

/** Title without the codes of the projects it belongs to. */
export const withoutProjectCodes = remembered((title) => normalisedText(title.replace(PROJECT_CODES, " ")));
