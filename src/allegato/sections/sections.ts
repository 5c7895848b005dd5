// SPDX-License-Identifier: EUPL-1.2
import type { Plan, Programme } from "../../plan/plan";
import type { PlanDocument } from "../../plan/plan-document";
import { allegatoTexts as texts } from "../../texts/allegato";
import { overviewSection } from "./overview";
import { programmeSheetNames } from "./programme-sheet-names";
import type { CoverSection, PremiseSection, ProgrammeSection, Section } from "./section";

/** Divides a plan into the sheets of the allegato. */
export function sections(document: PlanDocument): Section[] {
  const { plan } = document;
  const names = programmeSheetNames(plan.programmes);
  return [
    coverSection(plan),
    ...(plan.premise.length > 0 ? [premiseSection(plan)] : []),
    overviewSection(document),
    ...plan.programmes.map((programme, index) => programmeSection(programme, names[index] ?? "", plan.year)),
  ];
}

/** Title of the document: the cover's own, else the one the law gives it. */
export const documentTitle = (plan: Plan): string => plan.title?.trim() || texts.documentTitle(plan.year);

const coverSection = (plan: Plan): CoverSection => ({
  kind: "cover",
  sheet: texts.sheets.cover,
  chamber: plan.chamber ?? "",
  title: documentTitle(plan),
  exercise: plan.year === null ? "" : texts.exercise(plan.year),
  dated: plan.dated ?? "",
});

const premiseSection = (plan: Plan): PremiseSection => ({
  kind: "premise",
  sheet: texts.sheets.premise,
  paragraphs: plan.premise,
});

const programmeSection = (programme: Programme, sheet: string, year: number | null): ProgrammeSection => ({
  kind: "programme",
  sheet,
  mission: codeAndTitle(programme.missionCode, programme.missionTitle),
  programme: codeAndTitle(programme.programmeCode, programme.programmeTitle),
  year,
  targetYears: targetYears(programme),
  objectives: programme.objectives,
});

const codeAndTitle = (code: string | null, title: string): string =>
  [code, title].filter(Boolean).join(" - ");

function targetYears(programme: Programme): string[] {
  const indicators = programme.objectives.flatMap((objective) => objective.indicators);
  return [...new Set(indicators.flatMap(({ targets }) => Object.keys(targets)))].sort();
}
