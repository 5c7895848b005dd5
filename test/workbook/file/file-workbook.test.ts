// SPDX-License-Identifier: EUPL-1.2
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import type { CellPlace } from "../../../src/workbook/workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { plainPlan } from "../sample-plans";
import { richWorkbook } from "../../support/rich-workbook";

const noLibrary = (): Promise<never> => Promise.reject(new Error("The library is not there"));
const mark = { sheet: "Dati", cell: "B2", severity: "error", message: "Manca." } as const;

describe("an .xlsx that somebody shows", () => {
  test("marks are for whoever shows it; the file does not have them", async () => {
    const bytes = richWorkbook();
    const workbook = openFileWorkbook(bytes, nodeExcelize);
    const shown: number[] = [];
    workbook.onShow(() => shown.push(workbook.marks().length));
    await workbook.mark([mark, { ...mark, cell: "B3" }]);
    await workbook.mark([mark]);
    await workbook.mark([]);
    expect(shown).toEqual([2, 1, 0]);
    expect(workbook.save()).toBe(bytes);
  });

  test("the selected cell is told to whoever listens, until they stop", async () => {
    const workbook = openFileWorkbook(richWorkbook(), nodeExcelize);
    const heard: CellPlace[] = [];
    const stop = workbook.onSelect((place) => heard.push(place));
    workbook.select({ sheet: "Dati", cell: "A1" });
    await workbook.reveal({ sheet: "Note", cell: "B2" });
    stop();
    workbook.select({ sheet: "Dati", cell: "A3" });
    expect(heard).toEqual([
      { sheet: "Dati", cell: "A1" },
      { sheet: "Note", cell: "B2" },
    ]);
    expect(workbook.selection()).toEqual({ sheet: "Dati", cell: "A3" });
  });

  test("a change is announced once it is done", async () => {
    const workbook = openFileWorkbook(richWorkbook(), nodeExcelize);
    const files: Uint8Array[] = [];
    workbook.onChange(() => files.push(workbook.save()));
    await workbook.apply([]);
    await workbook.apply([{ sheet: "Note", cell: "A1", expected: "appunto", value: "altro" }]);
    expect(files).toEqual([workbook.save()]);
  });
});

describe("without excelize", () => {
  test("a file without formulas to calculate is read and changed all the same", async () => {
    const workbook = openFileWorkbook(richWorkbook({ "xl/worksheets/sheet5.xml": PLAIN_SHEET }), noLibrary);
    expect((await workbook.read({ isKnownLabel: () => false })).sheets).toHaveLength(4);
    const [name] = await workbook.writeSheets([plainPlan("All. Quadro", [["Camera"]])], {
      set: "allegato",
      replaceEdited: [],
    });
    expect((await workbook.read({ isKnownLabel: () => false })).sheets.at(-1)?.name).toBe(name);
    await workbook.apply([{ sheet: "Note", cell: "A1", expected: "appunto", value: "altro" }]);
  });

  test("what needs it fails as a whole", async () => {
    const workbook = openFileWorkbook(richWorkbook(), noLibrary);
    const before = workbook.save();
    await expect(workbook.apply([{ sheet: "Dati", cell: "B2", expected: 1200.5, value: 1 }])).rejects.toEqual(
      new WorkbookError("unknown"),
    );
    expect(workbook.save()).toBe(before);
  });
});

const PLAIN_SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
