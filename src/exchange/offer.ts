// SPDX-License-Identifier: EUPL-1.2
import { fieldEdits } from "../editing/form/field-edits";
import { GrowthError } from "../editing/growth/growth-error";
import type { ReadPlan } from "../editing/rehearsal";
import { exchangeTexts } from "../texts/exchange";
import { growthErrorText } from "../texts/growth";
import type { Difference, Merge } from "./merge";
import { changesOf, type Choice, taken, type Taken } from "./take";

/** What of a merge can be taken, and in words what is to be done by hand. */
export interface Offer extends Choice {
  byHand: readonly string[];
}

const NOTHING: Choice = { differences: [], added: [], removed: [] };

/** Tries each part of a merge on a copy of the workbook; what goes is tried when what is new is there. */
export function offerOf(read: ReadPlan, { differences, added, removed, unknown }: Merge): Offer {
  const byHand = [...unknown];
  const kept: Difference[] = [];
  for (const difference of differences) {
    const { element, label, theirs } = difference;
    if (fieldEdits(read.document, changesOf([...kept, difference])) !== null) kept.push(difference);
    else byHand.push(exchangeTexts.fixed(element, label, theirs));
  }
  const possible: Choice["added"] = [];
  for (const part of added) {
    const tried = attempt(read, { ...NOTHING, added: [part] });
    if (tried instanceof GrowthError)
      byHand.push(exchangeTexts.notAdded(part.element, growthErrorText(tried)));
    else {
      possible.push(part);
      byHand.push(...tried.unwritten);
    }
  }
  const droppable = removed.filter((part) => {
    const tried = attempt(read, { ...NOTHING, added: possible, removed: [part] });
    if (!(tried instanceof GrowthError)) return true;
    byHand.push(exchangeTexts.notRemoved(part.element, growthErrorText(tried)));
    return false;
  });
  return { differences: kept, added: possible, removed: droppable, byHand };
}

function attempt(read: ReadPlan, choice: Choice): Taken | GrowthError {
  try {
    return taken(read, choice);
  } catch (error) {
    if (error instanceof GrowthError) return error;
    throw error;
  }
}
