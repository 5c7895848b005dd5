// SPDX-License-Identifier: EUPL-1.2
import { createSession } from "../../../src/taskpane/session/session";
import type { FormState } from "../../../src/taskpane/session/form-state";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { textAt } from "../../../src/plan/pointer";
import { fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

const OBJECTIVE = "/programmes/0/objectives/0";
const CENTRE = `${OBJECTIVE}/centre`;
const UNIT = `${OBJECTIVE}/indicators/0/unit`;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = (milliseconds = 0): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

async function opened() {
  const workbook = fakeWorkbook(smallPlan());
  const session = createSession(workbook);
  session.open();
  await settle();
  workbook.calls.length = 0;
  const form = (): FormState => session.getState().form;
  const said = (at: string): string => {
    const { latest } = session.getState();
    return latest ? textAt(latest.document.plan, at) : "";
  };
  const cell = (row: number, column: number) => workbook.snapshot.sheets[1]?.values[row]?.[column];
  return { workbook, session, form, said, cell };
}

describe("where the user stands", () => {
  it("is the field of the cell that is selected in the sheet", async () => {
    const { workbook, form } = await opened();
    workbook.select({ sheet: "011-005", cell: "C6" });
    expect(form()).toMatchObject({ element: OBJECTIVE, field: CENTRE });
    expect(workbook.calls).toEqual([]);
  });

  it("is the element around any other cell of its rows", async () => {
    const { workbook, form } = await opened();
    workbook.select({ sheet: "011-005", cell: "H10" });
    expect(form()).toMatchObject({ element: `${OBJECTIVE}/indicators/0`, field: null });
  });

  it("stays where it was when a cell outside the plan is selected", async () => {
    const { workbook, form } = await opened();
    workbook.select({ sheet: "011-005", cell: "C6" });
    workbook.select({ sheet: "Copertina", cell: "A9" });
    expect(form().field).toBe(CENTRE);
  });

  it("stays where the user went on to, however late the sheet tells of the cell before", async () => {
    const { workbook, session, form } = await opened();
    await session.openAt(CENTRE);
    await session.openAt("/programmes/1");
    workbook.select({ sheet: "011-005", cell: "C6" });
    expect(form().element).toBe("/programmes/1");
    await settle(2000);
    workbook.select({ sheet: "011-005", cell: "C6" });
    expect(form().field).toBe(CENTRE);
  });

  it("is the user's choice again as soon as they select another cell", async () => {
    const { workbook, session, form } = await opened();
    await session.openAt(CENTRE);
    workbook.select({ sheet: "011-005", cell: "H10" });
    workbook.select({ sheet: "011-005", cell: "C6" });
    expect(form().field).toBe(CENTRE);
  });

  it("shows its cell when it is chosen in the form", async () => {
    const { workbook, session, form } = await opened();
    await session.openAt(UNIT);
    expect(form()).toMatchObject({ element: `${OBJECTIVE}/indicators/0`, field: UNIT });
    expect(workbook.calls).toEqual(["reveal 011-005!B12"]);
  });
});

describe("what is typed", () => {
  it("stays in the form until the field is left, then reaches its cell alone, without another reading", async () => {
    const { workbook, session, form, said, cell } = await opened();
    session.type(CENTRE, "Area");
    session.type(CENTRE, "Area servizi");
    expect(workbook.calls).toEqual([]);
    await session.leave(CENTRE);
    expect(workbook.calls).toEqual(["apply 011-005!C6"]);
    expect(cell(5, 2)).toBe("Area servizi");
    expect(said(CENTRE)).toBe("Area servizi");
    expect(form()).toMatchObject({ drafts: {}, conflicts: {} });
    await settle(1000);
    expect(workbook.calls).toEqual(["apply 011-005!C6"]);
  });

  it("keeps the rest of a cell that holds more than the field", async () => {
    const { session, cell } = await opened();
    session.type(`${OBJECTIVE}/declaredIndicators`, "3");
    await session.leave(`${OBJECTIVE}/declaredIndicators`);
    expect(cell(7, 0)).toBe("Nr indicatori associati 3");
  });

  it("writes nothing when it says what the cell says", async () => {
    const { workbook, session, form } = await opened();
    session.type(CENTRE, "Area promozioni");
    session.type(CENTRE, "Area promozione");
    await session.leave(CENTRE);
    expect(form().drafts).toEqual({});
    expect(workbook.calls).toEqual(["apply "]);
  });

  it("stays in the form when its cell would say something else, and why is told", async () => {
    const { workbook, session, form, cell } = await opened();
    const mission = "/programmes/0/missionCode";
    session.type(mission, "altro");
    await session.leave(mission);
    expect(workbook.calls).toEqual([]);
    expect(cell(0, 1)).toBe("011 - Competitività e sviluppo delle imprese");
    expect(Object.values(form().drafts)).toEqual([{ before: "011", text: "altro" }]);
    expect(form().writing.size).toBe(0);
    expect(session.getState().notice).toEqual({
      kind: "misread",
      misreading: { kind: "itself", field: "Codice missione", read: "" },
    });
    session.type(mission, "012");
    await session.leave(mission);
    expect(cell(0, 1)).toBe("012 - Competitività e sviluppo delle imprese");
    expect(form().drafts).toEqual({});
  });

  it("of several fields chosen at once is kept in the form, all of it, when one would say something else", async () => {
    const { workbook, session, form } = await opened();
    await session.fill([
      { at: CENTRE, text: "Area servizi" },
      { at: "/programmes/0/missionCode", text: "altro" },
    ]);
    expect(workbook.calls).toEqual([]);
    expect(Object.values(form().drafts).map(({ text }) => text)).toEqual(["Area servizi", "altro"]);
  });

  it("is checked: the findings of the field follow", async () => {
    const { session } = await opened();
    const rules = () => {
      const { view } = session.getState();
      return view.kind === "checked" ? view.plan.result.findings.map(({ rule }) => rule) : [];
    };
    expect(rules()).toContain("IND-10");
    const type = `${OBJECTIVE}/indicators/0/type`;
    session.type(type, "efficacia");
    await session.leave(type);
    await settle(100);
    expect(rules()).not.toContain("IND-10");
  });

  it("can be taken back, step by step", async () => {
    const { session, cell } = await opened();
    await session.fill([{ at: CENTRE, text: "Prima" }]);
    await session.fill([{ at: CENTRE, text: "Seconda" }]);
    expect(session.getState().undoable).toBe(true);
    await session.undo();
    expect(cell(5, 2)).toBe("Prima");
    await session.undo();
    expect(cell(5, 2)).toBe("Area promozione");
    expect(session.getState().undoable).toBe(false);
  });
});

describe("a cell that changed meanwhile", () => {
  it("shows both texts and waits, when the change was heard of", async () => {
    const { workbook, session, form, cell } = await opened();
    session.type(CENTRE, "Mio");
    workbook.type("011-005", "C6", "Loro");
    await settle(1000);
    workbook.calls.length = 0;
    await session.leave(CENTRE);
    expect(Object.values(form().conflicts)).toEqual([{ theirs: "Loro", mine: "Mio" }]);
    await session.leave(CENTRE);
    expect(workbook.calls).toEqual([]);
    await session.settle(CENTRE, "mine");
    expect(cell(5, 2)).toBe("Mio");
    expect(form()).toMatchObject({ drafts: {}, conflicts: {} });
  });

  it("shows both texts, when only the writing finds out", async () => {
    const { workbook, session, form, cell } = await opened();
    session.type(CENTRE, "Mio");
    const row = workbook.snapshot.sheets[1]?.values[5];
    if (row) row[2] = "Loro";
    await session.leave(CENTRE);
    await settle();
    expect(Object.values(form().conflicts)).toEqual([{ theirs: "Loro", mine: "Mio" }]);
    expect(session.getState().notice).toBeNull();
    await session.settle(CENTRE, "theirs");
    expect(cell(5, 2)).toBe("Loro");
    expect(form()).toMatchObject({ drafts: {}, conflicts: {} });
  });
});

describe("a workbook that does not take it", () => {
  it("tries again by itself once the cell is no longer being edited, and says so once", async () => {
    const { workbook, session, form, cell } = await opened();
    const busy = new WorkbookError("cell-edit-mode");
    workbook.fail("apply", busy, busy);
    session.type(CENTRE, "Area servizi");
    await session.leave(CENTRE);
    expect(session.getState().notice).toMatchObject({ kind: "failed", attempt: "fill" });
    session.dismissNotice();
    await settle(2000);
    expect(session.getState().notice).toBeNull();
    expect(Object.keys(form().drafts)).toHaveLength(1);
    await settle(2000);
    expect(cell(5, 2)).toBe("Area servizi");
    expect(form().drafts).toEqual({});
  });

  it("keeps what was typed when the sheet is protected", async () => {
    const { workbook, session, form } = await opened();
    workbook.fail("apply", new WorkbookError("protected", ["011-005"]));
    session.type(CENTRE, "Area servizi");
    await session.leave(CENTRE);
    await settle(20_000);
    expect(Object.values(form().drafts)).toMatchObject([{ text: "Area servizi" }]);
    expect(workbook.calls.filter((call) => call.startsWith("apply"))).toHaveLength(1);
    session.discard(CENTRE);
    expect(form().drafts).toEqual({});
  });
});
