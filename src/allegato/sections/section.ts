// SPDX-License-Identifier: EUPL-1.2
import type { LocatedObjective } from "../../plan/elements";
import type { ParsedResources } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import type { Logo, Signer } from "../../plan/settings";

/** First page. */
export interface CoverSection {
  kind: "cover";
  sheet: string;
  /** Fields that the texts are of; those of the product's own words, and of the settings, have none. */
  sources: Readonly<Partial<Record<"chamber" | "title" | "exercise" | "dated", PlanPointer>>>;
  chamber: string;
  title: string;
  exercise: string;
  /** From the exercise to the last year of the targets, where that is a later one. */
  span: string;
  act: string;
  dated: string;
  logo: Logo | null;
}

/** The narrative. */
export interface PremiseSection {
  kind: "premise";
  sheet: string;
  paragraphs: readonly PremiseParagraph[];
}

interface PremiseParagraph {
  at: PlanPointer;
  text: string;
  /** A title of the outline that we propose, with something written under it. */
  isHeading: boolean;
}

/** Missions, programmes and objectives with their resources. */
export interface OverviewSection {
  kind: "overview";
  sheet: string;
  year: number | null;
  missions: readonly OverviewMission[];
  total: Amounts;
  hasInvestments: boolean;
  /** Whether the cards are printed, and with numbered pages. */
  hasPages: boolean;
  /** Amounts written in words, which no total can count. */
  unreadAmounts: number;
}

export interface OverviewMission {
  /** The first of its programmes, which names it. */
  from: PlanPointer;
  code: string | null;
  title: string;
  programmes: readonly OverviewProgrammeLines[];
  total: Amounts;
}

export interface OverviewProgrammeLines {
  /** The programme whose names are printed: one of the overview, or a sheet's where the overview does not have it. */
  from: PlanPointer;
  code: string | null;
  title: string;
  objectives: readonly OverviewLine[];
  total: Amounts;
}

export interface OverviewLine {
  /** The objective whose code and title are printed: one of the overview, or a sheet's. */
  from: PlanPointer;
  code: string | null;
  title: string;
  /** The objective's own sheet; null where there is none. */
  at: PlanPointer | null;
  /** Null without a sheet of its own. */
  indicators: number | null;
  /** As written, and as read; both null for an objective that no sheet holds. */
  resources: string | null;
  parsed: ParsedResources | null;
}

/** Sums in euro as decimal strings; null where nothing was summed. */
export interface Amounts {
  current: string | null;
  investments: string | null;
}

/** One programme with its objectives. */
export interface ProgrammeSection {
  kind: "programme";
  sheet: string;
  at: PlanPointer;
  mission: string;
  programme: string;
  year: number | null;
  /** Years of the target columns, ascending. */
  targetYears: readonly string[];
  objectives: readonly LocatedObjective[];
}

/** Resources by programme and indicators by kind, with the names of those who sign. */
export interface SummarySection {
  kind: "summary";
  sheet: string;
  /** Sheets of the plan that belong to the same mission and follow each other go together. */
  missions: readonly SummaryMission[];
  hasInvestments: boolean;
  /** As in the overview. */
  unreadAmounts: number;
  /** Kinds of indicators, the most frequent first; what has no kind last. */
  types: readonly { name: string; count: number }[];
  signers: readonly Signer[];
}

interface SummaryMission {
  code: string | null;
  title: string;
  programmes: readonly SummaryProgramme[];
}

export interface SummaryProgramme {
  code: string | null;
  title: string;
  objectives: number;
  indicators: number;
  total: Amounts;
}

/** What one sheet of the allegato says, in the order of reading, without any layout. */
export type Section = CoverSection | PremiseSection | OverviewSection | ProgrammeSection | SummarySection;
