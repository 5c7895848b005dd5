// SPDX-License-Identifier: EUPL-1.2
import { inverseOfRestructure } from "../../src/editing/inverse-of-restructure";
import type { Restructure, StructureStep } from "../../src/workbook/restructure";
import { everyLabel, type OpenGiven } from "./opened-book";
import { change, deletion, insertion, move, OVERVIEW, PLAN, SHEET } from "./restructuring-sample";

/** What both adapters promise of rows and sheets that come, go and move. */
export function describeRestructuring(name: string, open: OpenGiven, canReshape = true): void {
  describe(`${name}: restructure`, () => {
    if (!canReshape) {
      test("is refused before anything is written where Excel cannot tell its merges", async () => {
        const { workbook, state } = await open([PLAN]);
        const before = state();
        await expect(workbook.restructure(change([insertion]))).rejects.toMatchObject({
          code: "too-old-to-reshape",
        });
        expect(state()).toEqual(before);
      });
      return;
    }

    test("inserted rows are copies: contents, formulas, formats, merges, heights", async () => {
      const { workbook, layout } = await open([PLAN, OVERVIEW]);
      await workbook.restructure(change([insertion]));
      const [sheet] = (await workbook.read(everyLabel)).sheets;
      expect(sheet?.values.slice(6, 12).map((row) => row.slice(0, 2))).toEqual([
        ["Obiettivo", "Titolo"],
        ["", "Risorse"],
        ["", "Quota"],
        ["", "Totale di prima"],
        ["", ""],
        ["Obiettivo", "Titolo"],
      ]);
      expect(sheet?.formulas).toEqual({
        C5: "=C4*$C$1",
        C6: "=SUM(C4:C5)",
        C9: "=C8*$C$1",
        C10: "=SUM(C8:C9)",
        C14: "=C13*$C$1",
        C17: "=SUM(C2:C16)",
      });
      expect(sheet?.numberFormats).toMatchObject({ C4: "#,##0.00", C8: "#,##0.00" });
      const { merges, bold, heights, breaks } = await layout();
      expect(merges).toEqual(["A12:A14", "A3:A6", "A7:A10", "C12:D12", "C3:D3", "C7:D7"]);
      expect(bold).toEqual(expect.arrayContaining(["A3", "A7", "A12"]));
      expect(heights).toEqual({ 2: 42, 6: 42, 11: 66 });
      expect(breaks).toEqual([11]);
    });

    test("references of all sheets follow inserted rows; texts do not", async () => {
      const { workbook, layout } = await open([PLAN, OVERVIEW]);
      await workbook.restructure(change([insertion]));
      const { sheets } = await workbook.read(everyLabel);
      expect(sheets[1]?.formulas).toEqual({
        B1: "='011-005'!C13",
        B2: "=SUM('011-005'!C12:C14)",
        B3: "='011-005'!$C$17+C9",
        B4: '=IF(A1="011-005!C9","C9",\'011-005\'!C4)',
      });
      expect(sheets[1]?.values[0]?.[0]).toBe("011-005!C4");
      const { names, printArea, titleRows } = await layout();
      expect(names).toEqual({ Somma: "'011-005'!$C$17", Righe: "'011-005'!$C$12:$C$14" });
      expect({ printArea, titleRows }).toEqual({ printArea: "A1:D14", titleRows: "1:1" });
    });

    test("a copy right below a range does not make it grow; a print area it ends takes it in", async () => {
      const { workbook, layout } = await open([PLAN, OVERVIEW]);
      await workbook.restructure(
        change([{ kind: "insert-rows", sheet: SHEET, before: 10, like: { first: 7, last: 9 } }]),
      );
      const { sheets } = await workbook.read(everyLabel);
      expect(sheets[0]?.formulas).toMatchObject({ C10: "=C9*$C$1", C13: "=C12*$C$1", C16: "=SUM(C2:C15)" });
      const { names, printArea } = await layout();
      expect(names.Righe).toBe("'011-005'!$C$8:$C$10");
      expect(printArea).toBe("A1:D13");
    });

    test("rows can be copied from below, and from rows far away", async () => {
      const { workbook, layout } = await open([PLAN]);
      await workbook.restructure(
        change([{ kind: "insert-rows", sheet: SHEET, before: 2, like: { first: 7, last: 9 } }]),
      );
      const [sheet] = (await workbook.read(everyLabel)).sheets;
      expect(sheet?.values.map((row) => row[2]).slice(2, 6)).toEqual([
        "Semplificare",
        300,
        600,
        "Sostenere l'export",
      ]);
      expect(sheet?.formulas).toMatchObject({
        C5: "=C4*$C$1",
        C8: "=C7*$C$1",
        C13: "=C12*$C$1",
        C16: "=SUM(C2:C15)",
      });
      expect((await layout()).heights).toEqual({ 2: 66, 5: 42, 10: 66 });
    });

    test("deleted rows take what they hold with them; ranges shrink, lost cells are errors", async () => {
      const { workbook, layout } = await open([PLAN, OVERVIEW]);
      await workbook.restructure(change([deletion(7, 9)]));
      const { sheets } = await workbook.read(everyLabel);
      expect(sheets[0]?.values.map((row) => row[0]).slice(2)).toEqual([
        ...["Obiettivo", "", "", "", ""],
        ...["", "", "Risorse in tutto", "Fine"],
      ]);
      expect(sheets[0]?.formulas).toEqual({ C5: "=C4*$C$1", C6: "=SUM(C4:C5)", C10: "=SUM(C2:C9)" });
      expect(sheets[1]?.formulas).toMatchObject({
        B2: expect.stringContaining("#REF!") as string,
        B3: "='011-005'!$C$10+C9",
      });
      expect(sheets[1]?.formulas.B1).toContain("#REF!");
      const { merges, heights, names, printArea } = await layout();
      expect(merges).toEqual(["A3:A6", "C3:D3"]);
      expect(heights).toEqual({ 2: 42 });
      expect(names.Somma).toBe("'011-005'!$C$10");
      expect(names.Righe).toContain("#REF!");
      expect(printArea).toBe("A1:D7");
    });

    test("inserting rows and deleting them again leaves what was there", async () => {
      const { workbook, layout } = await open([PLAN, OVERVIEW]);
      const [cells, looks] = [await workbook.read(everyLabel), await layout()];
      await workbook.restructure(change([insertion]));
      await workbook.restructure(change([deletion(6, 9)]));
      expect(await workbook.read(everyLabel)).toEqual(cells);
      expect(await layout()).toEqual(looks);
    });

    test.each<[string, StructureStep, StructureStep]>([
      ["down", move(2, 6, 11), move(6, 10, 2)],
      ["up", move(7, 10, 2), move(2, 5, 11)],
    ])("rows move %s with all they hold, references follow, and back", async (_way, there, back) => {
      const { workbook, layout } = await open([PLAN, OVERVIEW]);
      const [cells, looks] = [await workbook.read(everyLabel), await layout()];
      await workbook.restructure(change([there]));
      const { sheets } = await workbook.read(everyLabel);
      expect(sheets[0]?.values.map((row) => row[2]).filter((value) => value !== "")).toEqual([
        ...[2, "Semplificare", 300, 600, "Sostenere l'export", 100, 200, 300],
        1500,
      ]);
      const after = await layout();
      expect(after.merges).toEqual(["A3:A5", "A7:A10", "C3:D3", "C7:D7"]);
      expect(after.heights).toEqual({ 2: 66, 6: 42 });
      expect(after.names).toEqual({ Somma: "'011-005'!$C$13", Righe: "'011-005'!$C$3:$C$5" });
      expect(sheets[0]?.formulas).toMatchObject({ C5: "=C4*$C$1", C9: "=C8*$C$1", C10: "=SUM(C8:C9)" });
      expect(sheets[1]?.formulas).toMatchObject({
        B1: "='011-005'!C4",
        B2: "=SUM('011-005'!C3:C5)",
        B3: "='011-005'!$C$13+C9",
      });
      await workbook.restructure(change([back]));
      const again = await workbook.read(everyLabel);
      expect(again.sheets[0]?.values).toEqual(cells.sheets[0]?.values);
      expect(again.sheets[1]).toEqual(cells.sheets[1]);
      expect({ ...(await layout()), printArea: looks.printArea, breaks: looks.breaks }).toEqual(looks);
    });

    test("a number over a text in a cell of the format Text, taken back with its rows, leaves what was there", async () => {
      const plan = {
        ...PLAN,
        cells: { ...PLAN.cells, D4: "0007", D9: "0012", D10: "1-2" },
        formats: { D4: "@", D9: "@", D10: "@" },
      };
      const { workbook } = await open([plan, OVERVIEW]);
      const before = await workbook.read(everyLabel);
      const edits = [{ sheet: SHEET, cell: "D13", expected: "0012", value: 12 }];
      const grown = change([insertion], { edits });
      await workbook.restructure(grown);
      await workbook.restructure(inverseOfRestructure(before, grown));
      expect(await workbook.read(everyLabel)).toEqual(before);
    });

    test("each step numbers rows as the one before left them; edits as they are in the end", async () => {
      const { workbook } = await open([PLAN, OVERVIEW]);
      await workbook.restructure(
        change([insertion, deletion(2, 5), move(2, 6, 11)], {
          expects: [{ sheet: SHEET, cell: "C8", value: "Semplificare" }],
          edits: [
            { sheet: SHEET, cell: "C7", expected: "Sostenere l'export", value: "=Nuovo" },
            { sheet: "Quadro", cell: "A5", expected: "in fondo", value: "1-5" },
          ],
        }),
      );
      const { sheets } = await workbook.read(everyLabel);
      expect(sheets[0]?.values[2]?.[2]).toBe("Semplificare");
      expect(sheets[0]?.values[6]?.[2]).toBe("=Nuovo");
      expect(sheets[1]?.values[4]?.[0]).toBe("1-5");
    });

    test("a copied sheet stands right after its model, and has all it has", async () => {
      const { workbook, layout } = await open([PLAN, OVERVIEW]);
      const looks = await layout();
      const copied: StructureStep = { kind: "copy-sheet", sheet: SHEET, name: "d'area" };
      await workbook.restructure(
        change([copied], {
          edits: [{ sheet: "d'area", cell: "C3", expected: "Sostenere l'export", value: "Altro" }],
        }),
      );
      const { sheets } = await workbook.read(everyLabel);
      expect(sheets.map((sheet) => sheet.name)).toEqual([SHEET, "d'area", "Quadro"]);
      expect(sheets[1]?.formulas).toEqual(sheets[0]?.formulas);
      expect(sheets[0]?.values[2]?.[2]).toBe("Sostenere l'export");
      expect(sheets[1]?.values[2]?.[2]).toBe("Altro");
      expect(sheets[1]?.visibility).toBe("visible");
      expect(sheets[2]?.formulas).toMatchObject({ B1: "='011-005'!C9" });
      expect(await layout("d'area")).toEqual(looks);
      expect(await layout()).toEqual(looks);
    });

    test("a copy can be taken away again", async () => {
      const { workbook, layout } = await open([PLAN, OVERVIEW]);
      const [cells, looks] = [await workbook.read(everyLabel), await layout()];
      await workbook.restructure(change([{ kind: "copy-sheet", sheet: SHEET, name: "Copia" }]));
      await workbook.restructure(change([{ kind: "delete-sheet", sheet: "Copia" }]));
      expect(await workbook.read(everyLabel)).toEqual(cells);
      expect(await layout()).toEqual(looks);
    });

    test("a sheet is hidden and shown", async () => {
      const { workbook } = await open([PLAN, OVERVIEW]);
      const visibility = async (visible: boolean): Promise<unknown> => {
        await workbook.restructure(change([{ kind: "show-sheet", sheet: "Quadro", visible }]));
        return (await workbook.read(everyLabel)).sheets.map((sheet) => sheet.visibility);
      };
      expect(await visibility(false)).toEqual(["visible", "hidden"]);
      expect(await visibility(true)).toEqual(["visible", "visible"]);
    });

    describe("refuses all of it", () => {
      const written = { edits: [{ sheet: SHEET, cell: "A1", expected: "Missione", value: "MISSIONE" }] };
      test.each<[string, Restructure, string, string]>([
        [
          "a cell changed meanwhile",
          change([insertion], { expects: [{ sheet: SHEET, cell: "C3", value: "Altro" }] }),
          ...(["changed-meanwhile", "011-005!C3"] as const),
        ],
        [
          "an edit of a cell that holds something else then",
          change([insertion], { edits: [{ sheet: SHEET, cell: "C7", expected: "Altro", value: "x" }] }),
          ...(["changed-meanwhile", "011-005!C7"] as const),
        ],
        [
          "a sheet that is not there",
          change([insertion, { ...insertion, sheet: "Manca" }], written),
          "sheet-missing",
          "Manca",
        ],
        [
          "rows copied in part of a merge",
          change([{ ...insertion, like: { first: 3, last: 5 } } as StructureStep], written),
          "cannot-reshape",
          "011-005!A3:A6",
        ],
        [
          "rows inserted into a merge",
          change([{ ...insertion, before: 4 } as StructureStep], written),
          "cannot-reshape",
          "011-005!A3:A6",
        ],
        [
          "rows deleted in part of a merge",
          change([deletion(4, 7)], written),
          "cannot-reshape",
          "011-005!A3:A6",
        ],
        ["rows moved out of a merge", change([move(8, 9, 2)], written), "cannot-reshape", "011-005!A8:A10"],
        ["rows moved into a merge", change([move(11, 11, 3)], written), "cannot-reshape", "011-005!A3:A6"],
        [
          "a copy whose name is taken",
          change([{ kind: "copy-sheet", sheet: SHEET, name: "quadro" }], written),
          "name-taken",
          "quadro",
        ],
      ])("%s", async (_what, refused, code, detail) => {
        const { workbook, state } = await open([PLAN, OVERVIEW]);
        const before = state();
        const refusal = workbook.restructure(refused);
        await expect(refusal).rejects.toMatchObject({ code });
        await expect(refusal).rejects.toMatchObject({
          details: expect.arrayContaining([detail]) as string[],
        });
        expect(state()).toEqual(before);
      });
    });
  });
}
