// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from "../faults";
import { cellOf, onSheet, openHost } from "./support";

const CODES: readonly [FaultCode, string][] = [
  ["general", "GeneralException"],
  ["cell-edit", "InvalidOperationInCellEditMode"],
  ["session", "InvalidOrTimedOutSession"],
  ["throttled", "ActivityLimitReached"],
  ["request-too-large", "RequestPayloadSizeLimitExceeded"],
  ["response-too-large", "ResponsePayloadSizeLimitExceeded"],
  ["access-denied", "AccessDenied"],
];

/** Two writes in one batch. */
const writeTwo = () =>
  onSheet((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1").values = [[2]];
  });

const written = (host: ReturnType<typeof openHost>) => [cellOf(host, "A1").value, cellOf(host, "B1").value];

describe.each(CODES)("%s", (code, expected) => {
  test("before a batch: nothing is applied", async () => {
    const host = openHost();
    host.faults.before(0, code);
    await expect(writeTwo()).rejects.toMatchObject({ code: expected });
    expect(written(host)).toEqual(["", ""]);
    await writeTwo();
    expect(written(host)).toEqual([1, 2]);
  });

  test("after a batch: all of it is applied", async () => {
    const host = openHost();
    host.faults.after(0, code);
    await expect(writeTwo()).rejects.toMatchObject({ code: expected });
    expect(written(host)).toEqual([1, 2]);
  });

  test("at an action: those before it stay", async () => {
    const host = openHost();
    await writeTwo();
    const actions = host.syncs[0]?.actions ?? [];
    const second = actions.findLastIndex(({ writes }) => writes);
    const fresh = openHost();
    fresh.faults.atAction(0, second, code);
    await expect(writeTwo()).rejects.toMatchObject({ code: expected });
    expect(written(fresh)).toEqual([1, ""]);
  });
});

test("every action of a batch can be the one that fails", async () => {
  const count = await countActions();
  const states = new Set<string>();
  for (let action = 0; action < count; action++) {
    const host = openHost();
    host.faults.atAction(0, action, "general");
    await expect(writeTwo()).rejects.toMatchObject({ code: "GeneralException" });
    states.add(JSON.stringify(written(host)));
  }
  expect([...states]).toEqual(['["",""]', '[1,""]']);
});

async function countActions(): Promise<number> {
  const host = openHost();
  await writeTwo();
  return host.syncs[0]?.actions.length ?? 0;
}

test("batches are counted from the call on, clean-ups left out; one that lasts ends with clear()", async () => {
  const host = openHost();
  await writeTwo();
  host.faults.before(1, "throttled");
  await writeTwo();
  await expect(writeTwo()).rejects.toMatchObject({ code: "ActivityLimitReached" });
  await writeTwo();
  host.faults.always("session");
  await expect(writeTwo()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  await expect(writeTwo()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  host.faults.clear();
  await writeTwo();
  expect(host.syncs.map(({ error }) => error)).toEqual([
    null,
    null,
    "throttled",
    null,
    "session",
    "session",
    null,
  ]);
});

test("a request over the limit is not applied; an answer over the limit is lost", async () => {
  const host = openHost({ payloadLimit: 2000 });
  const long = "x".repeat(1500);
  const write = onSheet((sheet) => void (sheet.getRange("A1").values = [[long]]));
  await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(cellOf(host, "A1").value).toBe("");
  host.user.paste("Foglio1", "A1", [[long], [long]]);
  const read = onSheet((sheet) => {
    sheet.getRange("C1").values = [[1]];
    sheet.getRange("A1:A2").load("values");
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(cellOf(host, "C1").value).toBe(1);
});

test("while a cell is edited batches are refused, or wait when they ask to", async () => {
  const host = openHost();
  host.user.startCellEdit();
  await expect(writeTwo()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Foglio1").getRange("A1").values = [["later"]];
    await context.sync();
  });
  expect(cellOf(host, "A1").value).toBe("");
  host.user.endCellEdit();
  await waiting;
  expect(cellOf(host, "A1").value).toBe("later");
});

test("a read-only workbook is read and not written", async () => {
  openHost({ readOnly: true });
  await onSheet((sheet) => void sheet.load("name"));
  await expect(writeTwo()).rejects.toMatchObject({ code: "AccessDenied" });
  const add = Excel.run(async (context) => {
    context.workbook.worksheets.add("x");
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "AccessDenied" });
});
