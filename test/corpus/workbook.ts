// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../src/plan/plan";
import type { PlanPointer } from "../../src/plan/plan-document";
import { cellAddress, parseCellAddress } from "../../src/workbook/address";
import type {
  CellValue,
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
} from "../../src/workbook/snapshot";

/** A cell that is more than its value. */
interface RichCell {
  value: CellValue;
  format?: string;
  formula?: string;
}

/** `null` is an empty cell. */
export type GridCell = CellValue | RichCell | null;

/** A sheet of the corpus: rows of cells from one corner on; a row left empty is `[]`. */
export interface CorpusSheet {
  name: string;
  from: string;
  rows: readonly (readonly GridCell[])[];
  visibility: SheetVisibility;
  mark: string | null;
}

/** A realistic workbook and what reading it must give. */
export interface CorpusWorkbook {
  /** What it is an example of. */
  about: string;
  sheets: readonly CorpusSheet[];
  plan: Plan;
  /** Some of the cells that fields must stand in, as `Foglio!A1`. */
  places?: Record<PlanPointer, string>;
  /** Cells that no label explains, as `Foglio!A1`; none when left out. */
  notUnderstood?: readonly string[];
  /** Labels that share a cell, as `Foglio!A1`; none when left out. */
  sharedLabels?: readonly string[];
  /** Pairs of pointers joined, as `objective = overview objective`; none when left out. */
  join?: readonly string[];
  /** What each sheet holds, as `Foglio: part`. */
  holds: readonly string[];
  /** Findings of each rule; the rules that are left out find nothing. */
  expectedFindings: Record<string, number>;
}

export const sheet = (
  name: string,
  from: string,
  rows: CorpusSheet["rows"],
  options: Partial<Pick<CorpusSheet, "visibility" | "mark">> = {},
): CorpusSheet => ({ name, from, rows, visibility: "visible", mark: null, ...options });

export const formatted = (value: number, format: string): RichCell => ({ value, format });
export const euro = (value: number): RichCell => formatted(value, '"€ "#,##0.00');
export const percent = (value: number): RichCell => formatted(value, "0%");
export const formula = (text: string, value: CellValue, format?: string): RichCell => ({
  value,
  formula: text,
  ...(format === undefined ? {} : { format }),
});

/** The workbook as an adapter would read it. */
export const snapshotOf = ({ sheets }: Pick<CorpusWorkbook, "sheets">): WorkbookSnapshot => ({
  sheets: sheets.map(sheetSnapshot),
  leftAside: [],
});

function sheetSnapshot({ name, from, rows, visibility, mark }: CorpusSheet): SheetSnapshot {
  const { row: top, column: left } = parseCellAddress(from);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const snapshot: SheetSnapshot = {
    name,
    visibility,
    top,
    left,
    values: [],
    formulas: {},
    numberFormats: {},
    mark,
  };
  for (const [r, row] of rows.entries()) {
    snapshot.values.push(Array.from({ length: width }, (_, c) => valueOf(row[c] ?? null)));
    for (const [c, cell] of row.entries()) {
      if (cell === null || typeof cell !== "object") continue;
      const address = cellAddress(top + r, left + c);
      if (cell.formula !== undefined) snapshot.formulas[address] = cell.formula;
      if (cell.format !== undefined) snapshot.numberFormats[address] = cell.format;
    }
  }
  return snapshot;
}

const valueOf = (cell: GridCell): CellValue =>
  cell === null ? "" : typeof cell === "object" ? cell.value : cell;
