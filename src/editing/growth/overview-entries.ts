// SPDX-License-Identifier: EUPL-1.2
import type { OverviewProgramme } from "../../plan/plan";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { overviewLines } from "../../reading/overview-objectives";
import { parseCellAddress } from "../../workbook/address";
import type { Draft } from "./draft";
import { cellKey } from "./own-rows";
import type { Row } from "./rearrangement";

/** An objective as the overview lists it. */
export interface ListedObjective {
  code: string | null;
  title: string;
}

/**
 * How an overview lists the objectives of a programme: `lines` of one cell, `cells` one below the other in the column
 * of the programme, or `rows` of a list.
 */
type OverviewShape = "lines" | "cells" | "rows";

const at = ({ cell }: CellContent): { row: number; column: number } => parseCellAddress(cell);

/** A programme of the overview, where and how it lists its objectives. */
export interface ListedProgramme {
  pointer: PlanPointer;
  programme: OverviewProgramme;
  sheet: string;
  shape: OverviewShape;
  isMatrix: boolean;
  /** Cells of its objectives in their order, one for each objective (several may be one cell). */
  cells: CellContent[];
  /** The cell that lists the objectives, or would. */
  first: CellContent;
}

/** The programmes of the overview. */
function listedProgrammes({ plan, places }: PlanDocument): ListedProgramme[] {
  const all = plan.overview.flatMap((programme, p) => {
    const pointer = `/overview/${p}`;
    const [own, first] = [places[pointer], places[`${pointer}/objectives`]];
    if (!own || !first) return [];
    const isMatrix = at(own).column === at(first).column && at(own).row < at(first).row;
    const cells = programme.objectives.flatMap((_, o) => places[`${pointer}/objectives/${o}/title`] ?? []);
    return [{ pointer, programme, sheet: first.sheet, isMatrix, cells, first }];
  });
  const areCells = all.some(({ isMatrix, cells }) => isMatrix && new Set(cells.map(cellKey)).size > 1);
  const areLines = all.some(({ cells }) => new Set(cells.map(cellKey)).size < cells.length);
  return all.map((one): ListedProgramme => {
    const shape = one.isMatrix ? (areCells ? "cells" : "lines") : areLines ? "lines" : "rows";
    return { ...one, shape };
  });
}

/** What stands around the words of an objective in the overview. */
interface Style {
  bullet: string;
  separator: string;
}

/** As the objectives before it are written. */
function styleOf(programmes: readonly ListedProgramme[], own: ListedProgramme): Style {
  const lines = [own, ...programmes].flatMap(({ cells }) =>
    cells.flatMap(({ value }) => overviewLines(String(value))),
  );
  const [, bullet = "", separator = " "] =
    lines
      .map((line) =>
        /^(\s*[•▪◦*·–—-]*\s*)\d{3}\s?[-–.]\s?\d{3}\s?[-–.]\s?\d{1,3}(\s*[-–—_:.)]*\s*)/u.exec(line),
      )
      .find((match) => match !== null) ?? [];
  return { bullet, separator: separator === "" ? " " : separator };
}

const textOf = ({ bullet, separator }: Style, { code, title }: ListedObjective): string =>
  `${bullet}${code === null ? "" : `${code}${separator}`}${title}`.trimEnd();

/** Writes, takes away and reorders what the overview says of objectives. */
export class OverviewEntries {
  readonly programmes: readonly ListedProgramme[];

  constructor(
    private readonly document: PlanDocument,
    private readonly draft: Draft,
  ) {
    this.programmes = listedProgrammes(document);
  }

  /** @param index place among the objectives of the programme; one past the last adds it to the end */
  add(listed: ListedProgramme, index: number, objective: ListedObjective): void {
    if (listed.shape === "rows") {
      this.addRow(listed, index, objective);
      return;
    }
    const texts = this.texts(listed);
    this.put(listed, texts.toSpliced(index, 0, this.line(listed, objective)));
  }

  /** An objective in the words of a line of this programme. */
  line(listed: ListedProgramme, objective: ListedObjective): string {
    const own = this.codeColumn(listed.sheet) === null ? objective : { ...objective, code: null };
    return textOf(styleOf(this.programmes, listed), own);
  }

  remove(listed: ListedProgramme, index: number): void {
    if (listed.shape === "rows") {
      this.removeRow(listed, index);
      return;
    }
    this.put(listed, this.texts(listed).toSpliced(index, 1));
  }

  /** Objectives change places within their programme; a list with formulas among them stays as it is. */
  move(listed: ListedProgramme, from: number, to: number): void {
    if (listed.shape === "rows") {
      this.moveRow(listed, from, to);
      return;
    }
    const texts = this.texts(listed);
    const [moved = ""] = texts.splice(from, 1);
    this.put(listed, texts.toSpliced(to, 0, moved));
  }

  /** What each objective's line or cell says now. */
  private texts({ shape, cells, first, sheet }: ListedProgramme): string[] {
    const now = (content: CellContent): string =>
      String(this.draft.valueAt(this.row(sheet, content), at(content).column));
    return shape === "lines" ? overviewLines(now(first)) : cells.map(now);
  }

  private put({ shape, sheet, cells, first }: ListedProgramme, texts: readonly string[]): void {
    const { column } = at(first);
    if (shape === "lines") {
      this.draft.write(sheet, this.row(sheet, first), column, texts.join("\n"));
      return;
    }
    const slots = cells.map((cell) => this.row(sheet, cell));
    if (slots.length === 0) slots.push(this.row(sheet, first));
    if (texts.length > slots.length) slots.push(this.slotBelow(sheet, slots.at(-1), column));
    for (const [n, row] of slots.entries()) this.draft.write(sheet, row, column, texts[n] ?? "");
  }

  /** The cell below in the matrix; below its last row, that of a new row. */
  private slotBelow(sheet: string, last: Row | undefined, column: number): Row {
    const bottom = this.programmes
      .filter((one) => one.sheet === sheet && one.isMatrix)
      .flatMap(({ cells, first }) => [first, ...cells])
      .reduce((most, cell) => Math.max(most, at(cell).row), 0);
    const next = (last?.source ?? 0) + 1;
    if (next <= bottom) return this.rowAt(sheet, next);
    const model = this.rowAt(sheet, bottom);
    const [row = model] = this.draft.copy(sheet, [model], model);
    for (const cell of this.draft.texts.filled(sheet, bottom)) this.draft.write(sheet, row, cell.column, "");
    this.draft.write(sheet, row, column, "");
    return row;
  }

  private addRow(listed: ListedProgramme, index: number, objective: ListedObjective): void {
    const { sheet, cells, first } = listed;
    const before = cells[Math.max(index - 1, 0)];
    if (!before) {
      this.fillRow(listed, this.row(sheet, first), objective, [], first);
      return;
    }
    const model = this.row(sheet, before);
    const [row] = this.draft.copy(sheet, [model], model);
    if (!row) return;
    const keeps = this.programmeColumns(sheet);
    this.fillRow(listed, index === 0 ? model : row, objective, keeps, before);
    if (!this.saysAgain(listed)) for (const column of keeps) this.draft.write(sheet, row, column, "");
  }

  /** A row says an objective and blanks what else it says, what names its programme aside. */
  private fillRow(
    listed: ListedProgramme,
    row: Row,
    objective: ListedObjective,
    keeps: readonly number[],
    like: CellContent,
  ): void {
    const { sheet } = listed;
    const codeColumn = this.codeColumn(sheet);
    const { row: source, column } = at(like);
    if (keeps.length > 0)
      for (const cell of this.draft.texts.filled(sheet, source))
        if (!keeps.includes(cell.column)) this.draft.write(sheet, row, cell.column, "");
    this.draft.write(sheet, row, column, this.line(listed, objective));
    if (codeColumn !== null) this.draft.write(sheet, row, codeColumn, objective.code ?? "");
  }

  private removeRow(listed: ListedProgramme, index: number): void {
    const { sheet, cells } = listed;
    const cell = cells[index];
    if (!cell) return;
    const row = this.row(sheet, cell);
    if (this.isFree(listed, index)) {
      this.draft.remove(sheet, [row]);
      return;
    }
    this.draft.write(sheet, row, at(cell).column, "");
    const codeColumn = this.codeColumn(sheet);
    if (codeColumn !== null) this.draft.write(sheet, row, codeColumn, "");
  }

  /** True for a row whose going loses no word on mission and programme. */
  private isFree({ pointer, sheet, cells }: ListedProgramme, index: number): boolean {
    const own = cells[index];
    const other = cells[index === 0 ? 1 : index - 1];
    if (!own) return false;
    const { row } = at(own);
    const names = PROGRAMME_FIELDS.flatMap(
      (field) => this.document.places[`${pointer}/${field}`] ?? [],
    ).filter((place) => place.sheet === sheet && at(place).row === row);
    return names.every(
      (place) =>
        other !== undefined &&
        this.draft.texts.valueAt(sheet, at(other).row, at(place).column) === place.value,
    );
  }

  private moveRow({ sheet, cells }: ListedProgramme, from: number, to: number): void {
    const rows = cells.map((cell) => at(cell).row);
    const keeps = this.programmeColumns(sheet);
    const columns = [
      ...new Set(rows.flatMap((row) => this.draft.texts.filled(sheet, row).map(({ column }) => column))),
    ].filter((column) => !keeps.includes(column));
    const formulas = this.draft.snapshot.sheets.find(({ name }) => name === sheet)?.formulas ?? {};
    const touched = new Set(rows);
    if (Object.keys(formulas).some((cell) => touched.has(parseCellAddress(cell).row))) return;
    const order = rows.toSpliced(from, 1).toSpliced(to, 0, rows[from] ?? 0);
    for (const [n, row] of rows.entries())
      for (const column of columns)
        this.draft.write(
          sheet,
          this.rowAt(sheet, row),
          column,
          this.draft.texts.valueAt(sheet, order[n] ?? row, column),
        );
  }

  /** True where each row of the list names its programme; elsewhere a blank cell means the one above. */
  private saysAgain(listed: ListedProgramme): boolean {
    for (const { sheet, pointer, cells } of [listed, ...this.programmes]) {
      const [, second] = cells;
      const place = this.document.places[`${pointer}/programmeTitle`];
      if (second && place && at(place).row === at(cells[0] ?? second).row)
        return this.draft.texts.valueAt(sheet, at(second).row, at(place).column) !== "";
    }
    return true;
  }

  programmeColumns(sheet: string): number[] {
    const columns = this.programmes
      .filter((one) => one.sheet === sheet && !one.isMatrix)
      .flatMap(({ pointer, cells, first }) => {
        const rows = new Set([first, ...cells].map((cell) => at(cell).row));
        return PROGRAMME_FIELDS.flatMap((field) => this.document.places[`${pointer}/${field}`] ?? [])
          .filter((place) => rows.has(at(place).row))
          .map((place) => at(place).column);
      });
    return [...new Set(columns)];
  }

  /** Column of its own for the codes of a list; null where they stand before the titles. */
  codeColumn(sheet: string): number | null {
    for (const { pointer, programme } of this.programmes.filter((one) => one.sheet === sheet)) {
      for (let o = 0; o < programme.objectives.length; o++) {
        const [code, title] = ["code", "title"].map(
          (field) => this.document.places[`${pointer}/objectives/${o}/${field}`],
        );
        if (code && title && code.cell !== title.cell) return at(code).column;
      }
    }
    return null;
  }

  private row(sheet: string, content: CellContent): Row {
    return this.rowAt(sheet, at(content).row);
  }

  rowAt(sheet: string, row: number): Row {
    const [found] = this.draft.rowsOf({ sheet, first: row, last: row });
    if (!found) throw new RangeError(`No row ${row + 1} on ${sheet}`);
    return found;
  }
}

export const PROGRAMME_FIELDS = ["missionTitle", "missionCode", "programmeTitle", "programmeCode"] as const;
