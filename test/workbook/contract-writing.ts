// SPDX-License-Identifier: EUPL-1.2
import { sheetOwner } from "../../src/workbook/sheet-mark";
import { everyLabel, type OpenedBook, type OpenGiven } from "./opened-book";
import { plainPlan, programmePlan } from "./sample-plans";

const agreeingTo = (...replaceEdited: string[]) => ({ set: "allegato" as const, replaceEdited });

const USERS = { name: "011-005", cells: { B2: "Obiettivo", C3: 12500.5 }, formats: { C3: "#,##0.00" } };
const NOTES = { name: "Note d'ufficio", visibility: "hidden", cells: { A1: "interno" } } as const;

/** What both adapters promise of the sheets they write. */
export function describeWriting(name: string, open: OpenGiven): void {
  describe(`${name}: writeSheets`, () => {
    const cover = plainPlan("All. Copertina", [
      ["Camera"],
      ["011", 1234.5, "=A1", "-5"],
      ["'apice", "", "80%"],
    ]);
    const programme = programmePlan("All. 011-005", 2);

    const names = async ({ workbook }: OpenedBook) =>
      (await workbook.read(everyLabel)).sheets.map(({ name: sheet }) => sheet);
    const sheetNamed = async ({ workbook }: OpenedBook, wanted: string) =>
      (await workbook.read(everyLabel)).sheets.find(({ name: sheet }) => sheet === wanted);

    test("puts the sheets after the user's, in their order, holding exactly what was planned", async () => {
      const book = await open([USERS, NOTES]);
      const before = (await book.workbook.read(everyLabel)).sheets;
      expect(await book.workbook.writeSheets([cover, programme], agreeingTo())).toEqual([
        "All. Copertina",
        "All. 011-005",
      ]);
      const { sheets } = await book.workbook.read(everyLabel);
      expect(sheets.slice(0, 2)).toEqual(before);
      expect(sheets.slice(2).map((sheet) => [sheet.name, sheet.visibility, sheetOwner(sheet)])).toEqual([
        ["All. Copertina", "visible", "ours"],
        ["All. 011-005", "visible", "ours"],
      ]);
      expect(sheets[2]?.values).toEqual([
        ["Camera", "", "", ""],
        ["011", 1234.5, "=A1", "-5"],
        ["'apice", "", "80%", ""],
      ]);
      for (const { row, column, value } of programme.cells)
        expect(sheets[3]?.values[row]?.[column] ?? "").toBe(value);
    });

    test("the same plans again give the same sheets", async () => {
      const book = await open([USERS]);
      await book.workbook.writeSheets([cover, programme], agreeingTo());
      const once = await book.workbook.read(everyLabel);
      await book.workbook.writeSheets([cover, programme], agreeingTo());
      expect(await book.workbook.read(everyLabel)).toEqual(once);
    });

    test("the same in a new session, and nothing is left to recover", async () => {
      const first = await open([USERS]);
      await first.workbook.writeSheets([cover], agreeingTo());
      const book = await first.reopened();
      const once = await book.workbook.read(everyLabel);
      await book.workbook.recover();
      expect(await book.workbook.read(everyLabel)).toEqual(once);
      await book.workbook.writeSheets([cover], agreeingTo());
      expect(await book.workbook.read(everyLabel)).toEqual(once);
    });

    test("a sheet of the user's keeps its name", async () => {
      const book = await open([{ name: "All. copertina", cells: { A1: "mia" } }]);
      expect(await book.workbook.writeSheets([cover], agreeingTo())).toEqual(["All. Copertina (2)"]);
      expect(await book.workbook.writeSheets([cover], agreeingTo())).toEqual(["All. Copertina (2)"]);
      expect(await names(book)).toEqual(["All. copertina", "All. Copertina (2)"]);
      expect((await sheetNamed(book, "All. copertina"))?.values).toEqual([["mia"]]);
    });

    test("sheets of ours that are not wanted any more go", async () => {
      const book = await open([USERS]);
      await book.workbook.writeSheets([cover, programme], agreeingTo());
      await book.workbook.writeSheets([cover], agreeingTo());
      expect(await names(book)).toEqual(["011-005", "All. Copertina"]);
    });

    test("one edited by hand is not replaced unless the user agrees", async () => {
      const book = await open([USERS]);
      await book.workbook.writeSheets([cover, programme], agreeingTo());
      await book.userTypes({ sheet: "All. Copertina", cell: "A1" }, "Corretto a mano");
      const before = book.state();
      await expect(book.workbook.writeSheets([cover, programme], agreeingTo())).rejects.toMatchObject({
        code: "edited-sheets",
        details: ["All. Copertina"],
      });
      expect(book.state()).toEqual(before);

      await book.workbook.writeSheets([cover, programme], agreeingTo("All. Copertina"));
      expect(await names(book)).toEqual(["011-005", "All. Copertina", "All. 011-005"]);
      expect((await sheetNamed(book, "All. Copertina"))?.values[0]?.[0]).toBe("Camera");
    });

    test("one edited by hand that nothing takes the place of stays", async () => {
      const book = await open([USERS]);
      await book.workbook.writeSheets([cover, programme], agreeingTo());
      await book.userTypes({ sheet: "All. Copertina", cell: "A1" }, "Corretto a mano");
      await book.workbook.writeSheets([programme], agreeingTo());
      expect(await names(book)).toEqual(["011-005", "All. Copertina", "All. 011-005"]);
    });

    test("formulas of the user's that refer to our sheets go on doing so", async () => {
      const formulas = {
        B1: { formula: "='All. Copertina'!B2", value: 0 },
        B2: { formula: "=SUM('All. Copertina'!B1:B3)", value: 0 },
      };
      const book = await open([{ name: "Conti", formulas, cells: { A1: "Totale" } }]);
      await book.workbook.writeSheets([cover, programme], agreeingTo());
      await book.workbook.writeSheets([programme, cover], agreeingTo());
      expect((await sheetNamed(book, "Conti"))?.formulas).toEqual({
        B1: "='All. Copertina'!B2",
        B2: "=SUM('All. Copertina'!B1:B3)",
      });
    });

    test("tells how far it has come, up to the end", async () => {
      const { workbook } = await open([USERS]);
      const shares: number[] = [];
      await workbook.writeSheets([cover, programme], {
        set: "allegato",
        replaceEdited: [],
        onProgress: (share) => shares.push(share),
      });
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.length).toBeGreaterThan(1);
      expect(shares.at(-1)).toBe(1);
    });
  });
}
