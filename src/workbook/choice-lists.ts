// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseCellAddress, quotedSheetName, rangeAddress, type CellRange } from "./address";
import type { ChoiceField, ChoiceList, Choices } from "./choices";
import { groupedBy } from "./grouping";
import { formatMark, snapshotHash } from "./sheet-mark";

/** Name of the sheet that holds the values, unless the user has one called so. */
export const LISTS_SHEET = "PIRA Elenchi";

/** What Excel asks when a value is not in the list. */
export const OUTSIDE_LIST = {
  title: "Valore fuori elenco",
  message: "Il valore non è tra quelli proposti dall’elenco.",
} as const;

const PREFIX = "PIRA_";

/** Workbook name of a list. */
export const listName = (list: string): string => `${PREFIX}${list}`;

/** True when the source of a drop-down, with or without its `=`, is the name of a list of ours. */
export const isListSource = (source: string): boolean => /^\s*=?\s*PIRA_\w+\s*$/i.test(source);

/**
 * True for a workbook name of ours: it points at a sheet of lists, or at one that is gone.
 * @param sheets names of the sheets of lists
 */
export function isListName(name: string, formula: string, sheets: readonly string[]): boolean {
  const refersTo = formula.replace(/^=/, "");
  return (
    name.toUpperCase().startsWith(PREFIX) &&
    (refersTo.includes("#REF!") || sheets.some((sheet) => refersTo.startsWith(`${quotedSheetName(sheet)}!`)))
  );
}

/** What the sheet of the lists holds, one list a column, and what the workbook says of it. */
export interface ListsContent {
  columns: readonly (readonly string[])[];
  /** Workbook names and the cells they stand for, without `=`. */
  names: readonly { name: string; refersTo: string }[];
  /** Text of our mark. */
  mark: string;
}

/** @param sheet the name that the sheet has, or will have */
export function listsContent(sheet: string, lists: readonly ChoiceList[]): ListsContent {
  const columns = lists.map(({ values }) => values);
  const names = lists.map(({ name, values }, column) => {
    const cells = rangeAddress(0, column, Math.max(1, values.length), 1).replace(/[A-Z]+/g, "$$$&$$");
    return { name: listName(name), refersTo: `${quotedSheetName(sheet)}!${cells}` };
  });
  const rows = Array.from({ length: Math.max(1, ...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((values) => values[row] ?? ""),
  );
  const hash = snapshotHash({ name: sheet, top: 0, left: 0, values: rows });
  return { columns, names, mark: formatMark({ set: "elenchi", state: "final", hash }) };
}

/** Cells of one sheet that offer the same list in the same words. */
export interface ChoiceGroup {
  /** Workbook name of the list. */
  source: string;
  title: string;
  message: string;
  /** A1 ranges, each a cell or a merge. */
  ranges: string[];
}

/**
 * The cells of one sheet by what they offer; in a merge, all of it.
 * @param taken ranges with a validation of the user's: what overlaps them offers nothing
 */
export function choiceGroups(
  fields: readonly ChoiceField[],
  merges: readonly CellRange[],
  taken: readonly CellRange[],
): ChoiceGroup[] {
  const mergeAt = new Map(merges.map((merge) => [cellAddress(merge.row, merge.column), merge]));
  const areas = new Map(
    fields.map((field): [string, { field: ChoiceField; area: CellRange }] => {
      const { row, column } = parseCellAddress(field.cell);
      const cell = cellAddress(row, column);
      return [cell, { field, area: mergeAt.get(cell) ?? { row, column, rows: 1, columns: 1 } }];
    }),
  );
  const free = [...areas.values()].filter(({ area }) => !taken.some((other) => overlap(area, other)));
  const groups = groupedBy(free, ({ field: { list, title, message } }) => [list, title, message].join("\n"));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { list, title, message } = first.field;
    const ranges = members.map(({ area: { row, column, rows, columns } }) =>
      rangeAddress(row, column, rows, columns),
    );
    return [{ source: listName(list), title, message, ranges }];
  });
}

/** True when two ranges share a cell. */
const overlap = (a: CellRange, b: CellRange): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Limits of the file format (ECMA-376 part 1, 18.3.1.32): Excel repairs a file that goes beyond them. */
const MAX_TITLE_LENGTH = 32;
const MAX_MESSAGE_LENGTH = 255;

/** @throws RangeError for lists without a proper name of their own, and for fields without a list or too wordy. */
export function requireWellFormed({ lists, fields }: Choices): void {
  const names = new Set<string>();
  for (const { name } of lists) {
    if (!/^[A-Za-z]\w*$/.test(name)) throw new RangeError(`Not the name of a list: ${name}`);
    if (names.has(name.toLowerCase())) throw new RangeError(`Two lists called ${name}`);
    names.add(name.toLowerCase());
  }
  for (const { sheet, cell, list, title, message } of fields) {
    if (!lists.some(({ name }) => name === list))
      throw new RangeError(`No list ${list} for ${sheet}!${cell}`);
    if (title.length > MAX_TITLE_LENGTH || message.length > MAX_MESSAGE_LENGTH) {
      throw new RangeError(`The message of ${sheet}!${cell} is too long`);
    }
  }
}
