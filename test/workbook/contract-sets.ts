// SPDX-License-Identifier: EUPL-1.2
import { parseMark, type WrittenSet } from "../../src/workbook/sheet-mark";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { everyLabel, type OpenedBook, type OpenGiven } from "./opened-book";
import { plainPlan } from "./sample-plans";

const USERS = { name: "011-005", cells: { B2: "Obiettivo", C3: 5 } };

const ALLEGATO = [plainPlan("All. Copertina", [["Camera"]]), plainPlan("All. Quadro", [["Missione"]])];
const VERIFICA = plainPlan("Verifica", [
  ["Stato", "Motivo"],
  ["aperta", ""],
]);
const STANZIAMENTI = plainPlan("Stanziamenti", [["Programma", "Importo"]]);

/** A sheet of ours with a formula over two cells of the user's and one over its own. */
const withFormulas = (value: number): SheetPlan => ({
  ...VERIFICA,
  columns: [90, 90],
  rows: [20, 20, 20],
  cells: [
    { row: 0, column: 0, rowSpan: 1, columnSpan: 1, value: "Dove", style: "label" },
    { row: 1, column: 0, rowSpan: 1, columnSpan: 1, value, formula: "='011-005'!C3*2", style: "amount" },
    {
      row: 2,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      value: "Vedi <qui> & là",
      formula: `=IF(A2>0,"Vedi <qui> & là","")`,
      style: "text",
    },
    { row: 1, column: 1, rowSpan: 1, columnSpan: 1, value: "=A1", style: "text" },
  ],
  frozenRows: 1,
});

/** What both adapters promise of the sets that our sheets belong to, and of what such sheets hold beyond texts. */
export function describeSets(name: string, open: OpenGiven): void {
  describe(`${name}: sets of sheets`, () => {
    const write = ({ workbook }: OpenedBook, set: WrittenSet, ...plans: SheetPlan[]) =>
      workbook.writeSheets(plans, { set, replaceEdited: [] });
    const sheetsOf = async ({ workbook }: OpenedBook) => (await workbook.read(everyLabel)).sheets;
    const namesOf = async (book: OpenedBook) => (await sheetsOf(book)).map(({ name: sheet }) => sheet);
    const named = async (book: OpenedBook, wanted: string) =>
      (await sheetsOf(book)).find(({ name: sheet }) => sheet === wanted);

    test("each has its place after the user's sheets, in whatever order they are written", async () => {
      const orders: [WrittenSet, SheetPlan[]][] = [
        ["allegato", ALLEGATO],
        ["verifica", [VERIFICA]],
        ["stanziamenti", [STANZIAMENTI]],
      ];
      for (const order of [orders, [...orders].reverse()]) {
        const book = await open([USERS]);
        for (const [set, plans] of [...order, ...order]) await write(book, set, ...plans);
        expect(
          (await sheetsOf(book)).map((sheet) => [sheet.name, parseMark(sheet.mark)?.set ?? null]),
        ).toEqual([
          ["011-005", null],
          ["Stanziamenti", "stanziamenti"],
          ["Verifica", "verifica"],
          ["All. Copertina", "allegato"],
          ["All. Quadro", "allegato"],
        ]);
      }
    });

    test("writing one leaves the others as they are", async () => {
      const book = await open([USERS]);
      await write(book, "allegato", ...ALLEGATO);
      await write(book, "stanziamenti", STANZIAMENTI);
      const before = await sheetsOf(book);
      await write(book, "verifica", VERIFICA);
      expect((await sheetsOf(book)).filter(({ name: sheet }) => sheet !== "Verifica")).toEqual(before);
      await write(book, "verifica");
      expect(await sheetsOf(book)).toEqual(before);
    });

    test("«Verifica» is replaced even when edited by hand", async () => {
      const book = await open([USERS]);
      await write(book, "verifica", VERIFICA);
      await book.userTypes({ sheet: "Verifica", cell: "B2" }, "Va bene così");
      expect(await write(book, "verifica", VERIFICA)).toEqual(["Verifica"]);
      expect(await namesOf(book)).toEqual(["011-005", "Verifica"]);
      expect((await named(book, "Verifica"))?.values[1]?.[1] ?? "").toBe("");
    });

    test("a sheet of the user's called «Verifica» stays theirs", async () => {
      const book = await open([{ name: "Verifica", cells: { A1: "mia" } }]);
      expect(await write(book, "verifica", VERIFICA)).toEqual(["Verifica (2)"]);
      expect(await write(book, "verifica", VERIFICA)).toEqual(["Verifica (2)"]);
      expect(await namesOf(book)).toEqual(["Verifica", "Verifica (2)"]);
      expect((await named(book, "Verifica"))?.values).toEqual([["mia"]]);
    });

    test("formulas hold their value, and texts that look like one stay texts", async () => {
      const first = await open([USERS]);
      await write(first, "verifica", withFormulas(10));
      for (const book of [first, await first.reopened()]) {
        const sheet = await named(book, "Verifica");
        expect(sheet?.formulas).toEqual({
          A2: "='011-005'!C3*2",
          A3: `=IF(A2>0,"Vedi <qui> & là","")`,
        });
        expect(sheet?.values).toEqual([
          ["Dove", ""],
          [10, "=A1"],
          ["Vedi <qui> & là", ""],
        ]);
      }
    });

    test("a link goes on showing its words when the workbook is calculated anew", async () => {
      const book = await open([USERS]);
      const [head] = VERIFICA.cells;
      if (!head) throw new Error("No cells");
      const formula = `=HYPERLINK("#"&CELL("address",'011-005'!$C$3),"011-005!"&ADDRESS(ROW('011-005'!$C$3),COLUMN('011-005'!$C$3),4))`;
      await write(book, "verifica", { ...VERIFICA, cells: [{ ...head, value: "011-005!C3", formula }] });
      await book.userTypes({ sheet: "011-005", cell: "B2" }, "Altro");
      for (const session of [book, await book.reopened()]) {
        expect(await named(session, "Verifica")).toMatchObject({
          values: [["011-005!C3"]],
          formulas: { A1: formula },
        });
      }
    });

    test("formulas between our sets survive the replacement of what they refer to", async () => {
      const book = await open([USERS]);
      await write(book, "stanziamenti", { ...STANZIAMENTI, name: "011" });
      const link = { ...VERIFICA, cells: withFormulas(0).cells.slice(0, 2) };
      const [head, formula] = link.cells;
      if (!head || !formula) throw new Error("No cells");
      await write(book, "verifica", { ...link, cells: [head, { ...formula, formula: "='011'!A1" }] });
      await write(book, "stanziamenti", { ...STANZIAMENTI, name: "011" });
      expect((await named(book, "Verifica"))?.formulas).toEqual({ A2: "='011'!A1" });
    });
  });
}
