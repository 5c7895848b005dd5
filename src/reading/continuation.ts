// SPDX-License-Identifier: EUPL-1.2
import type { LabelKey } from "../template/layout-label";
import type { Cell } from "./grid";
import type { Segment } from "./segments";

/** Running texts, which people break over several rows when one would be too tall. */
const RUNNING_TEXTS: ReadonlySet<LabelKey> = new Set([
  "title",
  "description",
  "contribution",
  "stakeholders",
  "indicator",
  "measures",
  "varianceCause",
]);

/**
 * Cells that go on with a text in the rows right below it: in its very column, with no label and nothing before them.
 * @param at line of the segment that the text stands in
 */
export function continuationOf(segment: Segment, at: number, key: LabelKey, value: Cell): Cell[] {
  const cells: Cell[] = [];
  for (const line of RUNNING_TEXTS.has(key) ? segment.lines.slice(at + 1) : []) {
    const isNext = line.kind === "other" && line.row.index === value.row + cells.length + 1;
    const [first] = line.row.cells.filter(({ column }) => column >= segment.left);
    if (!isNext || first?.column !== value.column) break;
    cells.push(first);
  }
  return cells;
}
