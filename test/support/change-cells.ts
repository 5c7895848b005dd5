// SPDX-License-Identifier: EUPL-1.2
import { parseCellAddress } from "../../src/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A new value, or how it comes from the old one. */
export type CellChange = CellValue | ((old: CellValue) => CellValue);

/**
 * A copy of a workbook with some cells changed, named as `Quadro!F4`. A changed cell loses its formula.
 * @throws RangeError for a cell outside the used ranges, or one that keeps its value: a change must change something
 */
export function changeCells(
  snapshot: WorkbookSnapshot,
  changes: Record<string, CellChange>,
): WorkbookSnapshot {
  const copy = structuredClone(snapshot);
  for (const [address, change] of Object.entries(changes)) {
    const [name, cell = ""] = address.split("!");
    const sheet = copy.sheets.find((each) => each.name === name);
    if (!sheet) throw new RangeError(`No sheet for ${address}`);
    const { row, column } = parseCellAddress(cell);
    const cells = sheet.values[row - sheet.top];
    const old = cells?.[column - sheet.left];
    if (!cells || old === undefined) throw new RangeError(`No cell ${address}`);
    const value = typeof change === "function" ? change(old) : change;
    if (value === old) throw new RangeError(`${address} holds ${String(value)} already`);
    cells[column - sheet.left] = value;
    sheet.formulas = Object.fromEntries(Object.entries(sheet.formulas).filter(([at]) => at !== cell));
  }
  return copy;
}

/** The value of a cell named as `Quadro!F4`; undefined outside the used ranges. */
export function cellValue(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  cell: string,
): CellValue | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const { row, column } = parseCellAddress(cell);
  return sheet?.values[row - sheet.top]?.[column - sheet.left];
}
