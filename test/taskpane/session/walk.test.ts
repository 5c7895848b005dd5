// SPDX-License-Identifier: EUPL-1.2
import { createSession, type Session } from "../../../src/taskpane/session/session";
import { walkThrough } from "../../../src/taskpane/session/walk";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

async function opened() {
  const workbook = fakeWorkbook(smallPlan());
  const session = createSession(workbook);
  session.open();
  await jest.advanceTimersByTimeAsync(0);
  return { workbook, session };
}

const walk = (session: Session) => walkThrough(session.getState());
const at = (session: Session): number => walk(session).at;
const placed = (session: Session): number =>
  walk(session).items.findIndex(({ finding }) => finding.cell !== null);

describe("the walk", () => {
  it("goes from the first finding to the last and back, revealing each cell", async () => {
    const { workbook, session } = await opened();
    const total = walk(session).items.length;
    expect(total).toBeGreaterThan(1);
    expect(walk(session)).toMatchObject({ at: -1, previous: -1, next: 0 });
    for (let step = 0; step < total; step++) await session.step("next");
    expect(at(session)).toBe(total - 1);
    expect(walk(session).next).toBe(-1);
    await session.step("next");
    expect(at(session)).toBe(total - 1);
    for (let step = 0; step < total; step++) await session.step("previous");
    expect(at(session)).toBe(0);
    const revealed = workbook.calls.filter((call) => call.startsWith("reveal"));
    const cells = walk(session).items.flatMap(({ finding: { sheet, cell } }) =>
      sheet !== null && cell !== null ? [`reveal ${sheet}!${cell}`] : [],
    );
    expect(revealed.slice(0, cells.length)).toEqual(cells);
  });

  it("goes to a finding that is chosen", async () => {
    const { workbook, session } = await opened();
    const index = placed(session);
    const item = walk(session).items[index];
    await session.goTo(item?.id ?? "");
    expect(at(session)).toBe(index);
    expect(workbook.calls.at(-1)).toBe(`reveal ${item?.finding.sheet}!${item?.finding.cell}`);
  });

  it("passes over the severities that are not shown", async () => {
    const { session } = await opened();
    const errors = walk(session).items.filter(({ finding }) => finding.severity === "error").length;
    session.show("warning", false);
    session.show("info", false);
    expect(walk(session).items).toHaveLength(errors);
    session.show("error", false);
    expect(walk(session)).toMatchObject({ items: [], at: -1, previous: -1, next: -1 });
    session.show("error", true);
    expect(walk(session).items).toHaveLength(errors);
  });

  it("goes on from the same place when its finding is gone", async () => {
    const { workbook, session } = await opened();
    const { items } = walk(session);
    const index = items.findIndex(({ finding }) => finding.rule === "IND-10");
    await session.goTo(items[index]?.id ?? "");
    workbook.type("011-005", "A12", "efficacia");
    await jest.advanceTimersByTimeAsync(1000);
    expect(walk(session)).toMatchObject({ at: -1, previous: index - 1 });
    await session.step("previous");
    expect(at(session)).toBe(index - 1);
  });

  it("follows the cell that the user selects, when findings stand there", async () => {
    const { workbook, session } = await opened();
    const index = placed(session);
    const { sheet, cell } = walk(session).items[index]?.finding ?? {};
    workbook.select({ sheet: sheet ?? "", cell: cell ?? "" });
    expect(at(session)).toBe(index);
    workbook.select({ sheet: "011-005", cell: "Z99" });
    expect(at(session)).toBe(index);
  });

  it("says so when a cell cannot be shown", async () => {
    const { workbook, session } = await opened();
    workbook.fail("reveal", new WorkbookError("sheet-missing", ["011-005"]));
    await session.reveal({ sheet: "011-005", cell: "A1" });
    expect(session.getState().notice).toMatchObject({
      attempt: "reveal",
      error: { code: "sheet-missing" },
    });
    session.dismissNotice();
    expect(session.getState().notice).toBeNull();
  });
});
