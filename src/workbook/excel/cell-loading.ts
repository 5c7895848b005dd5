// SPDX-License-Identifier: EUPL-1.2
import type { CellValue } from "../snapshot";
import { refuseStopped, type StopOptions } from "../stopping";
import { WorkbookError } from "../workbook-error";
import { areaAddress, type Area } from "./area";
import { isTooLarge } from "./faults";

export type CellProperty = "values" | "formulas" | "numberFormat";

/** What to load of a rectangle of one sheet, given by its id. */
export interface Block {
  sheet: string;
  area: Area;
  properties: readonly CellProperty[];
}

/** Rows of what was asked for; what was not is `[]`. */
export interface LoadedCells {
  values: CellValue[][];
  formulas: CellValue[][];
  numberFormat: string[][];
}

/** Excel on the web answers with at most 5 MB. */
export const MAX_ANSWER_BYTES = 4_000_000;

/** Bytes of a short cell in an answer, for each property. Longer texts are found out by the answer being refused. */
const CELL_BYTES = 7;

export const answerBytes = ({ rows, columns }: Area, properties: readonly CellProperty[]): number =>
  rows * columns * properties.length * CELL_BYTES;

export interface LoadOptions extends StopOptions {
  /** Estimated bytes that one answer may take; less than the default where texts are known to be long. */
  limit?: number;
  /** Queues what else the first sync takes along; called again when that is refused. */
  queueMore?: () => void;
}

/**
 * Loads blocks in as few syncs as the limit on answers allows: one, when all fit. An answer that Excel refuses as too
 * large is asked for again in halves.
 * @throws WorkbookError `too-large` when one row alone is over the limit; `stopped`
 */
export async function loadBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { limit = MAX_ANSWER_BYTES, queueMore, ...stop }: LoadOptions = {},
): Promise<LoadedCells[]> {
  const pieces = blocks.flatMap((block, index) =>
    bands(block, limit).map((band): Piece => ({ ...band, index })),
  );
  const result = blocks.map((): LoadedCells => ({ values: [], formulas: [], numberFormat: [] }));
  for (const [i, group] of groups(pieces, limit).entries()) {
    refuseStopped(stop);
    for (const { index, cells } of await loadGroup(context, group, i === 0 ? queueMore : undefined)) {
      const above = result[index];
      if (above) result[index] = stacked(above, cells);
    }
  }
  return result;
}

/**
 * Loads blocks in one sync.
 * @throws WorkbookError `too-large` when Excel refuses the answer
 */
export async function loadTogether(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<LoadedCells[]> {
  const { worksheets } = context.workbook;
  const ranges = blocks.map(({ sheet, area, properties }) => ({
    range: queueLoad(worksheets.getItem(sheet).getRange(areaAddress(area)), properties),
    properties,
  }));
  await context.sync();
  return ranges.map(({ range, properties }) => loadedCells(range, properties));
}

const stacked = (above: LoadedCells, below: LoadedCells): LoadedCells => ({
  values: above.values.concat(below.values),
  formulas: above.formulas.concat(below.formulas),
  numberFormat: above.numberFormat.concat(below.numberFormat),
});

interface Piece extends Block {
  /** Index of the block that the piece is part of. */
  index: number;
}

interface LoadedPiece {
  index: number;
  cells: LoadedCells;
}

/** Cuts a block into bands of whole rows, each within the limit. */
function bands(block: Block, limit: number): Block[] {
  const { area, properties } = block;
  const rowBytes = answerBytes({ ...area, rows: 1 }, properties);
  const height = Math.max(1, Math.floor(limit / rowBytes));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, i) => ({
    ...block,
    area: { ...area, row: area.row + i * height, rows: Math.min(height, area.rows - i * height) },
  }));
}

/** Pieces that go together; one group at least, for what else there is to load. */
function groups(pieces: readonly Piece[], limit: number): Piece[][] {
  const result: Piece[][] = [[]];
  let room = limit;
  for (const piece of pieces) {
    const bytes = answerBytes(piece.area, piece.properties);
    if (bytes > room) {
      result.push([]);
      room = limit;
    }
    result.at(-1)?.push(piece);
    room -= bytes;
  }
  return result;
}

async function loadGroup(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  queueMore?: () => void,
): Promise<LoadedPiece[]> {
  queueMore?.();
  try {
    const loaded = await loadTogether(context, pieces);
    return loaded.flatMap((cells, i) => {
      const piece = pieces[i];
      return piece ? [{ index: piece.index, cells }] : [];
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [first, second] = halves(pieces);
    if (second.length === 0) throw error;
    return [...(await loadGroup(context, first, queueMore)), ...(await loadGroup(context, second))];
  }
}

const queueLoad = (range: Excel.Range, properties: readonly CellProperty[]): Excel.Range =>
  range.load([...properties]).untrack();

function loadedCells(range: Excel.Range, properties: readonly CellProperty[]): LoadedCells {
  const rows = <T>(property: CellProperty): T[][] => {
    if (!properties.includes(property)) return [];
    const loaded = range[property] as T[][] | null;
    // Excel on the web may leave a property null, instead of failing, when the answer grows too large.
    if (loaded === null) throw new WorkbookError("too-large");
    return loaded;
  };
  return { values: rows("values"), formulas: rows("formulas"), numberFormat: rows("numberFormat") };
}

/** Two halves of the work; the second is empty when nothing can be divided any more. */
function halves(pieces: readonly Piece[]): [Piece[], Piece[]] {
  const [only] = pieces;
  if (pieces.length !== 1 || !only) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const rows = Math.ceil(only.area.rows / 2);
  const rest = only.area.rows - rows;
  const upper = { ...only, area: { ...only.area, rows } };
  const lower = { ...only, area: { ...only.area, row: only.area.row + rows, rows: rest } };
  return rest > 0 ? [[upper], [lower]] : [[upper], []];
}
