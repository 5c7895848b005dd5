// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { ChoiceField, Choices } from "../../../src/workbook/choices";
import type { CellEdit } from "../../../src/workbook/cell-edit";
import { change, deletion, insertion, OVERVIEW, PLAN, SHEET } from "../restructuring-sample";
import { hostWith } from "./opened-excel";
import { stoppedAt, undisturbed, type Work } from "./stopped-at";
import type { WritingScene } from "./writing-scene";

/** So long that a message holds some twenty of them. */
const LONG = "Imprese e territorio. ".repeat(1400);
const CELLS = Array.from({ length: 70 }, (_, i) => `F${i + 1}`);
/** What needs several messages to be read, and several to be written. */
const EDITS: readonly CellEdit[] = CELLS.map((cell, i) => ({
  ...{ sheet: SHEET, cell, expected: `${i} ${LONG}`, value: `${LONG} ${i}` },
}));
const listed = (cell: string, sheet: string): ChoiceField => ({
  ...{ sheet, cell, list: "tipologia", title: "Tipologia", message: "Scegliere." },
});
const CHOICES: Choices = {
  lists: [{ name: "tipologia", values: ["Efficacia", "Efficienza"] }],
  fields: ["C3", "C8"].map((cell) => listed(cell, SHEET)),
};
const MARKS = ["C3", "C8"].map((cell) => ({
  ...{ sheet: SHEET, cell, severity: "error" as const, message: "Da rivedere" },
}));

/** A plan with a formula elsewhere that points at it, and a column of long texts. */
function scene(): WritingScene {
  const texts = Object.fromEntries(EDITS.map(({ cell, expected }) => [cell, expected]));
  const host = hostWith([{ ...PLAN, cells: { ...PLAN.cells, ...texts } }, OVERVIEW], {
    requirementSet: "1.20",
  });
  return { host, before: host.snapshot() };
}

async function withLists(): Promise<WritingScene> {
  const { host } = scene();
  const workbook = createExcelWorkbook();
  await workbook.offerChoices(CHOICES);
  await workbook.mark(MARKS);
  host.batches.splice(0);
  return { host, before: host.snapshot() };
}

const rows: Work = (workbook, signal, onTooLate) =>
  workbook.restructure(change([insertion]), { signal, onTooLate });

describe.each<[string, () => WritingScene | Promise<WritingScene>, Work, tooLateAt: number]>([
  ["marks", scene, (workbook, signal, onTooLate) => workbook.mark(MARKS, { signal, onTooLate }), 2],
  ["marks that go", withLists, (workbook, signal, onTooLate) => workbook.mark([], { signal, onTooLate }), 3],
  ["lists", scene, (workbook, signal, onTooLate) => workbook.offerChoices(CHOICES, { signal, onTooLate }), 2],
  [
    "lists that go",
    withLists,
    (workbook, signal, onTooLate) => workbook.offerChoices(null, { signal, onTooLate }),
    3,
  ],
  ["rows that come", scene, rows, 1],
  [
    "rows that go",
    scene,
    (workbook, signal, onTooLate) => workbook.restructure(change([deletion(2, 5)]), { signal, onTooLate }),
    1,
  ],
  [
    "very many cells",
    scene,
    (workbook, signal, onTooLate) => workbook.apply(EDITS, [], { signal, onTooLate }),
    5,
  ],
])("%s", (_name, newScene, work, tooLateAt) => {
  test("stopped at any message before the last of the writing it is as before; then it is done", async () => {
    const { after, last } = await undisturbed(await newScene(), work);
    expect(last).toBeGreaterThanOrEqual(tooLateAt);
    for (let message = 0; message <= last; message++) {
      const { host, before } = await newScene();
      const isLate = message >= tooLateAt;
      const answer = await stoppedAt(message, { host, before }, work);
      expect({ message, answer }).toEqual({ message, answer: isLate ? "done" : "stopped" });
      expect(host.snapshot()).toEqual(isLate ? after : before);
      expect(host.session.referenceCount).toBe(0);
    }
  });

  test("that it is too late is told once, before the message from which on it is", async () => {
    const { host } = await newScene();
    const told: number[] = [];
    await work(createExcelWorkbook(), undefined, () => told.push(host.syncs.length));
    expect(told).toEqual([tooLateAt]);
  });
});

test("where what was written cannot be put back, that is what is told", async () => {
  const { host, before } = scene();
  const work: Work = (workbook, signal) => workbook.apply(EDITS, [], { signal });
  const answer = await stoppedAt(4, { host, before }, work, () => {
    for (let later = 0; later < 40; later++) host.faults.before(later, "session");
  });
  expect(answer).toBe("session-lost");
});

test("lists of very many cells go in messages that Excel on the web takes", async () => {
  const cells = Array.from({ length: 160 }, (_, i) => `C${2 * i + 1}`);
  const filled = Object.fromEntries(cells.map((cell) => [cell, "Efficacia"]));
  const sheets = Array.from({ length: 40 }, (_, i) => ({ name: `Scheda ${i + 1}`, cells: filled }));
  const host = hostWith(sheets);
  const workbook = createExcelWorkbook();
  const fields = sheets.flatMap(({ name }) => cells.map((cell) => listed(cell, name)));
  const before = host.snapshot();
  await workbook.offerChoices({ ...CHOICES, fields });
  await workbook.offerChoices(null);
  expect(host.snapshot()).toEqual(before);
  expect(Math.max(...host.batches.map(({ bytes }) => bytes))).toBeLessThan(4_000_000);
});
