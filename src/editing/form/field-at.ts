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
  const bySheet = new Map<string, FieldFinder>();
  return (place) => {
    const find = bySheet.get(place.sheet) ?? finderInSheet(document, place.sheet);
    bySheet.set(place.sheet, find);
    return find(place);
  };
}

function finderInSheet(document: PlanDocument, sheet: string): FieldFinder {
  const byCell = new Map<string, FormPlace>();
  const rows = new Map<number, PlanPointer>();
  const take = (at: PlanPointer, { cell }: CellContent): void => {
    const element = elementOf(at);
    if (element === null) return;
    const known = byCell.get(cell);
    if (!known || isBetter(at, known.field)) byCell.set(cell, { element, field: at === element ? null : at });
    const { row } = parseCellAddress(cell);
    if ((rows.get(row)?.length ?? 0) < element.length) rows.set(row, element);
  };
  for (const contents of [document.places, document.labels]) {
    for (const at in contents) {
      const content = contents[at];
      if (content?.sheet === sheet) take(at, content);
    }
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);

  return ({ cell }) => {
    const there = byCell.get(cell);
    if (there) return there;
    const { row } = parseCellAddress(cell);
    const element = sorted.findLast(([first]) => first <= row)?.[1];
    return element === undefined ? null : { element, field: null };
  };
}

/** Of the fields that share a cell, the words come before the code, and a field before the element it names. */
const isBetter = (at: PlanPointer, known: PlanPointer | null): boolean =>
  known === null ? elementOf(at) !== at : /Code$|\/code$/u.test(known) && /(?:[tT]itle|name)$/u.test(at);
