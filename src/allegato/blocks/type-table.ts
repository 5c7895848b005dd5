// SPDX-License-Identifier: EUPL-1.2
import { allegatoTexts } from "../../texts/allegato";
import type { SummarySection } from "../sections/section";
import { countCell } from "./amount-cells";
import { type Block, type Gap, type Row } from "./block";
import { closedBy } from "./closed-by";
import type { Looks } from "./looks";
import { heading } from "./resource-table";
import { formatShare } from "./share";
import { row, textCell } from "./text-row";

const texts = allegatoTexts.summary;
/** Points: a chart's title and axis, and its columns. */
const CHART_HEIGHT = 120;

/** How many indicators there are of each kind, a sentence and a chart. */
export function typeTable({ types }: SummarySection, columns: number, looks: Looks): Block<Row | Gap>[] {
  const all = types.reduce((sum, { count }) => sum + count, 0);
  const [first] = types;
  if (first === undefined) return [];
  const keys = types.map((_, n) => `type ${n}`);
  const most = types.filter(({ name, count }) => count === first.count && name !== texts.noType);
  const names = (most.length > 0 ? most : [first]).map(({ name }) => name);
  const sentence = texts.mostFrequent(names, first.count, all);
  return [
    heading(texts.types, columns),
    row(
      [
        textCell(0, 2, texts.type, "columnHead"),
        textCell(2, 1, texts.count, "amountHead"),
        textCell(3, 1, texts.share, "amountHead"),
      ],
      { heading: true, table: "corner" },
    ),
    ...closedBy<Row>(
      types.map(({ name, count }, n) =>
        row(
          [
            textCell(0, 2, name, "field"),
            countCell(2, count, "amount", { key: `type ${n}` }),
            textCell(3, 1, formatShare(count / all), "amount"),
          ],
          { table: "row" },
        ),
      ),
      [
        row(
          [
            textCell(0, 2, texts.allTypes, "total"),
            countCell(2, all, "totalAmount", { key: "types", sumOf: keys }),
            textCell(3, 1, formatShare(1), "totalAmount"),
          ],
          { table: "row" },
        ),
      ],
    ),
    ...(types.length > 1
      ? [
          { gap: 9 },
          row([textCell(0, columns, sentence, "paragraph")], { heading: true }),
          row([textCell(0, columns, "", "paragraph")], {
            height: CHART_HEIGHT,
            chart: {
              kind: "columns",
              title: texts.typesChart,
              categories: 0,
              series: [{ name: texts.count, keys, color: looks.objective.fill ?? "" }],
              alternativeText: `${texts.typesChart}. ${sentence}`,
            },
          }),
        ]
      : []),
  ];
}
