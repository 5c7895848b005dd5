// SPDX-License-Identifier: EUPL-1.2
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook, type FileWorkbook } from "../../../src/workbook/file/file-workbook";
import { openPackage, partBytes, zipPackage } from "../../../src/workbook/file/package";
import { withSheetsBefore } from "../../../src/workbook/file/sheet-order";
import { sheetPlace } from "../../../src/workbook/file/sheet-place";
import { WORKBOOK_PATH } from "../../../src/workbook/file/workbook-part";
import { formatMark } from "../../../src/workbook/sheet-mark";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { richWorkbook } from "../../support/rich-workbook";
import { partOf } from "../../support/zip-parts";
import { everyLabel } from "../opened-book";
import { plainPlan } from "../sample-plans";

const MARKED: SheetSnapshot = {
  ...{ name: "All. 1", visibility: "visible", top: 0, left: 0, values: [], formulas: {}, numberFormats: {} },
  mark: formatMark({ set: "allegato", state: "final", hash: "0".repeat(14) }),
};

describe("the place of new sheets", () => {
  const order = ["Mio", "All. 1", "Grafico", "All. 2", "Note"];

  test.each([
    ["that of the first that goes", ["All. 1", "All. 2"], "Grafico"],
    ["before what stays, where several stood in a row", ["All. 1", "Grafico"], "All. 2"],
    ["the end, where the last go", ["Note"], null],
  ])("%s", (_where, removed, expected) => {
    expect(sheetPlace("allegato", order, [], removed)).toBe(expected);
  });

  test("where none goes, before the sheets of later sets", () => {
    expect(sheetPlace("verifica", order, [MARKED], [])).toBe("All. 1");
    expect(sheetPlace("allegato", order, [MARKED], [])).toBeNull();
  });
});

describe("sheets that the user moved", () => {
  const cover = plainPlan("All. Copertina", [["Camera"]]);
  const table = plainPlan("All. Quadro", [["Missione"]]);
  const options = { set: "allegato", replaceEdited: [] } as const;
  const namesOf = async (book: FileWorkbook) => (await book.read(everyLabel)).sheets.map(({ name }) => name);

  /** The file with sheets moved before another, and the tab in front changed, as the user does. */
  const moved = (
    book: FileWorkbook,
    names: readonly string[],
    before: string,
    active?: number,
  ): FileWorkbook => {
    const parts = openPackage(book.save());
    const xml = withSheetsBefore(partOf(book.save(), WORKBOOK_PATH), names, before);
    const inFront = active === undefined ? xml : xml.replace(/activeTab="\d+"/, `activeTab="${active}"`);
    return openFileWorkbook(zipPackage({ ...parts, [WORKBOOK_PATH]: partBytes(inFront) }), nodeExcelize);
  };
  const written = async (): Promise<FileWorkbook> => {
    const book = openFileWorkbook(richWorkbook(), nodeExcelize);
    await book.writeSheets([cover, table], options);
    return book;
  };

  test("to the front: the new ones come there, and the sheet in front stays", async () => {
    const book = moved(await written(), ["All. Copertina", "All. Quadro"], "Dati");
    const chartBefore = partOf(book.save(), WORKBOOK_PATH);
    expect(chartBefore).toContain('activeTab="2"');
    await book.writeSheets([cover, plainPlan("All. Nuovo", [["1"]]), table], options);
    const users = ["Dati", "Note", "Elenchi", "Piano d'area"];
    expect(await namesOf(book)).toEqual(["All. Copertina", "All. Nuovo", "All. Quadro", ...users]);
    const workbook = partOf(book.save(), WORKBOOK_PATH);
    expect(workbook).toContain('activeTab="3"');
    expect(workbook).toMatch(/name="_xlnm.Print_Titles" localSheetId="3">Dati!/);
    await book.writeSheets([table], options);
    expect(await namesOf(book)).toEqual(["All. Quadro", ...users]);
  });

  test("apart: the new ones come where the first was", async () => {
    const book = moved(await written(), ["All. Quadro"], "Note");
    await book.writeSheets([cover, table], options);
    expect((await namesOf(book)).slice(0, 3)).toEqual(["Dati", "All. Copertina", "All. Quadro"]);
  });

  test("one that is in front stays so when it is written again", async () => {
    const book = moved(await written(), ["All. Copertina", "All. Quadro"], "Dati", 1);
    await book.writeSheets([cover, table], options);
    expect(partOf(book.save(), WORKBOOK_PATH)).toContain('activeTab="1"');
    await book.writeSheets([], options);
    expect(partOf(book.save(), WORKBOOK_PATH)).toContain('activeTab="0"');
  });
});
