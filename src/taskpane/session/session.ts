// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../../rules/rule";
import type { CellPlace, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import type { PageDifference } from "../../workbook/page-difference";
import { afterFailure } from "./after-failure";
import { afterRows } from "./after-rows";
import { type Changes, createChanges } from "./changes";
import { loadCore } from "../core/load-core";
import { countOpen } from "./finding-groups";
import { type DraftMemory, noMemory } from "./draft-memory";
import { createForm, type Form } from "./form";
import { createFollowing } from "./following";
import { createGrowing, type Growing } from "./growing";
import { History } from "./history";
import { createLane } from "./lane";
import { type Beginning, createBeginning } from "./new-plan";
import { createListing, type Listing } from "./listing";
import { createMarking } from "./marking";
import { createMerging, type Merging } from "./merging";
import { type Attempt, type Command, initialState, type Notice, type SessionState, type Task } from "./state";
import { createSelecting } from "./selecting";
import { createTakingBack, type TakingBack } from "./taking-back";
import { createStore, type Store } from "./store";
import { createWalker } from "./walker";

/** What the user does with one workbook; every outcome, failures included, is told through the state. */
export interface Session
  extends Beginning, Changes, Growing, Listing, Merging, TakingBack, Omit<Form, "follow"> {
  getState: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  /** Reads, checks, tidies up after an interrupted writing, and follows the workbook until closed. */
  open: () => () => void;
  check: () => Promise<void>;
  setMarked: (on: boolean) => Promise<void>;
  /** Writes the allegato; stops to ask when sheets edited by hand would be lost and are not among `replaceEdited`. */
  generate: (replaceEdited?: readonly string[]) => Promise<void>;
  /** Reads the workbook again where it has changed: what is shown next is of the workbook as it is. */
  readAnew: () => Promise<void>;
  /** Leaves the sheets edited by hand as they are. */
  keepEdited: () => void;
  reveal: (place: CellPlace) => Promise<void>;
  /** Makes a finding the current one and shows its cell. */
  goTo: (id: string) => Promise<void>;
  step: (direction: "previous" | "next") => Promise<void>;
  show: (severity: Severity, on: boolean) => void;
  dismissNotice: () => void;
  /** Stops what is under way, as long as that is offered: the workbook is as it was. */
  stop: () => void;
  /** Does something that is not about the plan, and tells its outcome. */
  aside: (attempt: "auto-show" | "example" | "hand-out", work: () => Promise<Notice>) => Promise<void>;
  /** A part of the pane could not be fetched. */
  loadFailed: (cause: unknown) => void;
}

/** What may take long, and can be stopped. */
const STOPPABLE: readonly Task[] = [
  ...(["check", "generate", "create", "mark", "offer", "grow", "fix", "merge", "silence", "list"] as const),
];
/** What is done by then is not worth stopping: nothing is offered that would go away at once. */
const OFFERED_AFTER_MS = 300;

/** @param memory where what is typed in the form outlives a reload of the pane */
export function createSession(workbook: Workbook, memory: DraftMemory = noMemory): Session {
  const store = createStore(initialState);
  /** Whatever reads or writes goes through here: never two at once. */
  const lane = createLane();
  const history = new History((undoable) => {
    store.set({ undoable });
  });

  const fail = (attempt: Attempt, cause: unknown): void => {
    const { marked } = store.get();
    store.set(afterFailure(store.get(), attempt, cause));
    if (marked && store.get().view.kind === "no-plan") {
      // There is no plan any more whose findings could stay marked.
      store.set({ marked: false });
      marking.follow([]);
    }
    following.retryAfter(attempt, cause);
  };

  const marking = createMarking(workbook, lane, (cause) => {
    fail("mark", cause);
  });
  const following = createFollowing({ workbook, store, lane, marking, fail });
  const { refresh, update, showWritten } = following;

  let commanded = false;
  let stopping = new AbortController();
  /** A command of the user's; a second one is not taken while the first is under way. */
  const command: Command = async (task, work) => {
    if (commanded) return;
    commanded = true;
    stopping = new AbortController();
    const { signal } = stopping;
    store.set({ task, stop: null, progress: 0, notice: null, question: null, removal: null });
    const offering = setTimeout(() => {
      if (STOPPABLE.includes(task)) store.set({ stop: "offered" });
    }, OFFERED_AFTER_MS);
    const onTooLate = (): void => {
      clearTimeout(offering);
      store.set({ stop: null });
    };
    try {
      const notice = await lane(() => work({ signal, onTooLate }));
      store.set({ notice });
    } catch (error) {
      fail(task, error);
    }
    clearTimeout(offering);
    commanded = false;
    store.set({ task: null, stop: null });
  };

  const rowsFollowed = (): Promise<void> => afterRows({ workbook, store, lane, update, fail });

  const check = (): Promise<void> =>
    command("check", async (stop) => {
      await refresh(stop);
      const { view } = store.get();
      const open = countOpen(view.kind === "checked" ? view.plan.result.findings : []);
      return store.get().notice ?? { kind: "checked", findings: open.error + open.warning + open.info };
    });

  const setMarked = (on: boolean): Promise<void> =>
    command("mark", async (stop) => {
      const { view } = store.get();
      const cells = await marking.show(on && view.kind === "checked" ? view.plan.result.findings : [], stop);
      store.set({ marked: on });
      return on ? { kind: "marked", cells } : { kind: "unmarked" };
    });

  const generate = (replaceEdited: readonly string[] = []): Promise<void> =>
    command("generate", async (stop) => {
      const { planAllegato } = await loadCore();
      await refresh(stop);
      const { view, latest } = store.get();
      if (view.kind !== "checked" || latest === null) return null;
      const isDraft = countOpen(view.plan.result.findings).error > 0;
      const plans = await planAllegato(latest.document, isDraft, stop);
      const onProgress = (progress: number): void => {
        store.set({ progress });
      };
      let unset: readonly PageDifference[] = [];
      const onPageDiffers = (differences: readonly PageDifference[]): void => {
        unset = differences;
      };
      try {
        const told = { onProgress, onPageDiffers, ...stop };
        const sheets = await workbook.writeSheets(plans, { set: "allegato", replaceEdited, ...told });
        return { kind: "generated", sheets, unset };
      } catch (error) {
        if (!(error instanceof WorkbookError) || error.code !== "edited-sheets") throw error;
        store.set({ question: [...new Set([...replaceEdited, ...error.details])] });
        return null;
      }
    });

  const { lead, start: followSelection } = createSelecting({
    ...{ workbook, store },
    reveal: (place) =>
      workbook.reveal(place).catch((error: unknown) => {
        fail("reveal", error);
      }),
    isBusy: () => commanded,
    onSelected: (place, by) => {
      walker.follow(place);
      // Where the pane led to, the form is already, or the user went on from there.
      if (by !== "pane") follow(place, by === "user");
    },
  });
  const { follow, ...form } = createForm({
    ...{ workbook, store, lane, lead, update, fail },
    refuse: (misreading) => {
      store.set({ notice: { kind: "misread", misreading } });
    },
    showWritten: async (edits, written) => {
      const { inverseOf } = await loadCore();
      const before = store.get().latest?.snapshot ?? null;
      history.push({ ...inverseOf({ edits }, before), of: "field" });
      showWritten(written);
    },
  });

  /** The form goes along at once: that the cell is selected is told later, when the user may be elsewhere. */
  const reveal = (place: CellPlace): Promise<void> => {
    follow(place, false);
    return lead(place);
  };
  const walker = createWalker(store, reveal);

  const open = (): (() => void) => {
    store.set({ form: { ...store.get().form, drafts: memory.load() } });
    const stops = [following.start(), followSelection(), remember(store, memory)];
    return () => {
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
    readAnew: () => update(),
    keepEdited: () => {
      store.set({ question: null });
    },
    ...createChanges({ workbook, store, history, command, update }),
    ...createTakingBack({
      ...{ workbook, store, history, command, update },
      afterRows: rowsFollowed,
    }),
    ...form,
    ...createListing({ workbook, store, command, update }),
    ...createBeginning({
      ...{ workbook, command, update },
      openAt: (at) => {
        const place = store.get().latest?.document.places[at];
        if (place) follow({ sheet: place.sheet, cell: place.cell }, true);
        return form.openAt(at);
      },
    }),
    ...createMerging({ workbook, store, history, command, update, afterRows: rowsFollowed }),
    ...createGrowing({
      ...{ workbook, store, history, command, update },
      ...{ openAt: form.openAt, afterRows: rowsFollowed },
    }),
    reveal,
    goTo: walker.goTo,
    step: walker.step,
    show: walker.show,
    stop: () => {
      if (store.get().stop !== "offered") return;
      store.set({ stop: "asked" });
      stopping.abort();
    },
    dismissNotice: () => {
      store.set({ notice: null });
    },
    aside: (attempt, work) =>
      work().then(
        (notice) => {
          store.set({ notice });
        },
        (cause: unknown) => {
          fail(attempt, cause);
        },
      ),
    loadFailed: (cause) => {
      fail("load", cause);
    },
  };
}

/** Keeps what is typed, each time it changes. */
function remember(store: Store<SessionState>, memory: DraftMemory): () => void {
  let { drafts } = store.get().form;
  return store.subscribe(() => {
    const { drafts: now } = store.get().form;
    if (now === drafts) return;
    drafts = now;
    memory.save(now);
  });
}
