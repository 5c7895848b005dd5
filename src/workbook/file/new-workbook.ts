// SPDX-License-Identifier: EUPL-1.2
import type { LoadExcelize } from "./excelize";
import { openFileWorkbook, type FileWorkbook } from "./file-workbook";
import { partBytes, zipPackage } from "./package";
import { BASIC_STYLES } from "./styles-part";

/** An .xlsx in memory that holds one empty sheet, to be filled with `addSheets`. */
export const newFileWorkbook = (loadExcelize: LoadExcelize): FileWorkbook =>
  openFileWorkbook(zipPackage(EMPTY_WORKBOOK), loadExcelize);

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const part = (xml: string): Uint8Array =>
  partBytes(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

const relations = (...targets: [type: string, target: string][]): Uint8Array => {
  const elements = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return part(`<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`);
};

const override = (path: string, type: string): string =>
  `<Override PartName="${path}" ContentType="${SPREADSHEET}.${type}+xml"/>`;

/** The name of the empty sheet: a workbook has at least one. */
export const FIRST_SHEET = "Foglio1";

/** The least that Excel opens without repairing it (ECMA-376 part 1, 12), in Calibri 11. */
export const EMPTY_WORKBOOK = {
  "[Content_Types].xml": part(
    [
      `<Types xmlns="${PACKAGE}/content-types">`,
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      `<Default Extension="xml" ContentType="application/xml"/>`,
      override("/xl/workbook.xml", "sheet.main"),
      override("/xl/worksheets/sheet1.xml", "worksheet"),
      override("/xl/styles.xml", "styles"),
      "</Types>",
    ].join(""),
  ),
  "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": part(
    [
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`,
      `<sheets><sheet name="${FIRST_SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ].join(""),
  ),
  "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
  "xl/worksheets/sheet1.xml": part(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`),
  "xl/styles.xml": partBytes(BASIC_STYLES),
} satisfies Record<string, Uint8Array>;
