// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import { isValidIn, missionByCode, programmeByCode } from "../../template/missions";
import { isSameProgramme } from "../../template/same-programme";
import type { CellValue } from "../../workbook/snapshot";
import { groupedBy } from "../../workbook/grouping";
import type { ProgrammeCodes } from "./action";
import { withTexts } from "./filling";
import { GrowthError } from "./growth-error";
import { cellKey } from "./own-rows";

/** A programme of the official list, in the names of the plan. */
export interface ProgrammeNames {
  missionCode: string;
  missionTitle: string;
  programmeCode: string;
  programmeTitle: string;
}

/** Titles before codes: a code may stand in the title's cell, and in the title. */
const FIELDS = ["missionTitle", "missionCode", "programmeTitle", "programmeCode"] as const;

/**
 * The official names of a programme that the plan has not yet.
 * @throws GrowthError `programme-unknown`, `programme-there`
 */
export function newProgramme({ plan }: PlanDocument, codes: ProgrammeCodes): ProgrammeNames {
  const mission = missionByCode(codes.missionCode);
  const programme = mission && programmeByCode(mission, codes.programmeCode);
  if (!programme || (plan.year !== null && !isValidIn(programme, plan.year)))
    throw new GrowthError("programme-unknown", "/programmes");
  const names = {
    missionCode: mission.code,
    missionTitle: mission.title,
    programmeCode: programme.code,
    programmeTitle: programme.title,
  };
  const there = plan.programmes.findIndex((one) => isSameProgramme(one, names));
  if (there >= 0) throw new GrowthError("programme-there", `/programmes/${there}`);
  return names;
}

/** What the cells that name a programme, of the sheets or of the overview, hold when it is another one. */
export function renamedCells(
  document: PlanDocument,
  at: PlanPointer,
  names: ProgrammeNames,
): { content: CellContent; value: CellValue }[] {
  const fields = FIELDS.flatMap((field) => {
    const pointer = `${at}/${field}`;
    const content = document.places[pointer];
    return content ? [{ field, pointer, content }] : [];
  });
  const labels = new Set(Object.values(document.labels).map(cellKey));
  return [...groupedBy(fields, ({ content }) => cellKey(content)).values()].flatMap((inCell) => {
    const [first] = inCell;
    if (!first) return [];
    const { content } = first;
    const changes = inCell.map(({ field, pointer }) => ({
      before: textAt(document.plan, pointer),
      after: names[field],
    }));
    const again = inCell.flatMap(({ pointer }) => document.repeats[pointer] ?? []);
    const hasCode = inCell.some(({ field }) => field.endsWith("Code"));
    const value = withTexts(content, changes, labels.has(cellKey(content)));
    const title = inCell.find(({ field }) => field.endsWith("Title"))?.field;
    const isBare = title !== undefined && !hasCode && lacksCodes(document, at);
    const whole =
      isBare && typeof value === "string"
        ? `${names[title === "missionTitle" ? "missionCode" : "programmeCode"]} - ${value}`
        : value;
    return [content, ...again].map((cell) => ({ content: cell, value: whole }));
  });
}

/** A blank form has no code yet to show where codes go: they go before the title. */
const lacksCodes = (document: PlanDocument, at: PlanPointer): boolean =>
  textAt(document.plan, `${at}/missionTitle`) === "" && textAt(document.plan, `${at}/programmeTitle`) === "";
