// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, quotedSheetName } from "../address";
import { formatMark, MARK_NAME, planHash, type SheetSet } from "../sheet-mark";
import type { SheetPlan } from "../sheet-plan";
import { tableNames } from "../table-names";
import { digitWidth } from "./digit-width";
import { withSheetDrawing } from "./drawing/sheet-drawing";
import { partBytes, partText, type Parts } from "./package";
import { printStyles } from "./print-styles";
import { withRelatedPart } from "./related-part";
import { relationships } from "./relationships";
import { scanEntries } from "./scanned-entries";
import { withNames, withSheetAtEnd, type NewName } from "./sheet-entries";
import { withSheetsBefore } from "./sheet-order";
import { sheetXml } from "./sheet-xml";
import { withoutSheets } from "./structure/sheet-removal";
import { BASIC_STYLES, openStyles, type StylesPart } from "./styles-part";
import { readWorkbookPart, WORKBOOK_PATH } from "./workbook-part";
import { withActiveSheet } from "./active-sheet";

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
 * Takes sheets away from a workbook and puts sheets of ours into it; the sheet in front stays there, or the new one of
 * its name. Parts of the user's stay as they were, byte for byte; lists of styles, names and sheets gain ours.
 */
export function writeSheets(parts: Parts, change: SetChange): Parts {
  const writing = writingSheets(parts, change);
  let step = writing.next();
  while (!step.done) step = writing.next();
  return step.value;
}

/** As `writeSheets`, a sheet at a step. */
export function* writingSheets(
  parts: Parts,
  { set, removed, sheets, before }: SetChange,
): Generator<undefined, Parts> {
  const digit = digitWidth(parts);
  const remaining = withoutSheets(parts, removed);
  const styles = openStyles(stylesOf(remaining));
  let added = remaining;
  for (const { name, plan } of sheets) {
    const xml = sheetXml(plan, printStyles(styles, plan), digit);
    const listed = withSheetAtEnd(added, { name, state: "visible", xml });
    const path = readWorkbookPart(listed).worksheets.find((sheet) => sheet.name === name)?.path ?? "";
    added = withSheetDrawing(listed, path, name, plan);
    yield;
  }
  const placed = before === null ? added : withOrder(added, sheets, before);
  const order = sheetOrder(placed);
  const named = withNames(
    placed,
    sheets.flatMap(({ name, plan }) => sheetNames(name, plan, set, order.indexOf(name) + 1)),
  );
  return withActiveSheet(sheets.length === 0 ? named : withStyles(named, styles), parts);
}

/** Names of all sheets, in the order of their tabs. */
export const sheetOrder = (parts: Parts): string[] =>
  scanEntries(partText(parts, WORKBOOK_PATH)).sheets.map(({ name }) => name);

function withOrder(parts: Parts, sheets: readonly NamedPlan[], before: string): Parts {
  const names = sheets.map(({ name }) => name);
  return {
    ...parts,
    [WORKBOOK_PATH]: partBytes(withSheetsBefore(partText(parts, WORKBOOK_PATH), names, before)),
  };
}

const stylesPath = (parts: Parts): string | undefined =>
  relationships(parts, WORKBOOK_PATH).find(({ type, path }) => type === "styles" && path in parts)?.path;

function stylesOf(parts: Parts): string {
  const path = stylesPath(parts);
  return path === undefined ? BASIC_STYLES : partText(parts, path);
}

function withStyles(parts: Parts, styles: StylesPart): Parts {
  const path = stylesPath(parts);
  const content = partBytes(styles.xml());
  return path === undefined
    ? withRelatedPart(parts, WORKBOOK_PATH, {
        path: "xl/styles.xml",
        content,
        contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
        relation: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
      }).parts
    : { ...parts, [path]: content };
}

/**
 * Names of a sheet: our mark, unless it is the user's own, the print area, the print titles, the headings of tables.
 * @param position of the sheet among all, from 1
 */
function sheetNames(sheet: string, plan: SheetPlan, set: SheetSet, position: number): NewName[] {
  const { rows, columns, page, tables = [] } = plan;
  const mark = formatMark({ set, state: "final", hash: planHash(sheet, plan) });
  const titles = page.titleRows;
  const visible = (name: string, range: string): NewName => ({
    ...{ name, sheet, isHidden: false },
    formula: `${quotedSheetName(sheet)}!${range}`,
  });
  return [
    ...(set === "propri" ? [] : [{ name: MARK_NAME, sheet, formula: `"${mark}"`, isHidden: true }]),
    visible("_xlnm.Print_Area", absolute(`A1:${cellAddress(rows.length - 1, columns.length - 1)}`)),
    ...(titles ? [visible("_xlnm.Print_Titles", `$${titles.first + 1}:$${titles.last + 1}`)] : []),
    ...tableNames(tables, position).map(({ name, range }) => visible(name, absolute(range))),
  ];
}

const absolute = (range: string): string => range.replaceAll(/[A-Z]+/g, "$$$&$$");
