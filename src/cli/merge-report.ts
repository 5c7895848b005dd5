// SPDX-License-Identifier: EUPL-1.2
import type { Difference, Merge } from "../exchange/merge";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { cliTexts } from "../texts/cli";

interface Outcome {
  /** Differences that cannot be written. */
  fixed: readonly Difference[];
  /** Path of the copy; null when none was written. */
  written: string | null;
}

/** Every difference under its element, then what there is to do by hand, for a reader. */
export function mergeReport(
  { places }: PlanDocument,
  { differences, unknown }: Merge,
  outcome: Outcome,
): string {
  const placeOf = (at: PlanPointer): string => {
    const { sheet = "", cell = "" } = places[at] ?? {};
    return cliTexts.place(sheet, cell);
  };
  const lines = differences.flatMap(({ at, element, label, mine, theirs }, n) => [
    ...(differences[n - 1]?.element === element ? [] : [element]),
    `  ${cliTexts.correctedCell(placeOf(at), label, shown(mine), shown(theirs))}`,
  ]);
  const summary = [
    differences.length === 0 ? cliTexts.noDifferences : `${cliTexts.differences(differences.length)}.`,
    ...(outcome.fixed.length > 0
      ? [cliTexts.fixedCells(outcome.fixed.map(({ at }) => placeOf(at)).join("; "))]
      : []),
    ...(outcome.written !== null
      ? [cliTexts.correctedWritten(outcome.written)]
      : differences.length > 0
        ? [cliTexts.onlyListed]
        : []),
  ];
  const byHand = unknown.length > 0 ? [[cliTexts.notMergeable(unknown.length), ...unknown].join("\n  ")] : [];
  return [...(lines.length > 0 ? [lines.join("\n")] : []), ...byHand, summary.join("\n")].join("\n\n");
}

/** On one line. */
const shown = (text: string): string => (text === "" ? cliTexts.emptyCell : text.replaceAll(/\s+/gu, " "));
