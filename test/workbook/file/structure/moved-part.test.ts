// SPDX-License-Identifier: EUPL-1.2
import { movedPart } from "../../../../src/workbook/file/structure/moved-part";
import type { RowMove } from "../../../../src/workbook/file/structure/moved-references";
import { deletion, insertion, movement } from "../../../../src/workbook/file/structure/row-map";

/** Rows 5 and 6 are copied below themselves. */
const copied: RowMove = { sheet: "P", map: insertion(6, 2), copies: { first: 4, last: 5, to: 6 } };
/** Rows 5 and 6 are copied above themselves. */
const copiedAbove: RowMove = { sheet: "P", map: insertion(4, 2), copies: { first: 6, last: 7, to: 4 } };
/** Rows 5 and 6 go. */
const deleted: RowMove = { sheet: "P", map: deletion({ first: 4, last: 5 }), copies: null };
/** Rows 5 and 6 go to stand above row 2. */
const moved: RowMove = { sheet: "P", map: movement({ first: 4, last: 5 }, 1), copies: null };

const VIEW =
  '<sheetViews><sheetView><pane ySplit="1" topLeftCell="A9"/><selection activeCell="B9" sqref="B9"/></sheetView></sheetViews>';
const conditional = (sqref: string, formula: string): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

test.each<[string, RowMove, string, string]>([
  [
    "merges of copied rows",
    copied,
    '<mergeCells count="2"><mergeCell ref="A5:B6"/><mergeCell ref="A7:B7"></mergeCell></mergeCells>',
    '<mergeCells count="3"><mergeCell ref="A5:B6"/><mergeCell ref="A7:B8"/><mergeCell ref="A9:B9"></mergeCell></mergeCells>',
  ],
  [
    "the last merges that go",
    deleted,
    '<x><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells></x>',
    "<x></x>",
  ],
  [
    "one of two merges that goes",
    deleted,
    '<mergeCells count="2"><mergeCell ref="A5:B6"/><mergeCell ref="A7:B7"/></mergeCells>',
    '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>',
  ],
  [
    "links, to other places too",
    copied,
    '<hyperlinks><hyperlink ref="A5" r:id="rId1"/><hyperlink ref="B9" location="\'P\'!A7" display="P!A7"/></hyperlinks>',
    '<hyperlinks><hyperlink ref="A5" r:id="rId1"/><hyperlink ref="A7" r:id="rId1"/><hyperlink ref="B11" location="\'P\'!A9" display="P!A7"/></hyperlinks>',
  ],
  ["page breaks", copied, breaks(3, 6, 9), breaks(3, 8, 11)],
  ["page breaks of rows that go", deleted, breaks(3, 5, 9), breaks(3, 7)],
  [
    "column breaks, which stay",
    copied,
    '<colBreaks><brk id="6" max="9"/></colBreaks>',
    '<colBreaks><brk id="6" max="9"/></colBreaks>',
  ],
  ["a validation of copied cells", copied, validation("C5 C20", "$A$9"), validation("C5 C22 C7", "$A$11")],
  [
    "a validation that takes the copies in",
    copied,
    validation("C5:C9", "$A$1"),
    validation("C5:C11", "$A$1"),
  ],
  ["a filter", deleted, '<autoFilter ref="A4:D9"/>', '<autoFilter ref="A4:D7"/>'],
  [
    "relative conditions, beside their cells",
    copied,
    conditional("C5", "B5&gt;B$9"),
    conditional("C5 C7", "B5&gt;B$11"),
  ],
  [
    "relative conditions, told for the first cell when a copy comes before it",
    copiedAbove,
    conditional("C5:C6", "B5&gt;$B$1"),
    conditional("C7:C8 C5:C6", "B5&gt;$B$1"),
  ],
  [
    "relative conditions whose first cell goes",
    deleted,
    conditional("C5:C8", "B5=A$1"),
    conditional("C5:C6", "B5=A$1"),
  ],
  ["relative conditions that move", moved, conditional("C5:C6", "B5=B4"), conditional("C2:C3", "B2=B6")],
  [
    "conditions and validations of newer kinds",
    deleted,
    `<extLst><ext><x14:conditionalFormattings>${newer("C5:C6", "B5")}</x14:conditionalFormattings></ext><ext><x14:conditionalFormattings>${newer("C7", "P!B7")}</x14:conditionalFormattings></ext></extLst>`,
    `<extLst><ext><x14:conditionalFormattings>${newer("C5", "P!B5")}</x14:conditionalFormattings></ext></extLst>`,
  ],
  [
    "small charts in cells",
    deleted,
    "<x14:sparklines><x14:sparkline><xm:f>P!A5:B5</xm:f><xm:sqref>C5</xm:sqref></x14:sparkline><x14:sparkline><xm:f>P!A7:B7</xm:f><xm:sqref>C7</xm:sqref></x14:sparkline></x14:sparklines>",
    "<x14:sparklines><x14:sparkline><xm:f>P!A5:B5</xm:f><xm:sqref>C5</xm:sqref></x14:sparkline></x14:sparklines>",
  ],
  [
    "notes, and those of cells that go",
    deleted,
    '<comments><commentList><comment ref="B5"><text/></comment><comment ref="B7"><text><t>P!A9</t></text></comment></commentList></comments>',
    '<comments><commentList><comment ref="B5"><text><t>P!A9</t></text></comment></commentList></comments>',
  ],
  [
    "what a pivot table is made from",
    copied,
    '<cacheSource><worksheetSource ref="A1:C9" sheet="P"/></cacheSource>',
    '<cacheSource><worksheetSource ref="A1:C11" sheet="P"/></cacheSource>',
  ],
  ["the view, which stays", copied, VIEW, VIEW],
  [
    "allowed ranges",
    copied,
    '<protectedRanges><protectedRange sqref="C5:D6 C9" name="a"/></protectedRanges>',
    '<protectedRanges><protectedRange sqref="C5:D6 C11 C7:D8" name="a"/></protectedRanges>',
  ],
])("%s", (_what, move, before, after) => {
  const root = (xml: string): string =>
    `<worksheet xmlns:r="r" xmlns:x14="x14" xmlns:xm="xm">${xml}</worksheet>`;
  expect(movedPart(root(before), "P", move)).toBe(root(after));
});

test("of other sheets only formulas follow", () => {
  const xml = `<worksheet><dataValidation sqref="C9"><formula1>P!$A$9</formula1><formula2>A9</formula2></dataValidation><mergeCell ref="A9:B9"/></worksheet>`;
  expect(movedPart(xml, "Altro", copied)).toBe(xml.replace("P!$A$9", "P!$A$11"));
});

function breaks(...rows: number[]): string {
  const all = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${all}</rowBreaks>`;
}

function validation(sqref: string, formula: string): string {
  return `<dataValidations count="1"><dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
}

function newer(sqref: string, formula: string): string {
  return `<x14:conditionalFormatting><x14:cfRule><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
}
