// SPDX-License-Identifier: EUPL-1.2
import { sumAmounts } from "../../plan/money";
import type { Amounts, SummarySection } from "../sections/section";
import { amountWidth } from "./amount-cells";
import type { Looks } from "./looks";
import { type ColumnsOnPage, withTextColumn } from "./text-column";

/** Pixels: a code `011-005`; counts under their headings; amounts at least «Investimenti». */
const CODE_WIDTH = 72;
const COUNT_WIDTH = 84;
const LEAST_AMOUNT = 96;

/** Columns of the tables: code and name, objectives, indicators, then the amounts. */
export function summaryColumns(section: SummarySection, looks: Looks): ColumnsOnPage {
  const all = section.missions.flatMap(({ programmes }) => programmes.map(({ total }) => total));
  const widest = amountWidth(grandTotal(all), looks);
  const amounts = Array<number>(section.hasInvestments ? 3 : 1).fill(Math.max(LEAST_AMOUNT, widest));
  return withTextColumn(CODE_WIDTH, [COUNT_WIDTH, COUNT_WIDTH, ...amounts]);
}

/** Current resources and investments together; null where there are none. */
export function grandTotal(totals: readonly Amounts[]): string | null {
  const amounts = totals.flatMap(({ current, investments }) => [current, investments]);
  const known = amounts.filter((amount) => amount !== null);
  return known.length > 0 ? sumAmounts(known) : null;
}
