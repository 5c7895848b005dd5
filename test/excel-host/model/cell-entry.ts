// SPDX-License-Identifier: EUPL-1.2
import { type CellValue, isErrorValue } from "../../../src/workbook/snapshot";
import { parseDate, parseTime } from "./date-entry";
import type { EntryLocale } from "./locale";

/** What a typed text becomes, and the number format it brings to a cell that has none. */
export interface Entry {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

const text = (value: string): Entry => ({ value, numberFormat: null });

/**
 * Constant that Excel makes of a text entered in a cell, formulas aside: `80%` is 0.8, `1-5` a date, `011` eleven.
 * Assumed, not measured on a real Excel: a group of thousands must have three digits, years below 30 are 20xx.
 */
export function parseEntry(entered: string, locale: EntryLocale, today: Date): Entry {
  const trimmed = entered.trim();
  if (trimmed === "") return text(entered);
  const truth = locale.booleans.indexOf(trimmed.toUpperCase());
  if (truth >= 0) return { value: truth === 0, numberFormat: null };
  if (isErrorValue(trimmed.toUpperCase())) return text(trimmed.toUpperCase());
  return (
    parseNumber(trimmed, locale) ??
    parseFraction(trimmed) ??
    parseTime(trimmed) ??
    parseDate(trimmed, locale, today) ??
    text(entered)
  );
}

function parseNumber(entered: string, locale: EntryLocale): Entry | null {
  const bracketed = /^\((.+)\)$/.exec(entered)?.[1];
  const percent = /^(.+?)\s?%$/.exec(bracketed ?? entered)?.[1];
  const { amount, isCurrency } = takeCurrency(percent ?? bracketed ?? entered, locale);
  const [group, decimal] = [escape(locale.group), escape(locale.decimal)];
  const pattern = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d+))?$`,
  );
  const match = pattern.exec(amount);
  if (!match || (match[2] === undefined && !match[3])) return null;
  const [, sign = "", whole = "0", fraction, exponent] = match;
  const plain = Number(`${whole.replaceAll(locale.group, "")}.${fraction || "0"}e${exponent ?? "0"}`);
  const negative = sign === "-" || bracketed !== undefined;
  if (bracketed !== undefined && sign !== "") return null;
  const value = (negative ? -plain : plain) / (percent === undefined ? 1 : 100);
  const decimals = fraction ? ".00" : "";
  const grouped = whole.includes(locale.group) ? "#,##0" : "0";
  if (percent !== undefined) return { value, numberFormat: `0${decimals}%` };
  if (isCurrency) return { value, numberFormat: locale.currencyFormat(`#,##0${decimals}`) };
  if (exponent !== undefined) return { value, numberFormat: "0.00E+00" };
  return { value, numberFormat: grouped === "0" ? null : `#,##0${decimals}` };
}

function takeCurrency(entered: string, locale: EntryLocale): { amount: string; isCurrency: boolean } {
  const symbol = escape(locale.currency);
  const match = new RegExp(`^([+-]?)${symbol}\\s?(.+)$|^(.+?)\\s?${symbol}$`).exec(entered);
  if (!match) return { amount: entered, isCurrency: false };
  return { amount: match[3] ?? `${match[1] ?? ""}${match[2] ?? ""}`, isCurrency: true };
}

/** `1 1/2`; a bare `1/2` is a date. */
function parseFraction(entered: string): Entry | null {
  const match = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(entered);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const digits = Math.max(match[3]?.length ?? 1, match[4]?.length ?? 1);
  const mask = "?".repeat(Math.min(digits, 2));
  return { value: match[1] === "-" ? -size : size, numberFormat: `# ${mask}/${mask}` };
}

const escape = (symbol: string): string => symbol.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
