// SPDX-License-Identifier: EUPL-1.2
import type { LabelKey } from "../template/layout-label";
import type { HeadingColumn } from "./line";

/** Undated wordings that mean the last observed value in a plan, and the final one beside it in a report on results. */
const EITHER: ReadonlySet<string> = new Set(["valore consuntivo", "risultato effettivo", "valore osservato"]);

/**
 * Tells the value observed before the plan from the one reached at its end, which have the same names. A value is final
 * when it is of the year of a target and stands after it, or beside an earlier value or a degree of achievement.
 */
export function withResults(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const targets = columns.filter((column) => has(column, "target"));
  if (targets.length === 0) return columns;
  const baselines = columns.filter((column) => has(column, "lastValue"));
  const isReport = columns.some((column) => has(column, "achievement") || has(column, "varianceCause"));

  const isFinal = (column: HeadingColumn): boolean => {
    const year = yearOf(column);
    const isSecond = baselines.some((other) => other !== column && isBefore(other, column));
    if (year === null) return EITHER.has(column.cell.label?.words ?? "") && (isReport || isSecond);
    const target = targets.find((other) => yearOf(other) === year);
    return target !== undefined && (isReport || isSecond || target.cell.column < column.cell.column);
  };
  const isPast = (column: HeadingColumn): boolean => {
    const year = yearOf(column);
    const years = targets.map(yearOf);
    return year !== null && years.every((target) => target !== null && target > year);
  };

  return columns.map((column) => {
    if (has(column, "lastValue") && isFinal(column)) return renamed(column, "lastValue", "finalValue");
    if (has(column, "finalValue") && isPast(column)) return renamed(column, "finalValue", "lastValue");
    return column;
  });
}

/** Of several final values the latest counts, with the degree and the causes that stand after it. */
export function latestResult(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const finals = columns.filter((column) => has(column, "finalValue"));
  const latest = finals.reduce<HeadingColumn | null>(
    (best, column) => (best === null || (yearOf(column) ?? 0) > (yearOf(best) ?? 0) ? column : best),
    null,
  );
  return columns.filter((column) => {
    if (has(column, "finalValue")) return column === latest;
    if (!has(column, "achievement") && !has(column, "varianceCause")) return true;
    const before = finals.findLast(({ cell }) => cell.column < column.cell.column);
    return before === undefined || before === latest;
  });
}

const has = ({ names }: HeadingColumn, key: LabelKey): boolean => names.some((name) => name.key === key);

const yearOf = ({ names }: HeadingColumn): number | null =>
  names.find(({ year }) => year !== null)?.year ?? null;

/** An undated value comes before a dated one, and before an undated one on its right. */
function isBefore(one: HeadingColumn, other: HeadingColumn): boolean {
  const [a, b] = [yearOf(one), yearOf(other)];
  if (a !== null && b !== null) return a < b;
  return a === null && (b !== null || one.cell.column < other.cell.column);
}

const renamed = ({ cell, names }: HeadingColumn, from: LabelKey, to: LabelKey): HeadingColumn => ({
  cell,
  names: names.map((name) => (name.key === from ? { ...name, key: to } : name)),
});
