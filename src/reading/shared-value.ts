// SPDX-License-Identifier: EUPL-1.2
import type { NamedLabel } from "../template/recognise-label";

/** An amount of money at the end of a text, with whatever is added to it (`€ 1.000,00 + € 5.000,00 di investimenti`). */
const AMOUNT_AT_END =
  /(?:^|\s)((?:€|euro)\s*-?\d[\d.]*(?:,\d{1,2})?.*|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?:\s*(?:€|euro))?|\d+,\d{2}(?:\s*(?:€|euro))?)\s*$/isu;

/**
 * Shares out a value among the labels that introduce it: one line each where there are as many lines, the amount at the
 * end to the resources. What cannot be told apart goes whole to the first label: nothing is lost.
 */
export function splitShared(names: readonly NamedLabel[], text: string): string[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  if (lines.length === names.length) return lines;
  const amountOf = names.findIndex(({ key }) => key === "resources");
  const amount = AMOUNT_AT_END.exec(text);
  const others = names.length === 2 && amountOf >= 0 && amount?.[1] !== undefined;
  if (!others) return names.map((_, n) => (n === 0 ? text : ""));
  const rest = text.slice(0, amount.index).trimEnd();
  return names.map((_, n) => (n === amountOf ? (amount[1] ?? "").trimEnd() : rest));
}
