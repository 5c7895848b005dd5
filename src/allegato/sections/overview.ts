// SPDX-License-Identifier: EUPL-1.2
import { sumAmounts } from "../../plan/money";
import type { PlanDocument } from "../../plan/plan-document";
import { allegatoTexts as texts } from "../../texts/allegato";
import { linesByProgramme, type ProgrammeLines } from "./overview-lines";
import type { Amounts, OverviewLine, OverviewMission, OverviewSection } from "./section";

/** The overview as the plan has it, with the resources of the objectives' own sheets and their sums. */
export function overviewSection(document: PlanDocument): OverviewSection {
  const programmes = linesByProgramme(document);
  const lines = programmes.flatMap(({ objectives }) => objectives);
  const total = amounts(lines);
  return {
    kind: "overview",
    sheet: texts.sheets.overview,
    year: document.plan.year,
    missions: byMission(programmes),
    total,
    hasInvestments: total.investments !== null,
    unreadAmounts: lines.filter(({ resources, parsed }) => resources?.trim() && parsed === null).length,
  };
}

/** Programmes that follow each other under the same mission. */
function byMission(programmes: readonly ProgrammeLines[]): OverviewMission[] {
  const groups: ProgrammeLines[][] = [];
  for (const programme of programmes) {
    const group = groups.at(-1);
    const [other] = group ?? [];
    const sameMission =
      other?.missionCode === programme.missionCode && other.missionTitle === programme.missionTitle;
    if (group && sameMission) group.push(programme);
    else groups.push([programme]);
  }
  return groups.map((group) => ({
    code: group[0]?.missionCode ?? null,
    title: group[0]?.missionTitle ?? "",
    programmes: group.map(({ programmeCode, programmeTitle, objectives }) => ({
      code: programmeCode,
      title: programmeTitle,
      objectives,
      total: amounts(objectives),
    })),
    total: amounts(group.flatMap(({ objectives }) => objectives)),
  }));
}

function amounts(lines: readonly OverviewLine[]): Amounts {
  const parsed = lines.flatMap((line) => line.parsed ?? []);
  const investments = parsed.flatMap((resources) => resources.investments ?? []);
  return {
    current: parsed.length > 0 ? sumAmounts(parsed.map(({ current }) => current)) : null,
    investments: investments.length > 0 ? sumAmounts(investments) : null,
  };
}
