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

/** Words of a label before its answer: «Attivazione dello sportello: SI». */
const LONGEST_LABEL = 8;

/**
 * A text that answers yes or no, with or without a comment, perhaps after a label or the question itself («SI/NO:
 * SI»); null for any other.
 */
export function readYesNo(tokens: readonly Token[]): YesNo | null {
  const asked = afterQuestion(tokens);
  if (asked > 0) return answerOf(tokens.slice(asked));
  const colon = tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ key }) => key === ":" || key === "=");
  return answerOf(tokens) ?? (colon > 0 ? answerOf(tokens.slice(colon + 1)) : null);
}

/** `(SI/NO)`, `SI/NO:`: the index of what follows, or 0. */
function afterQuestion(tokens: readonly Token[]): number {
  const start = tokens[0]?.key === "(" ? 1 : 0;
  const [one, , other, end] = tokens.slice(start, start + 4).map(({ key }) => key);
  const isQuestion = YES.has(one ?? "") && NO.has(other ?? "") && tokens[start + 1]?.key === "/";
  return isQuestion && (end === ")" || end === ":") ? start + 4 : 0;
}

/** True for a question without its answer: «Attivazione del servizio: SI/NO», «avvio (SI/NO)». */
export function isUnanswered(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.key === ")" ? tokens.length - 1 : tokens.length;
  const [one, stroke, other] = tokens.slice(Math.max(0, end - 3), end).map(({ key }) => key);
  return stroke === "/" && YES.has(one ?? "") && NO.has(other ?? "");
}

function answerOf(tokens: readonly Token[]): YesNo | null {
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
