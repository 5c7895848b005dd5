// SPDX-License-Identifier: EUPL-1.2
import { printableWidth } from "../paper";
import type { CoverSection } from "../sections/section";
import type { Block, ComposedSheet, Gap, Row } from "./block";
import type { LookName } from "./looks";
import { row, textCell } from "./text-row";

const RULE_WIDTH = 200;

/** Chamber, title, exercise and date in the middle of the page; what the plan does not state leaves no hole. */
export function composeCover(section: CoverSection): ComposedSheet {
  const side = Math.floor((printableWidth("portrait") - RULE_WIDTH) / 2);
  const line = (text: string, look: LookName): Row => row([textCell(0, 3, text, look)]);
  const rule = row([textCell(1, 1, "", "rule")], { height: 3 });
  const parts: [string, Block<Row | Gap>[]][] = [
    [section.chamber, [line(section.chamber, "coverChamber"), { gap: 120 }]],
    [section.title, [rule, { gap: 24 }, line(section.title, "coverTitle"), { gap: 24 }, rule, { gap: 36 }]],
    [section.exercise, [line(section.exercise, "coverLine"), { gap: 12 }]],
    [section.dated, [line(section.dated, "coverLine")]],
  ];
  return {
    name: section.sheet,
    orientation: "portrait",
    columns: [side, RULE_WIDTH, side],
    titles: [],
    body: [row([], { height: 96 }), ...parts.flatMap(([text, blocks]) => (text.trim() ? blocks : []))],
    hasHeader: false,
  };
}
