// SPDX-License-Identifier: EUPL-1.2
import type { FieldChange } from "../../editing/form/field-edits";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import { type Conflict, draftKey, type DraftKey, type FormState, without } from "./form-state";
import type { SessionState } from "./state";
import type { Store } from "./store";

/** What is typed in the form and not yet in the cells. */
export interface Drafts {
  setForm: (change: Partial<FormState>) => void;
  type: (at: PlanPointer, text: string) => void;
  /** Forgets what was typed in a field. */
  drop: (at: PlanPointer) => void;
  /** Forgets what has no field any more. */
  dropLost: () => void;
  /** What was typed in these fields; one whose cell disagrees waits for the user's choice. */
  changesOf: (fields: readonly PlanPointer[]) => FieldChange[];
  /** Those of the changes that the form still asks for. */
  stillWanted: (changes: readonly FieldChange[]) => FieldChange[];
  /** Shows the fields as on their way to the cells, until the returned function is called. */
  writing: (changes: readonly FieldChange[]) => () => void;
  /** The cells hold the texts: they are no drafts any more, unless the typing went on. */
  written: (changes: readonly FieldChange[]) => void;
  /** Keeps the texts beside those that the cells hold now. */
  disagree: (changes: readonly FieldChange[]) => void;
  conflictAt: (at: PlanPointer) => Conflict | undefined;
}

/** Keys of texts whose fields are not in the plan. */
export function lostKeys({ places }: PlanDocument, drafts: FormState["drafts"]): DraftKey[] {
  const keys = Object.keys(drafts);
  if (keys.length === 0) return [];
  const known = new Set(Object.entries(places).map(([at, content]) => draftKey(content, at)));
  return keys.filter((key) => !known.has(key));
}

export function createDrafts(store: Store<SessionState>): Drafts {
  const form = (): FormState => store.get().form;
  const setForm = (change: Partial<FormState>): void => {
    store.set({ form: { ...form(), ...change } });
  };
  const said = (at: PlanPointer): string => {
    const { latest } = store.get();
    return latest ? textAt(latest.document.plan, at) : "";
  };
  const keyOf = (at: PlanPointer): DraftKey => draftKey(store.get().latest?.document.places[at], at);
  const forget = (keys: readonly DraftKey[]): void => {
    let { drafts, conflicts } = form();
    for (const key of keys) [drafts, conflicts] = [without(drafts, key), without(conflicts, key)];
    setForm({ drafts, conflicts });
  };
  const isWanted = ({ at, after }: FieldChange): boolean => form().drafts[keyOf(at)]?.text === after;

  return {
    setForm,
    type: (at, text) => {
      const { drafts } = form();
      const key = keyOf(at);
      setForm({ drafts: { ...drafts, [key]: { before: drafts[key]?.before ?? said(at), text } } });
    },
    drop: (at) => {
      forget([keyOf(at)]);
    },
    dropLost: () => {
      const document = store.get().latest?.document;
      if (document) forget(lostKeys(document, form().drafts));
    },
    changesOf: (fields) =>
      fields.flatMap((at) => {
        const key = keyOf(at);
        const draft = key in form().conflicts ? undefined : form().drafts[key];
        return draft ? [{ at, before: draft.before, after: draft.text }] : [];
      }),
    stillWanted: (changes) => changes.filter(isWanted),
    writing: (changes) => {
      const keys = changes.map(({ at }) => keyOf(at));
      setForm({ writing: new Set([...form().writing, ...keys]) });
      return () => {
        setForm({ writing: new Set([...form().writing].filter((key) => !keys.includes(key))) });
      };
    },
    written: (changes) => {
      forget(changes.filter(isWanted).map(({ at }) => keyOf(at)));
    },
    disagree: (changes) => {
      const different = changes.filter(({ at, before }) => said(at) !== before);
      setForm({
        drafts: {
          ...form().drafts,
          ...Object.fromEntries(
            different.map(({ at, before, after }) => [keyOf(at), { before, text: after }]),
          ),
        },
        conflicts: {
          ...form().conflicts,
          ...Object.fromEntries(
            different.map(({ at, after }) => [keyOf(at), { theirs: said(at), mine: after }]),
          ),
        },
      });
    },
    conflictAt: (at) => form().conflicts[keyOf(at)],
  };
}
