// SPDX-License-Identifier: EUPL-1.2
import type { Place } from "../rules/places";
import { checkSheetTexts } from "../texts/check-sheet";
import { cellAddress } from "../workbook/address";
import { parseMark } from "../workbook/sheet-mark";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { COLUMNS, columnTitle, type ColumnKey } from "./columns";
import { isoDay } from "./days";
import { placeInFormula, placeInText } from "./link";
import { normalised, type Silence } from "./silence";

/**
 * The silences of a workbook: rows of our sheet «Verifica» that hold a reason, in whatever order and columns they are
 * by now. Their cells come from the references in the links, which keep up with the workbook, or from the text that
 * is left where a link was pasted as a value. A row whose cell was deleted is over, and left out; one that expired is
 * read as such.
 */
export function readSilences({ sheets }: WorkbookSnapshot): Silence[] {
  const sheet = currentSheet(sheets);
  if (!sheet) return [];
  const columnOf = columnFinder(sheet);
  return sheet.values.flatMap((_row, row): Silence[] => {
    const valueOf = (key: ColumnKey): CellValue => sheet.values[row]?.[columnOf(key) - sheet.left] ?? "";
    const textOf = (key: ColumnKey): string => String(valueOf(key)).trim();
    const [rule, reason] = [textOf("rule"), textOf("reason")];
    if (!RULE_ID.test(rule) || reason === "") return [];
    const formula = sheet.formulas[cellAddress(sheet.top + row, columnOf("place"))];
    const place = rowPlace(formula, textOf("place"));
    if (place === "deleted") return [];
    return [
      {
        ...{ rule, place, message: textOf("message"), text: String(valueOf("text")), reason },
        date: isoDay(valueOf("date")),
        isExpired: normalised(textOf("state")).toLowerCase() === checkSheetTexts.states.expired,
      },
    ];
  });
}

const RULE_ID = /^[A-Z]{3}-\d{2}$/;

/** Our sheet; of several, which are copies that people made, the one that has our name. */
function currentSheet(sheets: readonly SheetSnapshot[]): SheetSnapshot | undefined {
  const ours = sheets.filter(({ mark }) => {
    const own = parseMark(mark);
    return own?.set === "verifica" && own.state !== "writing";
  });
  return ours.find(({ name }) => name === checkSheetTexts.sheet) ?? ours[0];
}

/** Columns by their headings; where a heading is gone, the column is where we put it. */
function columnFinder(sheet: SheetSnapshot): (key: ColumnKey) => number {
  const titles = new Map(COLUMNS.map(({ key }) => [columnTitle(key), key]));
  const keysOf = (row: readonly CellValue[]): (ColumnKey | undefined)[] =>
    row.map((value) => titles.get(normalised(String(value))));
  const headings = sheet.values.map(keysOf).find((keys) => keys.includes("rule") || keys.includes("reason"));
  return (key) => {
    const found = headings?.indexOf(key) ?? -1;
    return found >= 0 ? sheet.left + found : COLUMNS.findIndex((column) => column.key === key);
  };
}

function rowPlace(formula: string | undefined, text: string): Place | null | "deleted" {
  if (formula === undefined && text === checkSheetTexts.wholeDocument) return null;
  return (formula === undefined ? placeInText(text) : placeInFormula(formula)) ?? "deleted";
}
