// SPDX-License-Identifier: EUPL-1.2
import { printableWidth } from "../paper";
import type { CoverSection } from "../sections/section";
import type { Block, ComposedSheet, Gap, Row } from "./block";
import type { LookName } from "./looks";
import { row, textCell } from "./text-row";

/** Pixels of the rules above and below the title, and of white beside it. */
const RULE_WIDTH = 200;
const TITLE_MARGIN = 60;

/** Chamber, title, exercise and date in the middle of the page; what the plan does not state leaves no hole. */
export function composeCover(section: CoverSection): ComposedSheet {
  const beside = Math.floor((printableWidth("portrait") - RULE_WIDTH) / 2) - TITLE_MARGIN;
  const columns = [TITLE_MARGIN, beside, RULE_WIDTH, beside, TITLE_MARGIN];
  const line = (text: string, look: LookName): Row => row([textCell(1, 3, text, look)]);
  const rule = row([textCell(2, 1, "", "rule")], { height: 3 });
  const parts: [string, Block<Row | Gap>[]][] = [
    [section.chamber, [line(section.chamber, "coverChamber"), { gap: 96 }]],
    [section.title, [rule, { gap: 24 }, line(section.title, "coverTitle"), { gap: 24 }, rule, { gap: 48 }]],
    [section.exercise, [line(section.exercise, "coverLine"), { gap: 12 }]],
    [section.dated, [line(section.dated, "coverLine")]],
  ];
  return {
    name: section.sheet,
    orientation: "portrait",
    columns,
    titles: [],
    body: [
      row([textCell(0, columns.length, "", "coverLine")], { height: 108 }),
      ...parts.flatMap(([text, blocks]) => (text.trim() ? blocks : [])),
    ],
    hasHeader: false,
  };
}
