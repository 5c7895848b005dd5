// SPDX-License-Identifier: EUPL-1.2
import type { LocatedObjective } from "../../plan/elements";
import { allegatoTexts } from "../../texts/allegato";
import { whole, type Block, type Gap, type Row } from "./block";
import { indicatorBlock, type IndicatorColumn } from "./indicator-block";
import { labelled } from "./labelled";
import type { LookName } from "./looks";
import { printedLabel } from "./printed-label";
import { row, textCell } from "./text-row";

/** Points of white. */
const BEFORE_INDICATOR = 3;

/**
 * An objective in the order of the common layout. A field that the layout does not have leaves no row, and so does one
 * that is beyond the common layout while nobody has filled it.
 */
export function objectiveCard(
  { at, objective }: LocatedObjective,
  year: number | null,
  table: readonly IndicatorColumn[],
): Block<Row | Gap> {
  const columns = table.length;
  const field = (label: string, value: string | null, name: string, look: LookName = "field"): Row[] =>
    value === null ? [] : [labelled(label, value, `${at}/${name}`, "label", look, columns)];
  const filled = (label: string, value: string | undefined, name: string): Row[] =>
    value?.trim() ? field(label, value, name) : [];
  const declared = objective.declaredIndicators;
  const heading = printedLabel("objective", objective.code);
  return whole<Row | Gap>(
    [
      { ...objectiveBand(heading, columns, `${at}/code`), key: at },
      ...field(printedLabel("title"), objective.title, "title", "title").map((title) => ({
        ...title,
        heading: true,
      })),
      ...field(printedLabel("description"), objective.description, "description"),
      ...field(printedLabel("timeframe"), objective.timeframe, "timeframe"),
      ...field(printedLabel("centre"), objective.centre, "centre"),
      ...field(printedLabel("resources", year), objective.resources, "resources"),
      ...Object.entries(objective.furtherResources ?? {}).flatMap(([other, amount]) =>
        filled(printedLabel("resources", other), amount, `furtherResources/${other}`),
      ),
      ...filled(printedLabel("investments", year), objective.investments, "investments"),
      ...filled(printedLabel("spent", year), objective.spent, "spent"),
      ...filled(printedLabel("contribution"), objective.contribution, "contribution"),
      ...filled(printedLabel("stakeholders"), objective.stakeholders, "stakeholders"),
      ...field(
        printedLabel("declaredIndicators"),
        declared === null ? null : String(declared),
        "declaredIndicators",
      ),
      ...objective.indicators.flatMap((indicator, i) => [
        { gap: BEFORE_INDICATOR },
        indicatorBlock({ at: `${at}/indicators/${i}`, indicator }, table),
      ]),
    ],
    [objectiveBand(allegatoTexts.continued(heading), columns)],
  );
}

const objectiveBand = (text: string, columns: number, source?: string): Row =>
  row([textCell(0, columns, text, "objective", source)], { heading: true });
