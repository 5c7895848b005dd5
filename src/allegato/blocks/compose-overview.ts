// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import { allegatoTexts } from "../../texts/allegato";
import type {
  Amounts,
  OverviewLine,
  OverviewMission,
  OverviewProgrammeLines,
  OverviewSection,
} from "../sections/section";
import { amountWidth, countCell, euroCell } from "./amount-cells";
import { type Block, type ComposedSheet, type Orientation, type Row, type TextCell } from "./block";
import { closedBy } from "./closed-by";
import type { LookName, Looks } from "./looks";
import { printedLabel } from "./printed-label";
import { withTextColumn } from "./text-column";
import { row, textCell } from "./text-row";

const texts = allegatoTexts.overview;
/** Pixels: a code `011-005-001`; amounts at least «Risorse finanziarie», and no more when they are in words. */
const CODE_WIDTH = 96;
const AMOUNT_WIDTH = { least: 112, most: 150 };
/** «Indicatori» and «Pagina» on one line. */
const COUNT_WIDTH = 84;
const PAGE_WIDTH = 58;
/** Mission, programme and the first lines below them must fit one page whatever their length. */
const BAND = { maxLines: 5, heading: true };

/** Missions, programmes, objectives, resources and pages as one table, its headings repeated on every page. */
export function composeOverview(section: OverviewSection, looks: Looks): ComposedSheet {
  const table = tableOf(section, looks);
  const { missions, unreadAmounts } = section;
  const laid = missions.map((mission, m) => missionRows(mission, `${m}`, table));
  const sums = laid.flatMap((mission) => mission.sums);
  const all = { key: "all", amounts: section.total, indicators: indicatorsOf(sums) };
  const note =
    unreadAmounts > 0
      ? [row([textCell(0, table.columns.length, texts.unreadAmounts(unreadAmounts), "note")])]
      : [];
  return {
    name: section.sheet,
    orientation: table.orientation,
    columns: table.columns,
    titles: [
      row([textCell(0, table.columns.length, texts.title, "sheetTitle")], { spaceAfter: 6 }),
      row(table.heads, { heading: true, table: "corner" }),
    ],
    body:
      missions.length > 0
        ? closedBy(
            laid.flatMap(({ blocks }) => blocks),
            [table.total(texts.total, all, sums, "grandTotal"), ...note],
          )
        : [row([textCell(0, table.columns.length, allegatoTexts.noObjectives, "field")])],
    hasRunningTitles: true,
  };
}

/** Numbers that stand in a row, and the name by which the next sum knows them. */
interface Sums {
  key: string;
  amounts: Amounts;
  /** Null where there are none to count. */
  indicators: number | null;
}

interface Table {
  orientation: Orientation;
  columns: number[];
  heads: TextCell[];
  /** A text over the whole width. */
  band(text: string, look: LookName, source?: PlanPointer): Row;
  objective(line: OverviewLine, sums: Sums): Row;
  total(label: string, sums: Sums, of: readonly Sums[], look: "total" | "grandTotal"): Row;
}

function tableOf({ year, hasInvestments, hasPages, total }: OverviewSection, looks: Looks): Table {
  const kinds = hasInvestments ? (["current", "investments"] as const) : (["current"] as const);
  const widths = kinds.map((kind) =>
    Math.min(AMOUNT_WIDTH.most, Math.max(AMOUNT_WIDTH.least, amountWidth(total[kind], looks))),
  );
  const others = [...widths, COUNT_WIDTH, ...(hasPages ? [PAGE_WIDTH] : [])];
  const { orientation, columns } = withTextColumn(CODE_WIDTH, others);
  const countColumn = 2 + kinds.length;
  const pageColumn = countColumn + 1;
  const headings = { current: printedLabel("resources", year), investments: texts.investments(year) };
  return {
    orientation,
    columns,
    heads: [
      textCell(0, 1, printedLabel("code"), "columnHead"),
      textCell(1, 1, printedLabel("objective"), "columnHead"),
      ...kinds.map((kind, k) => textCell(2 + k, 1, headings[kind], "amountHead")),
      textCell(countColumn, 1, texts.indicators, "amountHead"),
      ...(hasPages ? [textCell(pageColumn, 1, texts.page, "amountHead")] : []),
    ],
    band: (text, look, source) =>
      row([textCell(0, columns.length, text, look, source)], {
        ...BAND,
        table: "row",
      }),
    objective: ({ from, code, title, at, resources, parsed }, sums) => {
      // What has no name yet is nothing to look up.
      const isNamed = code?.trim() || title.trim();
      const ofSheet = (cell: TextCell, name: string): TextCell =>
        at === null ? cell : { ...cell, source: `${at}/${name}` };
      return row(
        [
          textCell(0, 1, code ?? "", "code", `${from}/code`),
          textCell(1, 1, title, "field", `${from}/title`),
          ...kinds.map((kind, k) =>
            ofSheet(
              kind === "current" && parsed === null
                ? textCell(2, 1, resources ?? "", "amount")
                : euroCell(2 + k, sums.amounts[kind], "amount", { key: keyOf(sums, kind) }),
              "resources",
            ),
          ),
          ofSheet(
            sums.indicators === null
              ? textCell(countColumn, 1, "", "amount")
              : countCell(countColumn, sums.indicators, "amount", { key: keyOf(sums, "indicators") }),
            "declaredIndicators",
          ),
          ...(hasPages ? [pageCell(pageColumn, isNamed ? at : null)] : []),
        ],
        { table: "row" },
      );
    },
    total: (label, sums, of, look) =>
      row(
        [
          textCell(0, 2, label, look),
          ...kinds.map((kind, k) =>
            euroCell(2 + k, sums.amounts[kind], `${look}Amount`, {
              key: keyOf(sums, kind),
              sumOf: of.filter(({ amounts }) => amounts[kind] !== null).map((part) => keyOf(part, kind)),
            }),
          ),
          sums.indicators === null
            ? textCell(countColumn, 1, "", look)
            : countCell(countColumn, sums.indicators, `${look}Amount`, {
                key: keyOf(sums, "indicators"),
                sumOf: of
                  .filter(({ indicators }) => indicators !== null)
                  .map((part) => keyOf(part, "indicators")),
              }),
          ...(hasPages ? [textCell(pageColumn, 1, "", look)] : []),
        ],
        { table: "row" },
      ),
  };
}

const keyOf = ({ key }: Sums, kind: keyof Amounts | "indicators"): string => `${kind} ${key}`;

function indicatorsOf(parts: readonly Sums[]): number | null {
  const counts = parts.flatMap(({ indicators }) => indicators ?? []);
  return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null;
}

/** Room for the number of a page until it is known. Text, as it names a place and is no quantity that could be summed. */
const SOME_PAGE = "9999";

const pageCell = (column: number, at: string | null): TextCell =>
  at === null
    ? textCell(column, 1, "", "amount")
    : { ...textCell(column, 1, SOME_PAGE, "amount"), pageOf: at };

/** Rows, and the sums that stand for them in the next total up. */
interface Summed {
  blocks: Block<Row>[];
  sums: Sums[];
}

function missionRows(mission: OverviewMission, key: string, table: Table): Summed {
  const programmes = mission.programmes.map((programme, p) => programmeRows(programme, `${key}/${p}`, table));
  const parts = programmes.flatMap(({ sums }) => sums);
  const own = { key, amounts: mission.total, indicators: indicatorsOf(parts) };
  const hasOwnTotal = parts.length > 1;
  return {
    blocks: [
      table.band(named(printedLabel("mission"), mission), "mission", `${mission.from}/missionTitle`),
      ...closedBy(
        programmes.flatMap(({ blocks }) => blocks),
        hasOwnTotal ? [table.total(texts.missionTotal(mission.code), own, parts, "total")] : [],
      ),
    ],
    sums: hasOwnTotal ? [own] : parts,
  };
}

function programmeRows(programme: OverviewProgrammeLines, key: string, table: Table): Summed {
  const heading = table.band(
    named(printedLabel("programme"), programme),
    "programme",
    `${programme.from}/programmeTitle`,
  );
  const lines = programme.objectives.map((line, o) => {
    const amounts = { current: line.parsed?.current ?? null, investments: line.parsed?.investments ?? null };
    const sums = { key: `${key}/${o}`, amounts, indicators: indicatorsIn(line) };
    return { sums, row: table.objective(line, sums) };
  });
  if (lines.length === 0) {
    return {
      blocks: [heading, { ...table.band(allegatoTexts.noObjectives, "field"), heading: false }],
      sums: [],
    };
  }
  const parts = lines.map(({ sums }) => sums);
  const own = { key, amounts: programme.total, indicators: indicatorsOf(parts) };
  const total = table.total(texts.programmeTotal(programme.code), own, parts, "total");
  return {
    blocks: [
      heading,
      ...closedBy(
        lines.map((line) => line.row),
        [total],
      ),
    ],
    sums: [own],
  };
}

/** What has no name yet has nothing to count, unless somebody wrote indicators already. */
const indicatorsIn = ({ code, title, indicators }: OverviewLine): number | null =>
  code?.trim() || title.trim() || indicators ? indicators : null;

const named = (kind: string, { code, title }: { code: string | null; title: string }): string =>
  [kind, [code, title].filter(Boolean).join(" – ")].join(" ");
