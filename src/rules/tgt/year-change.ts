// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../plan/plan-document";
import { cellAddress } from "../../workbook/address";
import type { BlockReshape } from "../../workbook/block-reshape";
import type { CellEdit } from "../../workbook/cell-edit";
import type { CellValue } from "../../workbook/snapshot";
import type { BlockArea, YearBlock, YearColumn } from "./year-columns";

/** The years that a block is to have, in their order, from those it has; null where they cannot be told. */
type Wanted = (present: number[]) => number[] | null;

/**
 * What gives every block the target columns of other years: values stay with their year, those of years that go are
 * lost, new ones are blank. Null where blocks of one sheet would come to differ in width, or a cell would say something
 * else in its new place.
 */
export function withYears(
  blocks: readonly YearBlock[],
  areas: readonly BlockArea[],
  wanted: Wanted,
): { edits: CellEdit[]; reshapes: BlockReshape[] } | null {
  const renewed = blocks.map((block) => renewedBlock(block, wanted)).filter((block) => block !== null);
  if (renewed.length < blocks.length) return null;
  const reshapes = areas.map((area): BlockReshape | null => {
    const [change, ...others] = new Set(
      renewed.filter(({ sheet }) => sheet === area.sheet).map((block) => block.change),
    );
    return change === undefined || others.length > 0 ? null : { ...area, change };
  });
  const changing = reshapes.filter((reshape) => reshape !== null).filter(({ change }) => change !== 0);
  if (reshapes.includes(null)) return null;
  return { edits: renewed.flatMap(({ edits }) => edits), reshapes: changing };
}

/** A cell as it stands and as it will be. */
interface Slot {
  heading: CellContent | null;
  value: CellContent | null;
}

/** A block once its years are those to come. */
interface RenewedBlock {
  sheet: string;
  edits: CellEdit[];
  /** How many columns it gains. */
  change: number;
}

/** Null where a cell would say something else in its new place. */
function renewedBlock(block: YearBlock, wanted: Wanted): RenewedBlock | null {
  const { columns, firstColumn } = block;
  const byYear = new Map(columns.map((column) => [column.year, column]));
  const years = wanted(columns.map(({ year }) => year));
  if (years === null) return null;
  const last = columns[columns.length - 1] ?? columns[0];

  const edits: CellEdit[] = [];
  for (let n = 0; n < Math.max(years.length, columns.length); n++) {
    const year = years[n];
    const source = year === undefined ? undefined : byYear.get(year);
    const target: Slot = columns[n] ?? { heading: null, value: null };
    const heading = year === undefined ? "" : (source?.heading.value ?? headingOf(last, year));
    if (heading === null || !keepsItsLook(source, target, last)) return null;
    const put = (row: number, before: CellContent | null, value: CellValue): void => {
      const expected = before?.value ?? "";
      if (expected === value) return;
      edits.push({ sheet: block.sheet, cell: cellAddress(row, firstColumn + n), expected, value });
    };
    put(block.headingRow, target.heading, heading);
    put(block.valueRow, target.value, source?.value.value ?? "");
  }
  return { sheet: block.sheet, edits, change: years.length - columns.length };
}

/** The heading of another year in the same words; null when the year is not in it, or more than once. */
function headingOf({ year, heading: { value } }: YearColumn, wanted: number): CellValue | null {
  if (value === year) return wanted;
  const parts = String(value).split(String(year));
  return parts.length === 2 && typeof value === "string" ? parts.join(String(wanted)) : null;
}

/** A number looks the same in another cell only when their number formats are the same. */
function keepsItsLook(source: YearColumn | undefined, target: Slot, last: YearColumn): boolean {
  if (!source) return true;
  const same = (from: CellContent, to: CellContent): boolean =>
    typeof from.value !== "number" || from.numberFormat === to.numberFormat;
  return (
    same(source.heading, target.heading ?? last.heading) && same(source.value, target.value ?? last.value)
  );
}
