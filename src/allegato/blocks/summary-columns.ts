// SPDX-License-Identifier: EUPL-1.2
import { sumAmounts } from "../../plan/money";
import { printableWidth } from "../paper";
import type { Amounts, SummarySection } from "../sections/section";
import { amountWidth } from "./amount-cells";
import type { Looks } from "./looks";

/** Pixels: a code `011-005`; counts under their headings; amounts at least «Investimenti». */
const CODE_WIDTH = 72;
const COUNT_WIDTH = 76;
const LEAST_AMOUNT = 96;

/** Columns of the tables: code and name, objectives, indicators, then the amounts. */
export function summaryColumns(section: SummarySection, looks: Looks): number[] {
  const all = section.missions.flatMap(({ programmes }) => programmes.map(({ total }) => total));
  const widest = amountWidth(grandTotal(all), looks);
  const amounts = Array<number>(section.hasInvestments ? 3 : 1).fill(Math.max(LEAST_AMOUNT, widest));
  const others = [COUNT_WIDTH, COUNT_WIDTH, ...amounts];
  const taken = others.reduce((sum, width) => sum + width, CODE_WIDTH);
  return [CODE_WIDTH, printableWidth("portrait") - taken, ...others];
}

/** Current resources and investments together; null where there are none. */
export function grandTotal(totals: readonly Amounts[]): string | null {
  const amounts = totals.flatMap(({ current, investments }) => [current, investments]);
  const known = amounts.filter((amount) => amount !== null);
  return known.length > 0 ? sumAmounts(known) : null;
}
