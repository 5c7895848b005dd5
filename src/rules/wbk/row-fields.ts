// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { parseCellAddress } from "../../workbook/address";
import { recogniseLabel } from "../../template/recognise-label";
import { groupsOf } from "../groups";

/** A field of an objective whose label stands in the same row as its value. */
export interface RowField {
  at: PlanPointer;
  label: CellContent;
  value: CellContent;
  row: number;
  labelColumn: number;
  valueColumn: number;
}

/** Fields that the layout prints one below the other, label beside value. */
const FIELDS = [
  "title",
  "description",
  "timeframe",
  "centre",
  "resources",
  "investments",
  "spent",
  "contribution",
  "stakeholders",
];

/**
 * The row fields of every objective of the blocks, by objective. Labels side by side in a row are left out, and so is an
 * objective's title under «Obiettivo», which stands where the block begins; several labels in one cell count once.
 */
export function rowFields(document: PlanDocument): RowField[][] {
  const blocks = new Set(document.sheets.filter(({ holds }) => holds === "blocks").map(({ name }) => name));
  return objectivesOf(document.plan).map(({ at }) => {
    const fields = FIELDS.flatMap((name) => rowField(document, `${at}/${name}`)).filter(({ value }) =>
      blocks.has(value.sheet),
    );
    return groupsOf(fields, ({ row }) => String(row)).flatMap(([field, ...others]) =>
      others.every(({ labelColumn }) => labelColumn === field.labelColumn) ? [field] : [],
    );
  });
}

function rowField({ places, labels }: PlanDocument, at: PlanPointer): RowField[] {
  const [label, value] = [labels[at], places[at]];
  if (!label || !value || label.sheet !== value.sheet) return [];
  if (at.endsWith("/title") && recogniseLabel(String(label.value))?.names[0].key !== "title") return [];
  const [of, to] = [parseCellAddress(label.cell), parseCellAddress(value.cell)];
  if (of.row !== to.row || of.column === to.column) return [];
  return [{ at, label, value, row: to.row, labelColumn: of.column, valueColumn: to.column }];
}

/** Fewer than these make no habit. */
const FEWEST = 3;

/** What more than half of at least three agree on; null when there is no such thing. */
export function usual(numbers: readonly number[]): number | null {
  const [most] = groupsOf(numbers, String).sort((a, b) => b.length - a.length);
  return most && most.length >= FEWEST && most.length * 2 > numbers.length ? most[0] : null;
}
