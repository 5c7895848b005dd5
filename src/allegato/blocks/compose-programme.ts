// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "../../plan/plan";
import { allegatoTexts } from "../../texts/allegato";
import type { ProgrammeSection } from "../sections/section";
import { spaced, whole, type Block, type ComposedSheet, type Gap, type Orientation, type Row } from "./block";
import { columnWidths, fittingOrientation, type ColumnTexts } from "./grid";
import { indicatorBlock, indicatorTable, type IndicatorColumn } from "./indicator-block";
import { labelled } from "./labelled";
import { printedLabel } from "./printed-label";
import type { LookName } from "./looks";
import { row, textCell } from "./text-row";

/** Points of white. */
const BETWEEN_CARDS = 15;
const BEFORE_INDICATOR = 3;

/** The side of the page for the cards of all programmes, so that the reader never turns the paper between two. */
export const cardOrientation = (programmes: readonly ProgrammeSection[]): Orientation =>
  fittingOrientation(programmes.map((section) => tableTexts(section)));

/** A programme's objectives as cards, in the columns of the indicator table; mission and programme on every page. */
export function composeProgramme(section: ProgrammeSection, orientation: Orientation): ComposedSheet {
  const table = indicatorTable(section.targetYears);
  const columns = table.length;
  return {
    name: section.sheet,
    orientation,
    columns: columnWidths(tableTexts(section), orientation),
    titles: [
      labelled(printedLabel("mission"), section.mission, "mission", "mission", columns),
      labelled(printedLabel("programme"), section.programme, "programme", "programme", columns),
      { gap: 9 },
    ],
    body:
      section.objectives.length > 0
        ? spaced(
            section.objectives.map((objective) => card(objective, section.year, table)),
            BETWEEN_CARDS,
          )
        : [row([textCell(0, columns, allegatoTexts.noObjectives, "field")])],
    hasHeader: true,
  };
}

function tableTexts({ objectives, targetYears }: ProgrammeSection): ColumnTexts[] {
  const indicators = objectives.flatMap((objective) => objective.indicators);
  return indicatorTable(targetYears).map(({ heading, read }) => ({ heading, values: indicators.map(read) }));
}

/** An objective in the order of the common layout; fields that the layout does not have leave no row. */
function card(
  objective: Objective,
  year: number | null,
  table: readonly IndicatorColumn[],
): Block<Row | Gap> {
  const columns = table.length;
  const field = (label: string, value: string | null | undefined, look: LookName = "field"): Row[] =>
    value == null ? [] : [labelled(label, value, "label", look, columns)];
  const declared = objective.declaredIndicators;
  const heading = printedLabel("objective", objective.code);
  return whole<Row | Gap>(
    [
      objectiveBand(heading, columns),
      ...field(printedLabel("title"), objective.title, "title").map((title) => ({ ...title, heading: true })),
      ...field(printedLabel("description"), objective.description),
      ...field(printedLabel("timeframe"), objective.timeframe),
      ...field(printedLabel("centre"), objective.centre),
      ...field(printedLabel("resources", year), objective.resources),
      ...Object.entries(objective.furtherResources ?? {}).flatMap(([later, amount]) =>
        field(printedLabel("resources", later), amount),
      ),
      ...field(printedLabel("investments", year), objective.investments),
      ...field(printedLabel("contribution"), objective.contribution),
      ...field(printedLabel("stakeholders"), objective.stakeholders),
      ...field(printedLabel("declaredIndicators"), declared === null ? null : String(declared)),
      ...objective.indicators.flatMap((indicator) => [
        { gap: BEFORE_INDICATOR },
        indicatorBlock(indicator, table),
      ]),
    ],
    [objectiveBand(allegatoTexts.continued(heading), columns)],
  );
}

const objectiveBand = (text: string, columns: number): Row =>
  row([textCell(0, columns, text, "objective")], { heading: true });
