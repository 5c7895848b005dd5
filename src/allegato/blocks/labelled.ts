// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import { allegatoTexts } from "../../texts/allegato";
import type { Row } from "./block";
import type { LookName } from "./looks";
import { row, textCell } from "./text-row";

/** Columns of the indicator table that the labels above it stand over. */
export const LABEL_COLUMNS = 2;

/**
 * A label over the first columns and its text, of the field `source`, over the others; where the text goes on on
 * another page, the label says so there.
 */
export const labelled = (
  label: string,
  text: string,
  source: PlanPointer,
  labelLook: LookName,
  look: LookName,
  columns: number,
): Row =>
  row(
    [
      { ...textCell(0, LABEL_COLUMNS, label, labelLook), continued: allegatoTexts.continued(label) },
      textCell(LABEL_COLUMNS, columns - LABEL_COLUMNS, text, look, source),
    ],
    { table: "label" },
  );
