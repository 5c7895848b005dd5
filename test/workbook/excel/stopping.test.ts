// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { ExcelHost } from "../../excel-host/excel-host";
import type { WorkbookCopy } from "../../excel-host/model/workbook-copy";
import { everyLabel } from "../opened-book";
import { plainPlan, sampleAllegato } from "../sample-plans";
import { hostWith } from "./opened-excel";
import { stoppedAt, undisturbed, type Work } from "./stopped-at";
import { expectUnharmed, writingScene, type WritingScene } from "./writing-scene";

/** An allegato of 20 objectives, in place of one whose cells the user refers to. */
const ALLEGATO: readonly SheetPlan[] = sampleAllegato(20).map((plan, order) =>
  order === 1 ? { ...plan, name: "All. 011-005" } : plan,
);
const PLANS = [plainPlan("Quadro", [["Camera", "011"]]), plainPlan("011-005", [["Obiettivo", 5]])];
const NAMED = [{ name: "PIRA_modello", sheet: "Quadro", cell: "A1" }];

describe.each<[string, () => Promise<() => WritingScene | Promise<WritingScene>>, Work]>([
  [
    "an allegato of 20 objectives",
    writingScene,
    (workbook, signal) => workbook.writeSheets(ALLEGATO, { set: "allegato", replaceEdited: [], signal }),
  ],
  [
    "a new plan",
    () => Promise.resolve(emptyScene),
    (workbook, signal) => workbook.addSheets(PLANS, NAMED, { signal }),
  ],
])("%s", (_name, scenes, work) => {
  let newScene: () => WritingScene | Promise<WritingScene>;
  let after: WorkbookCopy;
  let last: number;
  beforeAll(async () => {
    newScene = await scenes();
    ({ after, last } = await undisturbed(await newScene(), work));
    expect(last).toBeGreaterThan(4);
  });

  test("stopped at any message but the last it is as before; then it is too late", async () => {
    for (let message = 0; message <= last; message++) {
      const scene = await newScene();
      const answer = await stoppedAt(message, scene, work);
      const isLate = message === last;
      expect({ message, answer }).toEqual({ message, answer: isLate ? "done" : "stopped" });
      expect(scene.host.snapshot()).toEqual(isLate ? after : scene.before);
      expect(scene.host.session.referenceCount).toBe(0);
    }
  });

  test("where it cannot be taken back at once that is said, and the next session does it", async () => {
    for (let message = 0; message < last; message++) {
      const scene = await newScene();
      const answer = await stoppedAt(message, scene, work, () => {
        for (let later = 0; later < 40; later++) scene.host.faults.before(later, "session");
      });
      // What Excel itself refuses before that is said as ever.
      expect(["stopped", "session-lost"]).toContain(answer);
      if (answer === "stopped") expect(scene.host.snapshot()).toEqual(scene.before);
      expectUnharmed(scene.host.snapshot(), scene.before, after);
      scene.host.faults.clear();
      await createExcelWorkbook().recover();
      expect(scene.host.snapshot().sheets).toEqual(scene.before.sheets);
    }
  });
});

async function emptyScene(): Promise<WritingScene> {
  const host = hostWith([{ name: "Foglio1" }]);
  await createExcelWorkbook().writeSheets([plainPlan("All. Copertina", [["Camera"]])], {
    ...{ set: "allegato", replaceEdited: [] },
  });
  host.batches.splice(0);
  return { host, before: host.snapshot() };
}

test("a very large workbook is read no further once it is stopped", async () => {
  const host: ExcelHost = hostWith([{ name: "Dati", cells: { A1: "Obiettivo", A200000: "fine" } }]);
  const scene = { host, before: host.snapshot() };
  const heads = 2;
  const read: Work = (workbook, signal) => workbook.read({ ...everyLabel, signal });
  expect(await stoppedAt(heads, scene, read)).toBe("stopped");
  expect(host.syncs).toHaveLength(heads + 1);
});
