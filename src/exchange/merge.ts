// SPDX-License-Identifier: EUPL-1.2
import { elementOf } from "../plan/element-pointer";
import { objectivesOf } from "../plan/elements";
import { parseResources } from "../plan/money";
import type { Objective } from "../plan/plan";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { textAt, valueAt } from "../plan/pointer";
import { normalisedText } from "../plan/wording";
import { labelOfField } from "../template/field-label";
import { exchangeTexts } from "../texts/exchange";
import { elementTitle } from "./element-title";
import { matchingOf } from "./matching";
import { type NewPart, newPart } from "./new-part";

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

/** An element that only the returned plan has. */
export interface AddedPart extends NewPart {
  /** The list of our plan that it goes to the end of. */
  list: PlanPointer;
}

/** An element of what was handed out that the returned plan does not have any more. */
export interface RemovedPart {
  at: PlanPointer;
  /** The element, in words. */
  element: string;
}

export interface Merge {
  /** In the order of the returned plan. */
  differences: Difference[];
  added: AddedPart[];
  removed: RemovedPart[];
  /** What cannot become a change of a cell, in words: fields without a row. */
  unknown: string[];
}

/**
 * Compares a part of the plan that was handed out, and came back, with the plan: what is the same, white space and the
 * way of writing an amount aside, is no difference. Nothing is decided here.
 * @param part what was handed out, where that is known
 */
export function mergeOf(
  document: PlanDocument,
  returned: PlanDocument,
  part: PlanPointer | null = null,
): Merge {
  const codes = new Set(objectivesOf(document.plan).map(({ objective: { code } }) => digitsOf(code ?? "")));
  const isFree = (code: string): boolean => code === "" || !codes.has(digitsOf(code));
  const { pairs, added, removed } = matchingOf(document.plan, returned.plan, part);
  const written = fieldsByElement(returned);
  const differences: Difference[] = [];
  const unknown: string[] = [];
  const counted = new Set([...added.map(({ list }) => list), ...removed.map(listOf)]);
  for (const { mine: own, theirs: other } of pairs) {
    for (const name of written.get(other) ?? []) {
      const at = `${own}/${name}`;
      const [mine, theirs] = [textAt(document.plan, at), textAt(returned.plan, `${other}/${name}`)];
      if (isSame(name, mine, theirs)) continue;
      // Whoever has one objective at hand cannot know the codes of the others.
      if (name === "code" && digitsOf(theirs) !== digitsOf(mine) && !isFree(theirs)) continue;
      // Indicators that come and go change the number by themselves.
      if (name === "declaredIndicators" && counted.has(`${own}/indicators`) && isCount(returned, other))
        continue;
      const [element, label] = [elementTitle(document.plan, own), labelOfField(at)];
      if (document.places[at]) differences.push({ at, label, element, mine, theirs });
      else unknown.push(exchangeTexts.noRow(element, label, theirs));
    }
  }
  return {
    differences,
    added: added.map(({ theirs, list }) => ({
      list,
      ...newPart(returned.plan, theirs, written, isFree),
    })),
    removed: removed.map((at) => ({ at, element: elementTitle(document.plan, at) })),
    unknown,
  };
}

const listOf = (at: PlanPointer): PlanPointer => at.slice(0, at.lastIndexOf("/"));

const digitsOf = (code: string): string => code.replace(/\D+/gu, "-");

/** True where an objective states the number of indicators that it has. */
function isCount({ plan }: PlanDocument, at: PlanPointer): boolean {
  const objective = valueAt(plan, at) as Objective | null;
  return objective?.declaredIndicators === objective?.indicators.length;
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
