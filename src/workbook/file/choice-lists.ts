// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, rangeAddress } from "../address";
import { isListName, LISTS_SHEET, listsContent, type ListsContent } from "../choice-lists";
import type { ChoiceList } from "../choices";
import { MARK_NAME, parseMark } from "../sheet-mark";
import { nameSheets } from "../sheet-names";
import { WorkbookError } from "../workbook-error";
import { partText, type Parts } from "./package";
import { withNames, withoutNames, withoutSheet, withSheetAtEnd } from "./sheet-entries";
import { scanEntries } from "./scanned-entries";
import { readWorkbookPart, WORKBOOK_PATH } from "./workbook-part";
import { escapeXml } from "./xml";

/** True when the workbook has a sheet of lists. */
export const hasLists = (parts: Parts): boolean => listsSheets(parts).length > 0;

/** The package without our sheet of lists and their names: what it was before there were any. */
export function withoutLists(parts: Parts): Parts {
  const sheets = listsSheets(parts);
  const unnamed = withoutNames(
    parts,
    ({ name, sheet, formula }) => sheet === null && isListName(name, formula, sheets),
  );
  return sheets.reduce(withoutSheet, unnamed);
}

/**
 * The package with these lists on a very hidden sheet at its end, each under its name.
 * @param parts without lists
 * @throws WorkbookError `name-taken` when the workbook has one of the names
 */
export function withLists(parts: Parts, lists: readonly ChoiceList[]): Parts {
  const { worksheets, otherSheets } = readWorkbookPart(parts);
  const others = [...worksheets.map(({ name }) => name), ...otherSheets];
  const existing = others.map((name) => ({ name, owner: "user" as const }));
  const [sheet = LISTS_SHEET] = nameSheets([LISTS_SHEET], existing, []).names;
  const content = listsContent(sheet, lists);
  const taken = new Set(workbookNames(parts).map((name) => name.toLowerCase()));
  const refused = content.names.map(({ name }) => name).filter((name) => taken.has(name.toLowerCase()));
  if (refused.length > 0) throw new WorkbookError("name-taken", refused);
  const added = withSheetAtEnd(parts, { name: sheet, state: "veryHidden", xml: listsXml(content) });
  return withNames(added, [
    { name: MARK_NAME, sheet, formula: `"${content.mark}"`, isHidden: true },
    ...content.names.map(({ name, refersTo }) => ({
      ...{ name, sheet: null, formula: refersTo, isHidden: false },
    })),
  ]);
}

/** Defined names of the workbook, those of its sheets left out. */
const workbookNames = (parts: Parts): string[] =>
  scanEntries(partText(parts, WORKBOOK_PATH))
    .names.filter(({ sheet }) => sheet === null)
    .map(({ name }) => name);

const listsSheets = (parts: Parts): string[] =>
  readWorkbookPart(parts)
    .worksheets.filter(({ mark }) => parseMark(mark)?.set === "elenchi")
    .map(({ name }) => name);

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function listsXml({ columns }: ListsContent): string {
  const height = Math.max(1, ...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = columns.map((values, column) => textCell(cellAddress(row, column), values[row] ?? ""));
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
    `<dimension ref="${rangeAddress(0, 0, height, Math.max(1, columns.length))}"/>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    "</worksheet>",
  ].join("");
}

/** Without a style of its own: a text in the file stays one whatever it looks like. */
const textCell = (address: string, text: string): string =>
  text === ""
    ? ""
    : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
