// SPDX-License-Identifier: EUPL-1.2
import { elementOf } from "../../plan/element-pointer";
import { parseCellAddress } from "../../workbook/address";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";

/** Where a cell leads in the form: an element, and one of its fields when the cell is its own. */
interface FormPlace {
  element: PlanPointer;
  field: PlanPointer | null;
}

/** Finds the element of a cell, and its field. */
export type FieldFinder = (place: { sheet: string; cell: string }) => FormPlace | null;

/**
 * Prepares the search for the element that a cell belongs to: the cell of a field or of its label leads to the field;
 * any other one to the element whose last row above it, or its own row, is nearest. Null above the first element and
 * on sheets without any.
 */
export function fieldFinder(document: PlanDocument): FieldFinder {
  const byCell = new Map<string, FormPlace>();
  const bySheet = new Map<string, Map<number, PlanPointer>>();
  const take = (at: PlanPointer, content: CellContent): void => {
    const element = elementOf(at);
    if (element === null) return;
    const key = `${content.sheet}!${content.cell}`;
    const known = byCell.get(key);
    if (!known || isBetter(at, known.field)) byCell.set(key, { element, field: at === element ? null : at });
    const rows = bySheet.get(content.sheet) ?? new Map<number, PlanPointer>();
    bySheet.set(content.sheet, rows);
    const { row } = parseCellAddress(content.cell);
    if ((rows.get(row)?.length ?? 0) < element.length) rows.set(row, element);
  };
  for (const contents of [document.places, document.labels]) {
    for (const [at, content] of Object.entries(contents)) take(at, content);
  }
  const sorted = new Map([...bySheet].map(([sheet, rows]) => [sheet, [...rows].sort(([a], [b]) => a - b)]));

  return ({ sheet, cell }) => {
    const there = byCell.get(`${sheet}!${cell}`);
    if (there) return there;
    const { row } = parseCellAddress(cell);
    const element = sorted.get(sheet)?.findLast(([first]) => first <= row)?.[1];
    return element === undefined ? null : { element, field: null };
  };
}

/** Of the fields that share a cell, the words come before the code, and a field before the element it names. */
const isBetter = (at: PlanPointer, known: PlanPointer | null): boolean =>
  known === null ? elementOf(at) !== at : /Code$|\/code$/u.test(known) && /(?:[tT]itle|name)$/u.test(at);
