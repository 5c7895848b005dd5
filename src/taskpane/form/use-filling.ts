// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import type { PlanDocument } from "../../plan/plan-document";
import { type Conflict, draftKey, type FormState } from "../session/form-state";
import type { Session } from "../session/session";
import {
  choiceChanges,
  type FieldText,
  officialTitles,
  type ShownField,
  typedChanges,
  wholeText,
} from "./content/coded-titles";
import { offerText } from "./content/offers";
import { isHeld } from "./content/shape";

/** A field while it is filled in. */
export interface Filling {
  /** What was typed, or what the cell says. */
  text: string;
  /** Typed, and neither in the cell nor on its way there. */
  waits: boolean;
  isWriting: boolean;
  conflict: { field: FieldText["at"]; conflict: Conflict } | null;
  type: (text: string) => void;
  /** What was typed goes to the cell, unless the plan could not hold it. */
  commit: () => void;
  /** A value that was chosen takes the place of what the field says, at once. */
  choose: (text: string) => void;
  discard: () => void;
}

/** Leads what is done in a field, or in a code and a title that share a cell, to the session. */
export function useFilling(
  session: Session,
  { drafts, conflicts, writing }: FormState,
  document: PlanDocument,
  shown: ShownField,
): Filling {
  const { field, code, isOneCell } = shown;
  /** The text of a whole cell as it is being typed: its parts alone do not tell the blanks between them. */
  const [typing, setTyping] = useState<string | null>(null);
  const fields = isOneCell && code !== null ? [code, field] : [field];
  const keys = fields.map(({ content, at }) => draftKey(content, at));
  const draftOf = (index: number): string | undefined => drafts[keys[index] ?? ""]?.text;
  const own = draftOf(fields.length - 1);
  const said = field.text === "" && field.fixed !== null ? String(field.content.value) : field.text;
  const text = isOneCell ? (typing ?? wholeText(shown, { code: draftOf(0), title: own })) : (own ?? said);
  const conflicting = fields.find((_field, index) => (keys[index] ?? "") in conflicts);

  const take = (changes: readonly FieldText[]): void => {
    for (const { at } of fields) {
      if (!changes.some((change) => change.at === at)) session.discard(at);
    }
    for (const change of changes) session.type(change.at, change.text);
  };
  const changesFor = (wanted: string): FieldText[] =>
    isOneCell ? typedChanges(shown, wanted) : [{ at: field.at, text: wanted }];

  return {
    text,
    waits: keys.some((key) => key in drafts && !writing.has(key)),
    isWriting: keys.some((key) => writing.has(key)),
    conflict: conflicting
      ? {
          field: conflicting.at,
          conflict: conflicts[draftKey(conflicting.content, conflicting.at)] ?? { theirs: "", mine: "" },
        }
      : null,
    type: (wanted) => {
      if (isOneCell) setTyping(wanted);
      take(changesFor(wanted));
    },
    commit: () => {
      setTyping(null);
      if (keys.some((key) => key in drafts) && isHeld({ document, field, text })) {
        void session.leave(...fields.map(({ at }) => at));
      }
    },
    choose: (wanted) => {
      setTyping(null);
      const official = officialTitles(document, field).find((entry) => offerText(entry) === wanted);
      const changes = official ? choiceChanges(shown, official) : changesFor(wanted);
      take(changes);
      void session.leave(...changes.map(({ at }) => at));
    },
    discard: () => {
      setTyping(null);
      for (const { at } of fields) session.discard(at);
    },
  };
}
