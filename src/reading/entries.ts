// SPDX-License-Identifier: EUPL-1.2
import { SIDE_LABELS } from "../template/labels";
import type { NamedLabel } from "../template/recognise-label";
import { objectiveText, programmeText } from "./coded-text";
import { continuationOf } from "./continuation";
import { countIn } from "./count-text";
import type { Entry, EntryRow } from "./entry";
import { contentAt, type Cell, type Grid } from "./grid";
import type { LabelItem, LabelsLine, Line } from "./line";
import { isWithin, type Segment } from "./segments";
import { splitShared } from "./shared-value";
import { tableEntries } from "./table-entries";
import type { ValueColumns } from "./value-columns";

/** Reads the labels of a segment with their values, row by row. */
export function entriesOf(grid: Grid, segment: Segment, columns: ValueColumns): EntryRow[] {
  return segment.lines.flatMap((line, n): EntryRow[] => {
    if (line.kind === "labels") return [labelEntries(grid, segment, n, line, columns)];
    if (line.kind === "heading" || line.kind === "values") {
      return tableEntries(grid, line, segment.lines[n + 1]);
    }
    return [];
  });
}

function labelEntries(
  grid: Grid,
  segment: Segment,
  at: number,
  line: LabelsLine,
  columns: ValueColumns,
): EntryRow {
  const rows = line.items.map((given, n): EntryRow => {
    const item = { ...given, values: valuesOf(segment, given, columns) };
    const [name] = item.names as [NamedLabel];
    if (name.level === "aside") return { entries: [], cells: [item.cell, ...given.values.filter(isSum)] };
    if (name.key === "declaredIndicators")
      return countEntry(grid, item, name, segment.lines.slice(at + 1, at + 3));
    if (item.names.length > 1) return sharedEntries(grid, item);
    if (introduces(item, line.items[n + 1])) {
      return row(item, [], [entry(grid, item, name, item.cell, "", { introduces: true })]);
    }
    const single = singleEntry(grid, item, name, columns.forBlank(item));
    return n === line.items.length - 1 ? withContinuation(single, item, segment, at) : single;
  });
  return { entries: rows.flatMap(({ entries }) => entries), cells: rows.flatMap(({ cells }) => cells) };
}

/** The cells beside a label that may be its value; those after the value are left over. */
function valuesOf(segment: Segment, item: LabelItem, columns: ValueColumns): readonly Cell[] {
  const values = item.values.filter((cell) => isWithin(segment, item, cell));
  const [first] = values;
  const isCount = item.names[0]?.key === "declaredIndicators";
  return first && (isCount || columns.mayHold(item, first)) ? values : [];
}

const introduces = (item: LabelItem, beside: LabelItem | undefined): boolean =>
  item.inline === null &&
  item.values.length === 0 &&
  item.names.some(({ key }) => beside?.names.some((side) => SIDE_LABELS[key]?.includes(side.key)));

/**
 * A label with its value; a code in a cell of its own (or in the label's) and the title after it are two entries.
 * An objective of which only the code is given has its title elsewhere (`Obiettivo 011-005-001`, then `Titolo`).
 */
function singleEntry(grid: Grid, item: LabelItem, name: NamedLabel, blankColumn: number): EntryRow {
  const { cell, inline, values } = item;
  const pieces = [
    ...(inline === null ? [] : [{ at: cell, text: inline }]),
    ...values.map((at) => ({ at, text: at.text })),
  ];
  const [first, second] = pieces;
  if (!first) return row(item, [], [entry(grid, item, name, { row: cell.row, column: blankColumn }, "")]);
  const codeKey = CODE_KEYS[name.key];
  if (second && codeKey && isCodeAlone(codeKey, first.text)) {
    const code: NamedLabel = { ...name, key: codeKey };
    return row(
      item,
      [first.at, second.at],
      [entry(grid, item, name, second.at, second.text), entry(grid, item, code, first.at, first.text)],
    );
  }
  if (name.key === "objective" && isCodeAlone("code", first.text)) {
    const code: NamedLabel = { ...name, key: "code" };
    return row(
      item,
      [first.at],
      [
        entry(grid, item, name, first.at, "", { introduces: true }),
        entry(grid, item, code, first.at, first.text),
      ],
    );
  }
  return row(item, [first.at], [entry(grid, item, name, first.at, first.text)]);
}

/** A running text goes on in the rows below its cell. */
function withContinuation(
  { entries, cells }: EntryRow,
  item: LabelItem,
  segment: Segment,
  at: number,
): EntryRow {
  const [first, ...others] = entries;
  const value = cells.at(-1);
  if (!first || first.introduces || !value || value === item.cell || item.inline !== null)
    return { entries, cells };
  const key = first.key === "objective" ? "title" : first.key;
  const below = continuationOf(segment, at, key, value);
  const text = [first.text, ...below.map((cell) => cell.text)].join("\n");
  return { entries: [{ ...first, text }, ...others], cells: [...cells, ...below] };
}

const CODE_KEYS: Partial<Record<string, "missionCode" | "programmeCode" | "code">> = {
  mission: "missionCode",
  programme: "programmeCode",
  objective: "code",
  title: "code",
};

function isCodeAlone(key: "missionCode" | "programmeCode" | "code", text: string): boolean {
  const { code, title } = key === "code" ? objectiveText(text) : programmeText(text);
  return code !== null && title.trim() === "";
}

const isSum = ({ text }: Cell): boolean => /\d/u.test(text);

/** The number of indicators: in the label's cell, up to three cells to the right, or up to two rows below. */
function countEntry(grid: Grid, item: LabelItem, name: NamedLabel, following: readonly Line[]): EntryRow {
  const { cell, inline, values } = item;
  if (inline !== null) return row(item, [], [entry(grid, item, name, cell, inline)]);
  const end = following.findIndex(({ kind }) => kind !== "other");
  const below = following
    .slice(0, end < 0 ? undefined : end)
    .flatMap((line) => (line.row.index <= cell.row + 2 ? line.row.cells : []))
    .filter(({ column }) => column >= cell.column && column <= cell.column + 2);
  const at =
    values.find(isCount) ?? below.find(isCount) ?? values.find(({ column }) => column === cell.column + 1);
  return row(item, at ? [at] : [], [entry(grid, item, name, at ?? cell, at?.text ?? "")]);
}

const isCount = ({ text }: Cell): boolean => countIn(text) !== null;

/**
 * Several labels in one cell have their values together in the next, shared out as far as they can be, or in as many
 * cells as there are labels.
 */
function sharedEntries(grid: Grid, item: LabelItem): EntryRow {
  const [value] = item.values;
  const each = item.values.slice(0, item.names.length);
  if (each.length === item.names.length) {
    const entries = item.names.map((name, n) => {
      const at = each[n] as Cell;
      return entry(grid, item, name, at, at.text, { shared: true });
    });
    return row(item, each, entries);
  }
  const texts = splitShared(item.names, value?.text ?? "");
  return row(
    item,
    value ? [value] : [],
    item.names.map((name, n) =>
      entry(grid, item, name, value ?? item.cell, texts[n] ?? "", { shared: true }),
    ),
  );
}

const row = (item: LabelItem, cells: readonly Cell[], entries: readonly Entry[]): EntryRow => ({
  entries,
  cells: [item.cell, ...cells],
});

function entry(
  grid: Grid,
  { cell }: LabelItem,
  { key, year }: NamedLabel,
  at: { row: number; column: number },
  text: string,
  flags: Partial<Pick<Entry, "shared" | "introduces">> = {},
): Entry {
  return {
    key,
    year,
    text,
    place: contentAt(grid, at.row, at.column),
    label: contentAt(grid, cell.row, cell.column),
    shared: false,
    inTable: false,
    introduces: false,
    ...flags,
  };
}
