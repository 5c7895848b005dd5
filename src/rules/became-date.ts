// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument } from "../plan/plan-document";
import { matchUnit } from "../template/units";
import { contentOf } from "./places";
import type { BaselineCell } from "./target-readings";

/**
 * True for a cell whose text Excel took for a date: a number that is shown as one, under a unit of measure that is
 * none of dates or, without a unit, in a format that Excel chose. What it says is not what was written, so that rules
 * on its words have nothing to look at.
 */
export function becameDate(
  document: PlanDocument,
  { at, indicator }: Pick<BaselineCell, "at" | "indicator">,
): boolean {
  const content = contentOf(document, at);
  if (typeof content?.value !== "number" || !showsDate(content)) return false;
  const unit = indicator.unit?.trim() ?? "";
  return unit === "" ? AUTOMATIC_DATE.test(content.numberFormat ?? "") : !mayBeDates(unit);
}

/** Formats that Excel gives by itself to a day and month, or to a month and year. */
export const AUTOMATIC_DATE = /^(?:d{1,2}[-/]m{2,3}|m{2,3}[-/]y{2,4})$/iu;

/** True for a number format with days, months or years; quoted and bracketed parts say nothing. */
const showsDate = ({ numberFormat }: CellContent): boolean =>
  /[dmy]/iu.test((numberFormat ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./gu, "").replace(/General/giu, ""));

function mayBeDates(unit: string): boolean {
  const match = matchUnit(unit);
  return match.kind !== "unknown" && UNITS_OF_DATES.has(match.term.term);
}

/** Units under which a date is at home. */
const UNITS_OF_DATES: ReadonlySet<string> = new Set(["data", "sì/no"]);
