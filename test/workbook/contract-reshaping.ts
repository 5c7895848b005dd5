// SPDX-License-Identifier: EUPL-1.2
import type { BlockReshape } from "../../src/workbook/block-reshape";
import type { CellEdit } from "../../src/workbook/cell-edit";
import { everyLabel, type GivenSheet, type Layout, type OpenGiven } from "./opened-book";

const SHEET = "011-005";

/** A block of the common layout: A1:D5 and, in D, the last year. */
const BLOCK: GivenSheet = {
  name: SHEET,
  cells: {
    ...{ A1: "Missione", B1: "011", A2: "Obiettivo", B2: "Titolo", C2: "Sostenere l'export" },
    ...{ B3: "Descrizione", C3: "Incontri", A4: "Tipologia", B4: "Unità", C4: "2017", D4: "2018" },
    ...{ A5: "efficacia", B5: "numero", C5: 0.5, D5: 0.6, A7: "Note" },
  },
  formats: { C5: "0%", D5: "0%" },
  bold: ["A1", "C4", "D4"],
  merges: ["B1:D1", "A2:A3", "C2:D2", "C3:D3"],
  widths: { 0: 20, 3: 40 },
};
const RESHAPE: BlockReshape = { sheet: SHEET, firstRow: 0, lastRow: 4, lastColumn: 3, change: 1 };

const edit = (cell: string, expected: CellEdit["expected"], value: CellEdit["value"]): CellEdit => ({
  sheet: SHEET,
  cell,
  expected,
  value,
});
/** One year later: what stood under 2017 goes, a column for 2019 comes. */
const NEXT_YEAR = [
  edit("C4", "2017", "2018"),
  edit("C5", 0.5, 0.6),
  edit("D4", "2018", "2019"),
  edit("D5", 0.6, 0.7),
  edit("E4", "", "2020"),
  edit("E5", "", 0.8),
];
const back = (edits: readonly CellEdit[]): CellEdit[] =>
  edits.map(({ expected, value, ...place }) => ({ ...place, expected: value, value: expected }));

/** What both adapters promise of tables that get wider or narrower. */
export function describeReshaping(name: string, open: OpenGiven, canReshape: boolean): void {
  describe(`${name}: reshapes`, () => {
    if (!canReshape) {
      test("are refused before anything is written where Excel cannot tell its merges", async () => {
        const { workbook, state } = await open([BLOCK]);
        const before = state();
        await expect(workbook.apply(NEXT_YEAR, [RESHAPE])).rejects.toMatchObject({
          code: "too-old-to-reshape",
        });
        expect(state()).toEqual(before);
      });
      return;
    }

    test("new columns look like the last one, and merges reach them", async () => {
      const { workbook, layout } = await open([BLOCK]);
      await workbook.apply(NEXT_YEAR, [RESHAPE]);
      const [sheet] = (await workbook.read(everyLabel)).sheets;
      expect(sheet?.values.slice(3, 5)).toEqual([
        ["Tipologia", "Unità", "2018", "2019", "2020"],
        ["efficacia", "numero", 0.6, 0.7, 0.8],
      ]);
      expect(sheet?.values[1]).toEqual(["Obiettivo", "Titolo", "Sostenere l'export", "", ""]);
      expect(sheet?.numberFormats).toMatchObject({ C5: "0%", D5: "0%", E5: "0%" });
      const { merges, bold, widths } = await layout();
      expect(merges).toEqual(["A2:A3", "B1:E1", "C2:E2", "C3:E3"]);
      expect(bold).toEqual(expect.arrayContaining(["C4", "D4", "E4"]));
      expect(bold).not.toContain("E5");
      expect(widths[4]).toBe(widths[3]);
      expect(widths[0]).not.toBe(widths[3]);
    });

    test("taking columns away gives back what was before they came", async () => {
      const { workbook, layout } = await open([BLOCK]);
      const [cells, before] = [await workbook.read(everyLabel), await layout()];
      await workbook.apply(NEXT_YEAR, [RESHAPE]);
      await workbook.apply(back(NEXT_YEAR), [{ ...RESHAPE, lastColumn: 4, change: -1 }]);
      const [sheet] = (await workbook.read(everyLabel)).sheets;
      expect(sheet?.values).toEqual(cells.sheets[0]?.values);
      expect(sheet?.numberFormats).toMatchObject({ C5: "0%", D5: "0%" });
      expect(sheet?.numberFormats.E5).toBeUndefined();
      const after = await layout();
      expect(after.merges).toEqual(before.merges);
      expect(after.bold.filter((cell) => cell.startsWith("E"))).toEqual([]);
    });

    test("a width of their own, and sheets and rows beside the table, stay", async () => {
      const widths = { 0: 20, 3: 40, 4: 70 };
      const { workbook, layout } = await open([
        { ...BLOCK, widths },
        { name: "Altro", merges: ["B1:D1"] },
      ]);
      const before = await layout();
      await workbook.apply([], [RESHAPE]);
      const after: Layout = await layout();
      expect(after.widths).toEqual(before.widths);
      expect((await workbook.read(everyLabel)).sheets[0]?.values[6]?.[0]).toBe("Note");
    });

    test.each<[string, Partial<GivenSheet>, Partial<BlockReshape>, string]>([
      ["a cell that holds something", { cells: { ...BLOCK.cells, E3: "nota" } }, {}, "011-005!E3"],
      ["a formula", { formulas: { E3: { formula: "=C5", value: 0.5 } } }, {}, "011-005!E3"],
      ["a merge that goes on", { merges: ["B1:F1"] }, {}, "011-005!B1:F1"],
      ["a merge of the new cells", { merges: ["E2:F2"] }, {}, "011-005!E2:F2"],
      ["a merge of the last column alone", { merges: ["D2:D3"] }, {}, "011-005!D2:D3"],
      ["a merge that leaves the rows", { merges: ["C5:D6"] }, {}, "011-005!C5:D6"],
      ["a merge that comes from above", { merges: ["C1:D2"] }, { firstRow: 1 }, "011-005!C1:D2"],
      ["a last column that is not emptied", {}, { change: -1 }, "011-005!D4"],
      [
        "a merge that begins in the last columns",
        { merges: ["C3:D3"], cells: { A1: "Missione" } },
        { change: -1 },
        "011-005!C3:D3",
      ],
    ])("%s refuses all of it", async (_what, given, reshape, inTheWay) => {
      const { workbook, state } = await open([{ ...BLOCK, ...given }]);
      const before = state();
      const edits = [edit("A1", "Missione", "MISSIONE")];
      const refusal = workbook.apply(edits, [{ ...RESHAPE, ...reshape }]);
      await expect(refusal).rejects.toMatchObject({ code: "cannot-reshape" });
      await expect(refusal).rejects.toMatchObject({
        details: expect.arrayContaining([inTheWay]) as string[],
      });
      expect(state()).toEqual(before);
    });

    test("a sheet that is not there refuses all of it", async () => {
      const { workbook } = await open([BLOCK]);
      await expect(workbook.apply([], [{ ...RESHAPE, sheet: "Manca" }])).rejects.toMatchObject({
        code: "sheet-missing",
        details: ["Manca"],
      });
    });
  });
}
