// SPDX-License-Identifier: EUPL-1.2
import type { OverviewProgramme, Programme } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { looseKey, normalisedText, sameWordsKey, withoutProjectCodes } from "../../plan/wording";
import { groupsOf } from "../groups";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import { editsOf } from "./cell-rewrites";
import { prefixOf } from "./stated-programmes";

/** An objective that stands on one side only: in the overview or in the sheets. */
export interface Unjoined {
  at: PlanPointer;
  code: string | null;
  title: string;
  programme: Programme | OverviewProgramme;
}

/** An objective of the overview and the sheet that is the same in other words. */
interface Rewording {
  listed: Unjoined;
  sheet: Unjoined;
}

/** Of the words of the shorter title, how many the other must have too. */
const SHARED_WORDS = 0.5;

/**
 * Where a programme has one objective without a sheet and one sheet without an objective, and both have the same code or
 * much the same words, they are one. A title that another objective has too would tie the two.
 */
export function rewordings(
  overviewOnly: readonly Unjoined[],
  sheetsOnly: readonly Unjoined[],
  all: readonly Unjoined[],
): Map<Unjoined, Rewording> {
  const titles = new Map(
    groupsOf(all, ({ title }) => titleKey(title)).map((same) => [titleKey(same[0].title), same.length]),
  );
  const alone = [
    ...overviewOnly.map((objective) => ({ objective, listed: true })),
    ...sheetsOnly.map((objective) => ({ objective, listed: false })),
  ].filter(({ objective }) => prefixOf(objective.programme) !== null);
  const pairs = groupsOf(alone, ({ objective }) => prefixOf(objective.programme) ?? "").flatMap((group) => {
    const [listed, ...otherListed] = group.filter((one) => one.listed);
    const [sheet, ...otherSheets] = group.filter((one) => !one.listed);
    if (!listed || !sheet || otherListed.length + otherSheets.length > 0) return [];
    const pair = { listed: listed.objective, sheet: sheet.objective };
    return isSame(pair) && titles.get(titleKey(pair.sheet.title)) === 1 ? [pair] : [];
  });
  return new Map(
    pairs.flatMap((pair) => [pair.listed, pair.sheet].map((objective) => [objective, pair] as const)),
  );
}

const titleKey = (title: string): string => sameWordsKey(withoutProjectCodes(title));

function isSame({ listed, sheet }: Rewording): boolean {
  if (listed.code !== null && sheet.code !== null) return listed.code === sheet.code;
  const [ours, theirs] = [wordsOf(sheet.title), wordsOf(listed.title)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared >= 2 && shared >= SHARED_WORDS * Math.min(ours.size, theirs.size);
}

/** Words that say something: those of four letters or more. */
const wordsOf = (title: string): Set<string> => new Set(looseKey(title).match(/\p{L}{4,}/gu));

/** Puts the title of the sheet, which says more, in the place of the one that the overview has. */
export function sameTitle(document: PlanDocument, rewording: Rewording | undefined): Offer {
  if (!rewording) return {};
  const { listed, sheet } = rewording;
  const content = contentOf(document, listed.at);
  const title = normalisedText(sheet.title);
  const before = listed.title.trim();
  const rewrite = (text: string): string | null => {
    const at = text.indexOf(before);
    return before === "" || at < 0 ? null : text.slice(0, at) + title + text.slice(at + before.length);
  };
  const edits = content === null || /^\p{Ll}/u.test(title) ? null : editsOf([{ content, rewrite }]);
  return edits === null
    ? {}
    : { corrections: [{ label: "Scrivere nel quadro il titolo della scheda", kind: "asked", edits }] };
}
