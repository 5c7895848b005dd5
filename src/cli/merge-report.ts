// SPDX-License-Identifier: EUPL-1.2
import type { NewPart } from "../exchange/new-part";
import type { Offer } from "../exchange/offer";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { cliTexts } from "../texts/cli";

interface Outcome {
  /** Whether what went is taken away. */
  removed: boolean;
  /** Path of the copy; null when none was written. */
  written: string | null;
}

/** Every difference under its element, what is new, what went, then what there is to do by hand, for a reader. */
export function mergeReport(
  { places }: PlanDocument,
  { differences, added, removed, byHand }: Offer,
  outcome: Outcome,
): string {
  const placeOf = (at: PlanPointer): string => {
    const { sheet = "", cell = "" } = places[at] ?? {};
    return cliTexts.place(sheet, cell);
  };
  const changed = differences.flatMap(({ at, element, label, mine, theirs }, n) => [
    ...(differences[n - 1]?.element === element ? [] : [element]),
    `  ${cliTexts.correctedCell(placeOf(at), label, shown(mine), shown(theirs))}`,
  ]);
  const gone = removed.map(({ element }) => `  ${element}`);
  const count = differences.length + added.length + removed.length;
  const summary = [
    count === 0 ? cliTexts.noDifferences : `${cliTexts.differences(count)}.`,
    ...(outcome.written !== null
      ? [cliTexts.correctedWritten(outcome.written)]
      : count > 0
        ? [cliTexts.onlyListed]
        : []),
  ];
  const paragraphs = [
    [...changed, ...added.flatMap((part) => partLines(part, ""))],
    gone.length > 0 ? [cliTexts.removedParts(gone.length, outcome.removed), ...gone] : [],
    byHand.length > 0 ? [cliTexts.notMergeable(byHand.length), ...byHand.map((text) => `  ${text}`)] : [],
    summary,
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** A new element with its texts, and those inside it further in. */
const partLines = ({ element, texts, parts }: NewPart, indent: string): string[] => [
  `${indent}${cliTexts.newPart(element)}`,
  ...texts.map(({ label, text }) => `${indent}  ${label}: ${shown(text)}`),
  ...parts.flatMap((part) => partLines(part, `${indent}  `)),
];

/** On one line. */
const shown = (text: string): string => (text === "" ? cliTexts.emptyCell : text.replaceAll(/\s+/gu, " "));
