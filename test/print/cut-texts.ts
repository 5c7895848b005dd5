// SPDX-License-Identifier: EUPL-1.2
import { formatEuro } from "../../src/plan/money";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { squeezed, type PrintedPage, type PrintedWord } from "./print";

/** Points that LibreOffice gives a pixel of column width in a workbook whose font is Arial 10. */
const POINTS_PER_PIXEL = 0.7928;
/** Points: the box of a word reaches this far under its descenders, and layout and PDF round. */
const TOLERANCE = 1.2;
/** Points between the top of a row and the box of a word at its top. */
const TOP_PADDING = 0.9;

/** A cell that holds a text, and where it stands on its page. */
interface CellBox {
  cell: PlannedCell;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text that is not wholly inside its cell on paper, and what is. */
export interface CutText {
  sheet: string;
  row: number;
  expected: string;
  seen: string;
}

/**
 * Texts that are not printed wholly inside their cell. A row that is too low lets its last lines fall out of it, where
 * a reader sees nothing though the PDF still holds the words: so each word must stand in the box of its own cell.
 */
export function cutTexts(plans: readonly SheetPlan[], pages: readonly PrintedPage[]): CutText[] {
  return onPaper(plans, pages).flatMap(({ plan, box, words }) => {
    const expected = squeezed(shownText(plan, box.cell));
    const seen = squeezed(inReadingOrder(words.filter((word) => isInside(word, box))));
    return seen === expected ? [] : [{ sheet: plan.name, row: box.cell.row, expected, seen }];
  });
}

/** What a cell shows: numbers are euro or counts. */
const shownText = ({ styles }: SheetPlan, { value, style }: PlannedCell): string =>
  typeof value === "number" && styles[style]?.numberFormat?.includes("€")
    ? formatEuro(String(value))
    : String(value);

/** The texts of each column of each sheet as they stand on paper, read downwards; repeated titles count once, headings not. */
export function printedTexts(plans: readonly SheetPlan[], pages: readonly PrintedPage[]): string {
  const columns = new Map<string, string>();
  const read = new Set<PlannedCell>();
  for (const { plan, box, words } of onPaper(plans, pages)) {
    if (read.has(box.cell) || box.cell.style.startsWith("columnHead")) continue;
    read.add(box.cell);
    const column = `${plan.name} ${box.cell.column}+${box.cell.columnSpan}`;
    const seen = squeezed(inReadingOrder(words.filter((word) => isInside(word, box))));
    columns.set(column, (columns.get(column) ?? "") + seen);
  }
  return [...columns.values()].join("|");
}

/** What stands on paper of each field of the plan, by its pointer; a text that goes on is read on. */
export function fieldsOnPaper(
  plans: readonly SheetPlan[],
  pages: readonly PrintedPage[],
): Map<string, string> {
  const fields = new Map<string, string>();
  const read = new Set<PlannedCell>();
  for (const { box, words } of onPaper(plans, pages)) {
    const { source } = box.cell;
    if (source === undefined || read.has(box.cell)) continue;
    read.add(box.cell);
    const seen = squeezed(inReadingOrder(words.filter((word) => isInside(word, box))));
    fields.set(source, (fields.get(source) ?? "") + seen);
  }
  return fields;
}

/** For each row, the lines of text that its fullest cell has room for below its own last line. */
export function spareLines(plans: readonly SheetPlan[], pages: readonly PrintedPage[]): number[] {
  const spare = new Map<string, number>();
  for (const { plan, box, words } of onPaper(plans, pages)) {
    const lowest = Math.max(...words.filter((word) => isInside(word, box)).map(({ bottom }) => bottom));
    const size = plan.styles[box.cell.style]?.fontSize ?? 10;
    const lines = (box.bottom - lowest) / (size * LINE_PITCH);
    const row = `${plan.name} ${box.cell.row}`;
    spare.set(row, Math.min(lines, spare.get(row) ?? Infinity));
  }
  return [...spare.values()];
}

/** Distance of two lines of Arial in LibreOffice, in ems. */
const LINE_PITCH = 1.149;

interface PrintedCell {
  plan: SheetPlan;
  box: CellBox;
  /** All words of the page between header and footer. */
  words: PrintedWord[];
}

function onPaper(plans: readonly SheetPlan[], pages: readonly PrintedPage[]): PrintedCell[] {
  const first = plans[0]?.page.firstPageNumber ?? 1;
  return plans.flatMap((plan) =>
    boxesByPage(plan).flatMap((boxes, index) => {
      const { top, bottom } = plan.page.margins;
      const page = pages[plan.page.firstPageNumber - first + index];
      const words = page?.words.filter((word) => word.top > top && word.bottom < page.height - bottom) ?? [];
      const shift = shiftOf(boxes, words, plan.styles);
      return boxes.map((box) => ({
        plan,
        box: { ...box, top: box.top + shift, bottom: box.bottom + shift },
        words,
      }));
    }),
  );
}

/**
 * Under a header LibreOffice starts the rows a few points lower than the margin says: so much as the first word that
 * stands at the top of its cell is lower.
 */
function shiftOf(
  boxes: readonly CellBox[],
  words: readonly PrintedWord[],
  styles: SheetPlan["styles"],
): number {
  const atTop = boxes.filter(({ cell }) => (styles[cell.style]?.vertical ?? "top") === "top");
  const [highest] = atTop.sort((a, b) => a.top - b.top);
  if (highest === undefined) return 0;
  const inColumn = words.filter(({ left, right }) => right > highest.left && left < highest.right);
  const shifts = inColumn
    .filter(({ text }) => String(highest.cell.value).startsWith(text))
    .map(({ top }) => top - TOP_PADDING - highest.top);
  return shifts.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}

function boxesByPage(plan: SheetPlan): CellBox[][] {
  const { margins, titleRows, breaksBefore } = plan.page;
  const titles = titleRows ? titleRows.last + 1 : 0;
  const titleHeight = sum(plan.rows.slice(0, titles));
  const starts = [titles, ...breaksBefore];
  return starts.map((start, page) => {
    const end = starts[page + 1] ?? plan.rows.length;
    const topOf = (row: number): number =>
      margins.top +
      (row < titles ? sum(plan.rows.slice(0, row)) : titleHeight + sum(plan.rows.slice(start, row)));
    return plan.cells
      .filter(({ row, value }) => value !== "" && (row < titles || (row >= start && row < end)))
      .map((cell) => ({
        cell,
        left: margins.left + sum(plan.columns.slice(0, cell.column)) * POINTS_PER_PIXEL,
        right: margins.left + sum(plan.columns.slice(0, cell.column + cell.columnSpan)) * POINTS_PER_PIXEL,
        top: topOf(cell.row),
        bottom: topOf(cell.row) + (plan.rows[cell.row] ?? 0),
      }));
  });
}

const isInside = (word: PrintedWord, box: CellBox): boolean =>
  (word.left + word.right) / 2 > box.left &&
  (word.left + word.right) / 2 < box.right &&
  word.top > box.top - TOLERANCE &&
  word.bottom < box.bottom + TOLERANCE;

const inReadingOrder = (words: readonly PrintedWord[]): string =>
  [...words]
    .sort((a, b) => (Math.abs(a.bottom - b.bottom) > 2 ? a.bottom - b.bottom : a.left - b.left))
    .map(({ text }) => text)
    .join("");

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
