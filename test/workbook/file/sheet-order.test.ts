// SPDX-License-Identifier: EUPL-1.2
import { withSheetsBefore } from "../../../src/workbook/file/sheet-order";

const part = (sheets: string, names: string, active: number): string =>
  `<workbook xmlns="m" xmlns:r="r"><bookViews><workbookView activeTab="${active}" firstSheet="${active}"/></bookViews>` +
  `<sheets>${sheets}</sheets><definedNames>${names}</definedNames></workbook>`;

const sheet = (name: string, id: number): string => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`;
const name = (of: string, position: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${of}!$1:$1</definedName>`;

test("names of one sheet and the active tab follow the sheets that move", () => {
  const before = part(
    [
      sheet("Mio", 1),
      sheet("All. 1", 4),
      `<sheet name="Grafico" sheetId="3" r:id="rId3"></sheet>`,
      sheet("Verifica", 9),
    ].join(""),
    [
      name("Mio", 0),
      name("'All. 1'", 1),
      name("Verifica", 3),
      `<definedName name="Totale">Mio!$A$1</definedName>`,
    ].join(""),
    1,
  );
  expect(withSheetsBefore(before, ["Verifica"], "All. 1")).toBe(
    part(
      [
        sheet("Mio", 1),
        sheet("Verifica", 9),
        sheet("All. 1", 4),
        `<sheet name="Grafico" sheetId="3" r:id="rId3"></sheet>`,
      ].join(""),
      [
        name("Mio", 0),
        name("'All. 1'", 2),
        name("Verifica", 1),
        `<definedName name="Totale">Mio!$A$1</definedName>`,
      ].join(""),
      2,
    ),
  );
});

test("several keep the order asked for; names with special letters are found", () => {
  const before = part(sheet("A &amp; B", 1) + sheet("Due", 2) + sheet("Uno", 3), "", 0);
  expect(withSheetsBefore(before, ["Uno", "Due"], "A & B")).toBe(
    part(sheet("Uno", 3) + sheet("Due", 2) + sheet("A &amp; B", 1), "", 2),
  );
});

test("a sheet that is not there is no place to go", () => {
  expect(() => withSheetsBefore(part(sheet("A", 1), "", 0), ["A"], "B")).toThrow(RangeError);
});
