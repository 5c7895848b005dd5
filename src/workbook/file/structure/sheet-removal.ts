// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "../../workbook-error";
import { partText, type Parts } from "../package";
import { withoutCalculationChain } from "../recalculation";
import { relationships } from "../relationships";
import { scanEntries } from "../scanned-entries";
import { withoutSheet } from "../sheet-entries";
import { readWorkbookPart, WORKBOOK_PATH } from "../workbook-part";
import { cellAddress } from "../../address";
import { namesSheet } from "./formula-references";
import { withoutPart } from "./part-copies";
import { ownText, rowFormulas } from "./row-formulas";
import { sheetRows } from "./sheet-rows";

/**
 * A workbook without a sheet and all that belongs to it alone.
 * @throws WorkbookError `cannot-reshape`, naming the formulas and names elsewhere that point to it, or the sheet itself
 * when it is the last one to be seen
 */
export function withSheetRemoved(parts: Parts, sheet: string): Parts {
  const { worksheets } = readWorkbookPart(parts);
  const entry = worksheets.find(({ name }) => name === sheet);
  if (!entry) throw new WorkbookError("sheet-missing", [sheet]);
  const { sheets, names } = scanEntries(partText(parts, WORKBOOK_PATH));
  const pointing = [
    ...worksheets.flatMap(({ name, path }) =>
      name === sheet ? [] : pointingCells(partText(parts, path), name, sheet),
    ),
    ...names.flatMap((name) => (name.sheet !== sheet && namesSheet(name.formula, sheet) ? [name.name] : [])),
  ];
  const isLast = !sheets.some(({ name, isVisible }) => isVisible && name !== sheet);
  if (pointing.length > 0 || isLast) throw new WorkbookError("cannot-reshape", isLast ? [sheet] : pointing);

  return withoutSheets(parts, [sheet]);
}

/** A workbook without some sheets and all that belongs to them alone; formulas that point to them stay as they are. */
export function withoutSheets(parts: Parts, names: readonly string[]): Parts {
  if (names.length === 0) return parts;
  const going = readWorkbookPart(parts).worksheets.filter(({ name }) => names.includes(name));
  const owned = new Set(going.flatMap(({ path }) => [...related(parts, path)]));
  const calculates = going.some(({ path }) => HAS_FORMULAS.test(partText(parts, path)));
  const rest = names.reduce(withoutSheet, parts);
  const removed = calculates ? withoutCalculationChain(rest) : rest;
  if (owned.size === 0) return removed;
  const needed = related(removed, WORKBOOK_PATH);
  return [...owned].filter((path) => !needed.has(path)).reduce(withoutPart, removed);
}

const HAS_FORMULAS = /<(?:[\w.-]+:)?f\b/;

function pointingCells(xml: string, name: string, sheet: string): string[] {
  const { rows } = sheetRows(xml);
  const textOf = ownText(rows);
  return rowFormulas(rows)
    .filter((formula) => namesSheet(textOf(formula), sheet))
    .map(({ row, column }) => `${name}!${cellAddress(row, column)}`);
}

/** Paths of all parts that a part leads to. */
function related(parts: Parts, from: string, found = new Set<string>()): Set<string> {
  for (const { path } of relationships(parts, from)) {
    if (found.has(path) || !(path in parts)) continue;
    found.add(path);
    related(parts, path, found);
  }
  return found;
}
