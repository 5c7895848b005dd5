// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, type CellRange } from "../address";
import { isListSource } from "../choice-lists";
import { refuseStopped, type StopOptions } from "../stopping";
import { areaAddress } from "./area";
import { portions, stepBytes } from "./message-size";

/** Cells of one sheet whose validations are not known yet. */
interface Unsorted {
  sheet: string;
  areas: readonly CellRange[];
  merges: readonly CellRange[];
}

/** Cells with a validation, by whose it is. */
export interface SortedValidations {
  ours: CellRange[];
  users: CellRange[];
}

/** Cells that are looked at together. */
interface Piece {
  sheet: string;
  area: CellRange;
}

interface LoadedPiece extends Piece {
  validation: Excel.DataValidation;
}

/** Areas of at most so many cells are looked at cell by cell at once; larger ones as a whole first. */
const SMALL = 512;

/** Pieces that a larger area of several validations is cut into. */
const PIECES = 64;

/**
 * Tells ours from the user's, in one sync unless they are very many or large areas hold several validations.
 * @returns the validations by the id of their sheet
 */
export async function sortValidations(
  context: Excel.RequestContext,
  unsorted: readonly Unsorted[],
  stop: StopOptions,
): Promise<Map<string, SortedValidations>> {
  const sorted = new Map<string, SortedValidations>();
  for (const { sheet } of unsorted) sorted.set(sheet, { ours: [], users: [] });
  const pieces = unsorted.flatMap(({ sheet, areas, merges }) =>
    areas.flatMap((area) => firstPieces(area, merges)).map((area) => ({ sheet, area })),
  );
  await sortPieces(context, pieces, sorted, stop);
  return sorted;
}

async function sortPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  sorted: ReadonlyMap<string, SortedValidations>,
  stop: StopOptions,
): Promise<void> {
  if (pieces.length === 0) return;
  const loaded = await loadPieces(context, pieces, stop);
  const mixed = loaded.filter(({ validation }) => isMixed(validation));
  for (const { sheet, area, validation } of loaded) {
    if (isMixed(validation) || validation.type === "None") continue;
    const source = validation.rule.list?.source;
    const isOurs = typeof source === "string" && isListSource(source);
    sorted.get(sheet)?.[isOurs ? "ours" : "users"].push(area);
  }
  const smaller = mixed.flatMap(({ sheet, area }) => cut(area).map((piece) => ({ sheet, area: piece })));
  await sortPieces(context, smaller, sorted, stop);
}

/** A range, its validation, and what is asked of it. */
const PIECE_BYTES = stepBytes(1, 2);

async function loadPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  stop: StopOptions,
): Promise<LoadedPiece[]> {
  const loaded: LoadedPiece[] = [];
  for (const portion of portions(pieces, () => PIECE_BYTES)) {
    refuseStopped(stop);
    loaded.push(...(await loadTogether(context, portion)));
  }
  return loaded;
}

async function loadTogether(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<LoadedPiece[]> {
  const loaded = pieces.map(({ sheet, area }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
    return { sheet, area, validation: range.dataValidation.load("type,rule") };
  });
  await context.sync();
  return loaded;
}

const isMixed = ({ type }: Excel.DataValidation): boolean =>
  type === "Inconsistent" || type === "MixedCriteria";

/** The merges and the other cells of an area, unless they are many. */
function firstPieces(area: CellRange, merges: readonly CellRange[]): CellRange[] {
  if (area.rows * area.columns > SMALL) return [area];
  const inside = merges.filter((merge) => isWithin(merge, area));
  const merged = new Set(inside.flatMap(cellsOf).map(({ row, column }) => cellAddress(row, column)));
  return [...inside, ...cellsOf(area).filter(({ row, column }) => !merged.has(cellAddress(row, column)))];
}

const isWithin = (inner: CellRange, outer: CellRange): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

const cellsOf = ({ row, column, rows, columns }: CellRange): CellRange[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    ...{ row: row + Math.floor(i / columns), column: column + (i % columns), rows: 1, columns: 1 },
  }));

/** An area in a few pieces along its longer side; cell by cell where it has no more. */
function cut(area: CellRange): CellRange[] {
  const { row, column, rows, columns } = area;
  if (rows * columns <= PIECES) return cellsOf(area);
  const [length, along] = rows >= columns ? [rows, "rows"] : [columns, "columns"];
  const size = Math.ceil(length / PIECES);
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => {
    const [start, count] = [i * size, Math.min(size, length - i * size)];
    return along === "rows"
      ? { ...area, row: row + start, rows: count }
      : { ...area, column: column + start, columns: count };
  });
}
