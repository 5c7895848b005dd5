// SPDX-License-Identifier: EUPL-1.2
import { normalisedText } from "../plan/wording";
import { TEMPLATE_NAME } from "../template/plan-template";
import { newPlanTexts as texts } from "../texts/new-plan";
import { cellAddress } from "../workbook/address";
import type { NamedCell } from "../workbook/new-sheets";
import type { SheetPlan } from "../workbook/sheet-plan";
import { coverSheet } from "./cover-sheet";
import { NewPlanError } from "./new-plan-error";
import { overviewSheet } from "./overview-sheet";
import { premiseSheet } from "./premise-sheet";
import { type ProgrammeBlocks, programmeSheet } from "./programme-sheet";
import {
  chamberIn,
  codeOf,
  type NewPlanRequest,
  type NewProgramme,
  objectiveCode,
  programmesOf,
} from "./request";

/** An empty plan, ready for `addSheets`. */
export interface NewPlan {
  sheets: SheetPlan[];
  named: NamedCell[];
}

/**
 * The sheets of an empty plan in the common layout: cover, premise, overview, and one for each programme that has
 * objectives, in the order of the official list. Targets are for the exercise and the two years after it.
 * @throws NewPlanError
 */
export function newPlan(request: NewPlanRequest): NewPlan {
  const { year, dated = "", optionalRows = [] } = request;
  const chamber = chamberIn(request);
  const programmes = programmesOf(request);
  const withObjectives = programmes.filter(({ objectives }) => objectives > 0);
  if (withObjectives.length === 0) throw new NewPlanError("no-programme", "");
  const footer = texts.footer(chamber, year);
  const cover = coverSheet(chamber, year, normalisedText(dated));
  return {
    sheets: [
      cover.plan,
      premiseSheet(footer),
      overviewSheet(programmes, footer),
      ...withObjectives.map((programme) =>
        programmeSheet(blocksOf(programme), { year, optionalRows, footer }),
      ),
    ],
    named: [{ name: TEMPLATE_NAME, sheet: cover.plan.name, cell: cellAddress(cover.templateRow, 0) }],
  };
}

const blocksOf = (chosen: NewProgramme): ProgrammeBlocks => ({
  name: codeOf(chosen),
  mission: `${chosen.mission.code} - ${chosen.mission.title}`,
  programme: `${chosen.programme.code} - ${chosen.programme.title}`,
  objectives: Array.from({ length: chosen.objectives }, (_, n) => ({
    code: objectiveCode(chosen, n),
    title: "",
  })),
});
