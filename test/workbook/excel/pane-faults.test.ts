// SPDX-License-Identifier: EUPL-1.2
import { loadCore } from "../../../src/taskpane/core/load-core";
import type { SessionState } from "../../../src/taskpane/session/state";
import { paneTexts } from "../../../src/texts/pane";
import { workbookErrorText } from "../../../src/texts/workbook-errors";
import type { WorkbookErrorCode } from "../../../src/workbook/workbook-error";
import type { FaultCode } from "../../excel-host/faults";
import { type Deed, type Journey, JOURNEYS, openSession, type OpenedSession, perform } from "./pane-journey";

// A journey takes most of a second, and is made once for each of its messages.
jest.setTimeout(600_000);

const CODES: Readonly<Record<FaultCode, WorkbookErrorCode>> = {
  general: "unknown",
  "cell-edit": "cell-edit-mode",
  session: "session-lost",
  throttled: "throttled",
  "request-too-large": "too-large",
  "response-too-large": "too-large",
  "access-denied": "access-denied",
};
const FAULTS = Object.keys(CODES) as FaultCode[];

beforeAll(async () => {
  await loadCore();
  jest.useFakeTimers({
    doNotFake: ["nextTick", "queueMicrotask", "performance"],
    now: new Date(2026, 0, 10),
  });
});

/** What the user's cells hold: marks and lists follow them, after them. */
const cellsOf = ({ host }: OpenedSession): unknown =>
  host
    .snapshot()
    .sheets.filter(({ visibility }) => visibility === "Visible")
    .map(({ name, cells, merges, rowHeights }) => ({ name, cells, merges, rowHeights }));

/** All that stands in the file; which cell is selected is the user's. */
function contentOf({ host }: OpenedSession): unknown {
  const { activeSheet: _active, sheets, ...rest } = host.snapshot();
  return { ...rest, sheets: sheets.map(({ selection: _selection, ...sheet }) => sheet) };
}

/** What the pane says of a failure; null when it says of none. */
function failureSaid({ view, notice }: SessionState): { code: WorkbookErrorCode; text: string } | null {
  if (view.kind === "failed") return { code: view.error.code, text: workbookErrorText(view.error) };
  if (notice?.kind !== "failed") return null;
  const { attempt, error } = notice;
  return { code: error.code, text: `${paneTexts.failed[attempt]} ${workbookErrorText(error)}` };
}

/** The workbook before the first deed of a journey and after each of them, with nothing wrong. */
interface Reference {
  contents: unknown[];
  cells: unknown[];
  /** How many actions each message has. */
  messages: number[];
}

async function undisturbed({ sheets, deeds: journey }: Journey): Promise<Reference> {
  const opened = openSession(sheets());
  const contents = [contentOf(opened)];
  const cells = [cellsOf(opened)];
  for (const deed of journey) {
    await perform(deed, opened);
    expect([deed.name, deed.isDone(opened.session.getState())]).toEqual([deed.name, true]);
    contents.push(contentOf(opened));
    cells.push(cellsOf(opened));
  }
  return { contents, cells, messages: opened.host.syncs.map(({ actions }) => actions.length) };
}

/**
 * Does a deed while something is wrong: it is done wholly or not at all, what failed is said, and no text is lost.
 * Once all is well again, another check, and the deed anew, lead to where they would have led.
 */
async function survive(
  deed: Deed,
  index: number,
  opened: OpenedSession,
  { contents, cells }: Reference,
  { code, mend }: { code: WorkbookErrorCode; mend?: () => void },
): Promise<void> {
  const { session } = opened;
  const about = (what: unknown) => ({ deed: deed.name, what });
  await perform(deed, opened);
  mend?.();
  const state = session.getState();
  const said = failureSaid(state);
  if (!deed.isDone(state)) {
    expect([cells[index], cells[index + 1]]).toContainEqual(cellsOf(opened));
    if (!deed.isFollowed) expect([contents[index], contents[index + 1]]).toContainEqual(contentOf(opened));
    if (!deed.isSilent) expect(about(said?.code)).toEqual(about(code));
    if (deed.typed !== undefined) {
      expect(Object.values(state.form.drafts).map(({ text }) => text)).toEqual([deed.typed]);
    }
  }
  if (said) {
    expect(about(said.code)).toEqual(about(code));
    expect(said.text).toMatch(/^[A-ZÈ].+\.$/u);
    await perform({ ...deed, act: () => session.check() }, opened);
  }
  if (!deed.isDone(session.getState())) await perform(deed, opened);
  expect(about(deed.isDone(session.getState()))).toEqual(about(true));
  expect(contentOf(opened)).toEqual(contents[index + 1]);
}

describe.each(JOURNEYS)("%s", (_name, { sheets, deeds: journey }) => {
  let reference: Reference;
  beforeAll(async () => {
    // The first one fetches what the others have: its messages come in another order.
    await undisturbed({ sheets, deeds: journey });
    reference = await undisturbed({ sheets, deeds: journey });
  });

  /** The journey up to the deed after the one that is struck: from there on it is as any other. */
  async function struck(fault: FaultCode, strike: (faults: OpenedSession["host"]["faults"]) => void) {
    const opened = openSession(sheets());
    strike(opened.host.faults);
    for (const [index, deed] of journey.entries()) {
      const wasStruck = opened.host.batches.some(({ error }) => error !== null);
      await survive(deed, index, opened, reference, { code: CODES[fault] });
      if (wasStruck) return;
    }
    expect([fault, opened.host.batches.some(({ error }) => error !== null)]).toEqual([fault, true]);
  }

  test("any message does not reach Excel", async () => {
    for (const message of reference.messages.keys()) {
      await struck("general", (faults) => {
        faults.before(message, "general");
      });
    }
  });

  test("any message loses its answer, in all the ways Excel knows", async () => {
    for (const message of reference.messages.keys()) {
      const fault = FAULTS[message % FAULTS.length] ?? "general";
      await struck(fault, (faults) => {
        faults.after(message, fault);
      });
    }
  });

  test("any message breaks off half way, in all the ways Excel knows", async () => {
    for (const [message, actions] of reference.messages.entries()) {
      if (actions < 2) continue;
      const fault = FAULTS[(message + 1) % FAULTS.length] ?? "general";
      await struck(fault, (faults) => {
        faults.atAction(message, Math.floor(actions / 2), fault);
      });
    }
  });

  test.each(FAULTS)("each deed meets %s until the user has mended it", async (fault) => {
    const opened = openSession(sheets());
    const { faults } = opened.host;
    for (const [index, deed] of journey.entries()) {
      faults.always(fault);
      const mend = (): void => {
        faults.clear();
      };
      await survive(deed, index, opened, reference, { code: CODES[fault], mend });
    }
  });

  test("each deed meets protected sheets", async () => {
    const opened = openSession(sheets());
    const { user, workbook } = opened.host;
    for (const [index, deed] of journey.entries()) {
      const names = workbook.sheets.map(({ name }) => name);
      for (const name of names) user.protectSheet(name);
      const mend = (): void => {
        for (const name of names) if (workbook.findSheet(name)) user.unprotectSheet(name);
      };
      await survive(deed, index, opened, reference, { code: "protected", mend });
    }
  });
});
