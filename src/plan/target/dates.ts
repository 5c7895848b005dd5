// SPDX-License-Identifier: EUPL-1.2
import { MONTHS, ORDINALS, PERIODS } from "./date-words";
import type { DateItem } from "./items";
import { isoDate } from "./numerals";
import type { Token } from "./tokens";

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
  if (numeral?.kind === "date")
    return { read: { kind: "date", iso: numeral.value, exact: true, flags: numeral.flags }, end: at + 1 };
  if (numeral?.kind === "month") {
    const [year, month] = numeral.value.split("-").map(Number);
    return dateAt(at + 1, { month: month ?? 0, year: year ?? 0 }, false);
  }
  if (numeral?.kind !== "fraction") return null;
  const [day, month] = numeral.parts.map(Number);
  const isEnd = isoDate(Number(day) + 1, Number(month), place.year ?? 2001)?.doubtful ?? Number(day) === 31;
  if (!place.isDeadline && !(isEnd && Number(month) <= 12)) return null;
  return dateAt(at + 1, { day: day ?? 0, month: month ?? 0, year: place.year }, true);
}

/** `31 dicembre 2018`, `1° giugno`, `giugno 2018`, `mese di giugno`. */
function namedDate(tokens: readonly Token[], at: number, place: Place): Read<DateItem> | null {
  const first = skipWords(tokens, at, ["mese", "di"]);
  const day = dayNumber(tokens[first]);
  const monthAt = day === null ? first : first + 1;
  const token = tokens[monthAt];
  const month = token?.kind === "word" ? MONTHS.get(token.key) : undefined;
  if (month === undefined || token === undefined) return null;
  const dotted = tokens[monthAt + 1]?.key === "." ? monthAt + 2 : monthAt + 1;
  const year = yearFrom(tokens, dotted) ?? shortYear(tokens, dotted);
  const isCut = token.key.length <= 4;
  if (isCut && day === null && year === null) return null;
  const end = year?.end ?? monthAt + 1;
  const chosen = year?.read ?? place.year;
  const date = dateAt(end, { ...(day === null ? {} : { day }), month, year: chosen }, day !== null);
  if (date && year?.isShort) date.read.flags = ["doubtful-date"];
  return date;
}

/** `fine anno`, `fine giugno 2018`, `I semestre 2018`. */
function endOfPeriod(tokens: readonly Token[], at: number, place: Place): Read<DateItem> | null {
  const token = tokens[at];
  if (token?.key === "fine" || (token?.key === "termine" && place.isDeadline)) {
    const next = skipWords(tokens, at + 1, ["di"]);
    return (
      namedDate(tokens, next, place) ??
      endOfPeriod(tokens, next, place) ??
      wholeYear(tokens, next, { ...place, isDeadline: true })
    );
  }
  const ordinal = ordinalNumber(token);
  const periodAt = tokens[at + 1]?.key === "°" ? at + 2 : at + 1;
  const months = PERIODS.get(tokens[periodAt]?.key ?? "");
  if (ordinal === null || months === undefined || ordinal * months > 12) return null;
  const after = tokens[periodAt + 1]?.key === "." ? periodAt + 2 : periodAt + 1;
  const year = yearFrom(tokens, skipWords(tokens, after, ["di", "anno"]));
  return dateAt(
    year?.end ?? periodAt + 1,
    { month: ordinal * months, year: year?.read ?? place.year },
    false,
  );
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
