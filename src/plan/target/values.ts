// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { ValueItem } from "./items";
import { phraseIndex } from "./phrase-index";
import type { Scale, TargetFlag, TargetUnit } from "./target";
import type { Token } from "./tokens";
import { COUNTED_PHRASES, SCALE_WORDS, UNIT_PHRASES } from "./units";
import {
  ADJECTIVES_BEFORE_NOUN,
  BEFORE_A_YEAR,
  MULTIPLIERS,
  NUMBER_WORDS,
  NONE,
  NUMBERED_THINGS,
  ONE,
  isCountable,
} from "./words";

interface Read<T> {
  read: T;
  /** Past its last token. */
  end: number;
}

export const findUnit = phraseIndex(
  Object.entries(UNIT_PHRASES).flatMap(([unit, phrases]) =>
    phrases.map((phrase) => [phrase, unit as TargetUnit] as const),
  ),
);
const findCounted = phraseIndex(COUNTED_PHRASES.map((phrase) => [phrase, true] as const));

const NUMBER_SIGNS: ReadonlySet<string> = new Set(["n", "nr", "num", "nro", "numero", "no", "nº"]);
const EURO_SIGNS: ReadonlySet<string> = new Set(["€", "euro", "eur"]);

/** A number with its unit, its scale or what it counts. */
export function readValue(
  tokens: readonly Token[],
  at: number,
  followsOperator: boolean,
): Read<ValueItem> | null {
  const sign = numberSign(tokens, at);
  const isEuro = EURO_SIGNS.has(tokens[at]?.key ?? "");
  const start = sign ?? (isEuro ? skipStops(tokens, at + 1) : at);
  if (tokens[at - 1]?.numeral?.kind === "code") return null;
  const number = readNumber(tokens, start, followsOperator || sign !== null);
  if (number === null) return null;
  const tail = readTail(tokens, number.end);
  const unit = isEuro ? "euro" : tail.unit;
  const before = previousWord(tokens, at);
  const isBare = unit === undefined && tail.scale === undefined;
  const isNumbered = sign !== null;
  if (isBare && before !== null && NUMBERED_THINGS.has(before) && !followsOperator) return null;
  if (isBare && !isNumbered && isYear(tokens[start], before, followsOperator, tail.counted)) return null;
  return {
    read: {
      kind: "value",
      value: new Big(number.read).times(tail.factor).toFixed(),
      flags: number.flags,
      numbered: isNumbered,
      after: before,
      ...(unit === undefined ? {} : { unit }),
      ...(tail.scale === undefined ? {} : { scale: tail.scale }),
      ...(unit === undefined && tail.counted !== undefined ? { counted: tail.counted } : {}),
    },
    end: tail.end,
  };
}

function readNumber(
  tokens: readonly Token[],
  at: number,
  oneCounts: boolean,
): (Read<string> & { flags: TargetFlag[] }) | null {
  const token = tokens[at];
  if (!token) return null;
  const end = at + 1;
  if (token.kind === "word") {
    if (NONE.has(token.key)) return readCounted(tokens, end) ? { read: "0", end, flags: [] } : null;
    const value = NUMBER_WORDS.get(token.key) ?? (oneCounts && ONE.has(token.key) ? "1" : undefined);
    return value === undefined ? null : { read: value, end, flags: [] };
  }
  if (token.kind !== "numeral") return null;
  if (token.numeral?.kind === "number") return { read: token.numeral.value, end, flags: token.numeral.flags };
  if (token.numeral?.kind === "fraction")
    return { read: new Big(token.numeral.parts[0].replace(",", ".")).toFixed(), end, flags: ["fraction"] };
  return null;
}

/** What stands after a number and belongs to it. */
interface Tail {
  factor: number;
  unit?: TargetUnit;
  scale?: Scale;
  counted?: string;
  end: number;
}

function readTail(tokens: readonly Token[], at: number): Tail {
  const afterNote = skipNote(tokens, at);
  const factor = MULTIPLIERS.get(tokens[afterNote]?.key ?? "");
  const next = factor === undefined ? afterNote : skipStops(tokens, afterNote + 1);
  const unit = tokens[next]?.article ? null : findUnit(tokens, next);
  if (unit) {
    const end =
      tokens[unit.end]?.key === "." && isAbbreviation(tokens[unit.end - 1]) ? unit.end + 1 : unit.end;
    const afterUnit = skipNote(tokens, end);
    return { factor: factor ?? 1, unit: unit.meaning, end: afterUnit };
  }
  const outOf = outOfScale(tokens, next);
  if (outOf) return { factor: factor ?? 1, unit: "scala", scale: outOf.read, end: outOf.end };
  const counted = readCounted(tokens, factor === undefined ? next : skipDi(tokens, next));
  const end = counted?.end ?? next;
  return { factor: factor ?? 1, end, ...(counted ? { counted: counted.read } : {}) };
}

/** The noun after a number: `2 nuovi servizi` counts `servizi`. */
export function readCounted(tokens: readonly Token[], at: number): Read<string> | null {
  const phrase = findCounted(tokens, at);
  const slice = tokens.slice(at, at + 4);
  if (phrase)
    return {
      read: tokens
        .slice(at, phrase.end)
        .map(({ written }) => written)
        .join(" "),
      end: phrase.end,
    };
  const skipped = slice.findIndex(({ key }) => !ADJECTIVES_BEFORE_NOUN.has(key));
  const noun = slice[skipped];
  if (!noun || noun.kind !== "word" || noun.article || !isCountable(noun.key)) return null;
  if (/['’]$/u.test(noun.written)) return null;
  return { read: noun.written, end: at + skipped + 1 };
}

/** `4 su 5`, but not `4 su 5 progetti`. */
function outOfScale(tokens: readonly Token[], at: number): Read<Scale> | null {
  const max = tokens[at + 1]?.numeral;
  if (tokens[at]?.key !== "su" || max?.kind !== "number" || !/^(?:\d|10|30|100)$/u.test(max.value))
    return null;
  if (readCounted(tokens, at + 2)) return null;
  return { read: { min: Number(max.value) > 10 ? "0" : "1", max: max.value }, end: at + 2 };
}

const BEFORE_A_SCALE: ReadonlySet<string> = new Set(["su", "in", "con", "una", "di"]);
/** Words from `scala` to its ends. */
const LONGEST_SCALE_NAME = 7;

/** `scala di valutazione da 1 a 5`, `(scala 1-5)`; the brackets around it are part of it. */
export function readScale(tokens: readonly Token[], at: number): Read<Scale> | null {
  const first = tokens[at];
  if (!first || (first.key !== "(" && !BEFORE_A_SCALE.has(first.key) && !SCALE_WORDS.has(first.key)))
    return null;
  const isBracketed = first.key === "(";
  const opened = isBracketed ? at + 1 : at;
  let named = opened;
  while (BEFORE_A_SCALE.has(tokens[named]?.key ?? "") && named < opened + 3) named += 1;
  if (SCALE_WORDS.has(tokens[named]?.key ?? "")) {
    let ends = named + 1;
    while (tokens[ends]?.kind === "word" && ends < named + LONGEST_SCALE_NAME) ends += 1;
    return readEnds(tokens, ends, isBracketed);
  }
  const isAfterNumber = ["numeral", "sign"].includes(tokens[at - 1]?.kind ?? "");
  return isBracketed && isAfterNumber ? readEnds(tokens, opened, true, true) : null;
}

function readEnds(
  tokens: readonly Token[],
  at: number,
  isBracketed: boolean,
  mustClose = false,
): Read<Scale> | null {
  const first = tokens[at]?.numeral;
  const closed = (end: number): number => (isBracketed && tokens[end]?.key === ")" ? end + 1 : end);
  const read = (min: string, max: string, end: number): Read<Scale> | null =>
    Number(min) < Number(max) && (!mustClose || tokens[end]?.key === ")")
      ? { read: { min, max }, end: closed(end) }
      : null;
  if (first?.kind === "fraction") return read(...first.parts, at + 1);
  const last = tokens[at + 2]?.numeral;
  if (first?.kind !== "number" || last?.kind !== "number") return null;
  if (!["a", "-", "÷", "/", "e"].includes(tokens[at + 1]?.key ?? "")) return null;
  return read(first.value, last.value, at + 3);
}

/** `n. 3`, `n° 3`, `nr 3`, `numero di 3`: the index of what follows, or null. */
function numberSign(tokens: readonly Token[], at: number): number | null {
  if (!NUMBER_SIGNS.has(tokens[at]?.key ?? "")) return null;
  const next = skipStops(tokens, at + 1);
  return next === at + 1 && tokens[at]?.key === "no" ? null : next;
}

function skipStops(tokens: readonly Token[], at: number): number {
  let index = at;
  while ([".", "°"].includes(tokens[index]?.key ?? "")) index += 1;
  return index;
}

const skipDi = (tokens: readonly Token[], at: number): number => (tokens[at]?.key === "di" ? at + 1 : at);

/** A note in brackets: `4.200 (1)`, `3 (tre)`. */
function skipNote(tokens: readonly Token[], at: number): number {
  const [open, note, close] = tokens.slice(at, at + 3);
  if (open?.key !== "(" || close?.key !== ")" || !note) return at;
  const isMark = note.numeral?.kind === "number" && /^\d$/u.test(note.written);
  return isMark || NUMBER_WORDS.has(note.key) || ONE.has(note.key) ? at + 3 : at;
}

const isAbbreviation = (token: Token | undefined): boolean => token?.kind === "word" && token.key.length <= 3;

function previousWord(tokens: readonly Token[], at: number): string | null {
  const before = tokens[at - 1];
  if (before?.key === "." && tokens[at - 2]?.kind === "word") return tokens[at - 2]?.key ?? null;
  const word = before?.article ? tokens[at - 2] : before;
  return word?.kind === "word" ? word.key : null;
}

/** Years from 2005 to 2040 are years anywhere, older and later ones after `anno`, `nel` … */
function isYear(
  token: Token | undefined,
  before: string | null,
  followsOperator: boolean,
  counted: string | undefined,
): boolean {
  const numeral = token?.numeral;
  if (numeral?.kind !== "number" || !numeral.plainYear) return false;
  const isNear = Number(numeral.value) >= 2005 && Number(numeral.value) <= 2040;
  if (followsOperator) return isNear && counted === undefined;
  return isNear || (counted === undefined && before !== null && BEFORE_A_YEAR.has(before));
}
