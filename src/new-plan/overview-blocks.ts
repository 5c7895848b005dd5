// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import { normalCode } from "../template/missions";
import { LAW_ROWS } from "../template/optional-rows";
import { newPlanTexts as texts } from "../texts/new-plan";
import { nameSheets } from "../workbook/sheet-names";
import type { SheetPlan } from "../workbook/sheet-plan";
import { programmeSheet } from "./programme-sheet";

/**
 * The sheets of a plan of which only the overview is written: one for each programme with objectives, with their codes
 * and titles as the overview has them.
 * @returns none where the exercise is not known, since the targets are of its years
 */
export function overviewBlocks({ plan, sheets }: PlanDocument): SheetPlan[] {
  const { year, chamber, overview } = plan;
  if (year === null) return [];
  const listed = overview.filter(({ objectives }) => objectives.length > 0);
  const wanted = listed.map(({ missionCode, programmeCode }, n) => {
    const [mission, programme] = [normalCode(missionCode), normalCode(programmeCode)];
    return mission !== null && programme !== null ? `${mission}-${programme}` : texts.sheets.programme(n + 1);
  });
  const existing = sheets.map(({ name }) => ({ name, owner: "user" as const }));
  const { names } = nameSheets(wanted, existing, []);
  return listed.map((programme, n) =>
    programmeSheet(
      {
        name: names[n] ?? "",
        mission: coded(programme.missionCode, programme.missionTitle),
        programme: coded(programme.programmeCode, programme.programmeTitle),
        objectives: programme.objectives.map(({ code, title }) => ({ code: code ?? "", title })),
      },
      { year, optionalRows: LAW_ROWS, footer: texts.footer(chamber, year) },
    ),
  );
}

const coded = (code: string | null, title: string): string => (code === null ? title : `${code} - ${title}`);
