// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument } from "../../plan/plan-document";
import { cellAddress, parseCellAddress } from "../../workbook/address";
import type { CellEdit } from "../../workbook/cell-edit";
import type { Restructure } from "../../workbook/restructure";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { kept } from "./alignment";

/** A row of the narrative that a paragraph stands in, or may stand in. */
interface Slot {
  row: number;
  column: number;
  /** What the cell holds. */
  value: CellValue;
}

/** New rows below a row of the workbook as it is. */
interface Inserted {
  below: Slot;
  texts: readonly string[];
}

/**
 * The change that makes the narrative of a workbook say these paragraphs. Those that stay keep their cells; others take
 * the cells of those that go, then blank rows there, then new rows like the one above them. What is left over is blanked.
 * @returns null when the workbook has no narrative whose paragraphs stand alone in their rows, all on one sheet
 */
export function premiseChange(
  { plan, places }: PlanDocument,
  { sheets }: WorkbookSnapshot,
  wanted: readonly string[],
): Restructure | null {
  const cells = plan.premise.map((_, n) => places[`/premise/${n}`]);
  const sheet = sheets.find(({ name }) => name === cells[0]?.sheet);
  const slots = sheet ? paragraphSlots(sheet, cells) : null;
  if (!sheet || !slots) return null;

  const texts = wanted.map((text) => text.trim()).filter((text) => text !== "");
  const anchors = [...kept(plan.premise, texts), [slots.length, texts.length] as const];
  const written: { slot: Slot; text: string }[] = [];
  const inserted: Inserted[] = [];
  let [before, after] = [0, 0];
  for (const [anchor, wantedAnchor] of anchors) {
    const above = slots[before - 1];
    const own = slots.slice(before, anchor);
    const news = texts.slice(after, wantedAnchor);
    const room = [...own, ...blankSlots(sheet, above, own, slots[anchor], news.length)].sort(
      (a, b) => a.row - b.row,
    );
    const used = chosen(room, own, news.length);
    used.forEach((slot, n) => written.push({ slot, text: news[n] ?? "" }));
    for (const slot of own) if (!used.includes(slot)) written.push({ slot, text: "" });
    const below = used.at(-1) ?? above ?? slots[anchor];
    if (news.length > used.length && below) inserted.push({ below, texts: news.slice(used.length) });
    [before, after] = [anchor + 1, wantedAnchor + 1];
  }
  return restructure(sheet.name, written, inserted);
}

/** The rows of the paragraphs; null unless each stands alone in a row of the same sheet. */
function paragraphSlots(sheet: SheetSnapshot, cells: readonly (CellContent | undefined)[]): Slot[] | null {
  const slots = cells.flatMap((content): Slot[] =>
    content?.sheet === sheet.name && content.formula === null
      ? [{ ...parseCellAddress(content.cell), value: content.value }]
      : [],
  );
  const isAlone = ({ row }: Slot): boolean => filledIn(sheet, row) === 1;
  return slots.length === cells.length && slots.every(isAlone) ? slots : null;
}

const filledIn = ({ top, values }: SheetSnapshot, row: number): number =>
  (values[row - top] ?? []).filter((value) => value !== "").length;

/** Blank rows between a paragraph and the next one that stays, as many as may be needed. */
function blankSlots(
  sheet: SheetSnapshot,
  above: Slot | undefined,
  own: readonly Slot[],
  next: Slot | undefined,
  most: number,
): Slot[] {
  const first = above ?? own[0];
  if (!first) return [];
  const rows: Slot[] = [];
  for (let row = first.row + 1; rows.length < most && row !== next?.row; row++) {
    if (own.some((slot) => slot.row === row)) continue;
    if (filledIn(sheet, row) > 0) break;
    rows.push({ row, column: first.column, value: "" });
  }
  return rows;
}

/** As many rows as there are texts: those of former paragraphs first, in their order on the sheet. */
function chosen(room: readonly Slot[], own: readonly Slot[], count: number): Slot[] {
  const blank = Math.max(0, count - own.length);
  let taken = 0;
  return room.filter((slot) => own.includes(slot) || taken++ < blank).slice(0, count);
}

function restructure(
  sheet: string,
  written: readonly { slot: Slot; text: string }[],
  inserted: readonly Inserted[],
): Restructure {
  const movedBy = (row: number): number =>
    inserted.reduce((sum, { below, texts }) => sum + (below.row < row ? texts.length : 0), 0);
  const edit = (row: number, { column, value: expected }: Slot, value: string): CellEdit => ({
    sheet,
    cell: cellAddress(row, column),
    expected,
    value,
  });
  const changed = written.filter(({ slot, text }) => slot.value !== text);
  const textIn = new Map(changed.map(({ slot, text }) => [slot, text]));
  return {
    expects: [...new Set([...written.map(({ slot }) => slot), ...inserted.map(({ below }) => below)])].map(
      ({ row, column, value }) => ({ sheet, cell: cellAddress(row, column), value }),
    ),
    // From the bottom up, so that no step moves the rows of another.
    steps: inserted.toReversed().flatMap(({ below: { row }, texts }) =>
      texts.map(() => ({
        kind: "insert-rows" as const,
        sheet,
        before: row + 1,
        like: { first: row, last: row },
      })),
    ),
    edits: [
      ...[...textIn].map(([slot, text]) => edit(slot.row + movedBy(slot.row), slot, text)),
      ...inserted.flatMap(({ below, texts }) =>
        texts.map((text, n) => edit(below.row + movedBy(below.row) + 1 + n, below, text)),
      ),
    ],
  };
}
