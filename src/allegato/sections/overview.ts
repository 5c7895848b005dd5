// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { allegatoTexts as texts } from "../../texts/allegato";
import { amountsOf, unreadAmounts } from "./amounts";
import { byMission } from "./by-mission";
import { linesByProgramme } from "./overview-lines";
import type { OverviewSection } from "./section";

/** The overview as the plan has it, with the resources of the objectives' own sheets and their sums. */
export function overviewSection(document: PlanDocument): OverviewSection {
  const { sections, numbering } = document.settings.allegato;
  const programmes = linesByProgramme(document);
  const lines = programmes.flatMap(({ objectives }) => objectives);
  const total = amountsOf(lines);
  return {
    kind: "overview",
    sheet: texts.sheets.overview,
    year: document.plan.year,
    missions: byMission(programmes).map((mission) => ({
      ...mission,
      from: mission.programmes[0]?.from ?? "",
      programmes: mission.programmes.map(({ from, programmeCode, programmeTitle, objectives }) => ({
        from,
        code: programmeCode,
        title: programmeTitle,
        objectives,
        total: amountsOf(objectives),
      })),
      total: amountsOf(mission.programmes.flatMap(({ objectives }) => objectives)),
    })),
    total,
    hasInvestments: total.investments !== null,
    hasPages: sections.includes("cards") && numbering !== "none",
    unreadAmounts: unreadAmounts(lines),
  };
}
