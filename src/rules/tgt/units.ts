// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../plan/plan";
import type { Scale } from "../../plan/target/target";
import { matchUnit } from "../../template/units";
import type { Condition } from "../target-conditions";
import { conditionsOf } from "../target-conditions";
import type { BaselineCell } from "../target-readings";

/** The unit of measure of an indicator as a term of the list (`%`, `giorni`, `sì/no`); null for any other text. */
export function unitTerm({ unit }: Pick<Indicator, "unit">): string | null {
  const match = matchUnit(unit ?? "");
  return match.kind === "unknown" ? null : match.term.term;
}

/** A condition that holds a value to reach. */
export type Valued = Extract<Condition, { kind: "threshold" | "range" }>;

/** The values to reach that a cell states. */
export const valuesOf = ({ read }: Pick<BaselineCell, "read">): Valued[] =>
  conditionsOf(read.target).filter(
    (condition): condition is Valued => condition.kind === "threshold" || condition.kind === "range",
  );

/** The unit that a value is written in: `scala` for a mark on a scale, the noun for what is counted. */
export const writtenUnit = ({ unit, scale, counted }: Valued): string | null =>
  scale ? "scala" : (unit ?? counted ?? null);

/**
 * Whether a value may stand under a unit of measure. What is counted is a number, an index may be a percentage,
 * and a value without a unit suits any unit of measure.
 */
export function suits(value: Valued, term: string): boolean {
  const { unit, scale } = value;
  const isBare = writtenUnit(value) === null;
  switch (term) {
    case "numero":
      return !scale && !unit;
    case "rapporto":
      return isBare || unit === "%";
    case "sì/no":
    case "data":
      return false;
    case "scala":
      return isBare || scale !== undefined || unit === "scala";
    default:
      return isBare || (!scale && unit === term);
  }
}

/** The bounds that a unit of measure declares: `scala 1-5`, `scala da 1 a 10`. */
export function scaleOfUnit(unit: string | null): Scale | null {
  const bounds = /\b(\d{1,3})\s*(?:-|–|a|\/)\s*(\d{1,3})\b/u.exec(unit ?? "");
  const [, min, max] = bounds ?? [];
  return min !== undefined && max !== undefined && unitTerm({ unit }) === "scala" ? { min, max } : null;
}
