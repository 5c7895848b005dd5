// SPDX-License-Identifier: EUPL-1.2
import { REFERENCE_ANCHORS, REFERENCE_NOUNS, REFERENCE_OPENERS, WHOLE_TERMS } from "./changes";
import { phraseIndex } from "./phrase-index";
import type { Token } from "./tokens";

interface Reference {
  /** As written, without what opens it. */
  reference: string;
  end: number;
}

const findOpener = phraseIndex(
  Object.entries(REFERENCE_OPENERS).flatMap(([strength, phrases]) =>
    phrases.map((phrase) => [phrase, strength] as const),
  ),
);

const findWholeTerm = phraseIndex(WHOLE_TERMS.map((phrase) => [phrase, true] as const));

/** Words that cannot stand inside a bare term of comparison. */
const BREAKS: ReadonlySet<string> = new Set(
  "entro almeno rispetto vs non con per e o da superiore inferiore maggiore minore pari".split(" "),
);
/** Longest term of comparison, in tokens. */
const LONGEST = 9;

/** `rispetto all'anno precedente`. */
export function readComparison(text: string, tokens: readonly Token[], at: number): Reference | null {
  const opener = findOpener(tokens, at);
  if (!opener) return null;
  const start = tokens[opener.end]?.article ? opener.end + 1 : opener.end;
  const anchored = anchorFrom(tokens, start, () => false);
  if (anchored !== null) return reference(text, tokens, start, anchored);
  if (opener.meaning !== "sure") return null;
  const end = clauseEnd(tokens, start);
  return end > start ? reference(text, tokens, start, end) : null;
}

/** `anno precedente`, `valore medio 2017`. */
export function readTerm(text: string, tokens: readonly Token[], at: number): Reference | null {
  if (!REFERENCE_NOUNS.has(tokens[at]?.key ?? "")) return null;
  const isBreak = ({ kind, key, numeral }: Token): boolean =>
    BREAKS.has(key) || kind === "code" || (kind === "numeral" && !isYears(numeral));
  const end = anchorFrom(tokens, at, isBreak) ?? findWholeTerm(tokens, at)?.end ?? null;
  return end === null ? null : reference(text, tokens, at, end);
}

/** Past the token that ends the term: a year, or `precedente`. */
function anchorFrom(
  tokens: readonly Token[],
  start: number,
  isBreak: (token: Token) => boolean,
): number | null {
  const end = Math.min(clauseEnd(tokens, start), start + LONGEST);
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (!token || isBreak(token)) return null;
    if (!REFERENCE_ANCHORS.has(token.key) && !isYears(token.numeral)) continue;
    const isLast = index + 1 >= end || !isYears(tokens[index + 1]?.numeral);
    return isLast ? index + 1 : index + 2;
  }
  return null;
}

function clauseEnd(tokens: readonly Token[], start: number): number {
  const limit = Math.min(tokens.length, start + LONGEST);
  for (let index = start; index < limit; index += 1) {
    const token = tokens[index];
    if (token?.kind === "line") return index;
    if (token?.kind === "sign" && !["%", "€", "/", "-"].includes(token.key)) return index;
  }
  return limit;
}

const isYears = (numeral: Token["numeral"]): boolean =>
  numeral?.kind === "years" || (numeral?.kind === "number" && numeral.plainYear);

const reference = (text: string, tokens: readonly Token[], start: number, end: number): Reference => ({
  reference: text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0),
  end,
});
