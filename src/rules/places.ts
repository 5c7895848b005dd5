// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../plan/plan-document";

/** Where a finding points: a sheet and an A1 address. */
export interface Place {
  sheet: string;
  cell: string;
}

/**
 * The cell of a field or, where the layout has no cell for it, that of the nearest thing around it
 * (a missing description stands at its objective). Null when nothing around it has a cell.
 */
export function placeOf(document: PlanDocument, pointer: PlanPointer): Place | null {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const content = document.places[at];
    if (content) return { sheet: content.sheet, cell: content.cell };
  }
  return null;
}

/** The cells of several fields, each once, in the order given; fields without a cell are left out. */
export function placesOf(document: PlanDocument, pointers: readonly PlanPointer[]): Place[] {
  const places = new Map<string, Place>();
  for (const pointer of pointers) {
    const place = placeOf(document, pointer);
    if (place) places.set(placeKey(place), place);
  }
  return [...places.values()];
}

/** What stands in the cell of a field; null when the field has no cell of its own. */
export const contentOf = (document: PlanDocument, pointer: PlanPointer): CellContent | null =>
  document.places[pointer] ?? null;

/** One text for one cell, to tell places apart. */
export const placeKey = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;
