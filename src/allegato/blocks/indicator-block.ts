// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../plan/plan";
import type { LabelKey } from "../../template/labels";
import { whole, type Block, type Row } from "./block";
import { labelled } from "./labelled";
import { printedLabel } from "./printed-label";
import { row, textCell } from "./text-row";

/** Heading, headings of the columns and first values must fit one page whatever their length. */
const HEADING_LINES = 5;

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

/** Name, what it measures, and the table of its values: never parted when they fit a page. */
export function indicatorBlock(indicator: Indicator, table: readonly IndicatorColumn[]): Block<Row> {
  const columns = table.length;
  const heading = { maxLines: HEADING_LINES, heading: true };
  const name = labelled(
    printedLabel("indicator"),
    indicator.name,
    "indicatorLabel",
    "indicatorName",
    columns,
  );
  const field = (key: LabelKey, value: string | null | undefined): Row[] =>
    value == null ? [] : [labelled(printedLabel(key), value, "label", "field", columns)];
  const fields = [
    ...field("measures", indicator.measures),
    ...field("polarity", indicator.polarity),
    ...field("baselineYear", indicator.baselineYear),
  ];
  const heads = row(
    table.map((column, index) => textCell(index, 1, column.heading, "columnHead")),
    heading,
  );
  const values = row(table.map((column, index) => textCell(index, 1, column.read(indicator), "value")));
  return whole<Row>([
    { ...name, ...heading },
    ...fields.map((each) => ({ ...each, ...heading })),
    whole([heads, values], [heads]),
  ]);
}
