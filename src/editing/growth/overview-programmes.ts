// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { isSameProgramme } from "../../template/same-programme";
import { parseCellAddress } from "../../workbook/address";
import type { Draft } from "./draft";
import { indexOf, parentOf, programmeAt } from "./element";
import { GrowthError } from "./growth-error";
import {
  type ListedObjective,
  type ListedProgramme,
  OverviewEntries,
  PROGRAMME_FIELDS,
} from "./overview-entries";
import { type ProgrammeNames, renamedCells } from "./programme-names";

/** What happens in the overview when a plan grows; nothing where there is none. */
export class Overview {
  private readonly entries: OverviewEntries;
  private readonly joined: ReadonlyMap<PlanPointer, PlanPointer>;

  constructor(
    private readonly document: PlanDocument,
    private readonly draft: Draft,
  ) {
    this.entries = new OverviewEntries(document, draft);
    this.joined = new Map(document.join.map(({ objective, overview }) => [objective, overview]));
  }

  /** Lists a new objective right after or before another of the sheets; at the end where that one is not listed. */
  addObjective(
    programme: PlanPointer,
    beside: PlanPointer,
    objective: ListedObjective,
    side: "after" | "before" = "after",
  ): void {
    const twin = this.joined.get(beside);
    const listed = twin === undefined ? this.listed(programme) : this.at(parentOf(twin));
    if (!listed) return;
    const index = twin === undefined ? listed.cells.length : indexOf(twin) + Number(side === "after");
    this.entries.add(listed, index, objective);
  }

  removeObjective(objective: PlanPointer): void {
    const twin = this.joined.get(objective);
    const listed = twin === undefined ? undefined : this.at(parentOf(twin));
    if (twin !== undefined && listed) this.entries.remove(listed, indexOf(twin));
  }

  /** An objective takes the place of another of its programme. */
  moveObjective(objective: PlanPointer, target: PlanPointer): void {
    const [twin, place] = [this.joined.get(objective), this.joined.get(target)];
    if (twin === undefined || place === undefined || parentOf(twin) !== parentOf(place)) return;
    const listed = this.at(parentOf(twin));
    if (listed) this.entries.move(listed, indexOf(twin), indexOf(place));
  }

  /** @throws GrowthError `overview-full` where a programme cannot be added */
  addProgramme(names: ProgrammeNames, objectives: readonly ListedObjective[]): void {
    const there = this.entries.programmes.find(({ programme }) => isSameProgramme(programme, names));
    if (there) {
      for (const [n, objective] of objectives.entries())
        this.entries.add(
          there,
          there.shape === "rows" ? there.cells.length : there.cells.length + n,
          objective,
        );
      return;
    }
    const last = this.entries.programmes.at(-1);
    if (!last) return;
    if (last.isMatrix) this.addColumn(last, names, objectives);
    else this.addRows(last, names, objectives);
  }

  /** A programme takes the place of another; where one says something for the other too, all stays as it is. */
  moveProgramme(programme: PlanPointer, target: PlanPointer): void {
    const [own, its] = [this.listed(programme), this.listed(target)];
    if (!own || !its || own === its || own.sheet !== its.sheet || own.isMatrix !== its.isMatrix) return;
    if (own.isMatrix) this.moveColumn(own, its);
    else this.moveRows(own, its);
  }

  private moveRows(own: ListedProgramme, its: ListedProgramme): void {
    const all = this.entries.programmes.filter(({ sheet }) => sheet === own.sheet);
    const areApart = all.every((one) => this.nameRows(one).every((row) => rowsOf(one).includes(row)));
    const rows = rowsOf(own);
    const areTogether = rows.every((row, n) => row === (rows[0] ?? 0) + n);
    const [first, last] = [rowsOf(its)[0], rowsOf(its).at(-1)];
    if (!areApart || !areTogether || first === undefined || last === undefined) return;
    const moved = rows.map((row) => this.entries.rowAt(own.sheet, row));
    const isUp = (rows[0] ?? 0) > first;
    this.draft.move(
      own.sheet,
      moved,
      isUp ? { above: this.entries.rowAt(own.sheet, first) } : { below: this.entries.rowAt(own.sheet, last) },
    );
  }

  /** What the columns from one to the other say moves over by one. */
  private moveColumn(own: ListedProgramme, its: ListedProgramme): void {
    const { sheet } = own;
    const matrix = this.entries.programmes.filter((one) => one.sheet === sheet && one.isMatrix);
    const columns = matrix.map(({ first }) => parseCellAddress(first.cell).column);
    const names = matrix.flatMap(({ pointer }) =>
      PROGRAMME_FIELDS.flatMap((field) => this.document.places[`${pointer}/${field}`] ?? []),
    );
    const ownNames = matrix.every((one) =>
      PROGRAMME_FIELDS.flatMap((field) => this.document.places[`${one.pointer}/${field}`] ?? []).every(
        ({ cell }) => parseCellAddress(cell).column === parseCellAddress(one.first.cell).column,
      ),
    );
    if (!ownNames) return;
    const rows = new Set(
      [...names, ...matrix.flatMap(({ first, cells }) => [first, ...cells])].map(
        ({ cell }) => parseCellAddress(cell).row,
      ),
    );
    const [from, to] = [matrix.indexOf(own), matrix.indexOf(its)];
    const order = columns.toSpliced(from, 1).toSpliced(to, 0, columns[from] ?? 0);
    for (const row of rows)
      for (const [n, column] of columns.entries())
        this.draft.write(
          sheet,
          this.entries.rowAt(sheet, row),
          column,
          this.draft.texts.valueAt(sheet, row, order[n] ?? column),
        );
  }

  private nameRows({ pointer }: ListedProgramme): number[] {
    return PROGRAMME_FIELDS.flatMap((field) => this.document.places[`${pointer}/${field}`] ?? []).map(
      ({ cell }) => parseCellAddress(cell).row,
    );
  }

  /** The words on a programme and its objectives go; rows of a list go as a whole. */
  removeProgramme(programme: PlanPointer): void {
    const listed = this.listed(programme);
    if (!listed) return;
    const { sheet, cells, first, isMatrix, pointer } = listed;
    const rows = rowsOf(listed);
    if (!isMatrix) {
      this.passOn(listed, rows);
      for (const row of rows) this.draft.remove(sheet, [this.entries.rowAt(sheet, row)]);
      return;
    }
    const others = new Set(
      this.entries.programmes
        .filter((one) => one !== listed)
        .flatMap((one) =>
          PROGRAMME_FIELDS.map((field) => this.document.places[`${one.pointer}/${field}`]?.cell),
        ),
    );
    const own = PROGRAMME_FIELDS.flatMap((field) => this.document.places[`${pointer}/${field}`] ?? []);
    for (const { cell } of [...own.filter((place) => !others.has(place.cell)), first, ...cells]) {
      const { row, column } = parseCellAddress(cell);
      this.draft.write(sheet, this.entries.rowAt(sheet, row), column, "");
    }
  }

  /** What the rows of a list also say for the programmes below them is written there. */
  private passOn({ pointer, sheet }: ListedProgramme, rows: readonly number[]): void {
    for (const other of this.entries.programmes) {
      if (other.pointer === pointer || other.sheet !== sheet) continue;
      for (const field of PROGRAMME_FIELDS) {
        const place = this.document.places[`${other.pointer}/${field}`];
        if (!place || !rows.includes(parseCellAddress(place.cell).row)) continue;
        const head = this.entries.rowAt(sheet, parseCellAddress(other.first.cell).row);
        this.draft.write(sheet, head, parseCellAddress(place.cell).column, place.value);
      }
    }
  }

  private at(pointer: PlanPointer): ListedProgramme | undefined {
    return this.entries.programmes.find((one) => one.pointer === pointer);
  }

  /** The programme of the overview that most of the objectives are listed under, or the same by code or name. */
  private listed(pointer: PlanPointer): ListedProgramme | undefined {
    const twins = [...this.joined].filter(([objective]) => objective.startsWith(`${pointer}/`));
    const [first] = twins;
    if (first) return this.at(parentOf(first[1]));
    const programme = programmeAt(this.document.plan, pointer);
    return programme && this.entries.programmes.find((one) => isSameProgramme(one.programme, programme));
  }

  /** A column right of the matrix; its cells have no looks of their own. */
  private addColumn(
    last: ListedProgramme,
    names: ProgrammeNames,
    objectives: readonly ListedObjective[],
  ): void {
    const { sheet, pointer, first, cells } = last;
    const { row, column } = parseCellAddress(first.cell);
    const titles = renamedCells(this.document, pointer, names).map(({ content, value }) => ({
      row: parseCellAddress(content.cell).row,
      value,
    }));
    const lines = objectives.map((objective) => this.entries.line(last, objective));
    const slots =
      last.shape === "cells"
        ? [first, ...cells.slice(1)].map(({ cell }) => parseCellAddress(cell).row)
        : [row];
    const values = last.shape === "cells" ? lines : [lines.join("\n")];
    const all = [...titles, ...values.map((value, n) => ({ row: slots[n] ?? -1, value }))];
    for (const one of all) {
      const isFree = one.row >= 0 && this.draft.texts.valueAt(sheet, one.row, column + 1) === "";
      if (!isFree) throw new GrowthError("overview-full", pointer, { sheet, cell: first.cell });
      this.draft.write(sheet, this.entries.rowAt(sheet, one.row), column + 1, one.value);
    }
  }

  private addRows(
    last: ListedProgramme,
    names: ProgrammeNames,
    objectives: readonly ListedObjective[],
  ): void {
    const { sheet, pointer, first, cells } = last;
    const head = parseCellAddress(first.cell).row;
    const bottom = parseCellAddress((cells.at(-1) ?? first).cell).row;
    const model = this.entries.rowAt(sheet, head);
    const titles = renamedCells(this.document, pointer, names);
    const areHere = titles.every(({ content }) => parseCellAddress(content.cell).row >= head);
    if (!areHere || titles.length === 0)
      throw new GrowthError("overview-full", pointer, { sheet, cell: first.cell });
    const { column } = parseCellAddress(first.cell);
    const codeColumn = this.entries.codeColumn(sheet);
    let below = this.entries.rowAt(sheet, bottom);
    const groups = last.shape === "lines" ? [objectives] : objectives.map((objective) => [objective]);
    for (const group of groups.length > 0 ? groups : [[]]) {
      const [row] = this.draft.copy(sheet, [model], below);
      if (!row) return;
      for (const cell of this.draft.texts.filled(sheet, head)) this.draft.write(sheet, row, cell.column, "");
      for (const { content, value } of titles)
        if (parseCellAddress(content.cell).row === head)
          this.draft.write(sheet, row, parseCellAddress(content.cell).column, value);
      const lines = group.map((objective) => this.entries.line(last, objective));
      this.draft.write(sheet, row, column, lines.join("\n"));
      if (codeColumn !== null) this.draft.write(sheet, row, codeColumn, group[0]?.code ?? "");
      below = row;
    }
  }
}

/** The rows of a list that name a programme's objectives, or would. */
const rowsOf = ({ first, cells }: ListedProgramme): number[] => [
  ...new Set([first, ...cells].map(({ cell }) => parseCellAddress(cell).row)),
];
