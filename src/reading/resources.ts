// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import { formatEuro, parseResources } from "../plan/money";
import type { ParsedResources } from "../plan/plan";
import type { DraftField } from "./draft";
import { isDatePattern } from "./date-text";

/** Resources as we show them and as amounts: a number of the workbook is an amount in euro, whatever its format. */
export function resourcesOf(field: DraftField | undefined): { text: string; parsed: ParsedResources | null } {
  if (!field) return { text: "", parsed: null };
  const { value, numberFormat } = field.place;
  const isAmount =
    typeof value === "number" && !field.shared && !(numberFormat && isDatePattern(numberFormat));
  if (!isAmount) return { text: field.text, parsed: parseResources(field.text) };
  const amount = new Big(value).toFixed(2);
  return { text: formatEuro(amount), parsed: { current: amount, investments: null } };
}
