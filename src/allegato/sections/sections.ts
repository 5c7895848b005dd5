// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoSection } from "../../plan/allegato-choices";
import type { Plan, Programme } from "../../plan/plan";
import type { PlanDocument } from "../../plan/plan-document";
import { looseKey } from "../../plan/wording";
import { allegatoTexts as texts } from "../../texts/allegato";
import { newPlanTexts } from "../../texts/new-plan";
import { overviewSection } from "./overview";
import { programmeSheetNames } from "./programme-sheet-names";
import type { CoverSection, PremiseSection, ProgrammeSection, Section } from "./section";
import { summarySection } from "./summary";

/** Divides a plan into the sheets of the allegato that the chamber wants, in the order of the decree. */
export function sections(document: PlanDocument): Section[] {
  const { plan, settings } = document;
  const makers: Record<AllegatoSection, () => Section[]> = {
    cover: () => [coverSection(document)],
    premise: () => premiseSections(plan),
    overview: () => [overviewSection(document)],
    cards: () => programmeSections(plan),
    summary: () => (plan.programmes.length > 0 ? [summarySection(document)] : []),
  };
  return settings.allegato.sections.flatMap((section) => makers[section]());
}

/** The cards of each programme. */
export function programmeSections({ programmes, year }: Plan): ProgrammeSection[] {
  const names = programmeSheetNames(programmes);
  return programmes.map((programme, p) => programmeSection(programme, p, names[p] ?? "", year));
}

/** Title of the document: the cover's own, else the one the law gives it. */
export const documentTitle = (plan: Plan): string => plan.title?.trim() || texts.documentTitle(plan.year);

function coverSection({ plan, settings }: PlanDocument): CoverSection {
  const years = [...new Set(plan.programmes.flatMap(targetYears))].sort();
  const [first, last] = [plan.year, Number(years.at(-1) ?? 0)];
  return {
    kind: "cover",
    sheet: texts.sheets.cover,
    chamber: plan.chamber ?? "",
    title: documentTitle(plan),
    exercise: plan.year === null ? "" : texts.exercise(plan.year),
    span: first !== null && last > first ? texts.span(first, last) : "",
    act: settings.allegato.act,
    dated: plan.dated ?? "",
    logo: settings.logo,
    sources: {
      chamber: "/chamber",
      ...(plan.title?.trim() && { title: "/title" }),
      ...(plan.yearFrom === "title" && { exercise: "/title" }),
      dated: "/dated",
    },
  };
}

/** The narrative; titles of our outline under which nobody wrote anything are no part of it. */
function premiseSections({ premise }: Plan): PremiseSection[] {
  const isTitle = (text: string | undefined): boolean => OUTLINE.has(looseKey(text ?? ""));
  const paragraphs = premise
    .map((text, n) => ({ at: `/premise/${n}`, text, isHeading: isTitle(text) }))
    .filter(({ isHeading }, n) => !isHeading || (premise[n + 1] !== undefined && !isTitle(premise[n + 1])));
  return paragraphs.length > 0 ? [{ kind: "premise", sheet: texts.sheets.premise, paragraphs }] : [];
}

const OUTLINE = new Set(newPlanTexts.premiseSections.map(looseKey));

const programmeSection = (
  programme: Programme,
  p: number,
  sheet: string,
  year: number | null,
): ProgrammeSection => ({
  kind: "programme",
  sheet,
  at: `/programmes/${p}`,
  mission: codeAndTitle(programme.missionCode, programme.missionTitle),
  programme: codeAndTitle(programme.programmeCode, programme.programmeTitle),
  year,
  targetYears: targetYears(programme),
  objectives: programme.objectives.map((objective, o) => ({
    at: `/programmes/${p}/objectives/${o}`,
    objective,
  })),
});

const codeAndTitle = (code: string | null, title: string): string =>
  [code, title].filter(Boolean).join(" – ");

function targetYears(programme: Programme): string[] {
  const indicators = programme.objectives.flatMap((objective) => objective.indicators);
  return [...new Set(indicators.flatMap(({ targets }) => Object.keys(targets)))].sort();
}
