// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { ExcelHost } from "../../excel-host/excel-host";
import { addChart } from "../../excel-host/model/chart";
import { addPicture } from "../../excel-host/model/picture";
import { parseRect } from "../../excel-host/model/rect";
import type { Sheet } from "../../excel-host/model/sheet";
import type { WorkbookCopy } from "../../excel-host/model/workbook-copy";
import { PIXEL } from "../illustrated-plan";
import { plainPlan } from "../sample-plans";
import { hostWith } from "./opened-excel";

const PLANS: readonly SheetPlan[] = [
  plainPlan("Quadro", [["Camera", "011"]]),
  plainPlan("011-005", [["Obiettivo", 5]]),
];
const NAMED = [{ name: "PIRA_modello", sheet: "Quadro", cell: "A1" }];
const ALLEGATO = [plainPlan("All. Copertina", [["Camera"]])];

const add = () => createExcelWorkbook().addSheets(PLANS, NAMED);

/** A workbook with an empty sheet and an allegato of ours. */
async function scene(): Promise<ExcelHost> {
  const host = hostWith([{ name: "Foglio1" }]);
  await createExcelWorkbook().writeSheets(ALLEGATO, { set: "allegato", replaceEdited: [] });
  host.batches.splice(0);
  return host;
}

let before: WorkbookCopy;
let after: WorkbookCopy;
let batches: number[];
beforeAll(async () => {
  const host = await scene();
  before = host.snapshot();
  await add();
  after = host.snapshot();
  batches = host.syncs.map(({ actions }) => actions.length);
});

test("in eight syncs or fewer, and nothing stays referenced", async () => {
  const host = await scene();
  await add();
  expect(host.syncs.length).toBeLessThanOrEqual(8);
  expect(host.session.referenceCount).toBe(0);
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(["Quadro", "011-005", "All. Copertina"]);
  expect(
    host
      .snapshot()
      .sheets.slice(0, 2)
      .flatMap(({ names }) => names),
  ).toEqual([]);
});

describe("all or nothing", () => {
  test.each(["before", "after"] as const)("when Excel fails once, %s any message", async (when) => {
    for (const batch of batches.keys()) {
      const host = await scene();
      host.faults[when](batch, "session");
      const done = await add().then(
        () => true,
        () => false,
      );
      expect({ batch, now: host.snapshot() }).toEqual({ batch, now: done ? after : before });
    }
  });

  test("when Excel fails once at any action", async () => {
    for (const [batch, actions] of batches.entries()) {
      const all = batch === 3 || batch === batches.length - 1;
      for (let action = 0; action < actions; action += all ? 1 : 7) {
        const host = await scene();
        host.faults.atAction(batch, action, "general");
        const done = await add().then(
          () => true,
          () => false,
        );
        // Once the new sheets are all there, an empty one that would not go is no reason to take them away.
        const { sheets, activeSheet, ...rest } = host.snapshot();
        const now = { ...rest, sheets: done ? sheets.filter(({ name }) => name !== "Foglio1") : sheets };
        const { activeSheet: _, ...expected } = done ? after : before;
        expect({ batch, action, now }).toEqual({ batch, action, now: expected });
        expect(activeSheet).not.toBe("All. Copertina");
      }
    }
  });

  test("when Excel answers nothing any more, the next session puts it right", async () => {
    for (const batch of batches.keys()) {
      const host = await scene();
      for (let later = batch; later < 40; later++) host.faults.before(later, "session");
      await add().catch(() => undefined);
      host.faults.clear();
      await createExcelWorkbook().recover();
      const names = host.snapshot().sheets.map(({ name }) => name);
      expect(names).toEqual(["Foglio1", "All. Copertina"]);
      await add();
      expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(after.sheets.map(({ name }) => name));
      expect(host.snapshot().names).toEqual(after.names);
    }
  });
});

test.each<[string, (sheet: Sheet) => void]>([
  ["a chart", (sheet) => void addChart(sheet, "BarClustered", parseRect("A1"))],
  ["a picture", (sheet) => void addPicture(sheet, PIXEL)],
  ["comments", (sheet) => void (sheet.comments = 1)],
])("a sheet that holds only %s stays", async (_what, hold) => {
  const host = await scene();
  hold(host.workbook.sheet("Foglio1"));
  await add();
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual([
    ...["Foglio1", "Quadro", "011-005", "All. Copertina"],
  ]);
});
