// SPDX-License-Identifier: EUPL-1.2
import { printableHeight } from "../../src/allegato/paper";
import { usableWidth } from "../../src/allegato/text/row-height";
import { fitsLine, wrapLines } from "../../src/allegato/text/wrap";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";

/** A row of a sheet as its reader sees it, by the looks of its cells alone. */
interface SeenRow {
  height: number;
  looks: ReadonlySet<string>;
  cells: readonly PlannedCell[];
}

/** Points by which a text is less tall in one row than in those that it was cut into. */
const JOINED = 40;

/** Fewer lines of a text never stand alone on a page: what has less than twice as many is not cut. */
const LEAST_LINES = 3;

/** Looks that announce what stands below them. */
const ANNOUNCING = [
  "sheetTitle",
  "subtitle",
  "objective",
  "title",
  "indicatorName",
  "columnHead",
  "amountHead",
];
/** They announce on the overview, and are repeated titles elsewhere. */
const BANDS = ["mission", "programme"];

const lookOf = ({ style }: Pick<PlannedCell, "style">): string => style.split(" ")[0] ?? "";
const isGap = ({ cells }: SeenRow): boolean => cells.length === 0;
const heightOf = (rows: readonly SeenRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** The pages of a sheet, without what is repeated on each. */
function pagesOf({ rows, cells, page }: SheetPlan): SeenRow[][] {
  const own = new Map<number, PlannedCell[]>();
  for (const cell of cells) own.set(cell.row, [...(own.get(cell.row) ?? []), cell]);
  const seen = rows.map((height, row): SeenRow => {
    const found = own.get(row) ?? [];
    return { height, cells: found, looks: new Set(found.map(lookOf)) };
  });
  const starts = [page.titleRows ? page.titleRows.last + 1 : 0, ...page.breaksBefore];
  return starts.map((start, n) => seen.slice(start, starts[n + 1]));
}

/** What a good printer would not do with the pages of a sheet, in words. */
export function pageFaults(sheet: SheetPlan): string[] {
  const pages = pagesOf(sheet);
  const found: string[] = [];
  const note = (fault: string, page: number): void => void found.push(`${sheet.name}, ${page + 1}: ${fault}`);
  const announcing = sheet.name === "All. Quadro" ? [...ANNOUNCING, ...BANDS] : ANNOUNCING;
  pages.forEach((rows, p) => {
    const last = rows.at(-1);
    if (!last || isGap(last)) note("ends with white", p);
    else if (announces(last, pages[p + 1]) && announcing.some((look) => last.looks.has(look)))
      note("ends with a heading", p);
    rows.forEach((row, r) => {
      const above = rows[r - 1];
      if (row.looks.has("value") && !above?.looks.has("columnHead") && !above?.looks.has("value"))
        note("values without their headings", p);
    });
  });
  for (const heading of brokenHeadings(sheet)) note(`a heading broken inside a word: ${heading}`, 0);
  for (const { lines, page } of cutTexts(sheet, pages)) {
    if (Math.min(...lines) < LEAST_LINES) note(`a text cut in ${lines.join(" + ")} lines`, page);
  }
  const room = printableHeight(sheet.page.orientation) - heightOf(titlesOf(sheet));
  for (const what of ["objective", "indicatorName"] as const) {
    for (const { pages: over, height } of runs(pages, what))
      if (over > 1 && height <= room - JOINED) note(`${what} parted that fits a page`, 0);
  }
  return found;
}

/** Headings of columns with a word that is wider than its column. */
const brokenHeadings = ({ cells, columns, styles }: SheetPlan): string[] =>
  cells
    .filter((cell) => ["columnHead", "amountHead"].includes(lookOf(cell)))
    .filter(({ value, column, columnSpan, style }) => {
      const width = columns.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
      const { fontSize: size = 10, bold = false } = styles[style] ?? {};
      return String(value)
        .split(" ")
        .some((word) => !fitsLine(word, usableWidth(width), { size, bold }));
    })
    .map(({ value }) => String(value));

/** Texts that stand on several pages: the lines with words that each holds of them, and the first of the pages. */
function cutTexts(
  { columns, styles }: SheetPlan,
  pages: readonly (readonly SeenRow[])[],
): { lines: number[]; page: number }[] {
  const cut = new Map<string, Map<number, number>>();
  pages.forEach((rows, page) => {
    for (const { source, value, column, columnSpan, style } of rows.flatMap(({ cells }) => cells)) {
      if (source === undefined || typeof value === "number" || value === "") continue;
      const width = columns.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
      const { fontSize: size = 10, bold = false } = styles[style] ?? {};
      // The cover's exercise is of its title.
      const text = `${source} ${lookOf({ style })}`;
      const lines = wrapLines(value, 0, usableWidth(width), { size, bold }, Infinity);
      const withWords = lines.filter(({ start, end }) => value.slice(start, end).trim() !== "").length;
      const counts = cut.get(text) ?? new Map<number, number>();
      cut.set(text, counts.set(page, (counts.get(page) ?? 0) + withWords));
    }
  });
  return [...cut.values()]
    .filter(({ size }) => size > 1)
    .map((counts) => ({ lines: [...counts.values()], page: Math.min(...counts.keys()) }));
}

/** Whether the next page holds what a row announces: a card of a title alone announces nothing, a long title goes on. */
function announces(last: SeenRow, next: readonly SeenRow[] | undefined): boolean {
  const first = next?.find((row) => !isSaidAgain(row));
  if (!first || (first === next?.[0] && first.looks.has("objective"))) return false;
  const sources = last.cells.flatMap(({ source }) => source ?? []);
  return !first.cells.some(({ source }) => source !== undefined && sources.includes(source));
}

const isSaidAgain = ({ looks, cells }: SeenRow): boolean =>
  looks.has("objective") && String(cells[0]?.value).endsWith("(segue)");

const titlesOf = ({ rows, page }: SheetPlan): SeenRow[] =>
  rows
    .slice(0, page.titleRows ? page.titleRows.last + 1 : 0)
    .map((height) => ({ height, cells: [], looks: new Set() }));

/** Cards, or indicators: over how many pages each goes, and how tall its rows are, those said again included. */
function runs(pages: readonly (readonly SeenRow[])[], opening: string): { pages: number; height: number }[] {
  const all: { page: number; row: SeenRow }[][] = [];
  let isOpen = false;
  pages.forEach((rows, p) => {
    rows.forEach((row, r) => {
      if (isSaidAgain(row)) return;
      const goesOn = isOpen && row.looks.has(opening) && rows[r - 1]?.looks.has(opening);
      if (row.looks.has(opening) && !goesOn) {
        all.push([]);
        isOpen = true;
      } else if (opening === "indicatorName" && (isGap(row) || row.looks.has("objective"))) isOpen = false;
      if (isOpen) all.at(-1)?.push({ page: p, row });
    });
  });
  return all.map((run) => ({
    pages: new Set(run.filter(({ row }) => !isGap(row)).map(({ page }) => page)).size,
    height: heightOf(run.map(({ row }) => row)),
  }));
}
