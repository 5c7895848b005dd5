// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { blockAreas, yearBlocks } from "../../rules/tgt/year-columns";
import { withYears } from "../../rules/tgt/year-change";
import type { BlockReshape } from "../../workbook/block-reshape";
import type { CellEdit } from "../../workbook/cell-edit";
import { GrowthError, type GrowthErrorCode } from "./growth-error";

/** Cells to write and tables to widen or narrow, for `Workbook.apply`. */
export interface YearChange {
  edits: CellEdit[];
  reshapes: BlockReshape[];
  /** True when values of the year go away: to be asked first. */
  holdsText: boolean;
}

/**
 * A column of targets for one more year in every indicator, in the order of the years; its values are blank.
 * @throws GrowthError `year-there`, `years-in-table`
 */
export function addTargetYear(document: PlanDocument, year: number): YearChange {
  const years = yearsOf(document);
  if (years.has(year)) throw new GrowthError("year-there", `/programmes`);
  return changed(document, (present) => [...present, year].sort((a, b) => a - b));
}

/**
 * Takes the targets of a year away from every indicator.
 * @throws GrowthError `year-missing`, `last-year`, `years-in-table`
 */
export function removeTargetYear(document: PlanDocument, year: number): YearChange {
  const years = yearsOf(document);
  const refusal: GrowthErrorCode | null = !years.has(year)
    ? "year-missing"
    : years.size === 1
      ? "last-year"
      : null;
  if (refusal !== null) throw new GrowthError(refusal, `/programmes`);
  const holdsText = (yearBlocks(document) ?? []).some(({ columns }) =>
    columns.some((column) => column.year === year && String(column.value.value).trim() !== ""),
  );
  return { ...changed(document, (present) => present.filter((one) => one !== year)), holdsText };
}

function yearsOf(document: PlanDocument): Set<number> {
  const blocks = yearBlocks(document);
  if (!blocks || blocks.length === 0) throw new GrowthError("years-in-table", "/programmes");
  return new Set(blocks.flatMap(({ columns }) => columns.map(({ year }) => year)));
}

function changed(document: PlanDocument, wanted: (present: number[]) => number[]): YearChange {
  const blocks = yearBlocks(document);
  const areas = blocks && blockAreas(document, blocks);
  const change = blocks && areas && blocks.length > 0 ? withYears(blocks, areas, wanted) : null;
  if (change === null) throw new GrowthError("years-in-table", "/programmes");
  return { ...change, holdsText: false };
}
