// SPDX-License-Identifier: EUPL-1.2
import { createSession } from "../../../src/taskpane/session/session";
import type { SessionState } from "../../../src/taskpane/session/state";
import { cellMarks } from "../../../src/taskpane/session/cell-marks";
import type { Correction } from "../../../src/rules/correction";
import type { Finding } from "../../../src/rules/finding";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

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
  const findings = (): Finding[] => {
    const { view } = session.getState();
    return view.kind === "checked" ? view.plan.result.findings : [];
  };
  const caseFinding = (): Finding | undefined => findings().find(({ rule }) => rule === "IND-10");
  return { workbook, session, findings, caseFinding };
}

function proposed(found: Finding | undefined): Correction {
  const [correction] = found?.corrections ?? [];
  if (!correction) throw new Error("Nothing to correct");
  return correction;
}

describe("check", () => {
  it("tells how many findings are open", async () => {
    const { session, findings } = await opened();
    await session.check();
    expect(session.getState().notice).toEqual({ kind: "checked", findings: findings().length });
  });

  it("does not take a second command while one is under way", async () => {
    const { workbook, session } = await opened();
    const release = workbook.hold("read");
    const first = session.check();
    await session.generate();
    expect(session.getState().task).toBe("check");
    release();
    await first;
    expect(workbook.calls).not.toContain("writeSheets");
    expect(session.getState().task).toBeNull();
  });
});

describe("marking", () => {
  it("marks the cells of the findings, follows edits, and takes all marks away", async () => {
    const { workbook, session, findings } = await opened();
    await session.setMarked(true);
    expect(workbook.marks()).toEqual(cellMarks(findings()));
    const marksAt = (at: string): string[] =>
      workbook.marks().flatMap(({ cell, message }) => (cell === at ? [message] : []));
    expect(marksAt("A12")).toEqual([expect.stringContaining("maiuscole")]);
    expect(session.getState()).toMatchObject({
      marked: true,
      notice: { kind: "marked", cells: workbook.marks().length },
    });

    workbook.type("011-005", "A12", "efficacia");
    await settle(1000);
    expect(workbook.marks()).toEqual(cellMarks(findings()));
    expect(marksAt("A12")).not.toContainEqual(expect.stringContaining("maiuscole"));

    await session.setMarked(false);
    expect(workbook.marks()).toEqual([]);
    expect(session.getState()).toMatchObject({ marked: false, notice: { kind: "unmarked" } });
  });

  it("does not mark again when the findings have not changed", async () => {
    const { workbook, session } = await opened();
    await session.setMarked(true);
    workbook.type("011-005", "E12", "121");
    await settle(1000);
    expect(workbook.calls.filter((call) => call.startsWith("mark"))).toHaveLength(1);
  });

  it("stays off when the cells cannot be marked", async () => {
    const { workbook, session } = await opened();
    workbook.fail("mark", new WorkbookError("protected", ["011-005"]));
    await session.setMarked(true);
    expect(session.getState()).toMatchObject({
      marked: false,
      task: null,
      notice: { attempt: "mark", error: { code: "protected", details: ["011-005"] } },
    });
  });

  it("takes its marks away when the plan goes away", async () => {
    const { workbook, session } = await opened();
    await session.setMarked(true);
    workbook.snapshot.sheets.splice(0);
    await session.check();
    await settle();
    expect(session.getState().view.kind).toBe("no-plan");
    expect(workbook.marks()).toEqual([]);
    expect(session.getState().marked).toBe(false);
  });
});

describe("generating", () => {
  it("reads, writes the sheets and tells how far it is", async () => {
    const { workbook, session } = await opened();
    const seen: SessionState["progress"][] = [];
    session.subscribe(() => seen.push(session.getState().progress));
    await session.generate();
    expect(workbook.calls.slice(1)).toEqual(["read", "writeSheets"]);
    expect(seen).toContain(1);
    expect(session.getState().notice).toMatchObject({
      kind: "generated",
      sheets: expect.arrayContaining(["All. Copertina", "All. 011-005"]) as string[],
    });
  });

  it("asks before it replaces sheets edited by hand, and leaves them when told so", async () => {
    const { workbook, session } = await opened();
    workbook.editedByHand = ["All. Quadro"];
    await session.generate();
    expect(session.getState()).toMatchObject({ question: ["All. Quadro"], notice: null, task: null });
    session.keepEdited();
    expect(session.getState().question).toBeNull();
    expect(workbook.calls.filter((call) => call === "writeSheets")).toHaveLength(1);
  });

  it("replaces them once the user agrees", async () => {
    const { workbook, session } = await opened();
    workbook.editedByHand = ["All. Quadro"];
    await session.generate();
    await session.generate(session.getState().question ?? []);
    expect(session.getState()).toMatchObject({ question: null, notice: { kind: "generated" } });
  });

  it("asks about all of them when one more was edited meanwhile", async () => {
    const { workbook, session } = await opened();
    workbook.editedByHand = ["All. Quadro"];
    await session.generate();
    workbook.editedByHand.push("All. 011-005");
    await session.generate(session.getState().question ?? []);
    expect(session.getState().question).toEqual(["All. Quadro", "All. 011-005"]);
  });

  it("says why when it fails", async () => {
    const { workbook, session } = await opened();
    workbook.fail("writeSheets", new WorkbookError("cell-edit-mode"));
    await session.generate();
    expect(session.getState()).toMatchObject({
      task: null,
      notice: { attempt: "generate", error: { code: "cell-edit-mode" } },
    });
  });
});

describe("correcting", () => {
  it("writes the correction and checks again", async () => {
    const { workbook, session, caseFinding } = await opened();
    await session.correct(proposed(caseFinding()));
    expect(workbook.calls.slice(1)).toEqual(["apply 011-005!A12", "read"]);
    await settle(100);
    expect(caseFinding()).toBeUndefined();
    expect(session.getState().notice).toEqual({
      kind: "fixed",
      cells: [{ sheet: "011-005", cell: "A12" }],
    });
  });

  it("changes nothing when the cell was changed meanwhile, and shows what is there now", async () => {
    const { workbook, session, caseFinding } = await opened();
    const correction = proposed(caseFinding());
    workbook.type("011-005", "A12", "efficienza");
    await session.correct(correction);
    expect(session.getState().notice).toMatchObject({
      attempt: "fix",
      error: { code: "changed-meanwhile", details: ["011-005!A12"] },
    });
    await settle(100);
    expect(caseFinding()).toBeUndefined();
  });

  it("takes the last correction back, once", async () => {
    const { workbook, session, caseFinding } = await opened();
    await session.correct(proposed(caseFinding()));
    await session.undo();
    expect(caseFinding()).toBeDefined();
    expect(session.getState().notice).toMatchObject({ kind: "undone" });
    const calls = workbook.calls.length;
    await session.undo();
    expect(workbook.calls).toHaveLength(calls);
  });

  it("takes nothing back from a cell that was changed since", async () => {
    const { workbook, session, caseFinding } = await opened();
    await session.correct(proposed(caseFinding()));
    workbook.type("011-005", "A12", "efficienza");
    await session.undo();
    expect(session.getState().notice).toMatchObject({
      ...{ kind: "not-undone", what: "correction" },
      error: { code: "changed-meanwhile" },
    });
  });

  it("proposes the wanted corrections together, without writing", async () => {
    const { workbook, session } = await opened();
    const always = () => true;
    expect((await session.propose(({ rule }) => rule === "IND-10", always))?.edits).toEqual([
      { sheet: "011-005", cell: "A12", expected: "Efficacia", value: "efficacia" },
    ]);
    expect((await session.propose(() => false, always))?.edits).toEqual([]);
    expect(workbook.calls).toEqual(["read"]);
  });
});

describe("the sheets of ours beside the allegato", () => {
  it.each([
    ["silence", "silenced"],
    ["reopen", "reopened"],
  ] as const)("%s writes «Verifica» and says so", async (action, kind) => {
    const { workbook, session, caseFinding } = await opened();
    const found = caseFinding();
    if (!found) throw new Error("Nothing to silence");
    await session[action]([found], "concordato con l’OIV");
    expect(workbook.calls).toContain("writeSheets");
    expect(session.getState().notice).toEqual({ kind, findings: 1, sheet: "Verifica" });
  });

  it("lists the findings, and keeps the appropriations", async () => {
    const { workbook, session } = await opened();
    await session.listInWorkbook();
    expect(session.getState().notice).toEqual({ kind: "listed", sheet: "Verifica" });
    await session.saveAppropriations([]);
    expect(session.getState().notice).toEqual({ kind: "saved", sheet: "Stanziamenti" });
    workbook.fail("writeSheets", new WorkbookError("protected"));
    await session.listInWorkbook();
    expect(session.getState().notice).toMatchObject({ attempt: "list", error: { code: "protected" } });
  });

  it("silences nothing without a reason", async () => {
    const { workbook, session, caseFinding } = await opened();
    const found = caseFinding();
    if (!found) throw new Error("Nothing to silence");
    await session.silence([found], "  ");
    expect(workbook.calls).not.toContain("writeSheets");
    expect(session.getState().notice).toMatchObject({ kind: "failed", attempt: "silence" });
  });
});
