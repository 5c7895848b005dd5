// SPDX-License-Identifier: EUPL-1.2
import { looseKey, normalisedText } from "../plan/wording";
import type { DraftObjective, DraftProgramme } from "./draft";

/** An objective is one when something is said of it beyond a word that may stand in any text. */
const isObjective = ({ fields, indicators }: DraftObjective): boolean =>
  indicators.length > 0 || fields.size > 1;

/** True when a programme is announced by both of its labels: it counts even without objectives. */
const isAnnounced = ({ fields }: DraftProgramme): boolean => fields.has("mission") && fields.has("programme");

/** Leaves out what turned out to be no objective and no programme. */
export const pruned = (programmes: readonly DraftProgramme[]): DraftProgramme[] =>
  programmes
    .map((programme) => ({
      ...programme,
      objectives: programme.objectives.filter(
        (objective) => isObjective(objective) || (objective.fields.size > 0 && isAnnounced(programme)),
      ),
    }))
    .filter((programme) => programme.objectives.length > 0 || isAnnounced(programme));

/** Puts together the objectives of a programme whose heading is repeated word for word, on one sheet or on several. */
export function merged(programmes: readonly DraftProgramme[]): DraftProgramme[] {
  const known = new Map<string, DraftProgramme>();
  return programmes.filter((programme) => {
    const key = (["mission", "missionCode", "programme", "programmeCode"] as const)
      .map((field) => normalisedText(programme.fields.get(field)?.text ?? ""))
      .join("\n");
    const same = looseKey(key) === "" ? undefined : known.get(key);
    if (same) same.objectives.push(...programme.objectives);
    else known.set(key, programme);
    return !same;
  });
}
