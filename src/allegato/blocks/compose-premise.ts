// SPDX-License-Identifier: EUPL-1.2
import { allegatoTexts as texts } from "../../texts/allegato";
import { printableWidth } from "../paper";
import type { PremiseSection } from "../sections/section";
import type { ComposedSheet } from "./block";
import { row, textCell } from "./text-row";

/** The narrative, one paragraph under the other. */
export const composePremise = ({ sheet, paragraphs }: PremiseSection): ComposedSheet => ({
  name: sheet,
  orientation: "portrait",
  columns: [printableWidth("portrait")],
  titles: [],
  body: [
    row([textCell(0, 1, texts.premise, "sheetTitle")], { heading: true, spaceAfter: 9 }),
    ...paragraphs.map(({ at, text, isHeading }) =>
      row([{ ...textCell(0, 1, text, isHeading ? "subtitle" : "paragraph"), source: at }], {
        heading: isHeading,
        spaceAfter: 6,
      }),
    ),
  ],
  hasRunningTitles: true,
});
