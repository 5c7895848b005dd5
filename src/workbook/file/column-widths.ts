// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../block-reshape";
import type { Splice } from "./patch-cells";
import type { ScannedColumns, SheetScan } from "./sheet-scan";
import { withAttribute } from "./xml";

/**
 * Gives the columns that tables gain the width of the last one; those with a width of their own keep it.
 * A sheet that describes no columns has none to copy.
 */
export function columnWidths(
  xml: string,
  { columns }: SheetScan,
  reshapes: readonly BlockReshape[],
): Splice[] {
  const wanted = new Map<number, string>();
  for (const { lastColumn, change } of reshapes) {
    const width = describing(columns, lastColumn)?.width;
    if (!width) continue;
    for (let column = lastColumn + 1; column <= lastColumn + change; column++) {
      if (!describing(columns, column)?.width) wanted.set(column, width);
    }
  }
  const described = columns.flatMap((span) => split(xml, span, wanted));
  const others = [...wanted].filter(([column]) => !describing(columns, column)).sort(([a], [b]) => a - b);
  return [...described, ...others.flatMap(([column, width]) => added(xml, columns, column, width))];
}

const describing = (columns: readonly ScannedColumns[], column: number): ScannedColumns | undefined =>
  columns.find(({ first, last }) => first <= column && column <= last);

/** Takes a description of several columns apart, so that some of them can have a width of their own. */
function split(xml: string, span: ScannedColumns, wanted: ReadonlyMap<number, string>): Splice[] {
  const { start, end, first, last } = span;
  const apart = [...wanted.keys()]
    .filter((column) => first <= column && column <= last)
    .sort((a, b) => a - b);
  if (apart.length === 0) return [];
  const element = xml.slice(start, end);
  const over = (from: number, to: number): string =>
    from > to ? "" : withAttribute(withAttribute(element, "min", `${from + 1}`), "max", `${to + 1}`);
  const pieces = apart.map((column, n) => {
    const before = over(n === 0 ? first : (apart[n - 1] ?? 0) + 1, column - 1);
    const own = withAttribute(over(column, column), "width", wanted.get(column) ?? "");
    return before + withAttribute(own, "customWidth", "1");
  });
  return [{ start, end, text: pieces.join("") + over((apart.at(-1) ?? last) + 1, last) }];
}

/** Columns are described in their order (ECMA-376 part 1, 18.3.1.17). */
function added(xml: string, columns: readonly ScannedColumns[], column: number, width: string): Splice[] {
  const before = columns.findLast(({ last }) => last < column);
  const at = before?.end ?? columns[0]?.start;
  if (at === undefined) return [];
  const prefix = /^<([\w.-]+:)?/.exec(xml.slice(before?.start ?? at))?.[1] ?? "";
  const number = column + 1;
  const text = `<${prefix}col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  return [{ start: at, end: at, text }];
}
