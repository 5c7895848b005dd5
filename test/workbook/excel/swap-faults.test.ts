// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookError } from "../../../src/workbook/workbook-error";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { ExcelHost } from "../../excel-host/excel-host";
import type { FaultCode } from "../../excel-host/faults";
import type { WorkbookCopy } from "../../excel-host/model/workbook-copy";
import { expectUnharmed, writeNext, writingScene, type WritingScene } from "./writing-scene";

const CODES = ["cell-edit", "session", "throttled", "request-too-large", "access-denied"] as const;
const PORT_CODES = {
  "cell-edit": "cell-edit-mode",
  session: "session-lost",
  throttled: "throttled",
  "request-too-large": "too-large",
  "access-denied": "access-denied",
} as const;

/** More than any call sends. */
const MANY = 60;

jest.setTimeout(60_000);

let newScene: () => WritingScene;
/** The state after a call that nothing disturbed, and the actions of each of its batches. */
let after: WorkbookCopy;
let texts: string[][];

beforeAll(async () => {
  newScene = await writingScene();
  const { host } = newScene();
  await writeNext();
  after = host.snapshot();
  texts = host.syncs.map((batch) => batch.actions.map(({ text }) => text));
});

const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error as WorkbookError).code,
  );

/** Either nothing happened or all did, and the answer says which. */
function expectWhole(answer: string, code: string, now: WorkbookCopy, before: WorkbookCopy): void {
  expect([code, "done"]).toContain(answer);
  expect(now).toEqual(answer === "done" ? after : before);
}

const everyBatch = () => texts.map((_, batch) => batch);

/** Every action that adds, shows, renames, marks or deletes sheets; of the others, that read or fill them, some. */
const points = () =>
  texts.flatMap((actions, batch) =>
    actions
      .map((_, action) => ({ batch, action }))
      .filter(({ action }) => [3, 6, 7].includes(batch) || action % 9 === batch),
  );

/** From a batch of the next call on, Excel answers nothing any more. */
function silence(host: ExcelHost, from: number, code: FaultCode): void {
  for (let batch = from; batch < MANY; batch++) host.faults.before(batch, code);
}

test("the call is as these tests take it to be: batch 3 adds the sheets, 4 and 5 write them, 6 and 7 swap them", () => {
  const batchesWith = (pattern: RegExp): number[] =>
    everyBatch().filter((batch) => texts[batch]?.some((text) => pattern.test(text)));
  expect(batchesWith(/Worksheets\.Add\(/)).toEqual([3]);
  expect(batchesWith(/\.Formulas$/)).toEqual([4, 6]);
  expect(batchesWith(/\.Delete\(|\.Visibility$/)).toEqual([3, 7]);
});

describe.each(CODES)("%s", (code) => {
  test.each(["before", "after"] as const)("once, %s any batch", async (when) => {
    for (const batch of everyBatch()) {
      const { host, before } = newScene();
      host.faults[when](batch, code);
      expectWhole(await outcome(writeNext()), PORT_CODES[code], host.snapshot(), before);
    }
  });

  test.each(["before", "after"] as const)("from then on, %s any batch", async (when) => {
    for (const batch of everyBatch()) {
      const { host, before } = newScene();
      host.faults[when](batch, code);
      silence(host, batch + 1, code);
      expect(await outcome(writeNext())).toBe(PORT_CODES[code]);
      expectUnharmed(host.snapshot(), before, after);
      host.faults.clear();
      await createExcelWorkbook().recover();
      expect([before, after]).toContainEqual(host.snapshot());
    }
  });
});

test("once, at any action", async () => {
  for (const { batch, action } of points()) {
    const { host, before } = newScene();
    host.faults.atAction(batch, action, "throttled");
    expectWhole(await outcome(writeNext()), "throttled", host.snapshot(), before);
  }
});

test("at any action, and nothing works from then on: the next session makes it whole", async () => {
  for (const { batch, action } of points()) {
    const { host, before } = newScene();
    host.faults.atAction(batch, action, "session");
    silence(host, batch + 1, "session");
    expect(await outcome(writeNext())).toBe("session-lost");
    expectUnharmed(host.snapshot(), before, after);
    host.faults.clear();
    await createExcelWorkbook().recover();
    expect([before, after]).toContainEqual(host.snapshot());
  }
});

/** The next session finds the sheets as they were in the middle of the call. */
async function brokenOff(batch: number, action: number): Promise<WritingScene> {
  const scene = newScene();
  scene.host.faults.atAction(batch, action, "session");
  silence(scene.host, batch + 1, "session");
  await outcome(writeNext());
  scene.host.faults.clear();
  return scene;
}

test("the recovery itself breaks off, at any action, again and again", async () => {
  for (const [batch, action] of [
    [3, 20],
    [5, 5],
    [7, 8],
    [7, 30],
    [7, 45],
  ] as const) {
    const reference = await brokenOff(batch, action);
    reference.host.batches.length = 0;
    await createExcelWorkbook().recover();
    const whole = reference.host.snapshot();
    const last = reference.host.syncs.at(-1)?.actions.length ?? 0;
    const recovering = reference.host.syncs.length - 1;
    for (let point = 0; point < last; point += 2) {
      const { host, before } = await brokenOff(batch, action);
      for (const again of [point, Math.floor(point / 2)]) {
        host.faults.atAction(recovering, again, "throttled");
        await outcome(createExcelWorkbook().recover());
        expectUnharmed(host.snapshot(), before, after);
        host.faults.clear();
      }
      await createExcelWorkbook().recover();
      expect(host.snapshot()).toEqual(whole);
    }
  }
});

test("what is left of a call is cleared away by the next one", async () => {
  for (const [batch, action] of [
    [3, 20],
    [7, 20],
    [7, 40],
  ] as const) {
    const { host } = await brokenOff(batch, action);
    await writeNext();
    expect(host.snapshot()).toEqual(after);
  }
});
