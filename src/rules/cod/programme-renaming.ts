// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { looseKey } from "../../plan/wording";
import type { OfficialMission, OfficialProgramme } from "../../template/missions";
import { isValidIn, missionByCode, programmeByCode } from "../../template/missions";
import type { CellEdit } from "../../workbook/cell-edit";
import { editsOf } from "./cell-rewrites";
import { codeRewrites, writtenCodes } from "./code-changes";
import { codePrefix, OBJECTIVE_CODE } from "./objective-codes";
import { officialRewrites } from "./official-wording";
import { prefixOf, statedProgrammes } from "./stated-programmes";

/** The official mission and programme of a prefix like `032-003`, when in use in the plan's exercise. */
function officialInUse(
  { plan: { year } }: PlanDocument,
  prefix: string,
): { mission: OfficialMission; programme: OfficialProgramme } | null {
  const [missionCode = null, programmeCode = null] = prefix.split("-");
  const mission = missionByCode(missionCode);
  const programme = mission && programmeByCode(mission, programmeCode);
  return programme && (year === null || isValidIn(programme, year)) ? { mission, programme } : null;
}

/**
 * Puts one programme in the place of another of the same mission (prefixes like `032-004`), everywhere at once: the
 * statements of the sheets and of the overview, in the official wording, and the codes that begin with the old one.
 * Null when the new one is not in use, when two objectives would come to have one code, or when a cell holds anything
 * else: a programme renamed in part would be two.
 */
export function programmeRenaming(document: PlanDocument, from: string, to: string): CellEdit[] | null {
  const official = officialInUse(document, to);
  if (official === null || from.slice(0, 3) !== to.slice(0, 3)) return null;
  const codes = writtenCodes(document).filter(({ code }) => OBJECTIVE_CODE.test(code));
  const all = new Set(codes.map(({ code }) => code));
  const moved = codes.filter(({ code }) => from !== to && codePrefix(code) === from);
  const renamed = (code: string): string => to + code.slice(7);
  if (moved.some(({ code }) => all.has(renamed(code)))) return null;

  const { title } = official.programme;
  const statements = statedProgrammes(document).filter((statement) => {
    const prefix = prefixOf(statement.programme);
    return prefix === from || (prefix === to && looseKey(statement.title) !== looseKey(title));
  });
  return editsOf([
    ...statements.flatMap((statement) => officialRewrites(document, statement, official.programme)),
    ...moved.flatMap((written) => codeRewrites(document, written, renamed(written.code))),
  ]);
}
