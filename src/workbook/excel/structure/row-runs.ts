// SPDX-License-Identifier: EUPL-1.2
import type { DeletedRows } from "../../restructure";

/**
 * Rows of a sheet that stand together and come from rows that stood together before the change. The runs of a sheet
 * follow one another from its first row on; the last has no end.
 */
export interface RowRun {
  /** Zero-based row, before the change, that the first of them is or is a copy of; of rows that came back their place among these. */
  origin: number;
  count: number;
  /** Whether they are the rows they were, where they were or elsewhere, copies, or rows that came back blank. */
  kind: "own" | "moved" | "copied" | "back";
  /** The step that rows which came back had gone with. */
  gone?: DeletedRows;
  /** They are still in Excel and go once all the rest is done: a deletion is the one step that cannot be taken back. */
  doomed: boolean;
}

export type RowRuns = readonly RowRun[];

/** Rows as they stand in Excel, those that are to go among them. */
export interface RowBand {
  first: number;
  count: number;
}

/** The rows of a sheet that nothing happened to. */
export const UNTOUCHED: RowRuns = [{ origin: 0, count: Infinity, kind: "own", doomed: false }];

/** Row in Excel of a row as the change numbers it, which does not count those that are to go. */
export function rowInExcel(runs: RowRuns, row: number): number {
  let [start, left] = [0, row];
  for (const { count, doomed } of runs) {
    if (!doomed && left < count) return start + left;
    if (!doomed) left -= count;
    start += count;
  }
  throw new RangeError(`No row ${row}`);
}

/** Rows in Excel from one row of the change's to another, both included. */
export function bandInExcel(runs: RowRuns, first: number, last: number): RowBand {
  const from = rowInExcel(runs, first);
  return { first: from, count: rowInExcel(runs, last) - from + 1 };
}

/** Row in Excel where new rows go to stand above one of the change's: right below the row before it. */
export const placeInExcel = (runs: RowRuns, before: number): number =>
  before === 0 ? 0 : rowInExcel(runs, before - 1) + 1;

/** What a row in Excel was before the change. */
export function originOf(
  runs: RowRuns,
  row: number,
): { row: number; isCopy: boolean; gone: DeletedRows | null } {
  const [, below] = cut(runs, row);
  const [run] = below;
  if (!run) throw new RangeError(`No row ${row}`);
  return { row: run.origin, isCopy: run.kind === "copied", gone: run.gone ?? null };
}

/** New rows above row `at`: copies of a band, or the band itself, whose old place is then to go. */
export function withRows(runs: RowRuns, kind: "copied" | "moved", band: RowBand, at: number): RowRuns {
  const rows = part(runs, band).map((run) =>
    run.kind === "copied" || run.kind === "back" ? run : { ...run, kind },
  );
  const [above, below] = cut(kind === "moved" ? doomed(runs, band) : runs, at);
  return [...above, ...rows, ...below];
}

/** Rows that came back above row `at`. */
export function withRowsBack(runs: RowRuns, gone: DeletedRows, at: number): RowRuns {
  const [above, below] = cut(runs, at);
  const count = gone.last - gone.first + 1;
  return [...above, { origin: 0, count, kind: "back", doomed: false, gone }, ...below];
}

/** The band is to go. */
export function doomed(runs: RowRuns, band: RowBand): RowRuns {
  const [above, rest] = cut(runs, band.first);
  const [, below] = cut(rest, band.count);
  return [...above, ...part(runs, band).map((run) => ({ ...run, doomed: true })), ...below];
}

/** The runs once what is to go is gone. */
export const swept = (runs: RowRuns): RowRuns => runs.filter((run) => !run.doomed);

/** Bands that are to go, the lowest first, so that the rows of the others keep their numbers. */
export function doomedBands(runs: RowRuns): RowBand[] {
  const bands = placed(runs).filter(({ run }) => run.doomed);
  return bands.reduce<RowBand[]>((joined, { first, run: { count } }) => {
    const [last] = joined;
    if (last && last.first + last.count === first) {
      return [{ first: last.first, count: last.count + count }, ...joined.slice(1)];
    }
    return [{ first, count }, ...joined];
  }, []);
}

/** The runs with the rows they begin at in Excel. */
export function placed(runs: RowRuns): { first: number; run: RowRun }[] {
  let next = 0;
  return runs.map((run) => {
    const first = next;
    next += run.count;
    return { first, run };
  });
}

/** First of the rows below all that the change touches or copies, as it was numbered before. */
export const firstUntouched = (runs: RowRuns): number =>
  Math.max(
    ...runs
      .filter(({ kind }) => kind !== "back")
      .map(({ origin, count }) => (count === Infinity ? origin : origin + count)),
  );

const part = (runs: RowRuns, { first, count }: RowBand): RowRun[] => cut(cut(runs, first)[1], count)[0];

/** The runs above a row, and those from it on. */
function cut(runs: RowRuns, at: number): [above: RowRun[], below: RowRun[]] {
  const [above, below]: [RowRun[], RowRun[]] = [[], []];
  for (const { first, run } of placed(runs)) {
    const kept = Math.min(Math.max(at - first, 0), run.count);
    if (kept > 0) above.push({ ...run, count: kept });
    if (kept < run.count) below.push({ ...run, origin: run.origin + kept, count: run.count - kept });
  }
  return [above, below];
}
