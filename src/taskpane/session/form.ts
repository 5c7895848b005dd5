// SPDX-License-Identifier: EUPL-1.2
import { type FieldFinder, fieldFinder } from "../../editing/form/field-at";
import type { FieldChange } from "../../editing/form/field-edits";
import { elementOf } from "../../plan/element-pointer";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import type { Misreading } from "../../editing/form/misreading";
import type { CellEdit } from "../../workbook/cell-edit";
import type { CellPlace, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import type { ReadPlan } from "../core/checked-plan";
import { loadCore } from "../core/load-core";
import { isPassing } from "./after-failure";
import { createDrafts } from "./drafts";
import type { Lane } from "./lane";
import { moverBetween } from "./moved-elements";
import type { SessionState } from "./state";
import type { Store } from "./store";

/** What the user does in the form. */
export interface Form {
  /** Shows an element, or the one that a field is in, and its cell in the sheet. */
  openAt: (at: PlanPointer) => Promise<void>;
  /**
   * The form goes to the element of a cell, if it is one's.
   * @param isChosen whether the user chose the cell in the sheet
   */
  follow: (place: CellPlace, isChosen: boolean) => void;
  /** Takes down what is being typed; nothing reaches the workbook. */
  type: (at: PlanPointer, text: string) => void;
  /** The fields were left: what was typed in them goes to their cells. */
  leave: (...fields: PlanPointer[]) => Promise<void>;
  /** Fills fields with what was chosen, as one step. */
  fill: (changes: readonly { at: PlanPointer; text: string }[]) => Promise<void>;
  /** Gives up what was typed; the cell stays as it is. */
  discard: (at: PlanPointer) => void;
  /** Gives up texts whose fields are gone. */
  discardLost: () => void;
  /** Of two texts for one field, writes what was typed, or keeps what the cell says. */
  settle: (at: PlanPointer, choice: "mine" | "theirs") => Promise<void>;
}

interface Surroundings {
  workbook: Pick<Workbook, "apply">;
  store: Store<SessionState>;
  lane: Lane;
  lead: (place: CellPlace) => Promise<void>;
  /** Shows the plan as it is read once these are written, without reading the workbook again. */
  showWritten: (edits: readonly CellEdit[], written: ReadPlan) => Promise<void>;
  /** Reads and checks again. */
  update: () => Promise<void>;
  fail: (attempt: "fill", cause: unknown) => void;
  /** Tells that texts were not written, because the plan would be read otherwise than they mean. */
  refuse: (misreading: Misreading) => void;
}

/** A text that could not be written for what goes away by itself is tried again this often, this many times. */
const RETRY_MS = 2000;
const RETRIES = 5;

export function createForm(surroundings: Surroundings): Form {
  const { workbook, store, lane, lead, showWritten, update, fail, refuse } = surroundings;
  const drafts = createDrafts(store);
  let finder: { document: PlanDocument; find: FieldFinder } | null = null;

  /** Writes texts over what the user saw there; a difference becomes a conflict. */
  const write = async (changes: readonly FieldChange[], tries = 0, isFollowed = false): Promise<void> => {
    const { latest } = store.get();
    if (latest === null || changes.length === 0) return;
    const { document } = latest;
    if (changes.some(({ at, before }) => textAt(document.plan, at) !== before)) {
      drafts.disagree(changes);
      return;
    }
    const { rehearsedEdits } = await loadCore();
    const done = drafts.writing(changes);
    try {
      const rehearsed = rehearsedEdits(latest, changes);
      if (rehearsed === null) throw new WorkbookError("changed-meanwhile");
      if ("misreading" in rehearsed) {
        for (const { at, after } of changes) drafts.type(at, after);
        refuse(rehearsed.misreading);
        return;
      }
      const { edits, written } = rehearsed;
      await workbook.apply(edits);
      drafts.written(changes);
      if (edits.length > 0) await showWritten(edits, written);
    } catch (error) {
      keep(changes, error, tries, isFollowed);
    } finally {
      done();
    }
  };

  /** The workbook is read again: texts follow their cells where these only moved; others are shown beside theirs. */
  const followCells = async (
    changes: readonly FieldChange[],
    error: unknown,
    isFollowed: boolean,
  ): Promise<void> => {
    const before = store.get().latest?.document;
    await update();
    const now = store.get().latest?.document;
    if (!before || !now) return;
    const move = moverBetween(before, now);
    const moved = changes.flatMap(({ at, ...change }) => {
      const there = move(at);
      return there === null ? [] : [{ ...change, at: there }];
    });
    if (moved.length < changes.length) fail("fill", error);
    drafts.disagree(moved);
    if (isFollowed) return;
    await lane(() =>
      write(
        moved.filter((change) => textAt(now.plan, change.at) === change.before),
        0,
        true,
      ),
    );
  };

  /** What was typed stays in the form: what can pass is tried again, what changed meanwhile is looked at. */
  const keep = (
    changes: readonly FieldChange[],
    error: unknown,
    tries: number,
    isFollowed: boolean,
  ): void => {
    if (error instanceof WorkbookError && error.code === "changed-meanwhile") {
      void followCells(changes, error, isFollowed);
      return;
    }
    if (tries === 0) fail("fill", error);
    if (!isPassing(error) || tries >= RETRIES) return;
    setTimeout(() => void lane(() => write(drafts.stillWanted(changes), tries + 1)), RETRY_MS);
  };

  const fill = (texts: readonly { at: PlanPointer; text: string }[]): Promise<void> =>
    lane(() => {
      const plan = store.get().latest?.document.plan;
      if (!plan) return Promise.resolve();
      return write(texts.map(({ at, text }) => ({ at, before: textAt(plan, at), after: text })));
    });

  return {
    openAt: async (at) => {
      const element = elementOf(at);
      if (element === null) return;
      drafts.setForm({ element, field: element === at ? null : at });
      const places = store.get().latest?.document.places;
      const content = places?.[at] ?? places?.[element];
      if (content) await lead({ sheet: content.sheet, cell: content.cell });
    },
    follow: (place, isChosen) => {
      const document = store.get().latest?.document;
      if (!document) return;
      if (finder?.document !== document) finder = { document, find: fieldFinder(document) };
      const found = finder.find(place);
      if (found) drafts.setForm(isChosen ? { ...found, chosen: place } : found);
    },
    type: drafts.type,
    leave: (...fields) => lane(() => write(drafts.changesOf(fields))),
    fill,
    discard: drafts.drop,
    discardLost: drafts.dropLost,
    settle: async (at, choice) => {
      const mine = drafts.conflictAt(at)?.mine;
      if (mine === undefined) return;
      drafts.drop(at);
      if (choice === "mine") await fill([{ at, text: mine }]);
    },
  };
}
