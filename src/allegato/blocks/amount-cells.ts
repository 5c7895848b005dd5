// SPDX-License-Identifier: EUPL-1.2
import { formatEuro } from "../../plan/money";
import { cellWidthFor } from "../text/row-height";
import { textWidth } from "../text/text-width";
import type { TextCell } from "./block";
import { fontOf, type LookName, type Looks } from "./looks";
import { textCell } from "./text-row";

/** Italian separators also where LibreOffice speaks another language. */
const EURO_FORMAT = '[$-410]"€" #,##0.00';
const COUNT_FORMAT = "0";

/** The number of a cell: the key that sums and charts know it by, and the keys that it is the sum of. */
interface Keyed {
  key: string;
  sumOf?: readonly string[];
}

/** A number of euro; nothing where there is none. */
export const euroCell = (column: number, amount: string | null, look: LookName, keyed: Keyed): TextCell =>
  amount === null
    ? textCell(column, 1, "", look)
    : {
        ...textCell(column, 1, formatEuro(amount), look),
        amount: { value: Number(amount), format: EURO_FORMAT, ...withSum(keyed) },
      };

export const countCell = (column: number, count: number, look: LookName, keyed: Keyed): TextCell => ({
  ...textCell(column, 1, String(count), look),
  amount: { value: count, format: COUNT_FORMAT, ...withSum(keyed) },
});

/** A sum of nothing is a number like any other. */
const withSum = ({ key, sumOf = [] }: Keyed): Keyed => ({ key, ...(sumOf.length > 0 && { sumOf }) });

/** Pixels that an amount of this size takes at its widest. */
export const amountWidth = (amount: string | null, looks: Looks): number =>
  cellWidthFor(textWidth(amount === null ? "" : formatEuro(amount), fontOf(looks.grandTotalAmount)));
