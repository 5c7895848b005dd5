// SPDX-License-Identifier: EUPL-1.2
import type { StructureStep } from "../../restructure";
import { WorkbookError } from "../../workbook-error";
import { partText, type Parts } from "../package";
import { relationships } from "../relationships";
import { rowsOf } from "./moved-references";
import { rowFormulas } from "./row-formulas";
import type { RowSpan } from "./row-map";
import { sheetRows } from "./sheet-rows";

/** A step that moves rows. */
export type RowStep = Extract<
  StructureStep,
  { kind: "insert-rows" | "delete-rows" | "move-rows" | "bring-back" }
>;

/**
 * @param path of the part of the step's sheet
 * @throws WorkbookError `cannot-reshape`, naming what the edge of the rows of a step would cut: merges, formulas that
 * fill several rows, and whatever of Excel's tables and pivot tables stands in these rows
 */
export function refuseObstacles(parts: Parts, path: string, step: RowStep): void {
  const { rows, after } = sheetRows(partText(parts, path));
  const formulas = rowFormulas(rows);
  const whole = [
    ...mergedRanges(after),
    ...formulas.flatMap(({ type, ref }) => (type === "array" && ref ? [ref] : [])),
  ];
  const fixed = [
    ...tableRanges(parts, path),
    ...formulas.flatMap(({ type, ref }) => (type === "dataTable" && ref ? [ref] : [])),
  ];
  const inTheWay = [
    ...whole.filter((range) => isCut(range, step)),
    ...fixed.filter((range) => isCut(range, step) || isTouched(range, blockOf(step))),
  ];
  if (inTheWay.length > 0) {
    throw new WorkbookError(
      "cannot-reshape",
      inTheWay.map((range) => `${step.sheet}!${range}`),
    );
  }
}

const MERGE = /<(?:[\w.-]+:)?mergeCell\b[^>]*?\sref=["']([^"']*)["']/g;
const TABLE = /<(?:[\w.-]+:)?(?:table|location)\b[^>]*?\sref=["']([^"']*)["']/;

const mergedRanges = (xml: string): string[] => Array.from(xml.matchAll(MERGE), ([, ref = ""]) => ref);

const tableRanges = (parts: Parts, path: string): string[] =>
  relationships(parts, path)
    .filter(({ type }) => type === "table" || type === "pivotTable")
    .flatMap((table) => TABLE.exec(partText(parts, table.path))?.[1] ?? []);

/** Rows that a step copies, takes away or moves; of those that come back there is none yet. */
function blockOf(step: RowStep): RowSpan {
  if (step.kind === "bring-back") return { first: step.gone.first, last: step.gone.first - 1 };
  return step.kind === "insert-rows" ? step.like : step;
}

/** The row that others come to stand above; null when none does. */
function placeOf(step: RowStep): number | null {
  if (step.kind === "delete-rows") return null;
  return step.kind === "bring-back" ? step.gone.first : step.before;
}

function isTouched(range: string, { first, last }: RowSpan): boolean {
  const rows = rowsOf(range);
  return rows !== null && rows.first <= last && rows.last >= first;
}

/** Part of a range stands in the rows of a step and part of it does not, or rows come to stand inside it. */
function isCut(range: string, step: RowStep): boolean {
  const rows = rowsOf(range);
  if (rows === null) return false;
  const block = blockOf(step);
  const isInside = rows.first >= block.first && rows.last <= block.last;
  const place = placeOf(step);
  const takesIn = place !== null && rows.first < place && place <= rows.last;
  return takesIn || (isTouched(range, block) && !isInside);
}
