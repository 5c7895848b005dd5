// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../../rules/rule";
import type { CellEdit } from "../../workbook/cell-edit";
import type { CellMark } from "../../workbook/cell-mark";
import type { CellPlace, Workbook } from "../../workbook/workbook";
import { isLeftOver } from "../../workbook/sheet-mark";
import { WorkbookError } from "../../workbook/workbook-error";
import { afterFailure, isPassing, withoutStaleNotice } from "./after-failure";
import { type Changes, createChanges } from "./changes";
import { cellMarks } from "./cell-marks";
import type { ReadPlan } from "../core/checked-plan";
import { type Core, loadCore } from "../core/load-core";
import { countOpen } from "./finding-groups";
import { createForm, type Form } from "./form";
import { History } from "./history";
import { createLane } from "./lane";
import { type Attempt, initialState, type Notice, type SessionState, type Task } from "./state";
import { createStore } from "./store";
import { walkThrough } from "./walk";
import { createWalker } from "./walker";

/** What the user does with one workbook; every outcome, failures included, is told through the state. */
export interface Session extends Changes, Omit<Form, "follow"> {
  getState: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** Reads, checks, tidies up after an interrupted writing, and follows the workbook until closed. */
  open: () => () => void;
  check: () => Promise<void>;
  setMarked: (on: boolean) => Promise<void>;
  /** Writes the allegato; stops to ask when sheets edited by hand would be lost and are not among `replaceEdited`. */
  generate: (replaceEdited?: readonly string[]) => Promise<void>;
  /** Leaves the sheets edited by hand as they are. */
  keepEdited: () => void;
  reveal: (place: CellPlace) => Promise<void>;
  /** Makes a finding the current one and shows its cell. */
  goTo: (id: string) => Promise<void>;
  step: (direction: "previous" | "next") => Promise<void>;
  show: (severity: Severity, on: boolean) => void;
  dismissNotice: () => void;
  /** A part of the pane could not be fetched. */
  loadFailed: (cause: unknown) => void;
}

/** Edits come in bursts: the workbook is read again when they pause. */
const PAUSE_MS = 400;
/** A check that fails for what goes away by itself is tried again this often, this many times. */
const RETRY_MS = 2000;
const RETRIES = 5;

export function createSession(workbook: Workbook): Session {
  const store = createStore(initialState);
  /** Whatever reads or writes goes through here: never two at once. */
  const lane = createLane();
  let isOpen = false;
  let commanded = false;
  let recovered = false;
  let updating: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retries = 0;
  let marks: CellMark[] = [];
  const history = new History((undoable) => {
    store.set({ undoable });
  });

  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    if (isOpen) timer = setTimeout(() => void update(), milliseconds);
  };

  const fail = (attempt: Attempt, cause: unknown): void => {
    const { marked } = store.get();
    store.set(afterFailure(store.get(), attempt, cause));
    if (marked && store.get().view.kind === "no-plan") unmark();
    const isCheck = attempt === "check" || attempt === "update";
    if (isCheck && isPassing(cause) && retries < RETRIES) {
      retries += 1;
      later(RETRY_MS);
    }
  };

  const showMarks = async (wanted: CellMark[]): Promise<void> => {
    await workbook.mark(wanted);
    marks = wanted;
  };

  /** There is no plan any more whose findings could stay marked. */
  const unmark = (): void => {
    store.set({ marked: false });
    void lane(() => showMarks([])).catch((error: unknown) => {
      fail("mark", error);
    });
  };

  /** Completes or takes back a writing that was cut short, once a session: what cannot be mended is said once. */
  const recover = (): void => {
    if (recovered) return;
    recovered = true;
    void lane(() => workbook.recover()).then(update, (error: unknown) => {
      fail("recover", error);
    });
  };

  /** Reads and checks. */
  const refresh = async (): Promise<void> => {
    const core = await loadCore();
    const snapshot = await core.readWorkbook(workbook);
    if (snapshot.sheets.some(isLeftOver)) recover();
    present(core, core.readSnapshot(snapshot));
    retries = 0;
  };

  /** Shows what the workbook holds, and what was found in it; marks in the cells follow. */
  const present = ({ checkRead }: Core, latest: ReadPlan): void => {
    if (store.get().latest !== latest) store.set({ latest });
    const plan = checkRead(latest);
    const { at } = walkThrough(store.get());
    store.set({
      view: { kind: "checked", plan },
      notice: withoutStaleNotice(store.get()),
      ...(at >= 0 ? { resumeAt: at } : {}),
    });
    if (store.get().marked) markAgain(cellMarks(plan.result.findings));
  };

  const markAgain = (wanted: CellMark[]): void => {
    if (JSON.stringify(wanted) === JSON.stringify(marks)) return;
    void lane(() => showMarks(wanted)).catch((error: unknown) => {
      fail("mark", error);
    });
  };

  /** Shows the new texts at once, what is found in them a moment later. */
  const showWritten = async (edits: readonly CellEdit[]): Promise<void> => {
    history.push({ edits });
    const { latest } = store.get();
    if (latest === null) return;
    const core = await loadCore();
    const written = core.readSnapshot(core.applyToSnapshot(latest.snapshot, edits));
    store.set({ latest: written });
    setTimeout(() => {
      if (store.get().latest === written) present(core, written);
    });
    // A formula may give another value now: only Excel can tell.
    if (latest.snapshot.sheets.some(({ formulas }) => Object.keys(formulas).length > 0)) later(PAUSE_MS);
  };

  const update = (): Promise<void> =>
    (updating ??= lane(async () => {
      updating = null;
      if (store.get().task === null) store.set({ task: "update" });
      await refresh().catch((error: unknown) => {
        fail("update", error);
      });
      if (store.get().task === "update") store.set({ task: null });
    }));

  /** A command of the user's; a second one is not taken while the first is under way. */
  const command = async (task: Task, work: () => Promise<Notice | null>): Promise<void> => {
    if (commanded) return;
    commanded = true;
    store.set({ task, progress: 0, notice: null, question: null });
    try {
      const notice = await lane(work);
      store.set({ notice });
    } catch (error) {
      fail(task, error);
    }
    commanded = false;
    store.set({ task: null });
  };

  const check = (): Promise<void> =>
    command("check", async () => {
      retries = 0;
      await refresh();
      const { view } = store.get();
      const open = countOpen(view.kind === "checked" ? view.plan.result.findings : []);
      return store.get().notice ?? { kind: "checked", findings: open.error + open.warning + open.info };
    });

  const setMarked = (on: boolean): Promise<void> =>
    command("mark", async () => {
      const { view } = store.get();
      await showMarks(on && view.kind === "checked" ? cellMarks(view.plan.result.findings) : []);
      store.set({ marked: on });
      return on ? { kind: "marked", cells: marks.length } : { kind: "unmarked" };
    });

  const generate = (replaceEdited: readonly string[] = []): Promise<void> =>
    command("generate", async () => {
      const { planAllegato, readWorkbook } = await loadCore();
      const plans = await planAllegato(await readWorkbook(workbook));
      const onProgress = (progress: number): void => {
        store.set({ progress });
      };
      try {
        return {
          kind: "generated",
          sheets: await workbook.writeSheets(plans, { set: "allegato", replaceEdited, onProgress }),
        };
      } catch (error) {
        if (!(error instanceof WorkbookError) || error.code !== "edited-sheets") throw error;
        store.set({ question: [...new Set([...replaceEdited, ...error.details])] });
        return null;
      }
    });

  const reveal = (place: CellPlace): Promise<void> =>
    workbook.reveal(place).catch((error: unknown) => {
      fail("reveal", error);
    });

  const walker = createWalker(store, reveal);
  const { follow, ...form } = createForm({ workbook, store, lane, reveal, showWritten, update, fail });

  const open = (): (() => void) => {
    const stops = [
      workbook.onChange(() => {
        later(PAUSE_MS);
      }),
      workbook.onSelect((place) => {
        walker.follow(place);
        follow(place);
      }),
    ];
    isOpen = true;
    void update();
    return () => {
      isOpen = false;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  };

  return {
    getState: store.get,
    subscribe: store.subscribe,
    open,
    check,
    setMarked,
    generate,
    keepEdited: () => {
      store.set({ question: null });
    },
    ...createChanges({ workbook, store, history, command, update }),
    ...form,
    reveal,
    goTo: walker.goTo,
    step: walker.step,
    show: walker.show,
    dismissNotice: () => {
      store.set({ notice: null });
    },
    loadFailed: (cause) => {
      fail("load", cause);
    },
  };
}
