// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, quotedSheetName } from "../address";
import { formatMark, MARK_NAME, planHash, type SheetSet } from "../sheet-mark";
import type { SheetPlan } from "../sheet-plan";
import { checked, type ExcelizeBook } from "./excelize";
import { digitWidth } from "./digit-width";
import { openPackage, partBytes, partText, type Parts } from "./package";
import { printStyles } from "./print-styles";
import { relationships } from "./relationships";
import { withSheetsBefore } from "./sheet-order";
import { sheetXml } from "./sheet-xml";
import { readWorkbookPart, WORKBOOK_PATH } from "./workbook-part";

/** A sheet to write and the name it was given. */
interface NamedPlan {
  name: string;
  plan: SheetPlan;
}

/** What becomes of the sheets of a set. */
interface SetChange {
  set: SheetSet;
  removed: readonly string[];
  sheets: readonly NamedPlan[];
  /** The sheet that the new ones stand before; null puts them at the end. */
  before: string | null;
}

/**
 * Takes sheets away from a workbook and puts sheets of ours into it.
 * Excelize adds and removes the sheets, their styles and names; their cells are written here in one piece, because
 * through its bridge each of them would cost about 0.1 ms. Parts of the user's stay as they were, byte for byte:
 * excelize also writes some of them anew that have not changed.
 * @param parts the parts of the workbook that `book` has open
 */
export function writeSheets(
  parts: Parts,
  book: ExcelizeBook,
  { set, removed, sheets, before }: SetChange,
  onWritten: (sheets: number) => void,
): Parts {
  for (const name of removed) checked(book.DeleteSheet(name));
  const digit = digitWidth(parts);
  const contents = sheets.map(({ name, plan }, index) => {
    checked(book.NewSheet(name));
    for (const [key, refersTo] of sheetNames(name, plan, set)) {
      checked(book.SetDefinedName({ Name: key, RefersTo: refersTo, Scope: name }));
    }
    const xml = sheetXml(plan, printStyles(book, plan), digit);
    onWritten(index + 1);
    return xml;
  });
  const written = openPackage(new Uint8Array(checked(book.WriteToBuffer()).buffer as ArrayBuffer));
  const rewritten = new Set([WORKBOOK_PATH, WORKBOOK_RELATIONSHIPS, CONTENT_TYPES, ...stylesPaths(written)]);
  const kept = Object.entries(parts).filter(([path]) => path in written && !rewritten.has(path));
  const paths = new Map(readWorkbookPart(written).worksheets.map(({ name, path }) => [name, path]));
  const inOrder = (xml: string): string =>
    before === null
      ? xml
      : withSheetsBefore(
          xml,
          sheets.map(({ name }) => name),
          before,
        );
  const ours = sheets.map(({ name }, index): [string, Uint8Array] => {
    const path = paths.get(name);
    if (path === undefined) throw new RangeError(`The sheet ${name} was not added`);
    return [path, partBytes(contents[index] ?? "")];
  });
  return {
    ...written,
    ...Object.fromEntries(kept),
    ...Object.fromEntries(ours),
    [WORKBOOK_PATH]: partBytes(inOrder(withHiddenMarks(partText(written, WORKBOOK_PATH)))),
  };
}

const WORKBOOK_RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const CONTENT_TYPES = "[Content_Types].xml";

const stylesPaths = (parts: Parts): string[] =>
  relationships(parts, WORKBOOK_PATH).flatMap(({ type, path }) => (type === "styles" ? [path] : []));

/** Names of a sheet and what they refer to: our mark, unless it is the user's own, the print area, the print titles. */
function sheetNames(name: string, plan: SheetPlan, set: SheetSet): [string, string][] {
  const { rows, columns, page } = plan;
  const mark = formatMark({ set, state: "final", hash: planHash(name, plan) });
  const lastCell = cellAddress(rows.length - 1, columns.length - 1).replace(/[A-Z]+/, "$$$&$$");
  const sheet = quotedSheetName(name);
  const titles = page.titleRows;
  return [
    ...(set === "propri" ? [] : [[MARK_NAME, `"${mark}"`] satisfies [string, string]]),
    ["_xlnm.Print_Area", `${sheet}!$A$1:${lastCell}`],
    ...(titles
      ? [
          ["_xlnm.Print_Titles", `${sheet}!$${titles.first + 1}:$${titles.last + 1}`] satisfies [
            string,
            string,
          ],
        ]
      : []),
  ];
}

/** Excelize has no hidden names, and ours is not for the user's list of names. */
const withHiddenMarks = (workbookXml: string): string =>
  workbookXml.replaceAll(/<definedName\b[^>]*>/g, (tag) =>
    tag.includes(`"${MARK_NAME}"`) && !tag.includes(" hidden=")
      ? tag.replace("<definedName", '<definedName hidden="true"')
      : tag,
  );
