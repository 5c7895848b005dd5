// SPDX-License-Identifier: EUPL-1.2
import { lostKeys } from "../../../src/taskpane/session/drafts";
import type { FormState } from "../../../src/taskpane/session/form-state";
import { createSession } from "../../../src/taskpane/session/session";
import type { CellValue } from "../../../src/workbook/snapshot";
import { type FakeWorkbook, fakeWorkbook } from "../../support/fake-workbook";
import { BLOCK_ROWS, twoObjectives } from "../../support/two-objectives";

const FIRST = "/programmes/0/objectives/0";
const SECOND = "/programmes/0/objectives/1";
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = (milliseconds = 1000): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

async function opened() {
  const workbook = fakeWorkbook(twoObjectives());
  const session = createSession(workbook);
  session.open();
  await settle();
  workbook.calls.length = 0;
  const form = (): FormState => session.getState().form;
  const lost = (): number => {
    const { latest } = session.getState();
    return latest ? lostKeys(latest.document, form().drafts).length : 0;
  };
  return { workbook, session, form, lost };
}

const rowsOf = (workbook: FakeWorkbook): CellValue[][] => workbook.snapshot.sheets[1]?.values ?? [];

/** Done in the sheet; the pane hears of it, and reads again. */
async function inSheet(workbook: FakeWorkbook, deed: (rows: CellValue[][]) => void): Promise<void> {
  deed(rowsOf(workbook));
  workbook.type("Copertina", "A1", "Camera di Commercio di Prova");
  await settle();
}

const blankRow = (): CellValue[] => Array<CellValue>(8).fill("");

it("keeps a text with its field when rows come above, and writes it there", async () => {
  const { workbook, session, form, lost } = await opened();
  session.type(`${SECOND}/centre`, "Ufficio estero");
  await inSheet(workbook, (rows) => rows.splice(0, 0, blankRow()));
  expect(lost()).toBe(0);
  await session.leave(`${SECOND}/centre`);
  expect(workbook.calls.at(-1)).toBe("apply 011-005!C21");
  expect(rowsOf(workbook)[20]?.[2]).toBe("Ufficio estero");
  expect(form()).toMatchObject({ drafts: {}, conflicts: {} });
});

it("finds the cell again when nobody said that it moved", async () => {
  const { workbook, session, form } = await opened();
  rowsOf(workbook).splice(0, 0, blankRow());
  session.type(`${FIRST}/centre`, "Segreteria");
  await session.leave(`${FIRST}/centre`);
  await settle();
  expect(rowsOf(workbook)[6]?.[2]).toBe("Segreteria");
  expect(form()).toMatchObject({ drafts: {}, conflicts: {} });
  expect(session.getState().notice).toBeNull();
});

it("keeps a text with its field when the block above goes, and stays with the objective shown", async () => {
  const { workbook, session, form } = await opened();
  await session.openAt(`${SECOND}/centre`);
  session.type(`${SECOND}/centre`, "Ufficio estero");
  await inSheet(workbook, (rows) => rows.splice(2, BLOCK_ROWS));
  expect(form()).toMatchObject({ element: FIRST, field: `${FIRST}/centre` });
  await session.leave(`${FIRST}/centre`);
  expect(rowsOf(workbook)[5]?.[2]).toBe("Ufficio estero");
});

it("gives a text whose block is gone to no other one, and keeps it until it is given up", async () => {
  const { workbook, session, form, lost } = await opened();
  await session.openAt(`${FIRST}/centre`);
  session.type(`${FIRST}/centre`, "Mai scritto");
  await inSheet(workbook, (rows) => rows.splice(2, BLOCK_ROWS));
  expect(form()).toMatchObject({ element: "/programmes/0", field: null });
  expect(lost()).toBe(1);
  expect(Object.values(form().drafts)).toMatchObject([{ text: "Mai scritto" }]);
  await session.leave(`${FIRST}/centre`);
  expect(rowsOf(workbook)[5]?.[2]).toBe("Area estera");
  session.discardLost();
  expect(form().drafts).toEqual({});
});

it("says so when what was chosen for a block can no longer be written", async () => {
  const { workbook, session } = await opened();
  rowsOf(workbook).splice(2, BLOCK_ROWS);
  await session.fill([{ at: `${FIRST}/centre`, text: "Segreteria" }]);
  await settle();
  expect(session.getState().notice).toMatchObject({
    ...{ kind: "failed", attempt: "fill", error: { code: "changed-meanwhile" } },
  });
  expect(rowsOf(workbook)[5]?.[2]).toBe("Area estera");
});

it("keeps a text with its field when the sheet has another name", async () => {
  const { workbook, session, form } = await opened();
  session.type(`${FIRST}/centre`, "Segreteria");
  const [, sheet] = workbook.snapshot.sheets;
  if (sheet) sheet.name = "Promozione";
  await inSheet(workbook, () => undefined);
  await session.leave(`${FIRST}/centre`);
  expect(workbook.calls.at(-1)).toBe("apply Promozione!C6");
  expect(form().drafts).toEqual({});
});

it("shows a conflict where the cell changed and moved", async () => {
  const { workbook, session, form } = await opened();
  session.type(`${FIRST}/centre`, "Mio");
  await inSheet(workbook, (rows) => {
    const row = rows[5];
    if (row) row[2] = "Loro";
    rows.splice(0, 0, blankRow());
  });
  await session.leave(`${FIRST}/centre`);
  expect(Object.entries(form().conflicts)).toEqual([["011-005!C7 centre", { theirs: "Loro", mine: "Mio" }]]);
});
