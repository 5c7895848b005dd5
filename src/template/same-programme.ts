// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../plan/wording";
import { normalCode } from "./missions";

interface NamedProgramme {
  missionCode: string | null;
  programmeCode: string | null;
  programmeTitle: string;
}

/** True for one programme named twice: by code where both have one, else by wording. */
export function isSameProgramme(one: NamedProgramme, other: NamedProgramme): boolean {
  const [codes, others] = [codesOf(one), codesOf(other)];
  if (codes !== null && others !== null) return codes === others;
  return (
    looseKey(one.programmeTitle) !== "" && looseKey(one.programmeTitle) === looseKey(other.programmeTitle)
  );
}

/** `011-005`; null where a code is missing. */
function codesOf({ missionCode, programmeCode }: NamedProgramme): string | null {
  const [mission, programme] = [normalCode(missionCode), normalCode(programmeCode)];
  return mission === null || programme === null ? null : `${mission}-${programme}`;
}
