// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import { fieldLabel } from "../template/field-label";
import type { CellEdit } from "../workbook/cell-edit";
import type { CellValue } from "../workbook/snapshot";

/** A cell before and after a change, as it is shown to the user. */
export interface PreviewedCell {
  sheet: string;
  /** A1 address. */
  cell: string;
  /** How the common layout calls the field that stands there; null for a cell that holds none, such as a heading. */
  label: string | null;
  /** `""` for an empty cell. */
  before: CellValue;
  after: CellValue;
}

/**
 * What edits do, cell by cell and in their order.
 * @param document the plan as it stands before they are made
 */
export function previewOf(edits: readonly CellEdit[], document: PlanDocument): PreviewedCell[] {
  const fields = fieldsByCell(document);
  return edits.map(({ sheet, cell, expected, value }) => ({
    sheet,
    cell,
    label: fieldLabel(fields.get(`${sheet}!${cell}`) ?? null),
    before: expected,
    after: value,
  }));
}

/** Name of the innermost field of each cell: a title, where its objective and its code stand too. */
function fieldsByCell({ places }: PlanDocument): Map<string, string> {
  const fields = new Map<string, { name: string; depth: number }>();
  for (const [pointer, { sheet, cell }] of Object.entries(places)) {
    const segments = pointer.split("/");
    const name = segments.findLast((segment) => !/^\d*$/.test(segment));
    const place = `${sheet}!${cell}`;
    if (name === undefined || (fields.get(place)?.depth ?? 0) > segments.length) continue;
    fields.set(place, { name, depth: segments.length });
  }
  return new Map([...fields].map(([place, { name }]) => [place, name]));
}
