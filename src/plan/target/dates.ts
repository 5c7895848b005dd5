// SPDX-License-Identifier: EUPL-1.2
import { ENDS, MONTHS, ORDINALS, PERIOD_LETTERS, PERIODS } from "./date-words";
import type { DateItem } from "./items";
import { isoDate } from "./numerals";
import type { Token } from "./tokens";
import { findUnit } from "./units";

interface Read<T> {
  read: T;
  /** Past its last token. */
  end: number;
}

/** Where a date stands. */
interface Place {
  /** After `entro`, `dopo` …: a year or a month and day are enough. */
  isDeadline: boolean;
  year: number | null;
}

/** The date that begins at a token; a month, a quarter or a year is its last day. */
export function readDate(tokens: readonly Token[], at: number, place: Place): Read<DateItem> | null {
  return (
    numericDate(tokens, at, place) ??
    namedDate(tokens, at, place) ??
    endOfPeriod(tokens, at, place) ??
    (place.isDeadline ? wholeYear(tokens, at, place) : null)
  );
}

function numericDate(tokens: readonly Token[], at: number, place: Place): Read<DateItem> | null {
  const token = tokens[at];
  const numeral = token?.kind === "numeral" ? token.numeral : undefined;
  const spaced = spacedDate(tokens, at);
  if (spaced) return spaced;
  if (numeral?.kind === "date")
    return { read: { kind: "date", iso: numeral.value, exact: true, flags: numeral.flags }, end: at + 1 };
  if (numeral?.kind === "month") {
    const [year, month] = numeral.value.split("-").map(Number);
    return dateAt(at + 1, { month: month ?? 0, year: year ?? 0 }, false);
  }
  const dayMonth =
    numeral?.kind === "fraction" ? numeral.parts : place.isDeadline ? pointed(tokens, at) : null;
  if (!dayMonth) return null;
  const [day, month] = dayMonth.map(Number);
  const isEnd = isoDate(Number(day) + 1, Number(month), place.year ?? 2001)?.doubtful ?? Number(day) === 31;
  if (!place.isDeadline && !(isEnd && Number(month) <= 12)) return null;
  return dateAt(at + 1, { day: day ?? 0, month: month ?? 0, year: place.year }, true);
}

/** `31 12 2018`: blanks where the strokes should be. */
function spacedDate(tokens: readonly Token[], at: number): Read<DateItem> | null {
  const parts = tokens.slice(at, at + 3);
  const [day, month, year] = parts.map(({ written }) => written);
  const isWritten = /^\d\d?$/u.test(day ?? "") && /^(?:0[1-9]|1[0-2])$/u.test(month ?? "");
  if (!isWritten || !parts.every(({ kind }) => kind === "numeral") || !/^20\d\d$/u.test(year ?? ""))
    return null;
  const date = dateAt(at + 3, { day: Number(day), month: Number(month), year: Number(year) }, true);
  if (date) date.read.flags = ["doubtful-date"];
  return date;
}

/** `entro il 31.12`: a day and month that could not well be a number. */
function pointed(tokens: readonly Token[], at: number): [string, string] | null {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/u.exec(tokens[at]?.written ?? "") ?? [];
  if (day === undefined || month === undefined || findUnit(tokens, at + 1)) return null;
  return Number(month) <= 12 && (Number(day) > 12 || month.length === 2) ? [day, month] : null;
}

/** `31 dicembre 2018`, `1° giugno`, `giugno 2018`, `mese di giugno`. */
function namedDate(tokens: readonly Token[], at: number, place: Place): Read<DateItem> | null {
  const first = skipWords(tokens, at, ["mese", "di"]);
  const day = dayNumber(tokens[first]);
  const monthAt = day === null ? lastOfMonths(tokens, first) : skipHyphen(tokens, first + 1);
  const token = tokens[monthAt];
  const month = monthOf(token);
  if (month === null || token === undefined) return null;
  const dotted = tokens[monthAt + 1]?.key === "." ? monthAt + 2 : monthAt + 1;
  const year = yearFrom(tokens, skipHyphen(tokens, dotted)) ?? shortYear(tokens, dotted);
  const isCut = token.key.length <= 4;
  if (isCut && day === null && year === null) return null;
  const end = year?.end ?? monthAt + 1;
  const chosen = year?.read ?? place.year;
  const date = dateAt(end, { ...(day === null ? {} : { day }), month, year: chosen }, day !== null);
  if (date && year?.isShort) date.read.flags = ["doubtful-date"];
  return date;
}

/** The month of a word, the last one of `ottobre-novembre`. */
function monthOf(token: Token | undefined): number | null {
  if (token?.kind !== "word") return null;
  const months = token.key.split("-").map((name) => MONTHS.get(name) ?? null);
  return months.includes(null) ? null : (months.at(-1) ?? null);
}

/** `aprile/maggio`, `settembre - ottobre`: where the last month stands. */
function lastOfMonths(tokens: readonly Token[], at: number): number {
  const joins = ["/", "-"].includes(tokens[at + 1]?.key ?? "");
  return joins && monthOf(tokens[at]) !== null && monthOf(tokens[at + 2]) !== null ? at + 2 : at;
}

/** `31-dic-2018` */
const skipHyphen = (tokens: readonly Token[], at: number): number => {
  const sign = tokens[at];
  return sign?.attached && ["-", "/"].includes(sign.key) ? at + 1 : at;
};

/** `fine anno`, `fine giugno 2018`, `I semestre 2018`. */
function endOfPeriod(tokens: readonly Token[], at: number, place: Place): Read<DateItem> | null {
  const token = tokens[at];
  const key = token?.key ?? "";
  if (ENDS.always.includes(key) || (ENDS.deadline.includes(key) && place.isDeadline)) {
    const next = skipWords(tokens, at + 1, ["di"]);
    return (
      namedDate(tokens, next, place) ??
      endOfPeriod(tokens, next, place) ??
      wholeYear(tokens, next, { ...place, isDeadline: true })
    );
  }
  const letter = token?.kind === "code" ? /^([a-z])([1-4])$/u.exec(key) : null;
  if (letter) {
    const months = (PERIOD_LETTERS.get(letter[1] ?? "") ?? 12) * Number(letter[2]);
    return months > 12 ? null : monthsFrom(tokens, at + 1, months, place);
  }
  const half = halfOfMonth(tokens, at, place);
  if (half) return half;
  const ordinal = ordinalNumber(token);
  const periodAt = tokens[at + 1]?.key === "°" ? at + 2 : at + 1;
  const months = PERIODS.get(tokens[periodAt]?.key ?? "");
  if (ordinal === null || months === undefined || ordinal * months > 12) return null;
  const after = tokens[periodAt + 1]?.key === "." ? periodAt + 2 : periodAt + 1;
  return monthsFrom(tokens, after, ordinal * months, place, periodAt + 1);
}

/** @param end past the last token of a period without its year */
function monthsFrom(
  tokens: readonly Token[],
  at: number,
  month: number,
  place: Place,
  end = at,
): Read<DateItem> | null {
  const year = yearFrom(tokens, skipWords(tokens, at, ["di", "anno"]));
  return dateAt(year?.end ?? end, { month, year: year?.read ?? place.year }, false);
}

/** `metà giugno`, `prima metà di giugno`, `seconda metà di giugno`. */
function halfOfMonth(tokens: readonly Token[], at: number, place: Place): Read<DateItem> | null {
  const ordinal = ordinalNumber(tokens[at]);
  const halfAt = ordinal === null ? at : at + 1;
  if (tokens[halfAt]?.key !== "meta") return null;
  const monthAt = skipWords(tokens, halfAt + 1, ["di", "mese"]);
  const month = monthOf(tokens[monthAt]);
  if (month === null) return null;
  const year = yearFrom(tokens, monthAt + 1);
  const day = ordinal === 2 ? {} : { day: 15 };
  return dateAt(year?.end ?? monthAt + 1, { ...day, month, year: year?.read ?? place.year }, false);
}

/** `anno 2018`, `2018`, `anno`. */
function wholeYear(tokens: readonly Token[], at: number, place: Place): Read<DateItem> | null {
  const afterNoun = skipWords(tokens, at, ["anno", "esercizio"]);
  const year = yearFrom(tokens, afterNoun);
  if (year) return dateAt(year.end, { month: 12, year: year.read }, false);
  const noun = tokens[skipWords(tokens, at, [])]?.key ?? "";
  if (!["anno", "esercizio"].includes(noun) || tokens[afterNoun]?.key.startsWith("precedent")) return null;
  const inCourse = skipWords(tokens, afterNoun, ["in", "corso"]);
  return dateAt(inCourse, { month: 12, year: place.year }, false);
}

interface Day {
  /** Absent for the last of the month. */
  day?: number;
  month: number;
  year: number | null;
}

function dateAt(end: number, { day, month, year }: Day, exact: boolean): Read<DateItem> | null {
  const date = isoDate(day ?? 1, month, year ?? 2000);
  if (date === null) return null;
  if (year === null) return { read: { kind: "date", iso: null, exact, flags: ["doubtful-date"] }, end };
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  const iso = day === undefined ? last : date.iso;
  return { read: { kind: "date", iso, exact, flags: date.doubtful ? ["doubtful-date"] : [] }, end };
}

function dayNumber(token: Token | undefined): number | null {
  if (token?.kind !== "numeral" && token?.kind !== "ordinal") return null;
  return /^(?:0?[1-9]|[12]\d|3[01])\D?$/u.test(token.written) ? parseInt(token.written, 10) : null;
}

function ordinalNumber(token: Token | undefined): number | null {
  if (token?.kind === "ordinal") return parseInt(token.written, 10);
  return (token?.kind === "word" ? ORDINALS.get(token.key) : undefined) ?? null;
}

function yearFrom(tokens: readonly Token[], at: number): (Read<number> & { isShort?: boolean }) | null {
  const index = skipWords(tokens, at, ["di"]);
  const numeral = tokens[index]?.numeral;
  if (numeral?.kind !== "number" || !numeral.plainYear) return null;
  return { read: Number(numeral.value), end: index + 1 };
}

/** `giu-18`, `giugno ’18`. */
function shortYear(tokens: readonly Token[], at: number): (Read<number> & { isShort: boolean }) | null {
  const [sign, number] = [tokens[at], tokens[at + 1]];
  const isYear = number?.kind === "numeral" && number.attached && /^\d\d$/u.test(number.written);
  if (!isYear || !["-", "'", "’"].includes(sign?.key ?? "")) return null;
  return { read: 2000 + Number(number.written), end: at + 2, isShort: true };
}

/** The first token from `at` on that is neither an article nor one of these words. */
function skipWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let index = at;
  for (let token = tokens[index]; token; token = tokens[(index += 1)]) {
    if (token.kind !== "word" || (!words.includes(token.key) && !token.article)) break;
    if (token.article && ORDINALS.has(token.key) && PERIODS.has(tokens[index + 1]?.key ?? "")) break;
  }
  return index;
}
