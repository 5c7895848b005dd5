// SPDX-License-Identifier: EUPL-1.2
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook, type FileWorkbook } from "../../../src/workbook/file/file-workbook";
import type { Choices } from "../../../src/workbook/choices";
import { openPackage, zipPackage } from "../../../src/workbook/file/package";
import { strToU8 } from "fflate";
import { richWorkbook } from "../../support/rich-workbook";
import { partChanges, partOf } from "../../support/zip-parts";

const open = (bytes = richWorkbook()): FileWorkbook => openFileWorkbook(bytes, nodeExcelize);

const DATA = "xl/worksheets/sheet1.xml";
const words = { title: "Anno", message: 'Riga uno\nriga <due> & "tre"' };
const CHOICES: Choices = {
  lists: [{ name: "anni", values: ["2026", "2027"] }],
  fields: [
    { sheet: "Dati", cell: "A3", list: "anni", ...words },
    { sheet: "Dati", cell: "F1", list: "anni", ...words },
    { sheet: "Dati", cell: "D7", list: "anni", ...words },
    { sheet: "Piano d'area", cell: "A1", list: "anni", ...words },
  ],
};

describe("drop-downs in a workbook that holds much else", () => {
  test("stand beside the user's, in their place, merges as a whole; other parts stay byte for byte", async () => {
    const workbook = open();
    expect(await workbook.offerChoices(CHOICES)).toBe(3);
    expect(partChanges(richWorkbook(), workbook.save())).toEqual({
      changed: [
        ...["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", DATA],
        "xl/worksheets/sheet5.xml",
      ],
      removed: [],
      added: ["xl/worksheets/sheet8.xml"],
    });
    const data = partOf(workbook.save(), DATA);
    expect(data).toMatch(/<dataValidations count="2">.*<formula1>Elenchi!\$A\$1:\$A\$2<\/formula1>/);
    expect(data).toContain('prompt="Riga uno&#10;riga &lt;due&gt; &amp; &quot;tre&quot;"');
    expect(data).toContain(
      'sqref="A3 F1:G2"><formula1>PIRA_anni</formula1></dataValidation></dataValidations>',
    );
    const area = partOf(workbook.save(), "xl/worksheets/sheet5.xml");
    expect(area).toMatch(/<\/sheetData><dataValidations count="1">.*<\/dataValidations><\/worksheet>$/);
    const list = partOf(workbook.save(), "xl/workbook.xml");
    expect(list).toMatch(
      /<sheet name="PIRA Elenchi" sheetId="8" state="veryHidden" r:id="rId\d+"\/><\/sheets>/,
    );
    expect(list).toContain('<definedName name="_PIRA_allegato" localSheetId="5" hidden="1">');
    expect(list).toContain("<definedName name=\"PIRA_anni\">'PIRA Elenchi'!$A$1:$A$2</definedName>");
  });

  test("go again, and every part is what it was", async () => {
    const workbook = open();
    await workbook.offerChoices(CHOICES);
    await workbook.offerChoices({ ...CHOICES, fields: CHOICES.fields.slice(1) });
    await workbook.offerChoices(null);
    expect(partChanges(richWorkbook(), workbook.save())).toEqual({ changed: [], removed: [], added: [] });
  });

  test("survive a sheet of the user's that comes after them, and an allegato", async () => {
    const workbook = open();
    await workbook.offerChoices(CHOICES);
    await workbook.writeSheets([], { set: "allegato", replaceEdited: [] });
    await workbook.offerChoices(null);
    const { sheets } = await workbook.read({ isKnownLabel: () => true });
    expect(sheets.map(({ name }) => name)).toEqual(["Dati", "Note", "Elenchi", "Piano d'area"]);
    expect(partOf(workbook.save(), "xl/workbook.xml")).not.toContain("PIRA_");
  });

  test("whatever stands in the list of sheets after ours keeps its names and its place", async () => {
    const workbook = open();
    await workbook.offerChoices(CHOICES);
    const parts = openPackage(workbook.save());
    const moved = partOf(workbook.save(), "xl/workbook.xml")
      .replace(/(<sheet name="Piano d'area"[^>]*>)(<sheet name="PIRA Elenchi"[^>]*>)/, "$2$1")
      .replaceAll('localSheetId="4"', 'localSheetId="x"')
      .replaceAll('localSheetId="5"', 'localSheetId="4"')
      .replaceAll('localSheetId="x"', 'localSheetId="5"')
      .replace('activeTab="0"', 'activeTab="5"');
    const reordered = open(zipPackage({ ...parts, "xl/workbook.xml": strToU8(moved) }));
    await reordered.offerChoices(null);
    const xml = partOf(reordered.save(), "xl/workbook.xml");
    expect(xml).toContain(`<definedName name="Locale" localSheetId="4" hidden="1">'Piano d''area'!$C$1`);
    expect(xml).toContain('activeTab="4"');
    expect(xml).not.toContain("PIRA");
  });

  test("the prefix of relations is known wherever the file declares it", async () => {
    const declared = / xmlns:r="[^"]*"/.exec(partOf(richWorkbook(), "xl/workbook.xml"))?.[0] ?? "";
    const xml = partOf(richWorkbook(), "xl/workbook.xml")
      .replace(declared, "")
      .replaceAll("<sheet ", `<sheet${declared} `)
      .replace(/<definedNames>.*<\/definedNames>/, "<definedNames/>");
    const workbook = open(zipPackage({ ...openPackage(richWorkbook()), "xl/workbook.xml": strToU8(xml) }));
    await workbook.offerChoices(CHOICES);
    const offered = partOf(workbook.save(), "xl/workbook.xml");
    expect(offered).toContain(`<sheet${declared} name="PIRA Elenchi"`);
    expect(offered).toMatch(/<\/sheets><definedNames><definedName .*<\/definedNames><calcPr/);
  });

  test("our sheet shown and left in front gives the front back when it goes", async () => {
    const workbook = open();
    await workbook.offerChoices(CHOICES);
    const parts = openPackage(workbook.save());
    const shown = partOf(workbook.save(), "xl/workbook.xml").replace('activeTab="0"', 'activeTab="5"');
    const inFront = open(zipPackage({ ...parts, "xl/workbook.xml": strToU8(shown) }));
    await inFront.offerChoices(null);
    expect(partOf(inFront.save(), "xl/workbook.xml")).toContain('activeTab="0"');
  });

  test("a validation of a newer Excel's is the user's too", async () => {
    const parts = openPackage(richWorkbook());
    const extended = partOf(richWorkbook(), DATA).replace(
      "<extLst>",
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14"><x14:dataValidations xmlns:xm="urn:xm" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Elenchi!$A$1</xm:f></x14:formula1><xm:sqref>A3:A4 B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>',
    );
    const workbook = open(zipPackage({ ...parts, [DATA]: strToU8(extended) }));
    expect(await workbook.offerChoices(CHOICES)).toBe(2);
    expect(partOf(workbook.save(), DATA)).toContain('sqref="F1:G2"');
  });
});
