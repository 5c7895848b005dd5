// SPDX-License-Identifier: EUPL-1.2
import { looseKey, normalisedText } from "../plan/wording";
import type { DraftField, DraftObjective, DraftProgramme } from "./draft";

/** An objective is one when something is said of it beyond a word that may stand in any text. */
const isObjective = ({ fields, indicators }: DraftObjective): boolean =>
  indicators.length > 0 || fields.size > 1;

/** True when a programme is announced by both of its labels: it counts even without objectives. */
const isAnnounced = ({ fields }: DraftProgramme): boolean => fields.has("mission") && fields.has("programme");

/** Programmes that are such, and the fields of what turned out to be no programme and no objective. */
export interface Pruned {
  programmes: DraftProgramme[];
  dropped: DraftField[];
}

export function pruned(drafts: readonly DraftProgramme[]): Pruned {
  const programmes: DraftProgramme[] = [];
  const dropped: DraftField[] = [];
  for (const draft of drafts) {
    const counts = (objective: DraftObjective) =>
      isObjective(objective) || (objective.fields.size > 0 && isAnnounced(draft));
    const objectives = draft.objectives.filter(counts);
    const others = draft.objectives.filter((objective) => !counts(objective));
    dropped.push(...others.flatMap(({ fields }) => [...fields.values()]));
    if (objectives.length > 0 || isAnnounced(draft)) programmes.push({ ...draft, objectives });
    else dropped.push(...draft.fields.values());
  }
  return { programmes, dropped };
}

/** Puts together the objectives of a programme whose heading is repeated word for word, on one sheet or on several. */
export function merged(programmes: readonly DraftProgramme[]): DraftProgramme[] {
  const kept: DraftProgramme[] = [];
  const known = new Map<string, DraftProgramme>();
  for (const programme of programmes) {
    const key = (["mission", "missionCode", "programme", "programmeCode"] as const)
      .map((field) => normalisedText(programme.fields.get(field)?.text ?? ""))
      .join("\n");
    const same = looseKey(key) === "" ? undefined : known.get(key);
    if (same) same.objectives.push(...programme.objectives);
    else {
      // A copy: what was read of a sheet may be asked for again.
      const own = { ...programme, objectives: [...programme.objectives] };
      known.set(key, own);
      kept.push(own);
    }
  }
  return kept;
}
