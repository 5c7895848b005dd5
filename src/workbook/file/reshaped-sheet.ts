// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, parseRange, rangeAddress } from "../address";
import { changedMerges } from "../block-merges";
import { changedColumns, type BlockReshape } from "../block-reshape";
import { columnWidths } from "./column-widths";
import type { NewValue, Splice } from "./patch-cells";
import type { ScannedMerge, ScannedRow, SheetScan } from "./sheet-scan";
import { withAttribute } from "./xml";

/** What changes in the XML of a sheet: cells, and stretches outside the rows. */
interface ReshapedSheet {
  values: NewValue[];
  splices: Splice[];
}

/**
 * Works out reshapes of tables on one sheet.
 * @param edited values that go into the sheet in the same step
 * @throws WorkbookError `cannot-reshape` when a merge would break
 */
export function reshapedSheet(
  xml: string,
  scan: SheetScan,
  reshapes: readonly BlockReshape[],
  edited: readonly NewValue[],
): ReshapedSheet {
  if (reshapes.length === 0) return { values: [...edited], splices: [] };
  const cells = new Map(edited.map((value) => [cellAddress(value.row, value.column), value]));
  for (const look of reshapes.flatMap((reshape) => newLooks(scan, reshape))) {
    const address = cellAddress(look.row, look.column);
    cells.set(address, { ...look, value: cells.get(address)?.value ?? "" });
  }
  return {
    values: [...cells.values()],
    splices: [
      ...wider(xml, scan, reshapes),
      ...columnWidths(xml, scan, reshapes),
      ...reshapes.flatMap((reshape) => mergeSplices(xml, scan.merges, reshape)),
    ],
  };
}

/** Cells whose style changes; all of them are empty, or are emptied in the same step. */
function newLooks(scan: SheetScan, reshape: BlockReshape): NewValue[] {
  const { firstRow, lastRow, lastColumn, change } = reshape;
  const { first, count } = changedColumns(reshape);
  const rows = new Map(scan.rows.map((row) => [row.row, row]));
  const looks: NewValue[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const inXml = rows.get(row);
    const wanted = change > 0 ? styleAt(scan, inXml, lastColumn) : null;
    for (let column = first; column < first + count; column++) {
      const isThere = inXml?.cells.some((cell) => cell.column === column) ?? false;
      const isSame = wanted === null ? !isThere : wanted === styleAt(scan, inXml, column);
      if (!isSame) looks.push({ row, column, value: "", style: wanted });
    }
  }
  return looks;
}

/** The style that a cell shows: its own, else that of its row, else that of its column. */
function styleAt({ columnStyles }: SheetScan, row: ScannedRow | undefined, column: number): string {
  const cell = row?.cells.find((candidate) => candidate.column === column);
  if (cell) return cell.style ?? "0";
  const { s, customFormat } = row?.tag.attributes ?? {};
  if (s !== undefined && customFormat !== undefined) return s;
  return columnStyles.find(({ first, last }) => first <= column && column <= last)?.style ?? "0";
}

function mergeSplices(xml: string, merges: readonly ScannedMerge[], reshape: BlockReshape): Splice[] {
  const scanned = new Map(merges.map((merge) => [parseRange(merge.ref), merge]));
  return changedMerges(reshape, [...scanned.keys()]).flatMap(({ from, to }): Splice[] => {
    const merge = [...scanned].find(([range]) => range === from)?.[1];
    if (!merge) return [];
    const { start, end } = merge;
    const ref = rangeAddress(to.row, to.column, to.rows, to.columns);
    return [{ start, end, text: withAttribute(xml.slice(start, end), "ref", ref) }];
  });
}

/** The used range as the sheet tells it: some readers look no further. */
function wider(xml: string, { dimension }: SheetScan, reshapes: readonly BlockReshape[]): Splice[] {
  const ref = dimension?.attributes.ref;
  if (!dimension || !ref) return [];
  const used = parseRange(ref);
  const columns = reshapes.reduce(
    (most, { lastColumn, change }) => Math.max(most, lastColumn + change + 1 - used.column),
    used.columns,
  );
  if (columns === used.columns) return [];
  const { start, end } = dimension;
  const text = withAttribute(
    xml.slice(start, end),
    "ref",
    rangeAddress(used.row, used.column, used.rows, columns),
  );
  return [{ start, end, text }];
}
