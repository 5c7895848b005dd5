// SPDX-License-Identifier: EUPL-1.2
import { logoSize } from "../../plan/logo-size";
import { logoType } from "../../plan/logo";
import type { PlanPointer } from "../../plan/plan-document";
import type { Logo } from "../../plan/settings";
import { printableWidth } from "../paper";
import type { CoverSection } from "../sections/section";
import type { Block, ComposedSheet, Gap, Row } from "./block";
import type { LookName } from "./looks";
import { row, textCell } from "./text-row";

/** Pixels of the rules above and below the title, and of white beside it. */
const RULE_WIDTH = 200;
const TITLE_MARGIN = 60;

/** Points: of a logo at most, and of the white at the top of the page without one. */
const LOGO = { width: 220, height: 110 };
const WHITE_ABOVE = 108;

/** Logo, chamber, title, exercise, act and date in the middle of the page; what there is not leaves no hole. */
export function composeCover(section: CoverSection): ComposedSheet {
  const beside = Math.floor((printableWidth("portrait") - RULE_WIDTH) / 2) - TITLE_MARGIN;
  const columns = [TITLE_MARGIN, beside, RULE_WIDTH, beside, TITLE_MARGIN];
  const { sources } = section;
  const line = (text: string, look: LookName, source?: PlanPointer): Row =>
    row([textCell(1, 3, text, look, source)]);
  const rule = row([textCell(2, 1, "", "rule")], { height: 3 });
  const parts: [string, Block<Row | Gap>[]][] = [
    [section.chamber, [line(section.chamber, "coverChamber", sources.chamber), { gap: 96 }]],
    [
      section.title,
      [rule, { gap: 24 }, line(section.title, "coverTitle", sources.title), { gap: 24 }, rule, { gap: 48 }],
    ],
    [section.exercise, [line(section.exercise, "coverLine", sources.exercise), { gap: 12 }]],
    [section.span, [line(section.span, "coverLine"), { gap: 12 }]],
    [section.act, [{ gap: 36 }, line(section.act, "coverLine"), { gap: 12 }]],
    [section.dated, [line(section.dated, "coverLine", sources.dated)]],
  ];
  return {
    name: section.sheet,
    orientation: "portrait",
    columns,
    titles: [],
    body: [
      row([textCell(0, columns.length, "", "coverLine")], { height: WHITE_ABOVE / (section.logo ? 3 : 1) }),
      ...(section.logo ? logoRows(section.logo, columns.length) : []),
      ...parts.flatMap(([text, blocks]) => (text.trim() ? blocks : [])),
    ],
    hasRunningTitles: false,
  };
}

/** The logo as large as its place allows; one whose size cannot be read is left out. */
function logoRows({ data, alternativeText }: Logo, columns: number): (Row | Gap)[] {
  const size = logoSize(data);
  const type = logoType(data);
  if (size === null || type === null) return [];
  const scale = Math.min(LOGO.width / size.width, LOGO.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale].map(Math.floor) as [number, number];
  return [
    row([textCell(0, columns, "", "coverLine")], {
      height,
      image: { data, type, column: 0, columns, width, height, alternativeText },
    }),
    { gap: 36 },
  ];
}
