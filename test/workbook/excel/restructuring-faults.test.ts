// SPDX-License-Identifier: EUPL-1.2
import type { Restructure } from "../../../src/workbook/restructure";
import type { WorkbookError } from "../../../src/workbook/workbook-error";
import type { FaultCode } from "../../excel-host/faults";
import type { OpenedExcel } from "./opened-excel";
import {
  CHANGES,
  SHEET,
  change,
  copyRows,
  edit,
  moveRows,
  restructuringScene,
  stateOf,
} from "./restructuring-scene";

type Point = number | "before" | "after";

const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error as WorkbookError).code,
  );

/** Every batch of the change, before and after it and at each of its actions. */
async function points(
  wanted: Restructure,
): Promise<{ after: unknown; points: [batch: number, point: Point][] }> {
  const excel = restructuringScene();
  await excel.workbook.restructure(wanted);
  return {
    after: stateOf(excel),
    points: excel.host.syncs.flatMap(({ actions }, batch) =>
      (["before", "after", ...actions.keys()] as const).map((point): [number, Point] => [batch, point]),
    ),
  };
}

function strike({ host }: OpenedExcel, batch: number, point: Point, code: FaultCode): void {
  if (typeof point === "number") host.faults.atAction(batch, point, code);
  else host.faults[point](batch, code);
}

describe.each(CHANGES)("%s", (_name, wanted) => {
  test("a failure, wherever it strikes: all of it or nothing, and the answer says which", async () => {
    const reference = await points(wanted);
    for (const [batch, point] of reference.points) {
      const excel = restructuringScene();
      const before = stateOf(excel);
      strike(excel, batch, point, "general");
      const answer = await outcome(excel.workbook.restructure(wanted));
      const expected = answer === "done" ? reference.after : before;
      expect({ batch, point, answer, state: stateOf(excel) }).toEqual({
        batch,
        point,
        answer: expect.stringMatching(/^(done|unknown)$/) as string,
        state: expected,
      });
    }
  });
});

test.each([
  ["cell-edit", "cell-edit-mode"],
  ["session", "session-lost"],
  ["throttled", "throttled"],
  ["request-too-large", "too-large"],
  ["response-too-large", "too-large"],
  ["access-denied", "access-denied"],
] as const)("%s before or after any batch: %s, and everything as it was", async (fault, code) => {
  const wanted = change([copyRows(1, 3, 4), moveRows(8, 10, 1)], { edits: [edit("B8", "Uno", "x")] });
  const { points: all } = await points(wanted);
  for (const [batch, point] of all.filter(([, each]) => typeof each === "string")) {
    const excel = restructuringScene();
    const before = stateOf(excel);
    strike(excel, batch, point, fault);
    const answer = await outcome(excel.workbook.restructure(wanted));
    // The last batch deletes the rows that moved away: once it is done, nothing is missing but its answer.
    const isDone = batch === 2 && point === "after";
    expect({ batch, point, answer }).toEqual({ batch, point, answer: isDone ? "done" : code });
    if (!isDone) expect(stateOf(excel)).toEqual(before);
  }
});

test("a cell that Excel does not give what was written is named, and everything is as it was", async () => {
  const excel = restructuringScene();
  const before = stateOf(excel);
  // Values given to the inner cells of a merge are dropped in silence.
  const wanted = change([moveRows(1, 4, 8), copyRows(1, 3, 4)], {
    edits: [edit("C2", "", "dentro l’unione")],
  });
  await expect(excel.workbook.restructure(wanted)).rejects.toMatchObject({
    code: "not-written",
    details: [`${SHEET}!C2`],
  });
  expect(stateOf(excel)).toEqual(before);
});

test("empty rows that were to move stay where they are", async () => {
  const excel = restructuringScene();
  const before = stateOf(excel);
  excel.host.faults.after(1, "general");
  await outcome(excel.workbook.restructure(change([moveRows(10, 12, 0)])));
  expect(stateOf(excel)).toEqual(before);
});

test.each([3, 4, 5])(
  "rows are gone and Excel answers no more, from batch %d on: nothing else is undone",
  async (from) => {
    const [, wanted] = CHANGES.find(([name]) => name === "rows deleted") ?? CHANGES[0] ?? [];
    if (!wanted) throw new RangeError("No change");
    const reference = restructuringScene();
    await reference.workbook.restructure(wanted);
    const actions = reference.host.syncs[2]?.actions ?? [];
    const excel = restructuringScene();
    const untouched = excel.host.snapshot().sheets[1];
    excel.host.faults.atAction(
      2,
      actions.findLastIndex(({ text }) => text.includes(".Delete(")),
      "general",
    );
    for (let batch = from; batch < 20; batch++) excel.host.faults.before(batch, "general");
    expect(await outcome(excel.workbook.restructure(wanted))).toBe("unknown");
    const [changed, other] = excel.host.snapshot().sheets;
    expect(changed).toEqual(reference.host.snapshot().sheets[0]);
    expect(other?.cells.A2).toEqual(untouched?.cells.A2);
  },
);
