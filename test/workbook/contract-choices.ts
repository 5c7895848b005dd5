// SPDX-License-Identifier: EUPL-1.2
import type { ChoiceField, Choices } from "../../src/workbook/choices";
import { parseMark, sheetOwner } from "../../src/workbook/sheet-mark";
import { everyLabel, type GivenSheet, type OpenedBook, type OpenGiven } from "./opened-book";
import { plainPlan } from "./sample-plans";

const SHEET = "011-005";

/** A block with a merge, a cell that the user validates, and two listed fields one above the other. */
const PLAN: GivenSheet = {
  name: SHEET,
  cells: { A1: "Tipologia", C1: "Efficacia", A2: "Unità", C2: "%", A4: "Centro", C4: "U01", A5: "Nota" },
  merges: ["C4:E5"],
  ownLists: { C7: "Sì,No", G1: "Sì,No", "H2:H4": "Alto,Basso" },
};
const OTHER: GivenSheet = { name: "Quadro", cells: { A1: "Quadro", B3: "011" } };

const LISTS = [
  { name: "tipologia", values: ["Efficacia", "Efficienza", "Qualità"] },
  { name: "unita", values: ["%", "Numero", "=giorni", "1-5"] },
];
const field = (cell: string, list: string, sheet = SHEET): ChoiceField => ({
  ...{ sheet, cell, list, title: `Campo ${list}` },
  message: `Scegliere dall’elenco «${list}», o scrivere <altro> & basta.`,
});
const FIELDS = [
  field("C1", "tipologia"),
  field("C2", "unita"),
  field("C4", "unita"),
  field("C7", "tipologia"),
  field("B3", "tipologia", "Quadro"),
];
const CHOICES: Choices = { lists: LISTS, fields: FIELDS };

const words = (list: string) => ({
  source: `PIRA_${list}`,
  title: `Campo ${list}`,
  message: `Scegliere dall’elenco «${list}», o scrivere <altro> & basta.`,
  alert: "Warning",
  allowsBlanks: true,
});
const OWN = { C7: "Sì,No", G1: "Sì,No", H2: "Alto,Basso" };

/** What both adapters promise of drop-down lists. */
export function describeChoices(name: string, open: OpenGiven, findsMerges = true): void {
  describe(`${name}: offerChoices`, () => {
    const sheetsOf = async ({ workbook }: OpenedBook) => (await workbook.read(everyLabel)).sheets;
    const sources = async (book: OpenedBook, sheet = SHEET): Promise<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(await book.dropDowns(sheet)).map(([range, { source }]) => [range, source]),
      );
    /** The ranges of the user's own lists begin where they did. */
    const own = async (book: OpenedBook): Promise<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(await sources(book))
          .filter(([, source]) => !source.startsWith("PIRA_"))
          .map(([range, source]) => [range.split(":")[0] ?? range, source]),
      );
    const merge = findsMerges ? "C4:E5" : "C4";

    test("the cells of each list offer it by its name, with a message, and let other texts in", async () => {
      const book = await open([PLAN, OTHER]);
      expect(await book.workbook.offerChoices(CHOICES)).toBe(4);
      const ours = Object.entries(await book.dropDowns(SHEET)).filter(([, { source }]) =>
        source.startsWith("PIRA_"),
      );
      const unescaped = ours.map(([range, { message, ...rest }]) => [
        range,
        {
          ...rest,
          message: message.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
        },
      ]);
      expect(Object.fromEntries(unescaped)).toEqual({
        C1: words("tipologia"),
        C2: words("unita"),
        [merge]: words("unita"),
      });
      expect(await sources(book, "Quadro")).toEqual({ B3: "PIRA_tipologia" });
      expect((await book.layout()).names).toEqual({
        PIRA_tipologia: "'PIRA Elenchi'!$A$1:$A$3",
        PIRA_unita: "'PIRA Elenchi'!$B$1:$B$4",
      });
    });

    test("the lists stand on a very hidden sheet of ours, texts as texts, and nothing else changes", async () => {
      const book = await open([PLAN, OTHER]);
      const before = await sheetsOf(book);
      await book.workbook.offerChoices(CHOICES);
      for (const session of [book, await book.reopened()]) {
        const sheets = await sheetsOf(session);
        expect(sheets.slice(0, -1)).toEqual(before);
        const lists = sheets.at(-1);
        expect(lists).toMatchObject({
          name: "PIRA Elenchi",
          visibility: "veryHidden",
          values: [
            ["Efficacia", "%"],
            ["Efficienza", "Numero"],
            ["Qualità", "=giorni"],
            ["", "1-5"],
          ],
          formulas: {},
        });
        expect(lists && parseMark(lists.mark)?.set).toBe("elenchi");
        expect(lists && sheetOwner(lists)).toBe("ours");
      }
    });

    test("cells that the user validates keep their validation", async () => {
      const book = await open([PLAN, OTHER]);
      expect(await own(book)).toEqual(OWN);
      await book.workbook.offerChoices({ lists: LISTS, fields: [...FIELDS, field("H3", "unita")] });
      expect(await own(book)).toEqual(OWN);
    });

    test("the same choices again change nothing; others take the place of all", async () => {
      const book = await open([PLAN, OTHER]);
      await book.workbook.offerChoices(CHOICES);
      const once = book.state();
      expect(await book.workbook.offerChoices(CHOICES)).toBe(4);
      expect(book.state()).toEqual(once);

      const [, unita] = LISTS;
      if (!unita) throw new Error("No list");
      expect(
        await book.workbook.offerChoices({
          lists: [{ ...unita, values: ["%"] }],
          fields: [field("C2", "unita")],
        }),
      ).toBe(1);
      expect(await sources(book, "Quadro")).toEqual({});
      const ours = Object.entries(await sources(book)).filter(([, source]) => source.startsWith("PIRA_"));
      expect(ours).toEqual([["C2", "PIRA_unita"]]);
      expect((await book.layout()).names).toEqual({ PIRA_unita: "'PIRA Elenchi'!$A$1" });
      expect((await sheetsOf(book)).at(-1)?.values).toEqual([["%"]]);
    });

    test("taken away they leave no trace, and there is nothing to take away twice", async () => {
      const book = await open([PLAN, OTHER]);
      expect(await book.workbook.offerChoices(null)).toBe(0);
      const before = book.state();
      await book.workbook.offerChoices(CHOICES);
      expect(book.state()).not.toEqual(before);
      expect(await book.workbook.offerChoices(null)).toBe(0);
      expect(book.state()).toEqual(before);
    });

    test("our other sheets are written before the lists, which stay as they are", async () => {
      const book = await open([PLAN, OTHER]);
      await book.workbook.offerChoices(CHOICES);
      const [lists, offered] = [(await sheetsOf(book)).at(-1), await book.dropDowns(SHEET)];
      await book.workbook.writeSheets([plainPlan("All. Copertina", [["Camera"]])], {
        ...{ set: "allegato", replaceEdited: [] },
      });
      const sheets = await sheetsOf(book);
      expect(sheets.map((sheet) => sheet.name)).toEqual([
        ...[SHEET, "Quadro", "All. Copertina", "PIRA Elenchi"],
      ]);
      expect(sheets.at(-1)).toEqual(lists);
      expect(await book.dropDowns(SHEET)).toEqual(offered);
      await book.workbook.offerChoices(null);
      expect((await sheetsOf(book)).map((sheet) => sheet.name)).toEqual([
        ...[SHEET, "Quadro", "All. Copertina"],
      ]);
    });

    test("a sheet of the user's called like ours stays theirs", async () => {
      const book = await open([PLAN, { name: "PIRA Elenchi", cells: { A1: "mia" } }]);
      const before = await sheetsOf(book);
      await book.workbook.offerChoices({ lists: LISTS, fields: [field("C1", "tipologia")] });
      expect((await sheetsOf(book)).map((sheet) => sheet.name)).toEqual([
        ...[SHEET, "PIRA Elenchi", "PIRA Elenchi (2)"],
      ]);
      expect((await book.layout()).names).toMatchObject({
        PIRA_tipologia: "'PIRA Elenchi (2)'!$A$1:$A$3",
      });
      await book.workbook.offerChoices(null);
      expect(await sheetsOf(book)).toEqual(before);
    });

    test.each<[string, readonly GivenSheet[], Choices, object]>([
      [
        "a sheet that is not there",
        [PLAN],
        { lists: LISTS, fields: [field("A1", "unita", "Manca")] },
        { code: "sheet-missing", details: ["Manca"] },
      ],
      [
        "a protected sheet",
        [PLAN, { ...OTHER, isProtected: true }],
        CHOICES,
        { code: "protected", details: ["Quadro"] },
      ],
      [
        "a name that the workbook has",
        [{ ...PLAN, names: { PIRA_unita: `'${SHEET}'!$A$1` } }],
        { lists: LISTS, fields: [field("C1", "tipologia")] },
        { code: "name-taken", details: ["PIRA_unita"] },
      ],
      [
        "a message that no file can hold",
        [PLAN],
        { lists: LISTS, fields: [{ ...field("C1", "unita"), message: "x".repeat(256) }] },
        { code: "unknown" },
      ],
    ])("%s refuses the whole set", async (_, sheets, choices, expected) => {
      const book = await open(sheets);
      const before = book.state();
      await expect(book.workbook.offerChoices(choices)).rejects.toMatchObject(expected);
      expect(book.state()).toEqual(before);
    });
  });
}
