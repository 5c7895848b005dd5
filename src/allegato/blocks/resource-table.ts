// SPDX-License-Identifier: EUPL-1.2
import { sumAmounts } from "../../plan/money";
import { allegatoTexts } from "../../texts/allegato";
import type { Amounts, SummaryProgramme, SummarySection } from "../sections/section";
import { countCell, euroCell } from "./amount-cells";
import { type Block, type Gap, type Row, type TextCell } from "./block";
import { closedBy } from "./closed-by";
import type { LookName, Looks } from "./looks";
import { printedLabel } from "./printed-label";
import { formatShare } from "./share";
import { grandTotal } from "./summary-columns";
import { row, textCell } from "./text-row";

const texts = allegatoTexts.summary;
/** Points: a chart's title and axis, and each of its bars. */
const CHART = { frame: 54, bar: 17, most: 380 };

/** A row of the table: what is counted and summed in it. */
interface Line {
  key: string;
  /** Programme of its own, or the sum of others. */
  of: readonly Line[];
  objectives: number;
  indicators: number;
  total: Amounts;
}

interface ProgrammeLine extends Line {
  programme: SummaryProgramme;
  code: string;
}

/** Programmes, the totals of missions with several, and the total of all; then a sentence and a chart. */
export function resourceTable(
  { missions, hasInvestments, unreadAmounts }: SummarySection,
  columns: number,
  looks: Looks,
): Block<Row | Gap>[] {
  const groups = missions.map((mission, m) => ({
    mission,
    lines: mission.programmes.map((programme, p) => programmeLine(mission.code, programme, `${m}/${p}`)),
  }));
  const lines = groups.flatMap((group) => group.lines);
  const cells = (line: Line, look: LookName): TextCell[] => numberCells(line, hasInvestments, look);
  const totals = groups
    .filter((group) => groups.length > 1 && group.lines.length > 1)
    .map(({ mission, lines: own }, m) =>
      row(
        [
          textCell(0, 2, allegatoTexts.overview.missionTotal(mission.code), "total"),
          ...cells(sumLine(`mission ${m}`, own), "totalAmount"),
        ],
        { table: "row" },
      ),
    );
  return [
    heading(texts.resources, columns),
    row(headCells(hasInvestments), { heading: true, table: "corner" }),
    ...closedBy<Row>(
      lines.map((line) =>
        row(
          [
            textCell(0, 1, line.code, "code"),
            textCell(1, 1, line.programme.title, "field"),
            ...cells(line, "amount"),
          ],
          { table: "row" },
        ),
      ),
      [
        ...totals,
        row(
          [
            textCell(0, 2, allegatoTexts.overview.total, "grandTotal"),
            ...cells(sumLine("all", lines), "grandTotalAmount"),
          ],
          { table: "row" },
        ),
        ...(unreadAmounts > 0
          ? [row([textCell(0, columns, allegatoTexts.overview.unreadAmounts(unreadAmounts), "note")])]
          : []),
      ],
    ),
    ...chart(lines, hasInvestments, columns, looks),
  ];
}

export const heading = (text: string, columns: number): Row =>
  row([textCell(0, columns, text, "subtitle")], { heading: true, spaceAfter: 3 });

function programmeLine(mission: string | null, programme: SummaryProgramme, key: string): ProgrammeLine {
  const code = [mission, programme.code].filter(Boolean).join("-");
  return { ...programme, key, of: [], programme, code };
}

const sumLine = (key: string, of: readonly Line[]): Line => ({
  key,
  of,
  objectives: of.reduce((sum, { objectives }) => sum + objectives, 0),
  indicators: of.reduce((sum, { indicators }) => sum + indicators, 0),
  total: {
    current: sumOf(of.map(({ total }) => total.current)),
    investments: sumOf(of.map(({ total }) => total.investments)),
  },
});

function sumOf(amounts: readonly (string | null)[]): string | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length > 0 ? sumAmounts(known) : null;
}

function headCells(hasInvestments: boolean): TextCell[] {
  const amounts = hasInvestments
    ? [texts.current, texts.investments, texts.total]
    : [printedLabel("resources")];
  return [
    textCell(0, 2, texts.programme, "columnHead"),
    ...[texts.objectives, texts.indicators, ...amounts].map((text, n) =>
      textCell(2 + n, 1, text, "amountHead"),
    ),
  ];
}

/** Counts and amounts of a row; of a sum, as formulas of the rows it sums. */
function numberCells(
  { key, of, objectives, indicators, total }: Line,
  hasInvestments: boolean,
  look: LookName,
): TextCell[] {
  const keyed = (kind: string, parts: readonly Line[]) => ({
    key: `${kind} ${key}`,
    sumOf: parts.map((part) => `${kind} ${part.key}`),
  });
  const having = (kind: keyof Amounts) => of.filter((part) => part.total[kind] !== null);
  const current = euroCell(4, total.current, look, keyed("current", having("current")));
  const counts = [
    countCell(2, objectives, look, keyed("objectives", of)),
    countCell(3, indicators, look, keyed("indicators", of)),
  ];
  if (!hasInvestments) return [...counts, current];
  const investments = euroCell(5, total.investments, look, keyed("investments", having("investments")));
  const beside = [current, investments].flatMap(({ amount }) => amount?.key ?? []);
  return [
    ...counts,
    current,
    investments,
    euroCell(6, grandTotal([total]), look, { key: `total ${key}`, sumOf: beside }),
  ];
}

/** Which programmes have the most. */
function largestSentence(largest: readonly ProgrammeLine[], count: number, share: string): string {
  if (largest.length === count) return texts.sameResources(share);
  const names = largest.map(({ code, programme }) => [code, programme.title].filter(Boolean));
  return names.length === 1
    ? texts.largest(names.flat().join(" "), share)
    : texts.allLargest(
        names.map(([name = ""]) => name),
        share,
      );
}

/** Where a picture says more than the table: two programmes or more with resources. */
function chart(
  lines: readonly ProgrammeLine[],
  hasInvestments: boolean,
  columns: number,
  looks: Looks,
): (Row | Gap)[] {
  const amounts = lines.map((line) => ({ line, amount: Number(grandTotal([line.total]) ?? 0) }));
  const all = amounts.reduce((sum, { amount }) => sum + amount, 0);
  if (amounts.filter(({ amount }) => amount > 0).length < 2) return [];
  const largest = Math.max(...amounts.map(({ amount }) => amount));
  const sentence = largestSentence(
    amounts.filter(({ amount }) => amount === largest).map(({ line }) => line),
    lines.length,
    formatShare(largest / all),
  );
  const kind = hasInvestments ? "total" : "current";
  const height = Math.min(CHART.most, CHART.frame + CHART.bar * lines.length);
  return [
    { gap: 9 },
    row([textCell(0, columns, sentence, "paragraph")], { heading: true }),
    row([textCell(0, columns, "", "paragraph")], {
      height,
      chart: {
        kind: "bars",
        title: texts.resourcesChart,
        categories: 0,
        series: [
          {
            name: texts.total,
            keys: amounts.filter(({ amount }) => amount > 0).map(({ line }) => `${kind} ${line.key}`),
            color: looks.objective.fill ?? "",
          },
        ],
        alternativeText: `${texts.resourcesChart}. ${sentence}`,
      },
    }),
  ];
}
