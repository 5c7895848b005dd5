// SPDX-License-Identifier: EUPL-1.2
import { type Rect, intersect, subtract } from "./rect";
import type { Sheet } from "./sheet";
import { type Shift, shiftRect } from "./shift";

export interface ValidationSettings {
  /** Rule as office.js writes it; null for a mere prompt. */
  readonly rule: Readonly<Record<string, unknown>> | null;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly ignoreBlanks: boolean;
}

export interface DataValidation {
  rects: Rect[];
  settings: ValidationSettings;
}

const NO_VALIDATION: ValidationSettings = {
  rule: null,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  ignoreBlanks: true,
};

/** The settings that all cells share; null when they differ. */
export function validationOn(sheet: Sheet, rects: readonly Rect[]): ValidationSettings | null {
  const found = sheet.validations.filter(({ rects: own }) => touch(own, rects));
  const open = found.reduce((left, { rects: own }) => left.flatMap((rect) => cutAll(rect, own)), [...rects]);
  const looks = [...found.map(({ settings }) => settings), ...(open.length > 0 ? [NO_VALIDATION] : [])];
  const [first = NO_VALIDATION, ...others] = looks;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}

/** True when some of the cells have a validation, and others have none. */
export function isPartlyValidated(sheet: Sheet, rects: readonly Rect[]): boolean {
  const open = sheet.validations.reduce(
    (left, { rects: own }) => left.flatMap((rect) => cutAll(rect, own)),
    [...rects],
  );
  return open.length > 0 && sheet.validations.some(({ rects: own }) => touch(own, rects));
}

/** The cells of a rectangle that have a validation, in rectangles as large as they come: rows first, then equal rows. */
export function validatedRects(sheet: Sheet, within: Rect): Rect[] {
  const inside = sheet.validations.flatMap(({ rects }) =>
    rects.flatMap((rect) => intersect(rect, within) ?? []),
  );
  const rows = new Map<number, Set<number>>();
  for (const { row, column, rows: height, columns: width } of inside) {
    for (let r = row; r < row + height; r++) {
      const columns = rows.get(r) ?? new Set<number>();
      for (let c = column; c < column + width; c++) columns.add(c);
      rows.set(r, columns);
    }
  }
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    for (const { column, count } of runs([...columns].sort((a, b) => a - b))) {
      const above = found.find(
        (rect) => rect.column === column && rect.columns === count && rect.row + rect.rows === row,
      );
      if (above) above.rows += 1;
      else found.push({ row, column, rows: 1, columns: count });
    }
  }
  return found;
}

function runs(columns: readonly number[]): { column: number; count: number }[] {
  const starts = columns.filter((column, i) => columns[i - 1] !== column - 1);
  return starts.map((column, i) => {
    const next = starts[i + 1];
    const end = next === undefined ? columns.length : columns.indexOf(next);
    return { column, count: end - columns.indexOf(column) };
  });
}

/** Changes the settings of these cells, each from what it had. */
export function changeValidation(
  sheet: Sheet,
  rects: readonly Rect[],
  change: (settings: ValidationSettings) => ValidationSettings,
): void {
  const pieces = sheet.validations.flatMap(({ rects: own, settings }): DataValidation[] => {
    const inside = own.flatMap((rect) => rects.flatMap((area) => intersect(rect, area) ?? []));
    return inside.length > 0 ? [{ rects: inside, settings: change(settings) }] : [];
  });
  const open = sheet.validations.reduce(
    (left, { rects: own }) => left.flatMap((rect) => cutAll(rect, own)),
    [...rects],
  );
  clearValidation(sheet, rects);
  const fresh = open.length > 0 ? [{ rects: open, settings: change(NO_VALIDATION) }] : [];
  sheet.validations.push(...[...pieces, ...fresh].filter(({ settings }) => settings !== NO_VALIDATION));
}

export function clearValidation(sheet: Sheet, rects: readonly Rect[]): void {
  for (const validation of sheet.validations) {
    validation.rects = validation.rects.flatMap((rect) => cutAll(rect, rects));
  }
  sheet.validations = sheet.validations.filter(({ rects: own }) => own.length > 0);
}

export function shiftValidations(sheet: Sheet, shift: Shift): void {
  for (const validation of sheet.validations) {
    validation.rects = validation.rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
  }
  sheet.validations = sheet.validations.filter(({ rects }) => rects.length > 0);
}

const touch = (own: readonly Rect[], rects: readonly Rect[]): boolean =>
  own.some((rect) => rects.some((area) => intersect(rect, area)));

const cutAll = (rect: Rect, holes: readonly Rect[]): Rect[] =>
  holes.reduce<Rect[]>((left, hole) => left.flatMap((piece) => subtract(piece, hole)), [rect]);
