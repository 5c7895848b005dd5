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

type Opening = "header" | "objective" | "table" | "overview" | "field";

/** Splits lines where a programme, an objective or a table begins; what stands before the first label is left out. */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const groups: Line[][] = [];
  let before: Opening | null = null;
  for (const line of lines) {
    const opening = openingOf(line);
    const goesOn =
      opening === null ||
      (opening === "header" && before === "header") ||
      (opening === "field" && before !== "overview" && (groups.length > 0 || !namesCode(line)));
    if (!goesOn) groups.push([line]);
    else groups.at(-1)?.push(line);
    if (opening !== null) before = opening;
  }
  return groups.map((group): Segment => ({ lines: group, left: leftOf(group), right: rightOf(group) }));
}

/** The code of an objective may stand above its title. */
const namesCode = (line: Line): boolean =>
  line.kind === "labels" && line.items.some(({ names }) => names[0]?.key === "code");

/** What begins with a line; a field goes on with what was begun, unless that is an overview. */
function openingOf(line: Line): Opening | null {
  if (line.kind === "heading") {
    if (line.over === "overview") return "overview";
    return hasColumn(line, "objective", "mission", "programme") ? "table" : "field";
  }
  if (line.kind !== "labels" || line.inTable) return null;
  const names = line.items.flatMap((item) => item.names);
  if (names[0]?.level === "aside") return null;
  if (names.some(({ key }) => key === "objective")) return "objective";
  return names.some(({ key }) => key === "mission" || key === "programme") ? "header" : "field";
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
