// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../plan/plan-document";
import { computed } from "./computed";
import type { Place } from "./places";

/** A field and the content of the cell where it, or its label, stands. */
export type PlacedField = [at: PlanPointer, content: CellContent];

/** Fields by cell. */
interface FieldsByCell {
  /** The fields of each cell together, cells in the order of their first fields. */
  groups: readonly (readonly [PlacedField, ...PlacedField[]])[];
  has: (place: Place) => boolean;
}

/** The fields of a document by the cell they stand in. */
export const fieldsByCell = computed(({ places }) => byCell(places));

/** The fields of a document by the cell of their label. */
export const labelsByCell = computed(({ labels }) => byCell(labels));

function byCell(contents: PlanDocument["places"]): FieldsByCell {
  const groups: [PlacedField, ...PlacedField[]][] = [];
  const sheets = new Map<string, Map<string, PlacedField[]>>();
  for (const field of Object.entries(contents)) {
    const { sheet, cell } = field[1];
    const cells = sheets.get(sheet) ?? new Map<string, PlacedField[]>();
    sheets.set(sheet, cells);
    const known = cells.get(cell);
    if (known) {
      known.push(field);
      continue;
    }
    const group: [PlacedField] = [field];
    cells.set(cell, group);
    groups.push(group);
  }
  return { groups, has: ({ sheet, cell }) => sheets.get(sheet)?.has(cell) === true };
}
