// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** A filled cell of a row. */
export interface RowText {
  column: number;
  text: string;
}

/** What a printed sheet says, row by row; its layout left aside. */
export interface SheetText {
  name: string;
  rows: readonly (readonly RowText[])[];
}

export const snapshotText = ({ name, left, values }: SheetSnapshot): SheetText => ({
  name,
  rows: values.map((row) => row.flatMap((value, c) => rowText(left + c, value))),
});

export function plannedText({ name, rows, cells }: SheetPlan): SheetText {
  const texts: RowText[][] = rows.map(() => []);
  for (const { row, column, value } of cells) texts[row]?.push(...rowText(column, value));
  return { name, rows: texts };
}

const rowText = (column: number, value: string | number | boolean): RowText[] =>
  value === "" ? [] : [{ column, text: String(value) }];

/**
 * All texts of some rows: column by column, without white space, so that it is the same however long texts were cut
 * into rows.
 */
export function textOf(rows: SheetText["rows"]): string {
  const columns = new Map<number, string>();
  for (const { column, text } of rows.flat()) {
    columns.set(column, (columns.get(column) ?? "") + text.replace(/\s+/gu, ""));
  }
  return [...columns.keys()]
    .sort((a, b) => a - b)
    .map((column) => columns.get(column))
    .join("|");
}
