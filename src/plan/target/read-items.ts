// SPDX-License-Identifier: EUPL-1.2
import { CHANGES, CHANGES_AFTER } from "./changes";
import { readDate } from "./dates";
import type { ChangeItem, Item, OperatorItem } from "./items";
import { OPERATORS } from "./operators";
import type { PhraseMatch } from "./phrase-index";
import { phraseIndex } from "./phrase-index";
import { readComparison, readTerm } from "./references";
import type { Operator } from "./target";
import type { Token } from "./tokens";
import { readScale } from "./scales";
import { findUnit } from "./units";
import { readValue } from "./values";
import { ABBREVIATIONS } from "./words";

const beforeNumber = phraseIndex<{ means: Operator; limitsTime: boolean }>(
  OPERATORS.flatMap(({ means, before, time }) => [
    ...before.map((phrase) => [phrase, { means, limitsTime: false }] as const),
    ...time.map((phrase) => [phrase, { means, limitsTime: true }] as const),
  ]),
);
const afterNumber = phraseIndex<Operator>(
  OPERATORS.flatMap(({ means, after }) => after.map((phrase) => [phrase, means] as const)),
);
const findChange = phraseIndex<Omit<ChangeItem, "kind">>(
  CHANGES.flatMap(({ means, words, enough, size }) =>
    words.map(
      (word) => [word, { direction: means, enough, ...(size === undefined ? {} : { size }) }] as const,
    ),
  ),
);
const findMoreLess = phraseIndex(
  (["increase", "decrease"] as const).flatMap((direction) =>
    CHANGES_AFTER[direction].map((phrase) => [phrase, direction] as const),
  ),
);

/** Between an operator and its number: «almeno dell'80%», «superiore a circa 3». */
const LINKS: ReadonlySet<string> = new Set([
  "a",
  "di",
  "da",
  "in",
  "su",
  "per",
  "circa",
  "ca",
  ":",
  "valore",
  "indice",
  "soglia",
]);

interface Read {
  item: DistributiveOmit<Item, "start" | "end">;
  /** Past its last token. */
  end: number;
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Puts the tokens of a text together. @param year for dates that have none */
export function readItems(text: string, tokens: readonly Token[], year: number | null): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readItem(text, tokens, at, items, year);
    const end = read?.end ?? at + 1;
    if (read) {
      const span = { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
      items.push({ ...read.item, ...span });
    }
    at = end;
  }
  return items;
}

function readItem(
  text: string,
  tokens: readonly Token[],
  at: number,
  items: readonly Item[],
  year: number | null,
): Read | null {
  const token = tokens[at];
  if (!token) return null;
  const before = items.at(-1);
  const follows = before?.kind === "operator" && before.side !== "after";
  const isDeadline = follows && before.limitsTime;
  const date = readDate(tokens, at, { isDeadline: isDeadline || (!follows && isAtPoint(tokens, at)), year });
  if (date) return { item: date.read, end: date.end };
  if (token.article || isAbbreviationStop(tokens, at)) return null;
  const scale = readScale(tokens, at);
  if (scale) return { item: { kind: "scale", scale: scale.read }, end: scale.end };
  const moreLess = findMoreLess(tokens, at);
  if (moreLess && before?.kind === "value")
    return { item: { kind: "more-less", direction: moreLess.meaning }, end: moreLess.end };
  // «min 2 max 5»: the 2 has its operator.
  const isFree = before?.kind === "value" && items.at(-2)?.kind !== "operator";
  const after = isFree ? afterNumber(tokens, at) : null;
  if (after) {
    const item: OperatorItem = {
      kind: "operator",
      canonical: after.meaning,
      side: "after",
      inWords: true,
      limitsTime: false,
    };
    return { item, end: after.end };
  }
  const value = readValue(tokens, at, follows);
  if (value) return { item: value.read, end: value.end };
  if (follows && token.numeral?.kind === "number")
    return { item: { kind: "term", reference: token.written }, end: at + 1 };
  return readWords(text, tokens, at, token, before);
}

function readWords(
  text: string,
  tokens: readonly Token[],
  at: number,
  token: Token,
  before: Item | undefined,
): Read {
  const comparison = readComparison(text, tokens, at);
  if (comparison)
    return { item: { kind: "comparison", reference: comparison.reference }, end: comparison.end };
  const term = readTerm(text, tokens, at);
  if (term) return { item: { kind: "term", reference: term.reference }, end: term.end };
  if (token.numeral?.kind === "number" && token.numeral.plainYear)
    return { item: { kind: "year", reference: token.written }, end: at + 1 };
  const change = findChange(tokens, at);
  const operator = beforeNumber(tokens, at);
  if (change && change.end >= (operator?.end ?? 0))
    return { item: { kind: "change", ...change.meaning }, end: change.end };
  if (operator) return operatorRead(tokens, at, operator);
  const direction = signDirection(tokens, at, before);
  if (direction) return { item: { kind: "plus-minus", direction }, end: at + 1 };
  // «di €» is a unit only after a number.
  const unit = token.key === "di" ? null : findUnit(tokens, at);
  if (unit) return { item: { kind: "unit", unit: unit.meaning }, end: unit.end };
  const kind = token.kind === "sign" || token.kind === "line" ? "sign" : "word";
  return { item: { kind, key: token.key, written: token.written }, end: at + 1 };
}

/** The operator, with the small words up to its number. */
function operatorRead(
  tokens: readonly Token[],
  at: number,
  { meaning: { means, limitsTime }, end }: PhraseMatch<{ means: Operator; limitsTime: boolean }>,
): Read {
  const item: OperatorItem = {
    kind: "operator",
    canonical: means,
    side: afterNumber(tokens, at)?.end === end ? "both" : "before",
    inWords: tokens[at]?.kind === "word",
    limitsTime,
  };
  const linked = skipLinks(tokens, end);
  const isBound =
    linked > end &&
    (readValue(tokens, linked, true) ?? readDate(tokens, linked, { isDeadline: limitsTime, year: 2000 }));
  return { item, end: isBound ? linked : end };
}

function skipLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && (tokens[at]?.article || LINKS.has(tokens[at]?.key ?? ""))) at += 1;
  return at;
}

/** `+5%`, `-10%`: a sign on its number, and not between two. */
function signDirection(
  tokens: readonly Token[],
  at: number,
  itemBefore: Item | undefined,
): "increase" | "decrease" | null {
  const [sign, number] = [tokens[at], tokens[at + 1]];
  if (sign?.kind !== "sign" || !["+", "-"].includes(sign.key) || !number) return null;
  if (number.kind !== "numeral") return null;
  const direction = sign.key === "+" ? "increase" : "decrease";
  // «baseline + 5%», «2017 -5%»
  const isOnTerm = itemBefore?.kind === "term" || itemBefore?.kind === "year";
  if (isOnTerm && (number.attached || sign.key === "+")) return direction;
  // «- 10 eventi» may be an item of a list, «- 10%» is not.
  const isShare = ["%", "‰", "p", "pp", "punti"].includes(tokens[at + 2]?.key ?? "");
  const isAlone = tokens.length === 2 && number.numeral?.kind === "number";
  const isApart = at > 0 || !(isShare || isAlone) || tokens.some(({ kind }) => kind === "line");
  if (!number.attached && isApart) return null;
  const before = tokens[at - 1];
  if (before?.kind === "numeral" || before?.key === "%" || (sign.attached && before?.kind !== "sign"))
    return null;
  return direction;
}

/** `al 31/12`, `il 30/6`: a day even without its year. */
const isAtPoint = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.numeral?.kind === "fraction" || /^(?:30|31)\.\d\d?$/u.test(tokens[at]?.written ?? "")) &&
  (tokens[at - 1]?.article === true || tokens[at - 1]?.key === "a") &&
  tokens[at + 1]?.key !== "di";

const isAbbreviationStop = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === "." && ABBREVIATIONS.has(tokens[at - 1]?.key ?? "");
