// SPDX-License-Identifier: EUPL-1.2
import type { OverviewProgramme, Programme } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { OfficialMission, OfficialProgramme } from "../../template/missions";
import { missionByCode, normalCode, programmeByCode } from "../../template/missions";
import { firstOfEach } from "../groups";
import { placeKey, placeOf } from "../places";

/** Something the document says about a mission or a programme: its code as written, its wording, and where. */
export interface Statement {
  /** Pointer to the programme, of the sheets or of the overview. */
  programmeAt: PlanPointer;
  programme: Programme | OverviewProgramme;
  /** Pointers to the two fields, which stand in one cell. */
  codeAt: PlanPointer;
  titleAt: PlanPointer;
  code: string | null;
  title: string;
}

/** The missions as the sheets and then the overview state them, one for each cell. */
export const statedMissions = (document: PlanDocument): Statement[] => statements(document, "mission");

/** The programmes as the sheets and then the overview state them, one for each cell. */
export const statedProgrammes = (document: PlanDocument): Statement[] => statements(document, "programme");

function statements(document: PlanDocument, what: "mission" | "programme"): Statement[] {
  const { programmes, overview } = document.plan;
  const all = [
    ...programmes.map((programme, p) => statement(programme, `/programmes/${p}`, what)),
    ...overview.map((programme, p) => statement(programme, `/overview/${p}`, what)),
  ];
  return firstOfEach(all, ({ titleAt }) => {
    const place = placeOf(document, titleAt);
    return place === null ? titleAt : placeKey(place);
  });
}

const statement = (
  programme: Programme | OverviewProgramme,
  programmeAt: PlanPointer,
  what: "mission" | "programme",
): Statement => ({
  programmeAt,
  programme,
  codeAt: `${programmeAt}/${what}Code`,
  titleAt: `${programmeAt}/${what}Title`,
  code: programme[`${what}Code`],
  title: programme[`${what}Title`],
});

/** `032-004`: both codes in three digits; null when one is missing. */
export function prefixOf({ missionCode, programmeCode }: Programme | OverviewProgramme): string | null {
  const [mission, programme] = [normalCode(missionCode), normalCode(programmeCode)];
  return mission === null || programme === null ? null : `${mission}-${programme}`;
}

/** The official mission and programme that a programme's codes stand for; null where the list has none. */
export function officialOf({ missionCode, programmeCode }: Programme | OverviewProgramme): {
  mission: OfficialMission | null;
  programme: OfficialProgramme | null;
} {
  const mission = missionByCode(missionCode);
  return { mission, programme: mission && programmeByCode(mission, programmeCode) };
}
