// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { TargetFlag } from "./target";

/** What a run of digits and marks (`31/12/2018`, `1.234,50`, `80-90`) stands for. */
export type Numeral =
  | { kind: "number"; value: string; flags: TargetFlag[]; plainYear: boolean }
  /** `value` is ISO, or year and month (`2018-06`). */
  | { kind: "date"; value: string; flags: TargetFlag[] }
  | { kind: "month"; value: string }
  | { kind: "fraction"; parts: [string, string] }
  | { kind: "range"; parts: [string, string] }
  /** `70/75/80` */
  | { kind: "series"; parts: string[] }
  /** Years, law numbers, phone numbers, times of day: nothing that a target may want. */
  | { kind: "years" | "code" };

/** How Italians write numbers, and how others do; the first that fits is taken. */
const NOTATIONS: readonly {
  looks: RegExp;
  thousands: RegExp | null;
  decimals: "," | "." | null;
  flag?: TargetFlag;
}[] = [
  // «2,355» is less than three, unless it comes from an English page.
  { looks: /^[1-9]\d{0,2},\d{3}$/u, thousands: null, decimals: ",", flag: "ambiguous-number" },
  { looks: /^(?:0|[1-9]\d*)(?:,\d+)?$/u, thousands: null, decimals: "," },
  { looks: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u, thousands: /\./gu, decimals: "," },
  { looks: /^[1-9]\d{0,2}(?:['’\s]\d{3})+(?:,\d+)?$/u, thousands: /['’\s]/gu, decimals: "," },
  { looks: /^(?:0\.\d+|[1-9]\d*\.\d)$/u, thousands: null, decimals: ".", flag: "decimal-point" },
  { looks: /^[1-9]\d*\.\d+$/u, thousands: null, decimals: ".", flag: "ambiguous-number" },
  { looks: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/u, thousands: /,/gu, decimals: ".", flag: "decimal-point" },
  { looks: /^[1-9]\d{0,2}(?:,\d{3}){2,}$/u, thousands: /,/gu, decimals: null, flag: "ambiguous-number" },
];

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** @param text digits joined by single marks */
export function readNumeral(text: string): Numeral {
  return readNumber(text) ?? readDayMonthYear(text) ?? readPair(text) ?? readSeries(text) ?? { kind: "code" };
}

function readNumber(text: string): Numeral | null {
  const notation = NOTATIONS.find(({ looks }) => looks.test(text));
  if (!notation) return null;
  const { thousands, decimals, flag } = notation;
  const digits = thousands ? text.replace(thousands, "") : text;
  const value = new Big(decimals ? digits.replace(decimals, ".") : digits).toFixed();
  return { kind: "number", value, flags: flag ? [flag] : [], plainYear: isYear(text) };
}

function readDayMonthYear(text: string): Numeral | null {
  const parts = /^(\d+)([-–/.])(\d+)\2(\d+)$/u.exec(text);
  if (!parts) return null;
  const [, first = "", , month = "", last = ""] = parts;
  const [day, year] = isYear(first) ? [last, first] : [first, last];
  if (day.length > 2 || month.length > 2 || ![2, 4].includes(year.length)) return null;
  if (year.length === 4 && !isYear(year)) return null;
  const date = isoDate(Number(day), Number(month), Number(year.length === 2 ? `20${year}` : year));
  if (date === null) return null;
  const doubtful = year.length === 2 || date.doubtful;
  return { kind: "date", value: date.iso, flags: doubtful ? ["doubtful-date"] : [] };
}

/** Two numbers with a stroke or a hyphen between them. */
function readPair(text: string): Numeral | null {
  const parts = /^([\d.,]+)([-–/])([\d.,]+)$/u.exec(text);
  if (!parts) return null;
  const [, from = "", mark = "", to = ""] = parts;
  if (isYear(from) && (isYear(to) || /^\d\d$/u.test(to))) return { kind: "years" };
  if (isYear(to) && /^(?:0?[1-9]|1[0-2])$/u.test(from))
    return { kind: "month", value: `${to}-${from.padStart(2, "0")}` };
  if (isYear(to)) return { kind: "code" };
  if (mark === "/")
    return /^\d{1,2}(?:,\d{1,2})?\/\d{1,3}$/u.test(text) ? { kind: "fraction", parts: [from, to] } : null;
  return readNumber(from) && readNumber(to) ? { kind: "range", parts: [from, to] } : null;
}

/** Three numbers or more with strokes between them. */
function readSeries(text: string): Numeral | null {
  const isSeries = /^\d{1,3}(?:,\d{1,2})?(?:\/\d{1,3}(?:,\d{1,2})?){2,}$/u.test(text);
  return isSeries ? { kind: "series", parts: text.split("/") } : null;
}

/**
 * A day of the calendar.
 * @returns null for what cannot be meant as a date; a day past the end of its month is its last one, and doubtful
 */
export function isoDate(day: number, month: number, year: number): { iso: string; doubtful: boolean } | null {
  if (!Number.isInteger(day) || !Number.isInteger(month)) return null;
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const iso = new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
  return { iso, doubtful: day > last };
}
