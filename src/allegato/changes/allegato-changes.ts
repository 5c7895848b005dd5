// SPDX-License-Identifier: EUPL-1.2
import { eachAtAStep } from "../../plan/steps";
import { nameSheets, ownedSheet } from "../../workbook/sheet-names";
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
  /** Sheets edited by hand that would be replaced. */
  editedSheets: string[];
}

/**
 * Compares the allegato of a workbook with the sheets that would take its place, a sheet at a step. What is the user's,
 * as a copy of a sheet or one under another name is, stays and has no part in it.
 * @returns null when the workbook has no allegato yet
 */
export function* allegatoChanges(
  sheets: readonly SheetSnapshot[],
  plans: readonly SheetPlan[],
): Generator<undefined, AllegatoChanges | null> {
  const owned = yield* eachAtAStep(sheets, (sheet) => ownedSheet(sheet, "allegato"));
  const wanted = plans.map(({ name }) => name);
  const { names, removed } = nameSheets(wanted, owned, "wanted");
  if (removed.length === 0) return null;
  const former = yield* eachAtAStep(
    sheets.filter(({ name }) => removed.includes(name)),
    snapshotText,
  );
  const given = plans.map((plan, n) => ({ ...plan, name: names[n] ?? plan.name }));
  const next = yield* eachAtAStep(given, plannedText);
  const before = yield* cardTexts(former);
  const after = yield* cardTexts(next);
  return {
    addedCards: [...after.keys()].filter((card) => !before.has(card)),
    removedCards: [...before.keys()].filter((card) => !after.has(card)),
    alteredCards: [...after].flatMap(([card, text]) =>
      before.has(card) && before.get(card) !== text ? [card] : [],
    ),
    alteredSheets: alteredSheets(former, next),
    editedSheets: owned.flatMap(({ name, owner }) =>
      owner === "edited" && removed.includes(name) ? [name] : [],
    ),
  };
}

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
