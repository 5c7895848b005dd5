// SPDX-License-Identifier: EUPL-1.2

interface UnderMission {
  missionCode: string | null;
  missionTitle: string;
}

/** Programmes that follow each other under the same mission. */
export interface MissionGroup<P> {
  code: string | null;
  title: string;
  programmes: P[];
}

export function byMission<P extends UnderMission>(programmes: readonly P[]): MissionGroup<P>[] {
  const groups: MissionGroup<P>[] = [];
  for (const programme of programmes) {
    const { missionCode: code, missionTitle: title } = programme;
    const group = groups.at(-1);
    if (group?.code === code && group.title === title) group.programmes.push(programme);
    else groups.push({ code, title, programmes: [programme] });
  }
  return groups;
}
