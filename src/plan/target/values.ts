// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import { readCounted } from "./counted";
import type { ValueItem } from "./items";
import { isDeliverable } from "./deliverables";
import { outOfScale } from "./scales";
import { readMark, readShare } from "./shares";
import type { Scale, TargetFlag, TargetUnit } from "./target";
import type { Token } from "./tokens";
import { findUnit } from "./units";
import {
  ADJECTIVES_OF_NUMBERED_THINGS,
  BEFORE_A_YEAR,
  MULTIPLIERS,
  NUMBER_WORDS,
  NONE,
  NUMBERED_THINGS,
  ONE,
} from "./words";

interface Read<T> {
  read: T;
  /** Past its last token. */
  end: number;
}

const NUMBER_SIGNS: ReadonlySet<string> = new Set(["n", "nr", "num", "nro", "numero", "no", "nº", "#"]);
const EURO_SIGNS: ReadonlySet<string> = new Set(["€", "euro", "eur"]);

/** A number with its unit, its scale or what it counts. */
export function readValue(
  tokens: readonly Token[],
  at: number,
  followsOperator: boolean,
): Read<ValueItem> | null {
  const sign = numberSign(tokens, at);
  const currency = readCurrency(tokens, at);
  const named = followsOperator ? unitBefore(tokens, at) : null;
  const start = sign ?? currency?.end ?? named?.end ?? at;
  const part = readShare(tokens, start);
  if (part) return { read: shareItem(part, previousWord(tokens, at)), end: part.end };
  if (tokens[at - 1]?.numeral?.kind === "code") return null;
  const number = readNumber(tokens, start, followsOperator || sign !== null || isOneThing(tokens, at));
  if (number === null || isAroundTheClock(tokens, at)) return null;
  const tail = readTail(tokens, number);
  const unit = currency ? "euro" : (tail.unit ?? (tail.counted === undefined ? named?.read : undefined));
  const before = previousWord(tokens, at);
  const isBare = unit === undefined && tail.scale === undefined;
  const isNumbered = sign !== null;
  if (isBare && !followsOperator && (isNumberedThing(tokens, at, before) || isHyphenated(tokens, at)))
    return null;
  if (isBare && isNumbered && isDated(tokens, tail.end)) return null;
  if (isBare && !isNumbered && isYear(tokens[start], before, followsOperator, tail.counted)) return null;
  return {
    read: {
      kind: "value",
      value: new Big(number.read)
        .times(tail.factor)
        .times(currency?.read ?? 1)
        .toFixed(),
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

const shareItem = (
  { read, flags }: { read: string; flags: TargetFlag[] },
  after: string | null,
): ValueItem => ({
  kind: "value",
  value: read,
  unit: "%",
  flags,
  numbered: false,
  after,
});

/** Words of a text that is nothing but one thing: «un evento formativo». */
const FEW_WORDS = 5;

/** «una nuova campagna»: the whole text counts one thing, other than a document to be handed over. */
const isOneThing = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  tokens.length <= FEW_WORDS &&
  tokens.every(({ kind }) => kind === "word") &&
  !isDeliverable(tokens) &&
  readCounted(tokens, 1) !== null;

function readNumber(
  tokens: readonly Token[],
  at: number,
  oneCounts: boolean,
): (Read<string> & { flags: TargetFlag[] }) | null {
  const token = tokens[at];
  if (!token) return null;
  const end = at + 1;
  if (token.kind === "word") {
    const isNone = NONE.has(token.key) && (tokens.length === 1 || readCounted(tokens, end) !== null);
    if (isNone) return { read: "0", end, flags: [] };
    const value = NUMBER_WORDS.get(token.key) ?? (oneCounts && ONE.has(token.key) ? "1" : undefined);
    return value === undefined ? null : { read: value, end, flags: [] };
  }
  if (token.kind !== "numeral") return null;
  if (token.numeral?.kind === "number") return { read: token.numeral.value, end, flags: token.numeral.flags };
  const mark = readMark(token);
  if (mark) return { read: mark.value, end, flags: [] };
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

function readTail(tokens: readonly Token[], number: Read<string>): Tail {
  const mark = readMark(tokens[number.end - 1]);
  if (mark) return { factor: 1, unit: "scala", scale: mark.scale, end: number.end };
  const afterNote = skipNote(tokens, number.end, number.read);
  const factor = multiplierAt(tokens, afterNote);
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

/** `€`, `k€`, `mln €`, `€ mln`, `migliaia di euro` before a number, by what it multiplies. */
function readCurrency(tokens: readonly Token[], at: number): Read<number> | null {
  const before = multiplierAt(tokens, at);
  const sign = before === undefined ? at : skipDi(tokens, skipStops(tokens, at + 1));
  if (!EURO_SIGNS.has(tokens[sign]?.key ?? "")) return null;
  const next = skipStops(tokens, sign + 1);
  const after = before === undefined ? MULTIPLIERS.get(tokens[next]?.key ?? "") : undefined;
  return { read: before ?? after ?? 1, end: after === undefined ? next : skipStops(tokens, next + 1) };
}

/** «non oltre gg. 20»: the unit between an operator and its number. */
function unitBefore(tokens: readonly Token[], at: number): Read<TargetUnit> | null {
  const unit = findUnit(tokens, at);
  const end = unit ? skipStops(tokens, unit.end) : at;
  const number = tokens[end]?.numeral;
  return unit && !(number?.kind === "number" && number.plainYear) ? { read: unit.meaning, end } : null;
}

/** «24 ore su 24», «7 giorni su 7» */
const isAroundTheClock = (tokens: readonly Token[], at: number): boolean =>
  [at, at - 3].some((start) => {
    const [first, unit, on, last] = tokens.slice(Math.max(0, start), start + 4);
    return (
      first !== undefined &&
      /^(?:ore|giorni|h|gg)$/u.test(unit?.key ?? "") &&
      on?.key === "su" &&
      last?.key === first.key
    );
  });

/** «m» are millions only of euro. */
function multiplierAt(tokens: readonly Token[], at: number): number | undefined {
  const key = tokens[at]?.key ?? "";
  const isMillions = key === "m" && EURO_SIGNS.has(tokens[at + 1]?.key ?? "");
  return isMillions ? 1e6 : MULTIPLIERS.get(key);
}

/** «fase 2», «linea strategica 2» */
function isNumberedThing(tokens: readonly Token[], at: number, before: string | null): boolean {
  if (before === null) return false;
  if (NUMBERED_THINGS.has(before)) return true;
  return ADJECTIVES_OF_NUMBERED_THINGS.has(before) && NUMBERED_THINGS.has(tokens[at - 2]?.key ?? "");
}

/** «Covid-19»: a number on a word. */
const isHyphenated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.attached === true &&
  tokens[at - 1]?.key === "-" &&
  tokens[at - 1]?.attached === true &&
  tokens[at - 2]?.kind === "word";

/** «n. 234 del 15/03/2017»: an act and its day. */
function isDated(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at + 1]?.numeral;
  return tokens[at]?.key === "di" && (day?.kind === "date" || (day?.kind === "number" && day.plainYear));
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

/** A note in brackets: `4.200 (1)`, `3 (tre)`, `trenta (30)`. */
function skipNote(tokens: readonly Token[], at: number, number?: string): number {
  const [open, note, close] = tokens.slice(at, at + 3);
  if (open?.key !== "(" || close?.key !== ")" || !note) return at;
  const isMark =
    note.numeral?.kind === "number" && (/^\d$/u.test(note.written) || note.numeral.value === number);
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
