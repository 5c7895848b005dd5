// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import { readTarget } from "../../../src/plan/target/read-target";
import { flaggedTarget } from "./bare-target";
import { CHANGES_AND_DATES } from "./corpus/changes-and-dates";
import { HELD_BACK } from "./corpus/held-back";
import { HELD_BACK_SENTENCES } from "./corpus/held-back-sentences";
import type { Notation } from "./corpus/labels";
import { LUCCA_LAST_VALUES, LUCCA_TARGETS } from "./corpus/lucca";
import { OTHER_KINDS } from "./corpus/other-kinds";
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
