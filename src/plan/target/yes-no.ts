// SPDX-License-Identifier: EUPL-1.2
import type { Span } from "./target";
import type { Token } from "./tokens";

/** Answers, without accents. */
const YES: ReadonlySet<string> = new Set(["si", "s", "on", "vero", "fatto", "realizzato"]);
const NO: ReadonlySet<string> = new Set(["no", "n", "off", "falso"]);
/** Answers that may have a comment: «SI (avvio del servizio)». */
const CLEAR: ReadonlySet<string> = new Set(["si", "no"]);
/** Words after an answer that lead to a deadline. */
const DEADLINES: ReadonlySet<string> = new Set(["entro", "e"]);

export interface YesNo extends Span {
  value: boolean;
}

/** A text that answers yes or no, with or without a comment; null for any other. */
export function readYesNo(tokens: readonly Token[]): YesNo | null {
  const words = tokens.filter(({ kind, key }) => kind !== "sign" || key !== "=");
  const [answer, next] = words;
  if (!answer || (!YES.has(answer.key) && !NO.has(answer.key))) return null;
  // «N.» is a number sign without its number.
  const stops = CLEAR.has(answer.key) ? [".", "!", "'"] : ["!"];
  const isWhole = words.slice(1).every(({ kind, key }) => kind === "sign" && stops.includes(key));
  const isCommented =
    CLEAR.has(answer.key) &&
    next !== undefined &&
    (["(", ",", ":", ";", "-", "\n"].includes(next.key) || DEADLINES.has(next.key));
  if (!isWhole && !isCommented) return null;
  return { value: YES.has(answer.key), start: answer.start, end: answer.end };
}
