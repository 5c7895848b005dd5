// SPDX-License-Identifier: EUPL-1.2
import { computedOnce } from "../../plan/remembered";
import { isWhole, whole, type Block, type ComposedSheet, type Gap, type Row } from "../blocks/block";
import type { Looks } from "../blocks/looks";
import { measureRow } from "./measure-row";
import type { MeasuredRow, MeasuredSheet } from "./measured-sheet";

/** Cuts every text of a sheet into rows and computes their heights; the tree of blocks keeps its shape. */
export function measureSheet(sheet: ComposedSheet, looks: Looks): MeasuredSheet {
  // A row that stands in several places, such as the headings of a table, is measured once.
  const measureRowOrGap = computedOnce((row: Row | Gap): (MeasuredRow | Gap)[] =>
    "gap" in row ? [row] : measureRow(row, sheet.columns, looks),
  );
  const measureBlock = (block: Block<Row | Gap>): Block<MeasuredRow | Gap>[] =>
    isWhole(block)
      ? [whole(block.parts.flatMap(measureBlock), block.continued.flatMap(measureRowOrGap))]
      : measureRowOrGap(block);
  return {
    ...sheet,
    titles: sheet.titles.flatMap(measureRowOrGap),
    body: sheet.body.flatMap(measureBlock),
  };
}
