// SPDX-License-Identifier: EUPL-1.2
import type { Amount } from "../plan/money";
import { remembered } from "../plan/remembered";
import { amountsIn, formatEuro, parseResources } from "../plan/money";

/** An amount of a text and the digits it is written with. */
export interface WrittenAmount extends Amount {
  written: string;
  start: number;
}

/** The amounts of a text with their digits; empty when it does not parse as euro. */
export const writtenAmounts = remembered((text): readonly WrittenAmount[] => {
  const amounts = amountsIn(text) ?? [];
  const found: WrittenAmount[] = [];
  for (const { 0: written, index: start } of text.matchAll(/-?\d+(?:[.,]\d+)*/gu)) {
    const amount = amounts[found.length];
    if (amount && parseResources(written)?.current === amount.value)
      found.push({ ...amount, written, start });
  }
  return found;
});

/** Digits of an amount as the layout prints them: `"13000.00"` → `13.000,00`. */
export const canonicalDigits = (value: string): string => formatEuro(value).replace(/^€ /u, "");

/** The same text with its amounts in canonical digits, every other word left alone. */
export const withCanonicalDigits = (text: string): string =>
  writtenAmounts(text).reduceRight(
    (result, { written, start, value }) =>
      result.slice(0, start) + canonicalDigits(value) + result.slice(start + written.length),
    text,
  );

/** What a text says besides its amounts, currency and the words «di cui» and «investimenti»: a note, if anything. */
export const noteBeside = remembered((text) =>
  writtenAmounts(text)
    .reduceRight(
      (rest, { written, start }) => rest.slice(0, start) + rest.slice(start + written.length),
      text,
    )
    .replace(/€|\beuro\b|\bdi cui\b|\b(?:di |per )?investiment[io]\b|[^\p{L}\d]+/giu, " ")
    .trim(),
);
