// SPDX-License-Identifier: EUPL-1.2
import { elementOf } from "../plan/element-pointer";
import { parseResources } from "../plan/money";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { textAt } from "../plan/pointer";
import { normalisedText } from "../plan/wording";
import { labelOfField } from "../template/field-label";
import { exchangeTexts } from "../texts/exchange";
import { elementTitle } from "./element-title";
import { matchingOf } from "./matching";

/** A field that the returned plan gives another text. */
export interface Difference {
  /** The field in our plan. */
  at: PlanPointer;
  label: string;
  /** The element that it is of, in words. */
  element: string;
  mine: string;
  theirs: string;
}

export interface Merge {
  /** In the order of the returned plan. */
  differences: Difference[];
  /** What cannot become a change of a cell, in words: parts that one side lacks, fields without a row. */
  unknown: string[];
}

/**
 * Compares a part of the plan that was handed out, and came back, with the plan: what is the same, white space and the
 * way of writing an amount aside, is no difference. Nothing is decided here.
 */
export function mergeOf(document: PlanDocument, returned: PlanDocument): Merge {
  const { pairs, added, removed } = matchingOf(document.plan, returned.plan);
  const written = fieldsByElement(returned);
  const differences: Difference[] = [];
  const unknown: string[] = [];
  for (const { mine: own, theirs: other } of pairs) {
    for (const name of written.get(other) ?? []) {
      const at = `${own}/${name}`;
      const [mine, theirs] = [textAt(document.plan, at), textAt(returned.plan, `${other}/${name}`)];
      if (isSame(name, mine, theirs)) continue;
      const [element, label] = [elementTitle(document.plan, own), labelOfField(at)];
      if (document.places[at]) differences.push({ at, label, element, mine, theirs });
      else unknown.push(exchangeTexts.noRow(element, label, theirs));
    }
  }
  return {
    differences,
    unknown: [
      ...unknown,
      ...added.map((at) => exchangeTexts.added(elementTitle(returned.plan, at))),
      ...removed.map((at) => exchangeTexts.removed(elementTitle(document.plan, at))),
    ],
  };
}

/** Names of the fields of each element that have a cell: `unit`, `targets/2027`. */
function fieldsByElement({ places }: PlanDocument): ReadonlyMap<PlanPointer, string[]> {
  const fields = new Map<PlanPointer, string[]>();
  for (const at of Object.keys(places)) {
    const element = elementOf(at);
    if (element === null || element === at) continue;
    const names = fields.get(element) ?? [];
    names.push(at.slice(element.length + 1));
    fields.set(element, names);
  }
  return fields;
}

const AMOUNT = /^(?:resources|furtherResources|investments|spent)\b/u;

function isSame(name: string, mine: string, theirs: string): boolean {
  if (normalisedText(mine) === normalisedText(theirs)) return true;
  const [a, b] = AMOUNT.test(name) ? [parseResources(mine), parseResources(theirs)] : [null, null];
  return a !== null && b !== null && a.current === b.current && a.investments === b.investments;
}
