// SPDX-License-Identifier: EUPL-1.2
import { describeChoices } from "./contract-choices";
import { describeNewSheets } from "./contract-new-sheets";
import { describeSets } from "./contract-sets";
import { describeReshaping } from "./contract-reshaping";
import { describeStopping } from "./contract-stopping";
import { describeWriting } from "./contract-writing";
import { everyLabel, type GivenSheet, type OpenGiven } from "./opened-book";

const PROGRAMME: GivenSheet = {
  name: "011-005",
  cells: {
    B2: "Obiettivo",
    C2: "Sostenere l'export",
    B3: "Righe\ndue",
    C3: 12500.5,
    D3: true,
    B5: "011",
    C5: 43465,
    D5: "",
  },
  formulas: { D2: { formula: "=C3*2", value: 25001 } },
  formats: { C3: "#,##0.00", C5: "yyyy-mm-dd", B5: "@", D5: "0%" },
};
const NOTES: GivenSheet = { name: "Note d'ufficio", visibility: "hidden", cells: { A1: "interno" } };
const EMPTY: GivenSheet = { name: "Vuoto" };

/** What both adapters promise. */
export function describeContract(name: string, open: OpenGiven, canReshape = true): void {
  describe(`${name}: read`, () => {
    test("every sheet as values, formulas and formats, in the order of the tabs", async () => {
      const { workbook } = await open([PROGRAMME, NOTES, EMPTY]);
      expect(await workbook.read(everyLabel)).toEqual({
        sheets: [
          {
            name: "011-005",
            visibility: "visible",
            top: 1,
            left: 1,
            values: [
              ["Obiettivo", "Sostenere l'export", 25001],
              ["Righe\ndue", 12500.5, true],
              ["", "", ""],
              ["011", 43465, ""],
            ],
            formulas: { D2: "=C3*2" },
            numberFormats: { C3: "#,##0.00", C5: "yyyy-mm-dd", B5: "@", D5: "0%" },
            mark: null,
          },
          {
            ...{ name: "Note d'ufficio", visibility: "hidden", top: 0, left: 0, values: [["interno"]] },
            ...{ formulas: {}, numberFormats: {}, mark: null },
          },
          {
            ...{ name: "Vuoto", visibility: "visible", top: 0, left: 0, values: [] },
            ...{ formulas: {}, numberFormats: {}, mark: null },
          },
        ],
        leftAside: [],
      });
    });

    test.each([false, true])(
      "sheets that hold what they held are the same objects, only those that changed read: %s",
      async (onlyChanged) => {
        const { workbook } = await open([PROGRAMME, NOTES, EMPTY]);
        const before = await workbook.read(everyLabel);
        const known = { ...everyLabel, before, onlyChanged };
        expect(await workbook.read(known)).toBe(before);
        await workbook.apply([{ sheet: NOTES.name, cell: "A1", expected: "interno", value: "esterno" }]);
        const after = await workbook.read(known);
        expect(after.sheets[0]).toBe(before.sheets[0]);
        expect(after.sheets[1]).toEqual({ ...before.sheets[1], values: [["esterno"]] });
        expect(after.sheets[2]).toBe(before.sheets[2]);
      },
    );
  });

  describe(`${name}: apply`, () => {
    test("writes every edit; texts stay texts whatever they look like", async () => {
      const { workbook } = await open([PROGRAMME, EMPTY]);
      const texts = ["1-5", "=<3,5", "011", "---", "80%", "31/12", "'tra apici'", "+39", "Camera"];
      await workbook.apply([
        ...texts.map((value, i) => ({ sheet: "Vuoto", cell: `A${i + 1}`, expected: "", value })),
        { sheet: "011-005", cell: "C3", expected: 12500.5, value: 7 },
        { sheet: "011-005", cell: "C2", expected: "Sostenere l'export", value: "" },
      ]);
      const { sheets } = await workbook.read(everyLabel);
      expect(sheets[1]?.values).toEqual(texts.map((text) => [text]));
      expect(sheets[1]?.formulas).toEqual({});
      expect(sheets[0]?.values[0]?.[1]).toBe("");
      expect(sheets[0]?.values[1]?.[1]).toBe(7);
      expect(sheets[0]?.numberFormats).toMatchObject({ C3: "#,##0.00" });
    });

    test("line ends do not count as a change", async () => {
      const { workbook } = await open([PROGRAMME]);
      await workbook.apply([{ sheet: "011-005", cell: "B3", expected: "Righe\r\ndue", value: "una" }]);
      expect((await workbook.read(everyLabel)).sheets[0]?.values[1]?.[0]).toBe("una");
    });

    test("a cell changed meanwhile refuses the whole set", async () => {
      const { workbook, state } = await open([PROGRAMME]);
      const before = state();
      const edits = [
        { sheet: "011-005", cell: "B2", expected: "Obiettivo", value: "x" },
        { sheet: "011-005", cell: "C2", expected: "altro", value: "y" },
      ];
      await expect(workbook.apply(edits)).rejects.toMatchObject({
        code: "changed-meanwhile",
        details: ["011-005!C2"],
      });
      expect(state()).toEqual(before);
    });

    test("a sheet that is not there refuses the whole set", async () => {
      const { workbook, state } = await open([PROGRAMME]);
      const before = state();
      const edits = [
        { sheet: "011-005", cell: "B2", expected: "Obiettivo", value: "x" },
        { sheet: "Manca", cell: "A1", expected: "", value: "y" },
      ];
      await expect(workbook.apply(edits)).rejects.toMatchObject({
        code: "sheet-missing",
        details: ["Manca"],
      });
      expect(state()).toEqual(before);
    });
  });

  describeReshaping(name, open, canReshape);
  describeWriting(name, open);
  describeSets(name, open);
  describeChoices(name, open, canReshape);
  describeNewSheets(name, open);
  describeStopping(name, open);

  describe(`${name}: mark`, () => {
    const marks = [
      { sheet: "011-005", cell: "C2", severity: "error", message: "Manca" },
      { sheet: "011-005", cell: "B5", severity: "warning", message: "Strano" },
      { sheet: "Vuoto", cell: "A1", severity: "info", message: "Vuoto" },
    ] as const;

    test("leaves cells and formats alone, and no trace once taken away", async () => {
      const { workbook, state } = await open([PROGRAMME, EMPTY]);
      const [before, cells] = [state(), await workbook.read(everyLabel)];
      await workbook.mark(marks);
      expect(await workbook.read(everyLabel)).toEqual(cells);
      await workbook.mark(marks.slice(1));
      await workbook.mark([]);
      expect(state()).toEqual(before);
    });

    test("the same marks again change nothing", async () => {
      const { workbook, state } = await open([PROGRAMME, EMPTY]);
      await workbook.mark(marks);
      const once = state();
      await workbook.mark(marks);
      expect(state()).toEqual(once);
    });
  });

  describe(`${name}: reveal and events`, () => {
    test("reveal selects the cell", async () => {
      const { workbook, selection } = await open([EMPTY, PROGRAMME]);
      await workbook.reveal({ sheet: "011-005", cell: "C3" });
      expect(await selection()).toEqual({ sheet: "011-005", cell: "C3" });
    });

    test("reveal says when the sheet is not there", async () => {
      const { workbook } = await open([PROGRAMME]);
      await expect(workbook.reveal({ sheet: "Manca", cell: "A1" })).rejects.toMatchObject({
        code: "sheet-missing",
        details: ["Manca"],
      });
    });

    test("a change is told to those who listen, until they stop", async () => {
      const { workbook, userTypes } = await open([PROGRAMME]);
      const [first, second] = [jest.fn(), jest.fn()];
      const stop = workbook.onChange(first);
      workbook.onChange(second);
      await userTypes({ sheet: "011-005", cell: "C2" }, "Altro");
      expect(first).toHaveBeenCalled();
      first.mockClear();
      second.mockClear();
      stop();
      stop();
      await userTypes({ sheet: "011-005", cell: "C2" }, "Altro ancora");
      expect(first).not.toHaveBeenCalled();
      expect(second).toHaveBeenCalled();
    });

    test("the selected cell is told to those who listen, until they stop", async () => {
      const { workbook, userSelects } = await open([EMPTY, PROGRAMME]);
      const listener = jest.fn();
      const stop = workbook.onSelect(listener);
      await userSelects({ sheet: "011-005", cell: "B3" });
      expect(listener).toHaveBeenLastCalledWith({ sheet: "011-005", cell: "B3" });
      listener.mockClear();
      stop();
      await userSelects({ sheet: "Vuoto", cell: "A1" });
      expect(listener).not.toHaveBeenCalled();
    });
  });
}
