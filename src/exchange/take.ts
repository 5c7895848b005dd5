// SPDX-License-Identifier: EUPL-1.2
import { type FieldChange, fieldEdits } from "../editing/form/field-edits";
import type { GrowthAction } from "../editing/growth/action";
import { GrowthError } from "../editing/growth/growth-error";
import { filled, grown, type ReadPlan, type Rehearsal, rehearsalOf } from "../editing/rehearsal";
import type { PlanPointer } from "../plan/plan-document";
import { textAt, valueAt } from "../plan/pointer";
import { normalCode } from "../template/missions";
import { exchangeTexts } from "../texts/exchange";
import { WorkbookError } from "../workbook/workbook-error";
import type { Difference, Merge } from "./merge";
import { type NewPart, saidBy } from "./new-part";

/** What is taken of a merge. */
export type Choice = Pick<Merge, "differences" | "added" | "removed">;

/** The plan with what was taken, not written yet. */
export interface Taken {
  rehearsal: Rehearsal;
  /** Texts of new elements that the plan has no cell for, in words. */
  unwritten: readonly string[];
}

/**
 * Takes what was chosen of a merge: texts first, then what is new, then what goes, the last ones first.
 * @throws GrowthError where the layout does not allow it; WorkbookError where a cell cannot hold its text
 */
export function taken(read: ReadPlan, { differences, added, removed }: Choice): Taken {
  let all: Taken = {
    rehearsal: filled(rehearsalOf(read), changesOf(differences)) ?? refuse(),
    unwritten: [],
  };
  for (const part of added) all = withPart(all, part.list, part);
  const lastFirst = removed.map(({ at }) => at).sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  for (const element of lastFirst) all = { ...all, ...grown(all.rehearsal, { kind: "remove", element }) };
  return all;
}

const refuse = (): never => {
  throw new WorkbookError("changed-meanwhile");
};

/** The fields to fill for these differences. */
export const changesOf = (differences: readonly Difference[]): FieldChange[] =>
  differences.map(({ at, mine, theirs }) => ({ at, before: mine, after: theirs }));

function withPart({ rehearsal, unwritten }: Taken, list: PlanPointer, part: NewPart): Taken {
  const { where, ...added } = grown(rehearsal, addition(list, part));
  return withSaid({ ...added, unwritten }, where, part);
}

function addition(list: PlanPointer, part: NewPart): GrowthAction {
  if (part.kind === "indicator") return { kind: "add", element: list, name: saidBy(part, "name") };
  if (part.kind === "objective") return { kind: "add", element: list, name: saidBy(part, "title") };
  const missionCode = normalCode(saidBy(part, "missionCode"));
  const programmeCode = normalCode(saidBy(part, "programmeCode"));
  if (missionCode === null || programmeCode === null) throw new GrowthError("programme-unknown", list);
  const [first] = part.parts;
  return {
    kind: "add",
    element: "/programmes",
    programme: { missionCode, programmeCode },
    name: first ? saidBy(first, "title") : "",
  };
}

/** What is in a new element, in the blank one that stands there now. */
function withSaid(taken: Taken, at: PlanPointer, part: NewPart): Taken {
  let all = part.kind === "programme" ? taken : withTexts(taken, at, part);
  const list = `${at}/${part.kind === "programme" ? "objectives" : "indicators"}`;
  part.parts.forEach((inside, n) => {
    // A new programme comes with its first objective, a new objective with its first indicator.
    const isThere = n === 0 && valueAt(all.rehearsal.now.document.plan, `${list}/0`) !== null;
    all = isThere ? withSaid(all, `${list}/0`, inside) : withPart(all, list, inside);
  });
  return all;
}

function withTexts({ rehearsal, unwritten }: Taken, at: PlanPointer, { element, texts }: NewPart): Taken {
  const { document } = rehearsal.now;
  const changes: FieldChange[] = [];
  const lost: string[] = [];
  for (const { name, label, text } of texts) {
    const field = `${at}/${name}`;
    const change = { at: field, before: textAt(document.plan, field), after: text };
    if (fieldEdits(document, [...changes, change]) !== null) changes.push(change);
    else if (document.places[field]) lost.push(exchangeTexts.fixed(element, label, text));
    else lost.push(exchangeTexts.noRow(element, label, text));
  }
  return { rehearsal: filled(rehearsal, changes) ?? rehearsal, unwritten: [...unwritten, ...lost] };
}
