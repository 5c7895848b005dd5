// SPDX-License-Identifier: EUPL-1.2
import type { DeletedRows } from "../../restructure";
import { partBytes, partText, type Parts } from "../package";
import { readWorkbookPart, WORKBOOK_PATH } from "../workbook-part";
import { listedElements, MERGES, ROW_BREAKS, withElements } from "./listed-elements";
import { printedRows } from "./moved-names";
import { movedRange, rowsOf } from "./moved-references";
import { movedRows } from "./moved-rows";
import { deletion, insertion, type RowSpan } from "./row-map";
import { joinedSheet, sheetRows, type RowXml } from "./sheet-rows";

/** How rows looked that a step took away; rows and ranges are numbered as they stood. */
interface GoneRows {
  /** They hold nothing. */
  rows: readonly RowXml[];
  /** Elements of merges. */
  merges: readonly string[];
  /** Elements of page breaks. */
  breaks: readonly string[];
  /** All of them were printed. */
  arePrinted: boolean;
  /** Ranges of validations, conditional formats and the like that began or ended in them: without and with them. */
  ranges: ReadonlyMap<string, string>;
  /** All that the sheet held below its rows: with them, and once they were gone. */
  below: { before: string; after: string };
}

/** By the step that took them away. */
export type GoneRowsMemory = WeakMap<DeletedRows, GoneRows>;

/**
 * What is to be known of rows that go.
 * @param moved the workbook without them
 */
export function goneRows(parts: Parts, moved: Parts, { sheet, first, last }: DeletedRows): GoneRows {
  const path = pathOf(parts, sheet);
  const { rows, after } = sheetRows(partText(parts, path));
  const isGone = (row: number): boolean => row >= first && row <= last;
  return {
    rows: rows.filter(({ row }) => isGone(row)).map(({ row, xml }) => ({ row, xml: blanked(xml) })),
    merges: listedElements(after, MERGES).filter((merge) =>
      isGone(rowsOf(/\sref=["']([^"']*)/.exec(merge)?.[1] ?? "")?.first ?? -1),
    ),
    breaks: listedElements(after, ROW_BREAKS).filter((each) =>
      isGone(Number(/\sid=["'](\d+)/.exec(each)?.[1] ?? -1)),
    ),
    arePrinted: printedRows(partText(parts, WORKBOOK_PATH), sheet).some(
      (area) => area.first <= first && area.last >= last,
    ),
    ranges: endingRanges(after, { first, last }),
    below: { before: after, after: sheetRows(partText(moved, path)).after },
  };
}

/** The rows again, where they stood; plain ones where nothing is known of them. */
export function withRowsBack(
  parts: Parts,
  { sheet, first, last }: DeletedRows,
  gone: GoneRows | undefined,
): Parts {
  const moved = movedRows(parts, {
    ...{ sheet, map: insertion(first, last - first + 1), copies: null },
    ...(gone?.arePrinted ? { printed: { first, last } } : {}),
    ...(gone ? { regrown: gone.ranges } : {}),
  });
  if (!gone) return moved;
  const path = pathOf(moved, sheet);
  const { before, rows, after } = sheetRows(partText(moved, path));
  // What stood in these rows alone, such as a validation, comes back with the rest only where all is as they left it.
  const isUntouched = sheetRows(partText(parts, path)).after === gone.below.after;
  const xml = joinedSheet({
    before,
    rows: [...rows, ...gone.rows].sort((a, b) => a.row - b.row),
    after: isUntouched
      ? gone.below.before
      : withElements(withElements(after, MERGES, gone.merges), ROW_BREAKS, gone.breaks),
  });
  return { ...moved, [path]: partBytes(xml) };
}

/** Ranges whose first or last rows are among these, by what is left of them without. */
function endingRanges(xml: string, gone: RowSpan): Map<string, string> {
  const listed = Array.from(xml.matchAll(/\ssqref=["']([^"']*)/g), ([, list = ""]) =>
    list.trim().split(/\s+/),
  );
  const map = deletion(gone);
  return new Map(
    listed.flat().flatMap((range): [string, string][] => {
      const rows = rowsOf(range);
      const left = movedRange(range, { map });
      const isGone = (row: number): boolean => row >= gone.first && row <= gone.last;
      const losesEnd = rows !== null && (isGone(rows.first) || isGone(rows.last));
      return losesEnd && left !== null ? [[left, range]] : [];
    }),
  );
}

const pathOf = (parts: Parts, sheet: string): string =>
  readWorkbookPart(parts).worksheets.find(({ name }) => name === sheet)?.path ?? "";

const CELL = /<((?:[\w.-]+:)?)c\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>[^]*?<\/\1c>)/g;

/** A row whose cells hold nothing. */
const blanked = (xml: string): string =>
  xml.replace(
    CELL,
    (_cell, prefix: string, attributes: string) =>
      `<${prefix}c${attributes.replace(/\s(?:t|cm|vm)=(?:"[^"]*"|'[^']*')/g, "").trimEnd()}/>`,
  );
