// SPDX-License-Identifier: EUPL-1.2
import { isLeftOver } from "../../workbook/sheet-mark";
import type { StopOptions } from "../../workbook/stopping";
import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import type { CheckedPlan, ReadPlan } from "../core/checked-plan";
import { loadCore } from "../core/load-core";
import { isPassing, withoutStaleNotice } from "./after-failure";
import type { Lane } from "./lane";
import type { Marking } from "./marking";
import { movedForm } from "./moved-form";
import type { Attempt, SessionState } from "./state";
import type { Store } from "./store";
import { walkThrough } from "./walk";

/** Keeps what is shown in step with the workbook. */
export interface Following {
  /** Listens to the workbook until the returned function is called. */
  start: () => () => void;
  /**
   * Reads every sheet and checks; to be called in the lane.
   * @throws WorkbookError `stopped`, when what was read may be shown and not be checked
   */
  refresh: (stop: StopOptions) => Promise<void>;
  /** Reads what changed when its turn comes, and checks what it has shown; those asked for meanwhile are one. */
  update: () => Promise<void>;
  /** Shows the plan as it is read once something is written, without reading the workbook again. */
  showWritten: (written: ReadPlan) => void;
  /** Something failed: what goes away by itself is tried again. */
  retryAfter: (attempt: Attempt, cause: unknown) => void;
}

interface Surroundings {
  workbook: Pick<Workbook, "read" | "recover" | "onChange">;
  store: Store<SessionState>;
  lane: Lane;
  marking: Marking;
  fail: (attempt: Attempt, cause: unknown) => void;
}

/** Edits come in bursts: the workbook is read again when they pause. */
const PAUSE_MS = 400;
/** By now what was read is drawn: checking must not keep it back. */
const DRAWN_MS = 50;
/** A check that fails for what goes away by itself is tried again this often, this many times. */
const RETRY_MS = 2000;
const RETRIES = 5;

export function createFollowing({ workbook, store, lane, marking, fail }: Surroundings): Following {
  let isOpen = false;
  let recovered = false;
  /** The plan that is to be checked; what is found in any other is not shown. */
  let wanted: ReadPlan | null = null;
  let updating: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retries = 0;

  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    if (isOpen) timer = setTimeout(() => void update(), milliseconds);
  };

  /** Completes or takes back a writing that was cut short, once a session: what cannot be mended is said once. */
  const recover = (): void => {
    if (recovered) return;
    recovered = true;
    void lane(() => workbook.recover()).then(update, (error: unknown) => {
      fail("recover", error);
    });
  };

  /** Shows what the workbook holds now. */
  const reread = async (onlyChanged: boolean, stop: StopOptions = {}): Promise<ReadPlan> => {
    const core = await loadCore();
    const { latest } = store.get();
    const known = latest ? { before: latest.snapshot, onlyChanged } : {};
    const snapshot = await core.readWorkbook(workbook, { ...known, ...stop });
    if (snapshot.sheets.some(isLeftOver)) recover();
    // Where there is no plan any more, nothing that is found in the last one is of use.
    wanted = null;
    const read = latest?.snapshot === snapshot ? latest : core.readSnapshot(snapshot);
    show(read);
    retries = 0;
    return read;
  };

  const show = (latest: ReadPlan): void => {
    const { latest: before, form } = store.get();
    if (before === latest) return;
    store.set({ latest, ...(before ? { form: movedForm(form, before.document, latest.document) } : {}) });
  };

  /** Shows what is found in a plan, unless another one is checked meanwhile; marks in the cells follow. */
  const check = async (read: ReadPlan, { signal }: StopOptions = {}): Promise<void> => {
    wanted = read;
    const plan = await checked(read, () => signal?.aborted !== true);
    if (plan === null || wanted !== read) return;
    const { at } = walkThrough(store.get());
    store.set({
      view: { kind: "checked", plan },
      notice: withoutStaleNotice(store.get()),
      ...(at >= 0 ? { resumeAt: at } : {}),
    });
    if (store.get().marked) marking.follow(plan.result.findings);
  };

  /** What is found in a plan; of one that did not change, what was found before. */
  const checked = async (read: ReadPlan, isWanted: () => boolean): Promise<CheckedPlan | null> => {
    const { view } = store.get();
    if (view.kind === "checked" && view.plan.document === read.document)
      return { ...view.plan, at: new Date() };
    return (await loadCore()).checkRead(read, () => wanted === read && isWanted());
  };

  /** Checks a plan once it is drawn, unless another one is shown by then; at once where there is none to draw it on. */
  const checkSoon = (read: ReadPlan): Promise<void> | undefined => {
    if (store.get().view.kind !== "checked") return check(read);
    wanted = read;
    setTimeout(() => {
      if (wanted === read) check(read).catch(failed);
    }, DRAWN_MS);
    return undefined;
  };

  const failed = (error: unknown): void => {
    fail("update", error);
  };

  const refresh = async (stop: StopOptions): Promise<void> => {
    const read = await reread(false, stop);
    await check(read, stop);
    const { view } = store.get();
    const isShown = view.kind === "checked" && view.plan.document === read.document;
    if (stop.signal?.aborted !== true || isShown) return;
    store.set({ unchecked: read });
    throw new WorkbookError("stopped");
  };

  const update = (): Promise<void> =>
    (updating ??= lane(async () => {
      updating = null;
      if (store.get().task === null) store.set({ task: "update" });
      await reread(true).then(checkSoon).catch(failed);
      if (store.get().task === "update") store.set({ task: null });
    }));

  const showWritten = (written: ReadPlan): void => {
    store.set({ latest: written });
    void checkSoon(written);
    // A formula may give another value now: only Excel can tell.
    if (written.snapshot.sheets.some(({ formulas }) => Object.keys(formulas).length > 0)) later(PAUSE_MS);
  };

  const start = (): (() => void) => {
    isOpen = true;
    const stop = workbook.onChange(() => {
      later(PAUSE_MS);
    });
    void update();
    return () => {
      isOpen = false;
      clearTimeout(timer);
      stop();
    };
  };

  const retryAfter = (attempt: Attempt, cause: unknown): void => {
    const isCheck = attempt === "check" || attempt === "update";
    if (!isCheck || !isPassing(cause) || retries >= RETRIES) return;
    retries += 1;
    later(RETRY_MS);
  };

  return { start, refresh, update, showWritten, retryAfter };
}
