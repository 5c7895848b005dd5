// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../plan/plan-document";
import { cellAddress } from "../../workbook/address";
import type { BlockReshape } from "../../workbook/block-reshape";
import type { CellEdit } from "../../workbook/cell-edit";
import type { CellValue } from "../../workbook/snapshot";
import { computed } from "../computed";
import type { Correction } from "../correction";
import { listed } from "../phrases";
import { blockAreas, yearBlocks, type YearBlock, type YearColumn } from "./year-columns";

/** Years of a plan from its exercise on (D.Lgs. 91/2011, art. 19, c. 2). */
export const PLAN_YEARS = 3;

/**
 * Takes the target columns of past years away and adds those of the years to come, in all blocks at once: values stay
 * with their year, those of past years go, new ones are blank. One correction for the whole plan, or null where the
 * layout is another, a block lacks the exercise, or there is no past year to take away.
 */
export const yearsToCome = computed((document): { correction: Correction | null } => {
  const { year: exercise } = document.plan;
  const blocks = yearBlocks(document);
  if (exercise === null || blocks === null) return { correction: null };
  const areas = blockAreas(document, blocks);
  const renewed = blocks.map((block) => renewedBlock(block, exercise)).filter((block) => block !== null);
  if (areas === null || renewed.length < blocks.length) return { correction: null };
  const reshapes = areas.map((area): BlockReshape | null => {
    const [change, ...others] = new Set(
      renewed.filter(({ sheet }) => sheet === area.sheet).map((block) => block.change),
    );
    return change === undefined || others.length > 0 ? null : { ...area, change };
  });
  const changing = reshapes.filter((reshape) => reshape !== null).filter(({ change }) => change !== 0);
  if (reshapes.includes(null)) return { correction: null };
  return {
    correction: {
      label: label(
        blocks.flatMap(({ columns }) => columns),
        exercise,
      ),
      kind: "asked",
      edits: renewed.flatMap(({ edits }) => edits),
      ...(changing.length > 0 && { reshapes: changing }),
    },
  };
});

function label(columns: readonly YearColumn[], exercise: number): string {
  const years = [...new Set(columns.map(({ year }) => year))].sort((a, b) => a - b);
  const past = columns.filter(({ year }) => year < exercise);
  const lost = past.filter(({ value }) => value.value !== "").length;
  const added = planned(exercise).filter((year) => !years.includes(year));
  const loss = lost === 0 ? "sono vuoti" : lost === 1 ? "1 valore va perso" : `${lost} valori vanno persi`;
  const gain = added.length > 0 ? ` e aggiungere le colonne ${listed(added)}` : "";
  return `Togliere i risultati attesi ${listed(years.filter((year) => year < exercise))} (${loss})${gain}, in tutti gli indicatori`;
}

const planned = (exercise: number): number[] => Array.from({ length: PLAN_YEARS }, (_, n) => exercise + n);

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

/** Null where the block lacks the exercise, or a cell would say something else in its new place. */
function renewedBlock(block: YearBlock, exercise: number): RenewedBlock | null {
  const { columns, firstColumn } = block;
  const byYear = new Map(columns.map((column) => [column.year, column]));
  if (!byYear.has(exercise)) return null;
  const kept = columns.map(({ year }) => year).filter((year) => year >= exercise);
  const years = [...new Set([...planned(exercise), ...kept])].sort((a, b) => a - b);
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
