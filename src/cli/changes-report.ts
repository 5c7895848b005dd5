// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoChanges } from "../allegato/changes/allegato-changes";
import { cliTexts } from "../texts/cli";
import { previewTexts } from "../texts/preview";

const KINDS = ["addedCards", "removedCards", "alteredCards", "alteredSheets"] as const;

/** What of the allegato is other than the last time, a line each kind; none the first time. */
export function changesReport(changes: AllegatoChanges | null): string[] {
  if (changes === null) return [];
  const lines = KINDS.flatMap((kind) => {
    const names = changes[kind];
    return names.length === 0 ? [] : `  ${previewTexts[kind](names.length)}: ${names.join(", ")}`;
  });
  return lines.length === 0 ? [cliTexts.sameAllegato] : [cliTexts.otherAllegato, ...lines];
}
