// SPDX-License-Identifier: EUPL-1.2
import type { Programme } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { freeCodes } from "../../rules/cod/numbering";
import { codedObjectives, codePrefix, OBJECTIVE_CODE } from "../../rules/cod/objective-codes";
import { prefixOf } from "../../rules/cod/stated-programmes";
import { mostFrequent } from "../../rules/most-frequent";
import { programmeAt } from "./element";

/** Gives out the next free codes of the plan's programmes; null where its objectives have none. */
export function codesOf(document: PlanDocument): (programme: PlanPointer, codes?: Codes) => string | null {
  const next = freeCodes(codedObjectives(document));
  const hasCodes = codedObjectives(document).some(({ code }) => code !== null) || hasCellForCodes(document);
  return (pointer, codes) => {
    if (!hasCodes) return null;
    const programme = programmeAt(document.plan, pointer);
    const prefix = codes ? `${codes.missionCode}-${codes.programmeCode}` : programme && prefixUsed(programme);
    return prefix ? next(prefix) : null;
  };
}

type Codes = Pick<Programme, "missionCode" | "programmeCode">;

const hasCellForCodes = ({ places }: PlanDocument): boolean =>
  Object.keys(places).some((pointer) => /\/objectives\/\d+\/code$/u.test(pointer));

/** Mission and programme that the objectives' own codes begin with, else those of the programme. */
function prefixUsed(programme: Programme): string | null {
  const [first, ...others] = programme.objectives.flatMap(({ code }) =>
    code !== null && OBJECTIVE_CODE.test(code) ? [codePrefix(code)] : [],
  );
  return first === undefined ? prefixOf(programme) : mostFrequent([first, ...others]);
}
