// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../sheet-plan";
import { EMPTY_WORKBOOK, FIRST_SHEET } from "./new-workbook";
import { partBytes, zipPackage, type Parts } from "./package";
import { withRelatedPart } from "./related-part";
import { basicStyles } from "./styles-part";
import { writeSheets } from "./write-sheets";
import { escapeXml } from "./xml";

/** What a published file says of itself. */
export interface DocumentProperties {
  title: string;
  creator: string;
  /** BCP 47, as `it-IT`. */
  language: string;
  created: Date;
}

/**
 * Column widths are counted in digits of the workbook's font: Arial's take as many pixels as Calibri's, and LibreOffice
 * brings letters just as wide wherever it runs, while without Calibri's its pages would be too narrow for the sheets.
 */
const BARE_WORKBOOK = {
  ...EMPTY_WORKBOOK,
  "xl/styles.xml": partBytes(basicStyles({ name: "Arial", size: 10 })),
};

/**
 * An .xlsx that holds these sheets and nothing else: no marks, no hidden sheets, no names but those of printing and of
 * table headings, no traces of the workbook they come from. The same sheets and properties give the same bytes.
 */
export function publishedWorkbook(plans: readonly SheetPlan[], properties: DocumentProperties): Uint8Array {
  const sheets = plans.map((plan) => ({ name: plan.name, plan }));
  const change = { set: "propri", removed: [FIRST_SHEET], sheets, before: null } as const;
  return zipPackage(withProperties(writeSheets(BARE_WORKBOOK, change), properties));
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TERMS = "http://purl.org/dc";

/** The package with properties (ECMA-376 part 2, 11); it has none. */
function withProperties(parts: Parts, { title, creator, language, created }: DocumentProperties): Parts {
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="${TERMS}/elements/1.1/" xmlns:dcterms="${TERMS}/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created.toISOString().replace(/\.\d+/, "")}</dcterms:created>`,
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  ];
  return withRelatedPart(parts, "", {
    path: "docProps/core.xml",
    content: partBytes(xml.join("")),
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: `${PACKAGE}/relationships/metadata/core-properties`,
  }).parts;
}
