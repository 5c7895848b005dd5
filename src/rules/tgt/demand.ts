// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { Target } from "../../plan/target/target";
import type { Polarity } from "../polarity/polarity";
import { writtenUnit } from "./units";

export type Threshold = Extract<Target, { kind: "threshold" }>;

/**
 * Whether a value asks for less than another of the same measure: lower where higher is better, and the other way
 * round. Operators do not count, so a reversed one hides nothing. Null where that cannot be told.
 */
export function isLessDemanding(value: Threshold, than: Threshold, polarity: Polarity): boolean | null {
  if ((polarity !== "higher" && polarity !== "lower") || !areComparable(value, than)) return null;
  const difference = new Big(value.value).cmp(than.value);
  return polarity === "higher" ? difference < 0 : difference > 0;
}

/** Values in the same unit, or one of them bare: a bare number is in the unit of its field. */
function areComparable(a: Threshold, b: Threshold): boolean {
  const [unitOfA, unitOfB] = [writtenUnit(a), writtenUnit(b)];
  if (unitOfA === null || unitOfB === null) return isOfItsField(a) && isOfItsField(b);
  return unitOfA === unitOfB || (isCounted(a) && isCounted(b) && stem(unitOfA) === stem(unitOfB));
}

/** A percentage or a time beside a bare number may be another measure; what is counted, money and marks are not. */
const isOfItsField = ({ unit, scale, counted }: Threshold): boolean =>
  counted !== undefined || scale !== undefined || unit === undefined || unit === "euro" || unit === "scala";

const isCounted = ({ unit, scale, counted }: Threshold): boolean => !unit && !scale && counted !== undefined;

/** `evento` and `eventi` are the same thing: Italian plurals change the last letter. */
const stem = (noun: string): string => noun.toLocaleLowerCase("it").replace(/(?:hi|he|[aeio])$/u, "");
