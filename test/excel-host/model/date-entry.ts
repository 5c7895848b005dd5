// SPDX-License-Identifier: EUPL-1.2
import type { Entry } from "./cell-entry";
import type { EntryLocale } from "./locale";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a day in Excel's 1900 system; null for a day that does not exist. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? (date.getTime() - EPOCH) / DAY : null;
}

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

const dated = (value: number | null, numberFormat: string): Entry | null =>
  value === null ? null : { value, numberFormat };

/** A day, or a day and a month of this year, or a month and a year: `31/12/2018`, `1-5`, `gen-18`. */
export function parseDate(entered: string, locale: EntryLocale, today: Date): Entry | null {
  return numericDate(entered, locale, today) ?? namedDate(entered, locale, today);
}

function numericDate(entered: string, locale: EntryLocale, today: Date): Entry | null {
  const match = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(entered);
  if (!match?.[1] || !match[3]) return null;
  const [a, b, c] = [match[1], match[3], match[4]];
  if (c !== undefined) {
    if (a.length === 4) return dated(serial(Number(a), Number(b), Number(c)), "m/d/yyyy");
    const [day, month] = locale.dayFirst ? [a, b] : [b, a];
    return a.length > 2 || b.length > 2 || c.length === 3
      ? null
      : dated(serial(fullYear(c), Number(month), Number(day)), "m/d/yyyy");
  }
  if (a.length <= 2 && b.length <= 2) {
    const [day, month] = locale.dayFirst ? [a, b] : [b, a];
    const thisYear = dated(serial(today.getFullYear(), Number(month), Number(day)), "d-mmm");
    if (thisYear) return thisYear;
  }
  const isMonthAndYear = a.length <= 2 && (b.length === 4 || (b.length === 2 && Number(b) > 31));
  return isMonthAndYear ? dated(serial(fullYear(b), Number(a), 1), "mmm-yy") : null;
}

function namedDate(entered: string, locale: EntryLocale, today: Date): Entry | null {
  const match = /^(?:(\d{1,2})[ -/]?)?(\p{L}{3,})\.?(?:[ -/](\d{2}|\d{4}))?$/u.exec(entered);
  const month = locale.months.findIndex((names) => names.includes(match?.[2]?.toLowerCase() ?? "")) + 1;
  if (!match || month === 0) return null;
  const [, day, , year] = match;
  if (day && year) return dated(serial(fullYear(year), month, Number(day)), "d-mmm-yy");
  if (day) return dated(serial(today.getFullYear(), month, Number(day)), "d-mmm");
  return year ? dated(serial(fullYear(year), month, 1), "mmm-yy") : null;
}

/** `10:30`, `10:30:15`. */
export function parseTime(entered: string): Entry | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(entered);
  if (!match) return null;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? "0"].map(Number);
  const value = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  const format = match[3] === undefined ? "h:mm" : "h:mm:ss";
  return { value, numberFormat: (hours ?? 0) > 23 ? "[h]:mm:ss" : format };
}
