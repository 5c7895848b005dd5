// SPDX-License-Identifier: EUPL-1.2

/** A number in Italian notation, nothing before or after it but a sign of currency or of percentage. */
const NUMBER = /^(?:€\s*)?(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%|€)?$/u;

interface Cell {
  /** Number format in en-US codes; null means `General`. */
  format: string | null;
  /** Whether the cell holds a number now. */
  wasNumber: boolean;
}

/**
 * The number that a text stands for in a cell made for numbers: one that holds one, or that has a format for them.
 * Null when the text is to stay a text: in any other cell, when it is no number, or when the cell's format would show
 * something else than what was typed (`80` where percentages stand, `80%` where they do not).
 */
export function numberIn(text: string, { format, wasNumber }: Cell): number | null {
  const isForNumbers = wasNumber || (format !== null && /[0#]/u.test(format));
  const match = isForNumbers && format !== "@" ? NUMBER.exec(text.trim()) : null;
  if (!match || isForDates(format)) return null;
  const [, sign = "", whole = "", decimals = "", mark] = match;
  const showsPercent = format?.includes("%") ?? false;
  if (showsPercent !== (mark === "%")) return null;
  const number = Number(`${sign}${whole.replaceAll(".", "")}.${decimals || "0"}`);
  return showsPercent ? Number((number / 100).toPrecision(15)) : number;
}

const isForDates = (format: string | null): boolean =>
  format !== null && /[dmyh]/iu.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ""));
