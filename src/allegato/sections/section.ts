// SPDX-License-Identifier: EUPL-1.2
import type { Objective, ParsedResources } from "../../plan/plan";

/** First page. */
export interface CoverSection {
  kind: "cover";
  sheet: string;
  chamber: string;
  title: string;
  exercise: string;
  dated: string;
}

/** The narrative. */
export interface PremiseSection {
  kind: "premise";
  sheet: string;
  paragraphs: readonly string[];
}

/** Missions, programmes and objectives with their resources. */
export interface OverviewSection {
  kind: "overview";
  sheet: string;
  year: number | null;
  missions: readonly OverviewMission[];
  total: Amounts;
  hasInvestments: boolean;
  /** Amounts written in words, which no total can count. */
  unreadAmounts: number;
}

export interface OverviewMission {
  code: string | null;
  title: string;
  programmes: readonly OverviewProgrammeLines[];
  total: Amounts;
}

export interface OverviewProgrammeLines {
  code: string | null;
  title: string;
  objectives: readonly OverviewLine[];
  total: Amounts;
}

export interface OverviewLine {
  code: string | null;
  title: string;
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
  mission: string;
  programme: string;
  year: number | null;
  /** Years of the target columns, ascending. */
  targetYears: readonly string[];
  objectives: readonly Objective[];
}

/** What one sheet of the allegato says, in the order of reading, without any layout. */
export type Section = CoverSection | PremiseSection | OverviewSection | ProgrammeSection;
