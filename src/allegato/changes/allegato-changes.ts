// SPDX-License-Identifier: EUPL-1.2
import { eachAtAStep } from "../../plan/steps";
import { parseMark } from "../../workbook/sheet-mark";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { cardsOf, hasCards } from "./cards-of";
import { plannedText, type SheetText, snapshotText, textOf } from "./sheet-text";

/** What printing the allegato again would change. Cards go by their heading, sheets by their name. */
export interface AllegatoChanges {
  addedCards: string[];
  removedCards: string[];
  alteredCards: string[];
  /** Sheets without cards: cover, premise, overview, summary. */
  alteredSheets: string[];
}

/**
 * Compares the allegato of a workbook with the sheets that would take its place, a sheet at a step.
 * @returns null when the workbook has no allegato yet
 */
export function* allegatoChanges(
  sheets: readonly SheetSnapshot[],
  plans: readonly SheetPlan[],
): Generator<undefined, AllegatoChanges | null> {
  const former = yield* eachAtAStep(sheets.filter(isAllegato), snapshotText);
  if (former.length === 0) return null;
  const next = yield* eachAtAStep(plans, plannedText);
  const before = yield* cardTexts(former);
  const after = yield* cardTexts(next);
  return {
    addedCards: [...after.keys()].filter((card) => !before.has(card)),
    removedCards: [...before.keys()].filter((card) => !after.has(card)),
    alteredCards: [...after].flatMap(([card, text]) =>
      before.has(card) && before.get(card) !== text ? [card] : [],
    ),
    alteredSheets: alteredSheets(former, next),
  };
}

const isAllegato = ({ mark }: SheetSnapshot): boolean => {
  const read = parseMark(mark);
  return read?.set === "allegato" && read.state === "final";
};

/** Cards that are headed alike are told apart by their order. */
function* cardTexts(sheets: readonly SheetText[]): Generator<undefined, Map<string, string>> {
  const texts = new Map<string, string>();
  for (const sheet of sheets) {
    for (const { name, text } of cardsOf(sheet)) {
      let heading = name;
      for (let copy = 2; texts.has(heading); copy++) heading = `${name} (${copy})`;
      texts.set(heading, text);
    }
    yield;
  }
  return texts;
}

function alteredSheets(former: readonly SheetText[], next: readonly SheetText[]): string[] {
  const [before, after] = [otherTexts(former), otherTexts(next)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}

const otherTexts = (sheets: readonly SheetText[]): Map<string, string> =>
  new Map(
    sheets
      .filter((sheet) => !hasCards(sheet))
      .map(({ name, rows }): [string, string] => [name, textOf(rows)]),
  );
