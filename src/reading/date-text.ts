// SPDX-License-Identifier: EUPL-1.2

/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

const MONTHS = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
] as const;

/** True when a number format shows a date or a time of day. */
export const isDatePattern = (format: string): boolean => /[dmyhs]/iu.test(tokens(format));

/**
 * A day number as a date in Italian: `31/12/2018`, `31/12/2018 09:30`, `dicembre 2017`, `2018`, as much of it as the
 * format shows.
 * @returns null when the number is no date or the format measures elapsed time
 */
export function dateText(serial: number, format: string): string | null {
  if (serial < 0 || serial > LAST_DAY + 1 || /\[[hms]+\]/iu.test(format)) return null;
  const date = new Date(EPOCH + Math.round((serial < 60 ? serial + 1 : serial) * DAY));
  const shown = tokens(format).toLowerCase();
  const time =
    /[hs]/u.test(shown) && (serial % 1 !== 0 || !/[dy]/u.test(shown)) ? date.toISOString().slice(11, 16) : "";
  return [dayText(date, shown), time].filter(Boolean).join(" ");
}

function dayText(date: Date, shown: string): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split("-") as [string, string, string];
  if (shown.includes("d")) return `${day}/${month}/${year}`;
  const named = shown.includes("mmm") ? (MONTHS[Number(month) - 1] ?? month) : null;
  if (shown.includes("y")) {
    if (named) return `${named} ${year}`;
    return shown.includes("m") && !/[hs]/u.test(shown) ? `${month}/${year}` : year;
  }
  return named ?? (/[hs]/u.test(shown) ? "" : month);
}

/** What is left of a format without literals, conditions, colours and spacing. */
const tokens = (format: string): string =>
  format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|Standard|AM\/PM/giu, "");
