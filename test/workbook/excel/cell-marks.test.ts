// SPDX-License-Identifier: EUPL-1.2
import type { CellMark } from "../../../src/workbook/cell-mark";
import { openExcel, type OpenedExcel } from "./opened-excel";

const mark = (cell: string, severity: CellMark["severity"] = "error", sheet = "Piano"): CellMark => ({
  sheet,
  cell,
  severity,
  message: "Da rivedere",
});

const open = (): OpenedExcel => openExcel([{ name: "Piano", cells: { A1: "x", B2: 5 } }, { name: "Note" }]);

/** Two conditional formats of the user's own, on cells that get marks too. */
async function openWithUsersFormats(): Promise<OpenedExcel> {
  const excel = open();
  await Excel.run(async (context) => {
    for (const [address, formula] of [
      ["A1:C3", "=$B1>3"],
      ["A1", '="pira/1"<>""'],
    ] as const) {
      const format = context.workbook.worksheets
        .getItem("Piano")
        .getRange(address)
        .conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = "#00FF00";
    }
    await context.sync();
  });
  return excel;
}

const formatsOf = ({ host }: OpenedExcel, sheet = 0) =>
  host.snapshot().sheets[sheet]?.conditionalFormats ?? [];

test("one format for each severity of a sheet, however many the cells", async () => {
  const excel = open();
  await excel.workbook.mark([
    mark("A1"),
    mark("C7"),
    mark("B2", "warning"),
    mark("A1", "info", "Note"),
    mark("A1"),
  ]);
  expect(new Set(formatsOf(excel).map(({ ranges, type }) => `${type} ${ranges.join()}`))).toEqual(
    new Set(["Custom A1,C7", "Custom B2"]),
  );
  expect(formatsOf(excel, 1).map(({ ranges }) => ranges)).toEqual([["A1"]]);
});

test("severities differ in more than colour", async () => {
  const excel = open();
  await excel.workbook.mark([mark("A1"), mark("A2", "warning"), mark("A3", "info")]);
  const looks = formatsOf(excel).map(({ look }) =>
    JSON.stringify([look.font.bold, look.borders.EdgeTop?.style]),
  );
  expect(new Set(looks).size).toBe(3);
  for (const { look, stopIfTrue } of formatsOf(excel)) {
    expect(look.fillColor).not.toBeNull();
    expect(stopIfTrue).toBe(false);
  }
});

test("the user's own conditional formats stay as they are, and in order", async () => {
  const excel = await openWithUsersFormats();
  const before = excel.state();
  const own = formatsOf(excel);
  await excel.workbook.mark([mark("A1"), mark("B2", "info")]);
  expect(formatsOf(excel).filter(({ formula }) => own.some((format) => format.formula === formula))).toEqual(
    own,
  );
  await excel.workbook.mark([]);
  expect(excel.state()).toEqual(before);
});

test("marks move with their cells and are found again", async () => {
  const excel = open();
  const before = excel.host.snapshot();
  await excel.workbook.mark([mark("B2")]);
  excel.host.user.insertRows("Piano", 1, 2);
  excel.host.user.insertColumns("Piano", "A");
  expect(formatsOf(excel).map(({ ranges }) => ranges)).toEqual([["C4"]]);
  excel.host.user.deleteColumns("Piano", "A");
  excel.host.user.deleteRows("Piano", 1, 2);
  await excel.workbook.mark([]);
  expect(excel.host.snapshot()).toEqual(before);
});

test("marks on a copied sheet are taken away too", async () => {
  const excel = open();
  await excel.workbook.mark([mark("B2")]);
  excel.host.user.copySheet("Piano");
  await excel.workbook.mark([]);
  expect(excel.host.snapshot().sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
});

test("thousands of cells", async () => {
  const excel = open();
  const marks = Array.from({ length: 3000 }, (_, i) => mark(`AB${2 * i + 1}`));
  await excel.workbook.mark(marks);
  expect(formatsOf(excel).flatMap(({ ranges }) => ranges)).toHaveLength(3000);
  expect(excel.host.syncs.length).toBeLessThanOrEqual(4);
  await excel.workbook.mark([]);
  expect(formatsOf(excel)).toEqual([]);
});

test("nothing that clears undo is called", async () => {
  const excel = open();
  await excel.workbook.mark([mark("B2")]);
  await excel.workbook.mark([]);
  expect(excel.host.undoCleared).toEqual([]);
});

test("a protected sheet is named, and nothing is marked", async () => {
  const excel = open();
  excel.host.user.protectSheet("Note");
  const before = excel.state();
  await expect(excel.workbook.mark([mark("A1"), mark("A1", "info", "Note")])).rejects.toMatchObject({
    code: "protected",
    details: ["Note"],
  });
  expect(excel.state()).toEqual(before);
  await excel.workbook.mark([mark("A1")]);
});

test("a sheet that is gone is named, and nothing is marked", async () => {
  const excel = open();
  const before = excel.state();
  const marks = [mark("A1"), mark("A1", "error", "Manca")];
  await expect(excel.workbook.mark(marks)).rejects.toMatchObject({
    code: "sheet-missing",
    details: ["Manca"],
  });
  expect(excel.state()).toEqual(before);
});

describe("when Excel fails", () => {
  const marks = [mark("A1"), mark("C7"), mark("B2", "warning")];
  const former = [mark("A2"), mark("B2", "info")];

  /** What is left, ours aside. */
  async function unmarked(excel: OpenedExcel): Promise<unknown> {
    await excel.workbook.mark([]);
    return excel.state();
  }

  test.each(["cell-edit", "session", "throttled", "request-too-large", "access-denied"] as const)(
    "%s at any point: the former marks or none, nothing of the user's changes, no mark stays behind",
    async (code) => {
      const reference = await openWithUsersFormats();
      const clean = reference.state();
      await reference.workbook.mark(former);
      const marked = reference.state();
      reference.host.batches.length = 0;
      await reference.workbook.mark(marks);
      const actions = reference.host.syncs.map((batch) => batch.actions.length);
      for (const [batch, count] of actions.entries()) {
        const points = code === "throttled" ? Array.from({ length: count }, (_, action) => action) : [];
        for (const point of ["before", "after", ...points] as const) {
          const excel = await openWithUsersFormats();
          await excel.workbook.mark(former);
          if (typeof point === "number") excel.host.faults.atAction(batch, point, code);
          else excel.host.faults[point](batch, code);
          await expect(excel.workbook.mark(marks)).rejects.toMatchObject({ name: "WorkbookError" });
          expect([marked, clean]).toContainEqual(excel.state());
          expect(await unmarked(excel)).toEqual(clean);
        }
      }
    },
    60_000,
  );
});
