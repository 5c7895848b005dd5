// SPDX-License-Identifier: EUPL-1.2
import { applyRestructure } from "../../src/editing/apply-restructure";
import { parseCellAddress } from "../../src/workbook/address";
import type { CellEdit } from "../../src/workbook/cell-edit";
import type { CellMark } from "../../src/workbook/cell-mark";
import { withKnownSheets } from "../../src/workbook/known-sheets";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { CellPlace, Workbook } from "../../src/workbook/workbook";
import { beginLast, refuseStopped } from "../../src/workbook/stopping";
import { WorkbookError } from "../../src/workbook/workbook-error";
import type { PageDifference } from "../../src/workbook/page-difference";

type Method =
  | "read"
  | "apply"
  | "restructure"
  | "writeSheets"
  | "addSheets"
  | "offerChoices"
  | "recover"
  | "mark"
  | "reveal";

/** A workbook in memory that tells what was done to it and fails when told to. */
export interface FakeWorkbook extends Workbook {
  /** Calls in their order, e.g. `read`, `reveal Foglio!B2`. */
  readonly calls: string[];
  /** Most calls, reveals aside, that were ever under way at once. */
  readonly mostAtOnce: () => number;
  readonly marks: () => readonly CellMark[];
  /** The next calls of a method reject, one with each of these. */
  fail: (method: Method, ...errors: unknown[]) => void;
  /** Calls of a method wait until the returned function is called. */
  hold: (method: Method) => () => void;
  /** Names of our sheets that count as edited by hand. */
  editedByHand: string[];
  /** What the page of sheets that are written will have otherwise than it was set. */
  unsetPages: PageDifference[];
  /** What the user does in the sheet; listeners hear of it. */
  type: (sheet: string, cell: string, value: CellValue) => void;
  select: (place: CellPlace) => void;
  snapshot: WorkbookSnapshot;
  readonly listeners: () => number;
}

/** A sheet whose used range starts at A1. */
export const sheetOf = (name: string, values: CellValue[][]): SheetSnapshot => {
  const width = Math.max(0, ...values.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values: values.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
    formulas: {},
    numberFormats: {},
    mark: null,
  };
};

export function fakeWorkbook(sheets: SheetSnapshot[]): FakeWorkbook {
  const calls: string[] = [];
  const failures = new Map<Method, unknown[]>();
  const gates = new Map<Method, Promise<void>>();
  const changed = new Set<() => void>();
  const selected = new Set<(place: CellPlace) => void>();
  let marks: readonly CellMark[] = [];
  let underWay = 0;
  let most = 0;

  const act = async <T>(method: Method, call: string, work: () => T): Promise<T> => {
    calls.push(call);
    if (method !== "reveal") most = Math.max(most, ++underWay);
    try {
      await gates.get(method);
      const errors = failures.get(method);
      if (errors && errors.length > 0) throw errors.shift();
      return work();
    } finally {
      if (method !== "reveal") underWay -= 1;
    }
  };

  const cellOf = (sheet: string, cell: string): { row: CellValue[]; column: number } => {
    const found = workbook.snapshot.sheets.find(({ name }) => name === sheet);
    const { row, column } = parseCellAddress(cell);
    const values = found?.values[row];
    if (!values) throw new WorkbookError("sheet-missing", [sheet]);
    return { row: values, column };
  };
  const write = (sheet: string, cell: string, value: CellValue): void => {
    const { row, column } = cellOf(sheet, cell);
    row[column] = value;
  };
  const isStale = ({ sheet, cell, expected }: CellEdit): boolean => {
    const { row, column } = cellOf(sheet, cell);
    return (row[column] ?? "") !== expected;
  };

  const workbook: FakeWorkbook = {
    calls,
    mostAtOnce: () => most,
    marks: () => marks,
    editedByHand: [],
    unsetPages: [],
    snapshot: { sheets, leftAside: [] },
    listeners: () => changed.size + selected.size,
    fail: (method, ...errors) => failures.set(method, errors),
    hold: (method) => {
      let open = (): void => undefined;
      gates.set(method, new Promise((resolve) => (open = resolve)));
      return () => {
        gates.delete(method);
        open();
      };
    },
    type: (sheet, cell, value) => {
      write(sheet, cell, value);
      for (const listener of changed) listener();
    },
    select: (place) => {
      for (const listener of selected) listener(place);
    },
    read: ({ before = null, ...stop }) =>
      act("read", "read", () => {
        refuseStopped(stop);
        return withKnownSheets(JSON.parse(JSON.stringify(workbook.snapshot)) as WorkbookSnapshot, before);
      }),
    apply: (edits, _reshapes, stop = {}) =>
      act("apply", `apply ${edits.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" ")}`, () => {
        beginLast(stop);
        const stale = edits.filter(isStale).map(({ sheet, cell }) => `${sheet}!${cell}`);
        if (stale.length > 0) throw new WorkbookError("changed-meanwhile", stale);
        for (const { sheet, cell, value } of edits) write(sheet, cell, value);
      }),
    restructure: (change, stop = {}) =>
      act("restructure", `restructure ${change.steps.map(({ kind }) => kind).join(" ")}`, () => {
        beginLast(stop);
        workbook.snapshot = applyRestructure(workbook.snapshot, change);
      }),
    writeSheets: (plans, { replaceEdited, onProgress, onPageDiffers, ...stop }) =>
      act("writeSheets", "writeSheets", () => {
        beginLast(stop);
        const kept = workbook.editedByHand.filter((name) => !replaceEdited.includes(name));
        if (kept.length > 0) throw new WorkbookError("edited-sheets", kept);
        plans.forEach((_plan, index) => onProgress?.((index + 1) / plans.length));
        if (workbook.unsetPages.length > 0) onPageDiffers?.(workbook.unsetPages);
        return plans.map(({ name }) => name);
      }),
    addSheets: (plans, _named, stop = {}) =>
      act("addSheets", `addSheets ${plans.map(({ name }) => name).join(", ")}`, () => {
        beginLast(stop);
      }),
    offerChoices: (choices, stop = {}) =>
      act("offerChoices", choices ? "offerChoices" : "offerChoices null", () => {
        beginLast(stop);
        return choices?.fields.length ?? 0;
      }),
    recover: () => act("recover", "recover", () => undefined),
    mark: (wanted, stop = {}) =>
      act("mark", `mark ${wanted.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" ")}`.trim(), () => {
        beginLast(stop);
        marks = wanted;
      }),
    reveal: ({ sheet, cell }) => act("reveal", `reveal ${sheet}!${cell}`, () => undefined),
    onChange: (listener) => {
      changed.add(listener);
      return () => void changed.delete(listener);
    },
    onSelect: (listener) => {
      selected.add(listener);
      return () => void selected.delete(listener);
    },
  };
  return workbook;
}
