// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { PlanDocument } from "../../plan/plan-document";
import type { NextThing } from "../../progress/progress";
import { formTexts } from "../../texts/form";
import { progressTexts } from "../../texts/progress";
import type { PlanAction } from "../core/plan-growth";

/** What to do where going to the next thing is not enough. */
interface WayOut {
  /** Null where the button says it all. */
  words: string | null;
  /** A change of the whole plan that does away with the thing. */
  action: { label: string; action: PlanAction } | null;
}

/**
 * The way out for a missing thing that has no cell to type in, or a year of targets that the plan says nothing of.
 * @returns null where the field can be filled in
 */
export function wayOut({ plan, places }: PlanDocument, { at, label, reason }: NextThing): WayOut | null {
  if (reason.kind === "error") return null;
  const year = Number(/\/targets\/(\d{4})$/u.exec(at)?.[1] ?? Number.NaN);
  const hasCell = places[at] !== undefined;
  if (Number.isNaN(year)) {
    const isElement = /\/\d+$/u.test(at);
    return hasCell || isElement ? null : { words: progressTexts.noRow(label), action: null };
  }
  const targets = indicatorsOf(plan).map(({ indicator }) => indicator.targets);
  const columns = targets.filter((each) => String(year) in each);
  const { actions } = formTexts;
  if (columns.length === 0) {
    const action = { kind: "add-year", year } as const;
    return { words: progressTexts.noColumns(year), action: { label: actions["add-year"](year), action } };
  }
  if (columns.some((each) => each[year]?.trim() !== ""))
    return hasCell ? null : { words: progressTexts.noColumn(year), action: null };
  if (!targets.some((each) => Object.keys(each).some((other) => Number(other) !== year))) return null;
  const action = { kind: "remove-year", year } as const;
  return {
    words: progressTexts.emptyYear(year),
    action: { label: actions["remove-year"](year), action },
  };
}
