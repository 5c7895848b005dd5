// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { formatTarget } from "../../../src/plan/target/format-target";
import { readTarget } from "../../../src/plan/target/read-target";
import { bareTarget, flaggedTarget } from "./bare-target";
import { CHANGES_AND_DATES } from "./corpus/changes-and-dates";
import { HELD_BACK } from "./corpus/held-back";
import { HELD_BACK_SENTENCES } from "./corpus/held-back-sentences";
import type { Notation } from "./corpus/labels";
import { LUCCA_LAST_VALUES, LUCCA_TARGETS } from "./corpus/lucca";
import { ONCE_UNREAD } from "./corpus/once-unread";
import { OTHER_KINDS } from "./corpus/other-kinds";
import { PERFORMANCE_PLANS } from "./corpus/performance-plans";
import { PERFORMANCE_PLANS_WORDS } from "./corpus/performance-plans-words";
import { PUBLIC_BODIES_AGAIN } from "./corpus/public-bodies-again";
import { PUBLIC_BODIES_OTHERS } from "./corpus/public-bodies-others";
import { PUBLIC_BODIES_THRESHOLDS } from "./corpus/public-bodies-thresholds";
import { THRESHOLDS } from "./corpus/thresholds";

const notations: Notation[] = [
  ...THRESHOLDS,
  ...CHANGES_AND_DATES,
  ...OTHER_KINDS,
  ...HELD_BACK,
  ...HELD_BACK_SENTENCES,
  ...PUBLIC_BODIES_THRESHOLDS,
  ...PUBLIC_BODIES_OTHERS,
  ...PUBLIC_BODIES_AGAIN,
  ...ONCE_UNREAD,
  ...PERFORMANCE_PLANS,
  ...PERFORMANCE_PLANS_WORDS,
  ...LUCCA_TARGETS,
  ...LUCCA_LAST_VALUES,
];
const kinds = [...new Set(notations.map(([, { kind }]) => kind))];

test.each(kinds)("every notation labelled %s reads as its label", (kind) => {
  const mistakes = notations
    .filter(([, label]) => label.kind === kind)
    .map(([text, label, context = { year: 2018 }]) => ({
      text,
      label,
      read: flaggedTarget(readTarget(text, context).target),
    }))
    .filter(({ label, read }) => !isDeepStrictEqual(read, label));
  expect(mistakes).toEqual([]);
});

test("the canonical form of every notation reads as the notation", () => {
  const changed = notations.flatMap(([text, , context = { year: 2018 }]) => {
    const { target } = readTarget(text, context);
    const form = formatTarget(target);
    // Without a year a day is no date: its form, with one, would be.
    const again = readTarget(form, { year: context.year ?? null }).target;
    return isDeepStrictEqual(bareTarget(again), bareTarget(target)) ? [] : [{ text, form, again }];
  });
  expect(changed).toEqual([]);
});
