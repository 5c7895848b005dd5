// SPDX-License-Identifier: EUPL-1.2
import type { LabelKey } from "../template/layout-label";
import type { Cell, Row } from "./grid";

/** One programme of an overview: its cells, and those that list its objectives. */
interface OverviewColumn {
  mission: Cell | null;
  programme: Cell;
  objectives: readonly Cell[];
}

/** An overview with one column per programme, and the rows it takes up. */
export interface OverviewMatrix {
  columns: OverviewColumn[];
  rows: readonly Row[];
}

/** Rows between the labels of a matrix that may hold something else (a code of the COFOG, say). */
const LARGEST_GAP = 3;

/** Finds every overview drawn as a matrix: rows `Missione`, `Programma` and `Obiettivi` with a column per programme. */
export function overviewMatrices(rows: readonly Row[]): OverviewMatrix[] {
  const found: OverviewMatrix[] = [];
  for (let r = 0; r < rows.length; r++) {
    const matrix = matrixAt(rows, r);
    if (!matrix) continue;
    found.push(matrix);
    r = rows.indexOf(matrix.rows.at(-1) as Row);
  }
  return found;
}

function matrixAt(rows: readonly Row[], at: number): OverviewMatrix | null {
  const missionLabel = labelOf(rows[at], "mission");
  const programmeAt = missionLabel ? nextWith(rows, at, "programme", missionLabel.column) : at;
  const programmeLabel =
    programmeAt === null ? null : labelOf(rows[programmeAt], "programme", missionLabel?.column);
  if (programmeAt === null || !programmeLabel) return null;
  const objectivesAt = nextWith(rows, programmeAt, "objective", programmeLabel.column);
  if (objectivesAt === null) return null;
  const objectivesRow = rows[objectivesAt] as Row;
  const missions = missionLabel ? valuesAfter(rows[at] as Row, missionLabel.column) : [];
  const programmes = valuesAfter(rows[programmeAt] as Row, programmeLabel.column);
  const label = labelOf(objectivesRow, "objective");
  const isPlural = label?.label?.words.startsWith("obiettivi") === true;
  const isMatrix =
    (isPlural || programmes.length > 1) &&
    objectivesRow.cells.every((cell) => cell === label || !isLabelAlone(cell));
  if (programmes.length === 0 || !isMatrix) return null;
  const last = lastRowOfObjectives(rows, objectivesAt, programmeLabel.column, programmes);
  const objectiveRows = rows.slice(objectivesAt, last + 1);
  return {
    rows: rows.slice(at, last + 1),
    columns: programmes.map((programme, n) => ({
      mission: missions.findLast(({ column }) => column <= programme.column) ?? null,
      programme,
      objectives: objectiveRows.flatMap(({ cells }) =>
        cells.filter(
          ({ column }) =>
            column >= programme.column && column < (programmes[n + 1]?.column ?? programme.column + 2),
        ),
      ),
    })),
  };
}

/** Cells among those of a matrix that are neither labels nor part of its columns. */
export function unexplainedIn({ columns, rows }: OverviewMatrix): Cell[] {
  const known = new Set(
    columns.flatMap(({ mission, programme, objectives }) => [mission, programme, ...objectives]),
  );
  const right = Math.max(...columns.map(({ programme }) => programme.column));
  return rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => !isLabelAlone(cell) && !known.has(cell) && cell.column <= right);
}

/** The label of a row when it is this one and stands alone in its cell. */
function labelOf(row: Row | undefined, key: LabelKey, column?: number): Cell | null {
  const cell = row?.cells.find(({ label }) => label !== null);
  const isIt =
    cell?.label?.value === null && cell.label.names.length === 1 && cell.label.names[0].key === key;
  return cell && isIt && (column === undefined || cell.column === column) ? cell : null;
}

function nextWith(rows: readonly Row[], at: number, key: LabelKey, column: number): number | null {
  for (let r = at + 1; r <= at + LARGEST_GAP && r < rows.length; r++) {
    if (labelOf(rows[r], key, column)) return r;
    if (rows[r]?.cells.some(({ label }) => label !== null)) return null;
  }
  return null;
}

const valuesAfter = ({ cells }: Row, column: number): Cell[] =>
  cells.filter((cell) => cell.column > column && !isLabelAlone(cell));

/** A mission may be written with its label before it: `Missione 011 - …`. */
const isLabelAlone = ({ label }: Cell): boolean => label !== null && label.value === null;

/** Objectives may go on in the rows below, one each, as long as nothing else begins. */
function lastRowOfObjectives(
  rows: readonly Row[],
  at: number,
  left: number,
  programmes: readonly Cell[],
): number {
  const right = Math.max(...programmes.map(({ column }) => column));
  let last = at;
  for (let r = at + 1; r < rows.length; r++) {
    const { index, cells } = rows[r] as Row;
    const goesOn =
      index === (rows[last] as Row).index + 1 &&
      cells.every(({ column, label }) => label === null && column > left && column <= right);
    if (!goesOn) break;
    last = r;
  }
  return last;
}
