// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from "../workbook/snapshot";

const DAY_MS = 86_400_000;

/** Days between 30 December 1899, from which workbooks count, and 1 January 1970. */
const EPOCH_SERIAL = 25_569;

/** An ISO day as Italians write it: `2018-03-12` → `12/03/2018`. */
export const italianDay = (iso: string): string => iso.split("-").reverse().join("/");

/** The ISO day in a cell: a date of the workbook's, `12/03/2018`, `12.3.2018` or `2018-03-12`; null for any other. */
export function isoDay(value: CellValue): string | null {
  if (typeof value === "number") return dayOf(Math.floor(value) - EPOCH_SERIAL);
  const text = String(value).trim();
  const italian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const [year, month, day] = italian ? [italian[3], italian[2], italian[1]] : text.split("-");
  if (!/^\d{4}$/.test(year ?? "")) return null;
  const iso = `${year ?? ""}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // A day that the month does not have would become one of the next.
  return Number.isNaN(time) || dayOf(time / DAY_MS) !== iso ? null : iso;
}

const dayOf = (days: number): string | null => {
  const date = new Date(days * DAY_MS);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
};
