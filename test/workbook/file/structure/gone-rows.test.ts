// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { partBytes, partText, type Parts } from "../../../../src/workbook/file/package";
import { goneRows, withRowsBack } from "../../../../src/workbook/file/structure/gone-rows";
import { movedRows } from "../../../../src/workbook/file/structure/moved-rows";
import { deletion, type RowSpan } from "../../../../src/workbook/file/structure/row-map";

const PATH = "xl/worksheets/sheet1.xml";
const ROWS = 12;

const workbook = (below: string): Parts => ({
  "xl/workbook.xml": partBytes(
    `<workbook xmlns:r="r"><sheets><sheet name="P" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": partBytes(
    `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  [PATH]: partBytes(
    `<worksheet><sheetData>${Array.from(
      { length: ROWS },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"/></row>`,
    ).join("")}</sheetData>${below}</worksheet>`,
  ),
});

const validations = (ranges: readonly string[]): string =>
  `<dataValidations count="${ranges.length}">${ranges
    .map((range) => `<dataValidation type="whole" sqref="${range}"><formula1>1</formula1></dataValidation>`)
    .join("")}</dataValidations>`;

const listed = (xml: string): string[] => Array.from(xml.matchAll(/sqref="([^"]*)"/g), ([, at = ""]) => at);

/** Takes rows away and brings them back, with something done below the rows in between. */
function thereAndBack(
  parts: Parts,
  rows: RowSpan,
  meanwhile: (xml: string) => string = (xml) => xml,
): string {
  const step = { kind: "delete-rows", sheet: "P", ...rows } as const;
  const moved = movedRows(parts, { sheet: "P", map: deletion(rows), copies: null });
  const gone = goneRows(parts, moved, step);
  const now = { ...moved, [PATH]: partBytes(meanwhile(partText(moved, PATH))) };
  return partText(withRowsBack(now, step, gone), PATH);
}

const span = fc
  .tuple(fc.nat({ max: ROWS - 1 }), fc.nat({ max: ROWS - 1 }))
  .map(([a, b]): RowSpan => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const rangeOf = ({ first, last }: RowSpan): string => `A${first + 1}:B${last + 1}`;

test("whatever rows go, all below them is as it was once they are back", () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), span, (ranges, rows) => {
      const given = workbook(validations(ranges.map(rangeOf)));
      expect(thereAndBack(given, rows)).toBe(partText(given, PATH));
    }),
  );
});

test("where more came below meanwhile, ranges that began or ended in the rows have them again", () => {
  fc.assert(
    fc.property(span, span, (range, rows) => {
      fc.pre(range.first < rows.first || range.last > rows.last);
      const given = workbook(validations([rangeOf(range)]));
      const added = (xml: string): string =>
        xml.replace("</worksheet>", '<ignoredErrors><ignoredError sqref="C1"/></ignoredErrors></worksheet>');
      expect(listed(thereAndBack(given, rows, added))[0]).toBe(rangeOf(range));
    }),
  );
});
