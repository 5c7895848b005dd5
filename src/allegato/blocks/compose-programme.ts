// SPDX-License-Identifier: EUPL-1.2
import { allegatoTexts } from "../../texts/allegato";
import type { ProgrammeSection } from "../sections/section";
import { spaced, type ComposedSheet, type Orientation } from "./block";
import { columnWidths, fittingOrientation, type ColumnTexts } from "./grid";
import { indicatorTable } from "./indicator-block";
import { labelled } from "./labelled";
import type { Looks } from "./looks";
import { objectiveCard } from "./objective-card";
import { printedLabel } from "./printed-label";
import { row, textCell } from "./text-row";

/** Points of white. */
const BETWEEN_CARDS = 15;

/** The side of the page for the cards of all programmes, so that the reader never turns the paper between two. */
export const cardOrientation = (programmes: readonly ProgrammeSection[], looks: Looks): Orientation =>
  fittingOrientation(
    programmes.map((section) => tableTexts(section)),
    looks,
  );

/** A programme's objectives as cards, in the columns of the indicator table; mission and programme on every page. */
export function composeProgramme(
  section: ProgrammeSection,
  orientation: Orientation,
  looks: Looks,
): ComposedSheet {
  const table = indicatorTable(section.targetYears);
  const columns = table.length;
  const { at, mission, programme } = section;
  return {
    name: section.sheet,
    orientation,
    columns: columnWidths(tableTexts(section), orientation, looks),
    titles: [
      labelled(printedLabel("mission"), mission, `${at}/missionTitle`, "mission", "mission", columns),
      labelled(
        printedLabel("programme"),
        programme,
        `${at}/programmeTitle`,
        "programme",
        "programme",
        columns,
      ),
      { gap: 9 },
    ],
    body:
      section.objectives.length > 0
        ? spaced(
            section.objectives.map((objective) => objectiveCard(objective, section.year, table)),
            BETWEEN_CARDS,
          )
        : [row([textCell(0, columns, allegatoTexts.noObjectives, "field")])],
    hasRunningTitles: true,
  };
}

function tableTexts({ objectives, targetYears }: ProgrammeSection): ColumnTexts[] {
  const indicators = objectives.flatMap(({ objective }) => objective.indicators);
  return indicatorTable(targetYears).map(({ heading, read }) => ({ heading, values: indicators.map(read) }));
}
