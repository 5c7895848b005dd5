// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { sheetOwner } from "../../../src/workbook/sheet-mark";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { ExcelHost } from "../../excel-host/excel-host";
import { HostError } from "../../excel-host/model/host-error";
import { illustratedPlan } from "../illustrated-plan";
import { everyLabel } from "../opened-book";
import { plainPlan } from "../sample-plans";
import { hostWith } from "./opened-excel";

const TABLE = illustratedPlan("All. Quadro");
const COVER: SheetPlan = plainPlan("All. Copertina", [["Camera"]]);
const OPEN: SheetPlan = { ...TABLE, isProtected: false };

const write = (plans: readonly SheetPlan[], replaceEdited: readonly string[] = []) =>
  createExcelWorkbook().writeSheets(plans, { set: "allegato", replaceEdited });
const protectedOnes = ({ workbook }: ExcelHost): string[] =>
  workbook.sheets.filter(({ protection }) => protection).map(({ name }) => name);
const ownersOf = async () =>
  (await createExcelWorkbook().read(everyLabel)).sheets.map((sheet) => [sheet.name, sheetOwner(sheet)]);

const scene = async (...plans: SheetPlan[]): Promise<ExcelHost> => {
  const host = hostWith([{ name: "Dati", cells: { A1: "a" } }]);
  await write(plans);
  host.batches.length = 0;
  return host;
};

test("those that are to be protected are, without a password, and nothing else is left behind", async () => {
  const host = await scene(COVER, TABLE);
  expect(protectedOnes(host)).toEqual(["All. Quadro"]);
  expect(host.workbook.sheet("All. Quadro").protection).toEqual({
    ...{ allowed: new Set(), selectionMode: "Normal", password: "" },
  });
  expect(host.snapshot().settings).toEqual({});
  expect(() => host.user.type("All. Quadro", "A1", "x")).toThrow();
});

test("protected sheets are written anew, protected again or no longer", async () => {
  const host = await scene(COVER, TABLE);
  const once = host.snapshot();
  await write([COVER, TABLE]);
  expect(host.snapshot()).toEqual(once);
  await write([COVER, OPEN]);
  expect(protectedOnes(host)).toEqual([]);
});

test("a total that Excel calculated is no edit; a number written by hand is", async () => {
  const [a, b] = [0.1, 0.2];
  const cells = OPEN.cells.map((cell) => {
    if (cell.formula !== undefined) return { ...cell, value: 0.3 };
    return typeof cell.value === "number"
      ? { ...cell, value: cell.row === 2 ? a : cell.row === 3 ? b : 0 }
      : cell;
  });
  const host = await scene({ ...OPEN, cells });
  expect(host.workbook.sheet("All. Quadro").grid.get(5, 1).value).toBe(a + b);
  expect(await ownersOf()).toContainEqual(["All. Quadro", "ours"]);
  host.user.type("All. Quadro", "B3", "0,11");
  expect(await ownersOf()).toContainEqual(["All. Quadro", "edited"]);
  await expect(write([OPEN])).rejects.toMatchObject({ code: "edited-sheets", details: ["All. Quadro"] });
});

test("a protected sheet that somebody opened, edited and protected again refuses the call until they agree", async () => {
  const host = await scene(TABLE);
  host.user.unprotectSheet("All. Quadro");
  host.user.type("All. Quadro", "A2", "Altro");
  host.user.protectSheet("All. Quadro", "segreto");
  await expect(write([TABLE])).rejects.toMatchObject({ code: "edited-sheets" });
  await write([TABLE], ["All. Quadro"]);
  expect(host.workbook.sheet("All. Quadro")).toMatchObject({
    name: "All. Quadro",
    protection: { password: "" },
  });
});

/** From here on this Excel protects no sheet. */
function withoutProtection(host: ExcelHost): void {
  const { workbook } = host;
  const record = workbook.record.bind(workbook);
  workbook.record = (change) => {
    if (change.kind === "protected") {
      change.sheet.protection = null;
      throw new HostError("AccessDenied", "Not here.");
    }
    record(change);
  };
}

test("an Excel that protects no sheet gets the sheets all the same, and is not asked for ever", async () => {
  const host = hostWith([{ name: "Dati" }]);
  withoutProtection(host);
  expect(await write([COVER, TABLE])).toEqual(["All. Copertina", "All. Quadro"]);
  expect(protectedOnes(host)).toEqual([]);
  expect(host.snapshot().settings).toEqual({});
  host.batches.length = 0;
  await createExcelWorkbook().recover();
  expect(host.syncs).toHaveLength(2);
});

test("what waits to be protected when the session ends is protected in the next one, and forgotten by other plans", async () => {
  const reference = await scene();
  await write([COVER, TABLE]);
  const [last, actions] = [reference.syncs.length - 1, reference.syncs.at(-1)?.actions ?? []];
  const protecting = actions.findIndex(({ text }) => text.includes("Protect("));
  expect(protecting).toBeGreaterThan(0);
  const brokenOff = async (): Promise<ExcelHost> => {
    const host = await scene();
    host.faults.atAction(last, protecting, "session");
    for (let later = last + 1; later < last + 9; later++) host.faults.before(later, "session");
    await expect(write([COVER, TABLE])).rejects.toMatchObject({ code: "session-lost" });
    host.faults.clear();
    expect(protectedOnes(host)).toEqual([]);
    return host;
  };
  const recovered = await brokenOff();
  await createExcelWorkbook().recover();
  expect(recovered.snapshot()).toEqual(reference.snapshot());

  const host = await brokenOff();
  await write([COVER, OPEN]);
  expect(protectedOnes(host)).toEqual([]);
  expect(host.snapshot().settings).toEqual({});
});
