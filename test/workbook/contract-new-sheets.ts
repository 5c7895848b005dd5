// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { everyLabel, type GivenSheet, type OpenedBook, type OpenGiven } from "./opened-book";
import { plainPlan } from "./sample-plans";

const USERS: GivenSheet = { name: "011-005", cells: { B2: "Obiettivo", C3: 5 } };
const EMPTY: GivenSheet = { name: "Foglio1" };

const OVERVIEW = plainPlan("Quadro", [
  ["Camera", "011"],
  ["1-5", 12.5],
]);

/** A sheet that refers to the one before it. */
const PROGRAMME: SheetPlan = {
  ...plainPlan("012-004", [["Programma", "=A1"]]),
  cells: [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 2, value: "Programma", style: "title" },
    { row: 0, column: 2, rowSpan: 1, columnSpan: 1, value: "Camera", formula: "=Quadro!A1", style: "text" },
  ],
};
const NAMED = [{ name: "PIRA_modello", sheet: "Quadro", cell: "B2" }];

/** What both adapters promise of sheets that become the user's own. */
export function describeNewSheets(name: string, open: OpenGiven): void {
  describe(`${name}: addSheets`, () => {
    const sheetsOf = async ({ workbook }: OpenedBook) => (await workbook.read(everyLabel)).sheets;
    const namesOf = async (book: OpenedBook) => (await sheetsOf(book)).map(({ name: sheet }) => sheet);

    test("writes them as the user's, visible, with their names and formulas between them", async () => {
      const first = await open([USERS]);
      await first.workbook.addSheets([OVERVIEW, PROGRAMME], NAMED);
      for (const book of [first, await first.reopened()]) {
        const [users, overview, programme] = await sheetsOf(book);
        expect(await namesOf(book)).toEqual(["011-005", "Quadro", "012-004"]);
        expect(users?.values).toEqual([
          ["Obiettivo", ""],
          ["", 5],
        ]);
        expect(overview).toMatchObject({
          ...{ visibility: "visible", mark: null, formulas: {} },
          values: [
            ["Camera", "011"],
            ["1-5", 12.5],
          ],
        });
        expect(programme).toMatchObject({
          ...{ visibility: "visible", mark: null, formulas: { C1: "=Quadro!A1" } },
          values: [["Programma", "", "Camera"]],
        });
        const layout = await book.layout("Quadro");
        expect(layout.names).toEqual({
          PIRA_modello: expect.stringMatching(/^'?Quadro'?!\$B\$2$/) as string,
        });
        expect(layout.printArea).toBe("A1:G2");
      }
    });

    test("they stand after the user's sheets and before ours, which never replace them", async () => {
      const book = await open([USERS]);
      const allegato = [plainPlan("All. Copertina", [["Camera"]])];
      await book.workbook.writeSheets(allegato, { set: "allegato", replaceEdited: [] });
      await book.workbook.offerChoices({ lists: [{ name: "si_no", values: ["SI", "NO"] }], fields: [] });
      await book.workbook.addSheets([OVERVIEW]);
      const expected = ["011-005", "Quadro", "All. Copertina", "PIRA Elenchi"];
      expect(await namesOf(book)).toEqual(expected);
      await book.workbook.writeSheets(allegato, { set: "allegato", replaceEdited: [] });
      await book.workbook.recover();
      expect(await namesOf(book)).toEqual(expected);
    });

    test("empty sheets go when the user has no other", async () => {
      const book = await open([EMPTY, { name: "Foglio2" }]);
      await book.workbook.offerChoices({ lists: [{ name: "si_no", values: ["SI", "NO"] }], fields: [] });
      await book.workbook.addSheets([OVERVIEW, PROGRAMME], NAMED);
      expect(await namesOf(book)).toEqual(["Quadro", "012-004", "PIRA Elenchi"]);
      expect(await namesOf(await book.reopened())).toEqual(["Quadro", "012-004", "PIRA Elenchi"]);
    });

    test("an empty sheet beside one that is not stays", async () => {
      const book = await open([EMPTY, USERS]);
      await book.workbook.addSheets([OVERVIEW]);
      expect(await namesOf(book)).toEqual(["Foglio1", "011-005", "Quadro"]);
    });

    test("what was added can be written in, and given drop-downs", async () => {
      const book = await open([EMPTY]);
      await book.workbook.addSheets([OVERVIEW]);
      await book.workbook.apply([{ sheet: "Quadro", cell: "A1", expected: "Camera", value: "Altra" }]);
      const field = { sheet: "Quadro", cell: "A2", list: "si_no", title: "", message: "" };
      expect(
        await book.workbook.offerChoices({ lists: [{ name: "si_no", values: ["SI"] }], fields: [field] }),
      ).toBe(1);
      expect((await sheetsOf(book))[0]?.values[0]?.[0]).toBe("Altra");
    });

    test.each<[string, readonly GivenSheet[], readonly SheetPlan[], object]>([
      ["a sheet", [USERS, { name: "quadro" }], [OVERVIEW], { details: ["Quadro"] }],
      ["another of them", [USERS], [OVERVIEW, OVERVIEW], { details: ["Quadro"] }],
      [
        "a name of the workbook",
        [{ ...USERS, names: { pira_MODELLO: "'011-005'!$B$2" } }],
        [OVERVIEW],
        { details: ["PIRA_modello"] },
      ],
    ])("refuses all when %s is called like one", async (_, given, plans, expected) => {
      const book = await open(given);
      const before = book.state();
      await expect(book.workbook.addSheets(plans, NAMED)).rejects.toMatchObject({
        ...{ code: "name-taken", ...expected },
      });
      expect(book.state()).toEqual(before);
    });

    test("a name whose cell is gone is given anew", async () => {
      const book = await open([{ ...USERS, names: { PIRA_modello: "'011-005'!#REF!" } }]);
      await book.workbook.addSheets([OVERVIEW], NAMED);
      expect((await book.layout()).names.PIRA_modello).toMatch(/^'?Quadro'?!\$B\$2$/);
    });

    test("no sheets, no change", async () => {
      const book = await open([EMPTY]);
      const before = book.state();
      await book.workbook.addSheets([]);
      expect(book.state()).toEqual(before);
    });
  });
}
