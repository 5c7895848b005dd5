// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { ExcelHost } from "../../excel-host/excel-host";
import { illustratedPlan } from "../illustrated-plan";
import { plainPlan } from "../sample-plans";
import { hostWith } from "./opened-excel";

const USERS = [{ name: "Dati", cells: { A1: "a" } }, { name: "Note" }];
const COVER = plainPlan("All. Copertina", [["Camera"]]);
const TABLE = plainPlan("All. Quadro", [["Missione"]]);
const NEW = illustratedPlan("All. Nuovo");
const VERIFICA = plainPlan("Verifica", [["Motivo"]]);

const write = (...plans: (typeof COVER)[]) =>
  createExcelWorkbook().writeSheets(plans, { set: "allegato", replaceEdited: [] });
const namesOf = ({ workbook }: ExcelHost): string[] => workbook.sheets.map(({ name }) => name);

/** Two sheets of the user's and the allegato, each sheet then moved to a position. */
async function scene(...moves: readonly (readonly [string, number])[]): Promise<ExcelHost> {
  const host = hostWith(USERS);
  await write(COVER, TABLE);
  for (const [sheet, position] of moves) host.user.moveSheet(sheet, position);
  host.batches.length = 0;
  return host;
}
const atTheFront = () => scene(["All. Copertina", 0], ["All. Quadro", 1]);

test("sheets that the user moved to the front: the new ones come there, in one row", async () => {
  const host = await atTheFront();
  await write(COVER, NEW, TABLE);
  expect(namesOf(host)).toEqual(["All. Copertina", "All. Nuovo", "All. Quadro", "Dati", "Note"]);
  await write(TABLE);
  expect(namesOf(host)).toEqual(["All. Quadro", "Dati", "Note"]);
});

test("sheets that the user parted: the new ones come where the first was", async () => {
  const host = await scene(["All. Quadro", 1]);
  expect(namesOf(host)).toEqual(["Dati", "All. Quadro", "Note", "All. Copertina"]);
  await write(COVER, TABLE);
  expect(namesOf(host)).toEqual(["Dati", "All. Copertina", "All. Quadro", "Note"]);
});

test("where none stands, the new ones come before the sheets of later sets", async () => {
  const host = await scene();
  await createExcelWorkbook().writeSheets([VERIFICA], { set: "verifica", replaceEdited: [] });
  expect(namesOf(host)).toEqual(["Dati", "Note", "Verifica", "All. Copertina", "All. Quadro"]);
});

test("one edited by hand that stays is the user's, and the new ones stand where the other left", async () => {
  const host = await atTheFront();
  host.user.type("All. Copertina", "A1", "mia");
  await write(TABLE);
  expect(namesOf(host)).toEqual(["All. Copertina", "All. Quadro", "Dati", "Note"]);
});

test("names of tables say the number that their sheet has in the end", async () => {
  const host = await atTheFront();
  const table = { area: { row: 1, column: 0, rows: 2, columns: 2 }, headingRows: 1, headingColumns: 0 };
  await write(COVER, { ...NEW, tables: [table, { ...table, headingColumns: 1 }] });
  const names = host.workbook.sheet("All. Nuovo").names.filter(({ visible }) => visible);
  expect(names.map(({ name, formula }) => [name, formula])).toEqual([
    ["ColumnTitleRegion1.A2.B3.2", "='All. Nuovo'!$A$2"],
    ["TitleRegion2.A2.B3.2", "='All. Nuovo'!$A$2"],
  ]);
});

test.each([
  ["the user's", "Note", "Note"],
  ["one of ours: the first of the new ones is", "All. Copertina", "All. Copertina"],
])("the sheet in front stays %s", async (_whose, active, expected) => {
  for (const host of [await atTheFront(), await scene()]) {
    host.user.activate(active);
    await write(COVER, TABLE);
    expect(host.workbook.activeSheet.name).toBe(expected);
    expect(host.workbook.activeSheet.selection).toMatchObject({ row: 0, column: 0 });
  }
});

test("cut short at any action of the swap, moved sheets are whole again in the next session", async () => {
  const reference = await atTheFront();
  const before = reference.snapshot();
  await write(COVER, NEW, TABLE);
  const after = reference.snapshot();
  const last = reference.syncs.length - 1;
  const actions = reference.syncs[last]?.actions.length ?? 0;
  expect(actions).toBeGreaterThan(30);
  for (let action = 0; action < actions; action++) {
    const host = await atTheFront();
    host.faults.atAction(last, action, "session");
    for (let later = last + 1; later < last + 9; later++) host.faults.before(later, "session");
    await expect(write(COVER, NEW, TABLE)).rejects.toMatchObject({ code: "session-lost" });
    host.faults.clear();
    await createExcelWorkbook().recover();
    expect([before, after]).toContainEqual(host.snapshot());
  }
});
