// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { ParsedResources } from "./plan";
import { remembered } from "./remembered";

/** One amount read in a text, in euro as a decimal string (`"5000.00"`). */
export interface Amount {
  kind: "current" | "investments";
  value: string;
  /** `di cui € 5.000,00`: held already in the amount before it. */
  isShare?: true;
}

/** Amounts are joined by a plus, a semicolon, a line end or «e» before another amount. */
const SEPARATOR = /(\+|;|\r?\n|\be\b(?=\s*(?:€|euro|\d)))/iu;
/** Opens the shares of the amount before it, up to the next plus. */
const OPENS_SHARES = /\bdi\s+cui\b|\bde(?:i|lle)\s+quali\b/iu;
/** Italian grouping (`1.234,56`), plain digits with a decimal comma, or a decimal point left by a copy (`12.50`). */
const NUMBER = String.raw`-?(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d+(?:,\d{1,2}|\.\d{1,2})?)(?![\d.,]*\d)`;
const WITH_CURRENCY = new RegExp(
  String.raw`(?<sign>-?)\s*(?:€|\beuro\b)\s*(?<after>${NUMBER})|(?<before>${NUMBER})(?:\s*€|\s*euro\b)`,
  "giu",
);
const BARE = new RegExp(String.raw`(?<![\w.,/])${NUMBER}(?![\w/%])`, "gu");
const INVESTMENTS = /investiment/iu;

/**
 * Amounts named in a cell, in their order: `€ 66.700,00 + € 5.000,00 di investimenti` gives two, and so does
 * `€ 20.000,00 di cui investimenti € 5.000,00`, the second a share of the first.
 * A number with a currency wins over bare ones beside it, which may be years or codes.
 * @returns null when some part holds no amount, or more than one that cannot be told apart.
 */
export const amountsIn = remembered((text): readonly Amount[] | null => {
  const amounts: (Amount | null)[] = [];
  let inShares = false;
  for (const [index, part] of text.replaceAll("\u00a0", " ").split(SEPARATOR).entries()) {
    // Separators stand at the odd places.
    if (index % 2 === 1) inShares &&= part !== "+";
    else {
      const [whole = "", ...shares] = partsOf(part);
      if (hasWords(whole)) amounts.push(amountOf(whole, inShares));
      inShares ||= shares.length > 0;
      amounts.push(...shares.filter(hasWords).map((share) => amountOf(share, true)));
    }
  }
  return amounts.length > 0 && amounts.every((amount) => amount !== null) ? amounts : null;
});

const hasWords = (part: string): boolean => /[^\s([,:]/u.test(part);

/** An amount with its shares; «di cui» leads to one only before an amount of its own: not in «di cui all’art. 3». */
function partsOf(part: string): string[] {
  const [whole = "", ...shares] = part.split(OPENS_SHARES);
  return shares.every((share) => isShare(share)) ? [whole, ...shares] : [part];
}

const isShare = (text: string): boolean =>
  text.trim() === "" || INVESTMENTS.test(text) || text.search(WITH_CURRENCY) >= 0;

function amountOf(part: string, isShareOfOther: boolean): Amount | null {
  const withCurrency = [...part.matchAll(WITH_CURRENCY)].map(({ groups }) =>
    groups?.["after"] ? `${groups["sign"] ?? ""}${groups["after"]}` : (groups?.["before"] ?? ""),
  );
  const numbers = withCurrency.length > 0 ? withCurrency : [...part.matchAll(BARE)].map(([number]) => number);
  const [number, ...others] = numbers;
  if (number === undefined || others.length > 0) return null;
  const kind = INVESTMENTS.test(part) ? "investments" : "current";
  return { kind, value: decimal(number), ...(isShareOfOther ? { isShare: true } : {}) };
}

/** Three digits after a point are thousands, one or two are decimals. */
function decimal(number: string): string {
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,|$)/u.test(number);
  const plain = grouped ? number.replaceAll(".", "") : number;
  return new Big(plain.replace(",", ".")).toFixed(2);
}

/**
 * Current and investment resources of a cell (DPCM 18/9/2012 art. 4 h). Investments that are a share of an amount are
 * taken out of it; other shares add nothing.
 * @returns null when the text does not parse as euro, or shares come to more than what they are shares of.
 */
export function parseResources(text: string): ParsedResources | null {
  const amounts = amountsIn(text);
  if (amounts === null || exceededAmount(amounts) !== null) return null;
  const current: string[] = [];
  const investments: string[] = [];
  for (const { whole, shares } of withShares(amounts)) {
    const invested = whole.kind === "current" ? shares.filter(({ kind }) => kind === "investments") : [];
    const moved = invested.map(({ value }) => value);
    const rest = new Big(whole.value).minus(sumAmounts(moved)).toFixed(2);
    (whole.kind === "investments" ? investments : current).push(rest);
    investments.push(...moved);
  }
  return {
    current: sumAmounts(current),
    investments: investments.length > 0 ? sumAmounts(investments) : null,
  };
}

/** The amount that is less than its shares together, if any. */
export const exceededAmount = (amounts: readonly Amount[]): Amount | null =>
  withShares(amounts).find(
    ({ whole, shares }) =>
      shares.length > 0 && new Big(sumAmounts(shares.map(({ value }) => value))).gt(whole.value),
  )?.whole ?? null;

/** Amounts with the shares that follow them; the first is an amount in any case. */
function withShares(amounts: readonly Amount[]): { whole: Amount; shares: Amount[] }[] {
  const groups: { whole: Amount; shares: Amount[] }[] = [];
  for (const amount of amounts) {
    const group = amount.isShare ? groups.at(-1) : undefined;
    if (group) group.shares.push(amount);
    else groups.push({ whole: amount, shares: [] });
  }
  return groups;
}

/** Sum of decimal strings, with two decimals; `"0.00"` for none. */
export const sumAmounts = (amounts: readonly string[]): string =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)).toFixed(2);

/** `"1234.5"` → `€ 1.234,50`. */
export function formatEuro(amount: string): string {
  const [whole = "0", cents = "00"] = new Big(amount).toFixed(2).split(".");
  return `€ ${whole.replace(/\B(?=(?:\d{3})+$)/gu, ".")},${cents}`;
}
