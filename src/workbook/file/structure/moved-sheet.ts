// SPDX-License-Identifier: EUPL-1.2
import { sameSheet, namesSheet, shiftedFormula } from "./formula-references";
import { movedPart } from "./moved-part";
import { copiedRange, inRows, movedFormula, movedRange, type RowMove } from "./moved-references";
import { ownText, withFormulas, type FormulaChange } from "./row-formulas";
import { joinedSheet, renumbered, sheetRows, type RowXml, type SheetRows } from "./sheet-rows";

/** The XML of a sheet once rows of it, or of another, have moved. */
export function movedSheet(xml: string, name: string, move: RowMove): string {
  const { before, rows, after } = sheetRows(xml);
  const isOwn = sameSheet(name, move.sheet);
  const moved = isOwn ? movedRows(rows, name, move) : followingRows(rows, name, move);
  const outline = movedPart(before + after, name, move);
  const at = outline.search(/<\/(?:[\w.-]+:)?sheetData\s*>/);
  const sheet = { before: outline.slice(0, at), rows: moved, after: outline.slice(at) };
  return joinedSheet(isOwn ? withDimension(sheet) : sheet);
}

/** Rows of another sheet; formulas that share one keep doing so unless it names the sheet whose rows move. */
function followingRows(rows: readonly RowXml[], home: string, move: RowMove): RowXml[] {
  const textOf = ownText(rows);
  const change: FormulaChange = (formula) => {
    const text = textOf(formula);
    const { type, ref } = formula;
    if (!namesSheet(text, move.sheet)) return "same";
    const moved = movedFormula(text, home, move);
    if (type !== "shared" && moved === text) return "same";
    return { text: moved, ref: type === "shared" ? null : ref };
  };
  return rows.map((row) => withFormulas(row, change));
}

/** Rows in their new places, and the copies; formulas that share one become their own. */
function movedRows(rows: readonly RowXml[], home: string, move: RowMove): RowXml[] {
  const textOf = ownText(rows);
  const change: FormulaChange = (formula) => {
    const { type, ref } = formula;
    const text = textOf(formula);
    const moved = movedFormula(text, home, move);
    if (type === "normal") return moved === text ? "same" : { text: moved, ref: null };
    return { text: moved, ref: type === "shared" || ref === null ? null : movedRange(ref, move) };
  };
  const inPlace = rows.flatMap((row): RowXml[] => {
    const to = move.map.row(row.row);
    return to === null ? [] : [renumbered(withFormulas(row, change), to)];
  });
  return [...inPlace, ...copiedRows(inPlace, move)].sort((a, b) => a.row - b.row);
}

function copiedRows(rows: readonly RowXml[], { copies }: RowMove): RowXml[] {
  if (!copies) return [];
  const { first, last, to } = copies;
  const by = to - first;
  const change: FormulaChange = ({ text, type, ref }) => {
    // A table of what a formula gives for other inputs is more than one cell's: its copy keeps the values.
    if (type === "dataTable") return null;
    return { text: shiftedFormula(text, by, 0), ref: ref === null ? null : copiedRange(ref, { copies }) };
  };
  return rows
    .filter(({ row }) => row >= first && row <= last)
    .map((row) => withFormulas(renumbered(row, row.row + by), change));
}

/** The used range as the sheet tells it: some readers look no further. */
function withDimension({ before, rows, after }: SheetRows): SheetRows {
  const filled = rows.filter(({ xml }) => /<(?:[\w.-]+:)?c\b/.test(xml)).map(({ row }) => row);
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return { before, rows, after };
  const told = /(<(?:[\w.-]+:)?dimension\b[^>]*?\sref=["'])([A-Z]+\d+(?::[A-Z]+\d+)?)/;
  const told_ = before.replace(
    told,
    (_match, lead: string, ref: string) => lead + inRows(ref, { first, last }),
  );
  return { before: told_, rows, after };
}
