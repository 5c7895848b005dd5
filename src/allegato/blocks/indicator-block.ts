// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { computedOnce } from "../../plan/remembered";
import { whole, type Block, type Row } from "./block";
import { labelled } from "./labelled";
import { printedLabel } from "./printed-label";
import { row, textCell } from "./text-row";

/** What stands above the values must fit one page with the first of them, however long it is. */
const ABOVE_VALUES = { maxLines: 5 };
const HEADING = { ...ABOVE_VALUES, heading: true };
/** Several long ones do not fit a page with the values: it ends below one of them, rather than below a heading. */
const LEADING = { ...ABOVE_VALUES, leads: true };

/** A column of the indicator table. */
export interface IndicatorColumn {
  /** Field of the indicator in the exchanged JSON, e.g. `targets/2018`. */
  field: string;
  heading: string;
  read: (indicator: Indicator) => string;
}

/** The columns of the common layout, in its order; a field that the plan's own layout lacks stays blank. */
export const indicatorTable = (targetYears: readonly string[]): IndicatorColumn[] => [
  { field: "type", heading: printedLabel("type"), read: ({ type }) => type ?? "" },
  { field: "unit", heading: printedLabel("unit"), read: ({ unit }) => unit ?? "" },
  { field: "algorithm", heading: printedLabel("algorithm"), read: ({ algorithm }) => algorithm ?? "" },
  { field: "dataSource", heading: printedLabel("dataSource"), read: ({ dataSource }) => dataSource ?? "" },
  { field: "lastValue", heading: printedLabel("lastValue"), read: ({ lastValue }) => lastValue ?? "" },
  ...targetYears.map((year) => ({
    field: `targets/${year}`,
    heading: printedLabel("target", year),
    read: ({ targets }: Indicator) => targets[year] ?? "",
  })),
];

/** Fields beyond the common layout, printed when somebody filled them: above the table of values, and below it. */
const ABOVE = ["id", "polarity", "baselineYear"] as const;
const BELOW = ["finalValue", "achievement", "varianceCause"] as const;

/** Name, what it measures, and the table of its values: never parted when they fit a page. */
export function indicatorBlock(
  { at, indicator }: { at: PlanPointer; indicator: Indicator },
  table: readonly IndicatorColumn[],
): Block<Row> {
  const columns = table.length;
  const name = labelled(
    printedLabel("indicator"),
    indicator.name,
    `${at}/name`,
    "indicatorLabel",
    "indicatorName",
    columns,
  );
  const field = (key: "measures" | (typeof ABOVE | typeof BELOW)[number], text: string): Row =>
    labelled(printedLabel(key), text, `${at}/${key}`, "label", "field", columns);
  const measures = indicator.measures === null ? [] : [field("measures", indicator.measures)];
  const filled = (keys: typeof ABOVE | typeof BELOW): Row[] =>
    keys.flatMap((key) => (indicator[key]?.trim() ? [field(key, indicator[key])] : []));
  const heads = headsOf(table);
  const values = row(
    table.map((column, index) =>
      textCell(index, 1, column.read(indicator), "value", `${at}/${column.field}`),
    ),
    { table: "row" },
  );
  return whole<Row>([
    { ...name, ...HEADING },
    ...[...measures, ...filled(ABOVE)].map((measure) => ({ ...measure, ...LEADING })),
    whole([heads, values], [heads]),
    ...filled(BELOW),
  ]);
}

/** One row for all indicators of the table. */
const headsOf = computedOnce((table: readonly IndicatorColumn[]): Row =>
  row(
    table.map((column, index) => textCell(index, 1, column.heading, "columnHead")),
    { heading: true, table: "heading" },
  ),
);
