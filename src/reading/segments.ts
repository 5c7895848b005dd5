// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "./grid";
import { hasColumn, type LabelItem, type Line } from "./line";

/** A run of lines about one thing (a programme's heading, an objective with its indicators, a table) and its edges. */
export interface Segment {
  lines: readonly Line[];
  /** First column of its labels. */
  left: number;
  /** Last column of its headings; null when it has none. */
  right: number | null;
}

/** Splits lines where a programme, an objective or a table begins; what stands before the first label is left out. */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const groups: Line[][] = [];
  let before: ReturnType<typeof opening> = null;
  for (const line of lines) {
    const opens = opening(line);
    if (opens === null) groups.at(-1)?.push(line);
    else if (opens === "header" && before === "header") groups.at(-1)?.push(line);
    else groups.push([line]);
    if (line.kind !== "other") before = opens;
  }
  return groups.map((group): Segment => ({ lines: group, left: leftOf(group), right: rightOf(group) }));
}

function opening(line: Line): "header" | "objective" | "table" | "other" | null {
  if (line.kind === "heading") return hasColumn(line, "objective", "mission", "programme") ? "table" : null;
  if (line.kind !== "labels") return null;
  const keys = line.items.flatMap(({ names }) => names.map(({ key }) => key));
  if (keys.includes("objective")) return "objective";
  return keys.includes("mission") || keys.includes("programme") ? "header" : null;
}

const leftOf = (lines: readonly Line[]): number =>
  Math.min(
    ...lines.flatMap((line) => {
      if (line.kind === "labels") return line.items.map(({ cell }) => cell.column);
      return line.kind === "heading" ? line.columns.map(({ cell }) => cell.column) : [];
    }),
  );

function rightOf(lines: readonly Line[]): number | null {
  const edges = lines.flatMap((line) => (line.kind === "heading" ? [headingEdge(line.row.cells, line)] : []));
  return edges.length > 0 ? Math.max(...edges) : null;
}

/** Headings end where the row does, or before a gap beyond which there is no label: what follows is a note. */
function headingEdge(cells: readonly Cell[], heading: Extract<Line, { kind: "heading" }>): number {
  let edge = Math.max(...heading.columns.map(({ cell }) => cell.column));
  for (const { column } of cells) if (column === edge + 1) edge = column;
  return edge;
}

/** True when a cell may be the value of a label of its row, and not a note in the margin. */
export function isWithin({ right }: Segment, item: LabelItem, { column }: Cell): boolean {
  const distance = column - item.cell.column;
  return right === null ? distance <= 3 : column <= right || distance <= 2;
}
