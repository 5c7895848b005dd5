// SPDX-License-Identifier: EUPL-1.2
import { formatEuro } from "../../plan/money";
import { allegatoTexts } from "../../texts/allegato";
import { printableWidth } from "../paper";
import type {
  Amounts,
  OverviewLine,
  OverviewMission,
  OverviewProgrammeLines,
  OverviewSection,
} from "../sections/section";
import { cellWidthFor } from "../text/row-height";
import { textWidth } from "../text/text-width";
import { whole, type Block, type ComposedSheet, type Row, type TextCell } from "./block";
import { fontOf, type LookName, type Looks } from "./looks";
import { printedLabel } from "./printed-label";
import { row, textCell } from "./text-row";

const texts = allegatoTexts.overview;
/** Pixels: a code `011-005-001`; amounts at least «Risorse finanziarie», and no more when they are in words. */
const CODE_WIDTH = 96;
const AMOUNT_WIDTH = { least: 112, most: 150 };

/** Missions, programmes, objectives and resources as one table, its headings repeated on every page. */
export function composeOverview(section: OverviewSection, looks: Looks): ComposedSheet {
  const table = tableOf(section, looks);
  const { year, missions, total, unreadAmounts } = section;
  const heads: TextCell[] = [
    textCell(0, 1, printedLabel("code"), "columnHead"),
    textCell(1, 1, printedLabel("objective"), "columnHead"),
    textCell(2, 1, printedLabel("resources", year), "amountHead"),
    ...(section.hasInvestments ? [textCell(3, 1, texts.investments(year), "amountHead")] : []),
  ];
  const note = texts.unreadAmounts(unreadAmounts);
  return {
    name: section.sheet,
    orientation: "portrait",
    columns: table.columns,
    titles: [
      row([textCell(0, table.columns.length, texts.title, "sheetTitle")], { spaceAfter: 6 }),
      row(heads, { heading: true }),
    ],
    body: [
      ...missions.flatMap((mission) => missionBlocks(mission, table)),
      missions.length > 0
        ? table.total(texts.total, total, "grandTotal", "grandTotalAmount")
        : row([textCell(0, table.columns.length, allegatoTexts.noObjectives, "field")]),
      ...(unreadAmounts > 0 ? [row([textCell(0, table.columns.length, note, "note")])] : []),
    ],
    hasHeader: true,
  };
}

interface Table {
  columns: number[];
  /** A text over the whole width. */
  band(text: string, look: LookName): Row;
  objective(line: OverviewLine): Row;
  total(label: string, amounts: Amounts, look: LookName, amountLook: LookName): Row;
}

function tableOf({ hasInvestments, total: { current, investments } }: OverviewSection, looks: Looks): Table {
  const amountWidths = [
    amountWidth(current, looks),
    ...(hasInvestments ? [amountWidth(investments, looks)] : []),
  ];
  const taken = amountWidths.reduce((sum, width) => sum + width, CODE_WIDTH);
  const columns = [CODE_WIDTH, printableWidth("portrait") - taken, ...amountWidths];
  const amountCells = (current: string, investments: string, look: LookName): TextCell[] => [
    textCell(2, 1, current, look),
    ...(hasInvestments ? [textCell(3, 1, investments, look)] : []),
  ];
  return {
    columns,
    band: (text, look) => row([textCell(0, columns.length, text, look)], { heading: true }),
    objective: ({ code, title, resources, parsed }) =>
      row([
        textCell(0, 1, code ?? "", "code"),
        textCell(1, 1, title, "field"),
        ...amountCells(
          parsed ? euro(parsed.current) : (resources ?? ""),
          euro(parsed?.investments ?? null),
          "amount",
        ),
      ]),
    total: (label, { current, investments }, look, amountLook) =>
      row([textCell(0, 2, label, look), ...amountCells(euro(current), euro(investments), amountLook)]),
  };
}

const euro = (amount: string | null): string => (amount === null ? "" : formatEuro(amount));

/** The largest amount of a column is its total. */
function amountWidth(total: string | null, looks: Looks): number {
  const needed = cellWidthFor(textWidth(euro(total), fontOf(looks.grandTotalAmount)));
  return Math.min(AMOUNT_WIDTH.most, Math.max(AMOUNT_WIDTH.least, needed));
}

function missionBlocks(mission: OverviewMission, table: Table): Block<Row>[] {
  const programmes = mission.programmes.flatMap((programme) => programmeBlocks(programme, table));
  const hasOwnTotal = mission.programmes.filter(({ objectives }) => objectives.length > 0).length > 1;
  const total = table.total(texts.missionTotal(mission.code), mission.total, "total", "totalAmount");
  return [
    table.band(named(printedLabel("mission"), mission), "mission"),
    ...programmes,
    ...(hasOwnTotal ? [total] : []),
  ];
}

function programmeBlocks(programme: OverviewProgrammeLines, table: Table): Block<Row>[] {
  const heading = table.band(named(printedLabel("programme"), programme), "programme");
  const lines = programme.objectives.map((line) => table.objective(line));
  const last = lines.at(-1);
  if (!last) return [heading, { ...table.band(allegatoTexts.noObjectives, "field"), heading: false }];
  const total = table.total(texts.programmeTotal(programme.code), programme.total, "total", "totalAmount");
  return [heading, ...lines.slice(0, -1), whole([last, total])];
}

const named = (kind: string, { code, title }: { code: string | null; title: string }): string =>
  [kind, [code, title].filter(Boolean).join(" - ")].join(" ");
