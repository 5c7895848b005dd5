// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "../../workbook-error";
import { areaAddress, type Area } from "../area";
import { goneRows } from "./gone-rows";
import type { RowBand } from "./row-runs";
import type { RowInsertion, StructureAction } from "./structure-plan";

/** Cells that hold together: a merge, or a table of Excel's. */
export interface Obstacle {
  area: Area;
  /** How the user is told of it; a copy goes by the name of its model. */
  label: string;
  isTable: boolean;
}

/** What stands on a sheet, as far as it can be in the way. */
export interface SheetObstacles {
  obstacles: readonly Obstacle[];
  printAreas: readonly Area[];
}

/** An action, and what Excel would not do by itself. */
export interface CheckedAction {
  action: StructureAction;
  /** Merges that copied rows have, or those that go. */
  merges: readonly Area[];
  /** What is to be printed, where Excel would leave new rows out. */
  printAreas: readonly Area[] | null;
  /** The rows that go are all printed. */
  arePrinted: boolean;
}

/**
 * Follows what stands on the sheets from action to action.
 * @param sheets by name in lower case, before the first action
 * @throws WorkbookError `cannot-reshape`, naming the merges that reach across the edge of the rows of an action, and
 * the tables that hold any of them
 */
export function checkedActions(
  actions: readonly StructureAction[],
  sheets: ReadonlyMap<string, SheetObstacles>,
): CheckedAction[] {
  const now = new Map(sheets);
  return actions.map((action) => {
    const state = now.get(action.sheet.toLowerCase()) ?? { obstacles: [], printAreas: [] };
    const { next, ...checked } = check(action, state);
    now.set((action.kind === "copy-sheet" ? action.name : action.sheet).toLowerCase(), next);
    return { action, ...checked };
  });
}

type Checked = Omit<CheckedAction, "action"> & { next: SheetObstacles };

function check(action: StructureAction, state: SheetObstacles): Checked {
  switch (action.kind) {
    case "copy-sheet":
    case "show-sheet":
      return { next: state, merges: [], printAreas: null, arePrinted: false };
    case "delete-rows":
      refuse(state, action.band);
      return {
        next: action.when === "now" ? without(state, action.band) : state,
        merges: state.obstacles.filter(({ area }) => isInside(area, action.band)).map(({ area }) => area),
        printAreas: null,
        arePrinted: state.printAreas.some(
          ({ row, rows }) => row <= action.band.first && row + rows >= action.band.first + action.band.count,
        ),
      };
    case "bring-back":
      return cameBack(action, state);
    default:
      refuse(state, action.band, action.at);
      return inserted(action.kind === "move-rows", action.band, action.at, state);
  }
}

/** Rows that were printed are so again at the edge of what is. */
function cameBack({ gone, band, at }: RowInsertion, state: SheetObstacles): Checked {
  const inTheWay = state.obstacles.filter(({ area }) => isAcross(area, at));
  if (inTheWay.length > 0) throw inTheWayOf(inTheWay);
  const looks = gone && goneRows.get(gone);
  const merges = (looks?.merges ?? []).map((area) => ({ ...area, row: area.row + at }));
  const shift = shiftedBy(at, band.count);
  const left = state.printAreas.map(shift);
  const wanted = state.printAreas.map((area) =>
    looks?.arePrinted === true && (at === area.row || at === area.row + area.rows)
      ? grown(area, band.count, at)
      : shift(area),
  );
  return {
    next: {
      obstacles: [
        ...state.obstacles.map((obstacle) => ({ ...obstacle, area: shift(obstacle.area) })),
        ...merges.map((area) => ({ area, label: areaAddress(area), isTable: false })),
      ],
      printAreas: wanted,
    },
    merges: [],
    printAreas: wanted.some((area, i) => area.rows !== left[i]?.rows) ? wanted : null,
    arePrinted: false,
  };
}

function inserted(moves: boolean, band: RowBand, at: number, state: SheetObstacles): Checked {
  const shift = shiftedBy(at, band.count);
  const by = at - band.first;
  const stay = state.obstacles.filter(({ area }) => !(moves && isInside(area, band)));
  const come = state.obstacles
    .filter(({ area }) => isInside(area, band))
    .map((obstacle) => ({ ...obstacle, area: { ...obstacle.area, row: obstacle.area.row + by } }));
  const left = state.printAreas.map(shift);
  const wanted = state.printAreas.map((area) =>
    takesIn(area, band, at, moves) ? grown(area, band.count, at) : shift(area),
  );
  return {
    next: {
      obstacles: [...stay.map((obstacle) => ({ ...obstacle, area: shift(obstacle.area) })), ...come],
      printAreas: wanted,
    },
    merges: come.map(({ area }) => area),
    printAreas: wanted.some((area, i) => area.rows !== left[i]?.rows) ? wanted : null,
    arePrinted: false,
  };
}

/**
 * True for a print area that copies of its last rows stand right below of, and for one whose rows move to its edge.
 */
function takesIn(area: Area, band: RowBand, at: number, moves: boolean): boolean {
  const end = area.row + area.rows;
  if (!moves) return at === end && band.first + band.count === end && band.first >= area.row;
  return (at === end || at === area.row) && band.first >= area.row && band.first + band.count <= end;
}

const grown = (area: Area, count: number, at: number): Area => ({
  ...area,
  row: Math.min(area.row, at),
  rows: area.rows + count,
});

/** Where cells are once there is room for so many rows above row `at`. */
const shiftedBy =
  (at: number, count: number) =>
  (area: Area): Area => {
    if (area.row >= at) return { ...area, row: area.row + count };
    return area.row + area.rows > at ? { ...area, rows: area.rows + count } : area;
  };

function without({ obstacles, printAreas }: SheetObstacles, { first, count }: RowBand): SheetObstacles {
  const end = first + count;
  const closed = (area: Area): Area => {
    const cut = Math.max(0, Math.min(area.row + area.rows, end) - Math.max(area.row, first));
    const above = Math.max(0, Math.min(area.row, end) - first);
    return { ...area, row: area.row - above, rows: area.rows - cut };
  };
  return {
    obstacles: obstacles
      .map((obstacle) => ({ ...obstacle, area: closed(obstacle.area) }))
      .filter(({ area }) => area.rows > 0),
    printAreas: printAreas.map(closed).filter(({ rows }) => rows > 0),
  };
}

function refuse({ obstacles }: SheetObstacles, band: RowBand, at?: number): void {
  const inTheWay = obstacles.filter(
    ({ area, isTable }) =>
      (touches(area, band) && (isTable || !isInside(area, band))) || (at !== undefined && isAcross(area, at)),
  );
  if (inTheWay.length > 0) throw inTheWayOf(inTheWay);
}

const inTheWayOf = (obstacles: readonly Obstacle[]): WorkbookError =>
  new WorkbookError("cannot-reshape", [...new Set(obstacles.map(({ label }) => label))]);

const touches = (area: Area, { first, count }: RowBand): boolean =>
  area.row < first + count && area.row + area.rows > first;

const isInside = (area: Area, { first, count }: RowBand): boolean =>
  area.row >= first && area.row + area.rows <= first + count;

const isAcross = (area: Area, row: number): boolean => area.row < row && area.row + area.rows > row;
