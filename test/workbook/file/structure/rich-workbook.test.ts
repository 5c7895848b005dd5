// SPDX-License-Identifier: EUPL-1.2
import { nodeExcelize } from "../../../../src/cli/node-excelize";
import { openFileWorkbook, type FileWorkbook } from "../../../../src/workbook/file/file-workbook";
import type { StructureStep } from "../../../../src/workbook/restructure";
import { richWorkbook } from "../../../support/rich-workbook";
import { partChanges, partOf } from "../../../support/zip-parts";
import { everyLabel } from "../../opened-book";

const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
const rich = richWorkbook();
/** The same without its table, which would stand in the way. */
const untabled = richWorkbook({
  [SHEET]: partOf(rich, SHEET).replace(/<tableParts.*<\/tableParts>/, ""),
  [RELATIONS]: partOf(rich, RELATIONS).replace(/<Relationship [^>]*\/table"[^>]*>/, ""),
});

const stepped = async (bytes: Uint8Array, ...steps: StructureStep[]): Promise<FileWorkbook> => {
  const workbook = openFileWorkbook(bytes, nodeExcelize);
  await workbook.restructure({ expects: [], steps, edits: [] });
  return workbook;
};
/** Copies of rows 3 and 4 above them. */
const inserted: StructureStep = {
  ...{ kind: "insert-rows", sheet: "Dati", before: 2, like: { first: 2, last: 3 } },
};

describe("rows that come into a sheet with all that Excel can put there", () => {
  let after: Uint8Array;
  beforeAll(async () => {
    after = (await stepped(untabled, inserted)).save();
  });

  test("what they do not touch stays as it was, byte for byte", () => {
    expect(partChanges(untabled, after)).toEqual({
      added: [],
      removed: ["xl/calcChain.xml"],
      changed: [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/charts/chart1.xml",
        "xl/charts/chart2.xml",
        "xl/drawings/drawing1.xml",
        "xl/workbook.xml",
        SHEET,
        "xl/worksheets/sheet5.xml",
      ].sort(),
    });
  });

  test.each([
    ["the used range", '<dimension ref="A1:G12"/>'],
    [
      "copies with their looks",
      '<row r="4" spans="1:7" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>6</v></c><c r="B4" s="3">',
    ],
    ["formulas", "<f>SUM(B2:B6)</f>"],
    ["formulas with characters of XML", "<f>A2&amp;&quot;-&quot;&amp;A5</f>"],
    ["hidden rows", '<row r="10" hidden="1"'],
    ["conditional formats", '<conditionalFormatting sqref="B2:B6">'],
    ["conditional formats of newer kinds", "<xm:sqref>B2:B6</xm:sqref>"],
    ["validations", 'sqref="D8:D11"><formula1>Elenchi!$A$1:$A$2</formula1>'],
    ["links", '<hyperlink ref="A12" r:id="rId1"/>'],
    ["page breaks", '<brk id="7" max="16383" man="1"/>'],
    ["merges above", '<mergeCell ref="F1:G2"/>'],
  ])("%s", (_what, expected) => expect(partOf(after, SHEET)).toContain(expected));

  test.each([
    [
      "xl/workbook.xml",
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Dati!$A$1:$G$12</definedName>',
    ],
    ["xl/workbook.xml", '<definedName name="_xlnm.Print_Titles" localSheetId="0">Dati!$1:$1</definedName>'],
    ["xl/workbook.xml", '<definedName name="Totale" comment="in euro">Dati!$B$7</definedName>'],
    ["xl/charts/chart1.xml", "<c:f>Dati!$B$2:$B$6</c:f>"],
    ["xl/charts/chart2.xml", "<c:f>Dati!$B$2:$B$6</c:f>"],
    ["xl/drawings/drawing1.xml", "<xdr:row>13</xdr:row>"],
    ["xl/drawings/drawing1.xml", "<xdr:row>17</xdr:row>"],
    ["xl/worksheets/sheet5.xml", "<f>Dati!B7*2</f>"],
    ["xl/worksheets/sheet5.xml", '<f t="shared" ref="B1:B3" si="0">A1*2</f>'],
  ])("%s: %s", (path, expected) => expect(partOf(after, path)).toContain(expected));
});

test("notes go down with their cell, and go with it", async () => {
  const lowered = (await stepped(untabled, { ...inserted, before: 0 })).save();
  expect(partOf(lowered, "xl/comments1.xml")).toContain('<comment ref="B4"');
  expect(partOf(lowered, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>3</x:Row>");
  const gone = (await stepped(untabled, { kind: "delete-rows", sheet: "Dati", first: 0, last: 1 })).save();
  expect(partOf(gone, "xl/comments1.xml")).toContain("<commentList></commentList>");
  expect(partOf(gone, "xl/drawings/vmlDrawing1.vml")).not.toContain("<v:shape ");
  expect(partOf(gone, "xl/drawings/drawing1.xml")).toContain("<xdr:row>9</xdr:row>");
});

test("formulas that share one become their own and go on telling the same", async () => {
  const workbook = await stepped(rich, { kind: "delete-rows", sheet: "Piano d'area", first: 0, last: 0 });
  const sheet = (await workbook.read(everyLabel)).sheets.find(({ name }) => name === "Piano d'area");
  expect(sheet).toMatchObject({
    values: [
      [2, 4],
      [3, 6],
    ],
    formulas: { B1: "=A1*2", B2: "=A2*2" },
  });
});

test.each<[string, StructureStep]>([
  ["copied", inserted],
  ["deleted", { kind: "delete-rows", sheet: "Dati", first: 3, last: 6 }],
  ["moved into it", { kind: "move-rows", sheet: "Dati", first: 6, last: 6, before: 3 }],
])("rows of a table are not %s", async (_how, step) => {
  const workbook = openFileWorkbook(rich, nodeExcelize);
  await expect(workbook.restructure({ expects: [], steps: [step], edits: [] })).rejects.toMatchObject({
    code: "cannot-reshape",
    details: ["Dati!A1:B4"],
  });
  expect(workbook.save()).toBe(rich);
});

test("a formula that fills several rows is not cut, and moves as one", async () => {
  const array = '<c r="C7"><f t="array" ref="C7:C9">SUM(B2:B4)*A7:A9</f><v>0</v></c>';
  const bytes = richWorkbook({
    [SHEET]: partOf(untabled, SHEET).replace('<row r="8"', `<row r="7">${array}</row><row r="8"`),
    [RELATIONS]: partOf(untabled, RELATIONS),
  });
  const cut = stepped(bytes, { kind: "delete-rows", sheet: "Dati", first: 7, last: 7 });
  await expect(cut).rejects.toMatchObject({ code: "cannot-reshape", details: ["Dati!C7:C9"] });
  const after = (await stepped(bytes, inserted)).save();
  expect(partOf(after, SHEET)).toContain('<f t="array" ref="C9:C11">SUM(B2:B6)*A9:A11</f>');
});

describe("sheets", () => {
  const copyOfArea: StructureStep = { kind: "copy-sheet", sheet: "Piano d'area", name: "Altro" };
  const copy: StructureStep = { kind: "copy-sheet", sheet: "Dati", name: "Copia d'uso" };

  test("a copy has its own drawings, charts and notes, and uses the same pictures", async () => {
    const workbook = await stepped(untabled, copy);
    const after = workbook.save();
    expect(partChanges(untabled, after)).toMatchObject({
      added: [
        "xl/charts/chart3.xml",
        "xl/comments2.xml",
        "xl/drawings/_rels/drawing3.xml.rels",
        "xl/drawings/drawing3.xml",
        "xl/drawings/vmlDrawing2.vml",
        "xl/printerSettings/printerSettings2.bin",
        "xl/worksheets/_rels/sheet8.xml.rels",
        "xl/worksheets/sheet8.xml",
      ],
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"],
    });
    expect(partOf(after, "xl/charts/chart3.xml")).toContain("<c:f>'Copia d''uso'!$B$2:$B$4</c:f>");
    const names = partOf(after, "xl/workbook.xml");
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Copia d''uso'!$A$1:$G$10<`,
    );
    expect(names).toContain(`<definedName name="Totale" localSheetId="1">'Copia d''uso'!$B$5<`);
    expect(names).toContain('<definedName name="Totale" comment="in euro">Dati!$B$5<');
    expect(names).toContain('<definedName name="Locale" localSheetId="5"');
    expect(partOf(after, "xl/worksheets/sheet8.xml")).not.toContain("tabSelected");
    const { sheets } = await workbook.read(everyLabel);
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual(["Dati", "Copia d'uso", "Note"]);
    expect({ ...sheets[1], name: "Dati" }).toEqual(sheets[0]);
  });

  test("taken away again it leaves no part behind", async () => {
    const removal: StructureStep = { kind: "delete-sheet", sheet: "Copia d'uso" };
    const after = (await stepped(untabled, copy, removal)).save();
    expect(partChanges(untabled, after)).toMatchObject({ added: [], removed: ["xl/calcChain.xml"] });
    expect(partOf(after, "xl/workbook.xml").replace(' fullCalcOnLoad="1"', "")).toBe(
      partOf(untabled, "xl/workbook.xml"),
    );
  });

  test.each<[string, Uint8Array, StructureStep, string, string]>([
    ["a copy of a sheet with a table", rich, copy, "cannot-reshape", "Dati"],
    [
      "a sheet that formulas point to goes",
      rich,
      { kind: "delete-sheet", sheet: "Dati" },
      "cannot-reshape",
      "Piano d'area!C1",
    ],
    [
      "a copy with the name of a chart sheet",
      untabled,
      { ...copy, name: "GRAFICO" },
      "name-taken",
      "GRAFICO",
    ],
  ])("%s: refused", async (_what, bytes, step, code, detail) => {
    const workbook = openFileWorkbook(bytes, nodeExcelize);
    const refusal = workbook.restructure({ expects: [], steps: [step], edits: [] });
    await expect(refusal).rejects.toMatchObject({ code });
    await expect(refusal).rejects.toMatchObject({ details: expect.arrayContaining([detail]) as string[] });
    expect(workbook.save()).toBe(bytes);
  });

  test("the entry of a copy stands by itself where every sheet declares its own prefix", async () => {
    const declaration = / xmlns:r="[^"]*"/.exec(partOf(untabled, "xl/workbook.xml"))?.[0] ?? "";
    const workbook = partOf(untabled, "xl/workbook.xml")
      .replace(declaration, "")
      .replaceAll("<sheet ", `<sheet${declaration} `);
    const after = (await stepped(richWorkbook({ "xl/workbook.xml": workbook }), copyOfArea)).save();
    expect(partOf(after, "xl/workbook.xml")).toContain(`<sheet${declaration} name="Altro"`);
  });

  test("the sheet in front is hidden behind another", async () => {
    const after = (await stepped(rich, { kind: "show-sheet", sheet: "Dati", visible: false })).save();
    expect(partOf(after, "xl/workbook.xml")).toContain(
      '<sheet name="Dati" sheetId="1" r:id="rId1" state="hidden"/>',
    );
    expect(partOf(after, "xl/workbook.xml")).toContain('activeTab="3"');
    expect(partOf(after, SHEET)).not.toContain("tabSelected");
  });

  test("a protected sheet keeps its rows", async () => {
    const bytes = richWorkbook({
      [SHEET]: partOf(untabled, SHEET).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'),
      [RELATIONS]: partOf(untabled, RELATIONS),
    });
    await expect(stepped(bytes, inserted)).rejects.toMatchObject({ code: "protected", details: ["Dati"] });
  });
});
