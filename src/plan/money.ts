// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { ParsedResources } from "./plan";

/** One amount read in a text, in euro as a decimal string (`"5000.00"`). */
export interface Amount {
  kind: "current" | "investments";
  value: string;
}

/** Amounts are joined by a plus, a semicolon, a line end or «e» before another amount. */
const SEPARATOR = /\s*(?:\+|;|\r?\n|\be\b(?=\s*(?:€|euro|\d)))\s*/iu;
/** Italian grouping (`1.234,56`), plain digits with a decimal comma, or a decimal point left by a copy (`12.50`). */
const NUMBER = String.raw`-?(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d+(?:,\d{1,2}|\.\d{1,2})?)(?![\d.,]*\d)`;
const WITH_CURRENCY = new RegExp(
  String.raw`(?<sign>-?)\s*(?:€|\beuro\b)\s*(?<after>${NUMBER})|(?<before>${NUMBER})(?:\s*€|\s*euro\b)`,
  "giu",
);
const BARE = new RegExp(String.raw`(?<![\w.,/])${NUMBER}(?![\w/%])`, "gu");

/**
 * Amounts named in a cell, in their order: `€ 66.700,00 + € 5.000,00 di investimenti` gives two.
 * A number with a currency wins over bare ones beside it, which may be years or codes.
 * @returns null when some part holds no amount, or more than one that cannot be told apart.
 */
export function amountsIn(text: string): Amount[] | null {
  const parts = text.replaceAll("\u00a0", " ").trim().split(SEPARATOR).filter(Boolean);
  const amounts = parts.map(amountOf);
  return amounts.length > 0 && amounts.every((amount) => amount !== null) ? amounts : null;
}

function amountOf(part: string): Amount | null {
  const withCurrency = [...part.matchAll(WITH_CURRENCY)].map(({ groups }) =>
    groups?.["after"] ? `${groups["sign"] ?? ""}${groups["after"]}` : (groups?.["before"] ?? ""),
  );
  const numbers = withCurrency.length > 0 ? withCurrency : [...part.matchAll(BARE)].map(([number]) => number);
  const [number, ...others] = numbers;
  if (number === undefined || others.length > 0) return null;
  return { kind: /investiment/iu.test(part) ? "investments" : "current", value: decimal(number) };
}

/** Three digits after a point are thousands, one or two are decimals. */
function decimal(number: string): string {
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,|$)/u.test(number);
  const plain = grouped ? number.replaceAll(".", "") : number;
  return new Big(plain.replace(",", ".")).toFixed(2);
}

/**
 * Current and investment resources of a cell (DPCM 18/9/2012 art. 4 h).
 * @returns null when the text does not parse as euro.
 */
export function parseResources(text: string): ParsedResources | null {
  const amounts = amountsIn(text);
  if (amounts === null) return null;
  const ofKind = (kind: Amount["kind"]) => amounts.filter((a) => a.kind === kind).map((a) => a.value);
  const investments = ofKind("investments");
  return {
    current: sumAmounts(ofKind("current")),
    investments: investments.length > 0 ? sumAmounts(investments) : null,
  };
}

/** Sum of decimal strings, with two decimals; `"0.00"` for none. */
export const sumAmounts = (amounts: readonly string[]): string =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed(2);

/** `"1234.5"` → `€ 1.234,50`. */
export function formatEuro(amount: string): string {
  const [whole = "0", cents = "00"] = new Big(amount).toFixed(2).split(".");
  return `€ ${whole.replace(/\B(?=(?:\d{3})+$)/gu, ".")},${cents}`;
}
