// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "../../workbook/cell-edit";
import { isLeftOver } from "../../workbook/sheet-mark";
import type { Workbook } from "../../workbook/workbook";
import type { ReadPlan } from "../core/checked-plan";
import { type Core, loadCore } from "../core/load-core";
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
  /** Reads and checks; to be called in the lane. */
  refresh: () => Promise<void>;
  /** As `refresh`, when its turn comes; those asked for meanwhile are one. */
  update: () => Promise<void>;
  /** Shows the workbook as it is with these edits, without reading it again. */
  showWritten: (edits: readonly CellEdit[]) => Promise<void>;
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
/** A check that fails for what goes away by itself is tried again this often, this many times. */
const RETRY_MS = 2000;
const RETRIES = 5;

export function createFollowing({ workbook, store, lane, marking, fail }: Surroundings): Following {
  let isOpen = false;
  let recovered = false;
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

  const refresh = async (): Promise<void> => {
    const core = await loadCore();
    const snapshot = await core.readWorkbook(workbook);
    if (snapshot.sheets.some(isLeftOver)) recover();
    present(core, core.readSnapshot(snapshot));
    retries = 0;
  };

  /** Shows what the workbook holds, and what was found in it; marks in the cells follow. */
  const present = ({ checkRead }: Core, latest: ReadPlan): void => {
    const { latest: before, form } = store.get();
    if (before !== latest) {
      store.set({ latest, ...(before ? { form: movedForm(form, before.document, latest.document) } : {}) });
    }
    const plan = checkRead(latest);
    const { at } = walkThrough(store.get());
    store.set({
      view: { kind: "checked", plan },
      notice: withoutStaleNotice(store.get()),
      ...(at >= 0 ? { resumeAt: at } : {}),
    });
    if (store.get().marked) marking.follow(plan.result.findings);
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

  const showWritten = async (edits: readonly CellEdit[]): Promise<void> => {
    const { latest } = store.get();
    if (latest === null) return;
    const core = await loadCore();
    const written = core.readSnapshot(core.applyToSnapshot(latest.snapshot, edits));
    store.set({ latest: written });
    // What was typed is drawn before it is checked.
    setTimeout(() => {
      if (store.get().latest === written) present(core, written);
    });
    // A formula may give another value now: only Excel can tell.
    if (latest.snapshot.sheets.some(({ formulas }) => Object.keys(formulas).length > 0)) later(PAUSE_MS);
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
