// SPDX-License-Identifier: EUPL-1.2
import { recogniseHeading } from "../template/recognise-label";
import {
  labelled,
  leadsTo,
  type PastedEntry,
  type PastedLabel,
  planLabel,
  textAlone,
  withoutColon,
} from "./pasted-entry";
import { entriesOfLines } from "./pasted-lines";

type Row = readonly string[];

/** A table of headings with a row of values below them, of labels with their values beside them, or of both. */
export function entriesOfTable(rows: readonly Row[]): PastedEntry[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  if (filled.every((row) => row.filter((cell) => cell !== "").length === 1)) {
    return entriesOfLines(
      filled.flat().flatMap((cell) => (cell === "" ? [] : cell.split("\n"))),
      false,
    );
  }
  const entries: PastedEntry[] = [];
  for (let r = 0; r < filled.length; r++) {
    const [row = [], below] = filled.slice(r, r + 2);
    const headings = below && headingsIn(row);
    if (headings && headingsIn(below) === null) {
      entries.push(...entriesUnder(row, headings, below));
      r += 1;
    } else entries.push(...entriesBeside(row));
  }
  return entries;
}

/** The label of each column of a row of headings; null for a row of another kind. */
function headingsIn(row: Row): (PastedLabel | null)[] | null {
  const labels = row.map((cell): PastedLabel | null => {
    const found = recogniseHeading(cell) ?? planLabel(cell);
    if (found === null || found.value !== null || found.names.length > 1) return null;
    return { name: found.names[0], heading: withoutColon(cell) };
  });
  const known = labels.filter((label) => label !== null).length;
  const written = row.filter((cell) => cell !== "").length;
  return known >= 2 && (known === written || (known >= 3 && known > written / 2)) ? labels : null;
}

function entriesUnder(row: Row, headings: readonly (PastedLabel | null)[], values: Row): PastedEntry[] {
  return values.flatMap((text, column) => {
    if (text === "") return [];
    const heading = headings[column];
    if (heading) return [labelled(heading, text)];
    return [{ label: null, heading: withoutColon(row[column] ?? ""), text }];
  });
}

/** Labels with their values in the cells after them. */
function entriesBeside(row: Row): PastedEntry[] {
  const entries: PastedEntry[] = [];
  let label: PastedLabel | null = null;
  let values: string[] = [];
  const close = (): void => {
    if (values.length > 0)
      entries.push(label ? labelled(label, values.join(" ")) : textAlone(values.join(" ")));
    values = [];
  };
  for (const cell of row.filter((text) => text !== "")) {
    const found = planLabel(cell);
    // A year, or the second of two words that happen to be labels, is a value.
    if (found === null || found.words === "" || found.names.length > 1) {
      values.push(cell);
      continue;
    }
    const next: PastedLabel = { name: found.names[0], heading: withoutColon(headOf(cell, found.value)) };
    if (label && values.length === 0 && found.value === null && !leadsTo(label.name, next.name)) {
      values.push(cell);
      continue;
    }
    close();
    label = next;
    if (found.value !== null) values.push(found.value);
  }
  close();
  return entries;
}

const headOf = (cell: string, value: string | null): string =>
  value === null ? cell : cell.slice(0, Math.max(0, cell.lastIndexOf(value)));
