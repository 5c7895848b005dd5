// SPDX-License-Identifier: EUPL-1.2
import type { ProgrammeAmounts } from "./appropriation";
import type { Plan, YearSource } from "./plan";
import type { ChamberSettings, SettingsProblem } from "./settings";

/** JSON pointer into a `Plan`, e.g. `/programmes/0/objectives/1/indicators/0/targets/2018`. */
export type PlanPointer = string;

/** A cell of the workbook, and what stands in it. */
export interface CellContent {
  sheet: string;
  /** A1 address; the top left cell of a merge. */
  cell: string;
  /** The raw value: `""` when blank, an error as its English text (`"#REF!"`). */
  value: string | number | boolean;
  /** The formula (`"=A1+B1"`) when the cell holds one. */
  formula: string | null;
  /** Number format in en-US codes; null means `General`. */
  numberFormat: string | null;
}

/** A year stated by the workbook, and where. */
export interface StatedYear {
  source: Exclude<YearSource, "override">;
  year: number;
  sheet: string;
  cell: string;
}

/** Text inside a block that no label explains. */
export interface NotUnderstood {
  sheet: string;
  cell: string;
  text: string;
}

/** Two or more labels found in one cell, with their values in one other cell. */
export interface SharedLabelCell {
  sheet: string;
  cell: string;
  /** The fields whose values stand together. */
  fields: PlanPointer[];
}

/** An objective of the sheets and the objective of the overview that is the same. */
export interface JoinedObjective {
  /** Pointer to the objective under `/programmes`. */
  objective: PlanPointer;
  /** Pointer to the objective under `/overview`. */
  overview: PlanPointer;
}

/** Amounts that stand in the workbook, on the sheet «Stanziamenti», with their cells. */
export interface Appropriation extends ProgrammeAmounts {
  interventionsAt: CellContent;
  investmentsAt: CellContent;
}

/** The template that a plan was begun with, as its cover says. */
export interface PlanTemplate {
  /** `1.0` */
  version: string;
  /** True when it came after the one we know: what it added is not looked at. */
  isNewer: boolean;
  at: CellContent;
}

/** A plan together with where each of its fields stands: what reading gives and the rules look at. */
export interface PlanDocument {
  plan: Plan;
  /**
   * The cell of each field that the workbook has, blank ones included. Objects have a place too:
   * a programme stands at its mission's value, an objective at its title, an indicator at its name,
   * an overview programme at its programme cell, an overview objective at its own cell.
   */
  places: Record<PlanPointer, CellContent>;
  /** The label or column heading that introduced each field, where there is one. */
  labels: Record<PlanPointer, CellContent>;
  /**
   * Cells that say a field again, word for word: a list or a table repeats a mission, a programme or an objective's
   * title on each row, a sheet may repeat them above each block. To change such a field is to change them all.
   */
  repeats: Record<PlanPointer, CellContent[]>;
  /** Lines of the cover other than chamber, title and date. */
  coverLines: CellContent[];
  /** Null for a plan that was not begun with a template of ours. */
  template: PlanTemplate | null;
  statedYears: StatedYear[];
  /** Amounts beside «Totale», anywhere among the objectives. */
  totals: CellContent[];
  /** What the budget gives each programme, from the sheet «Stanziamenti»; empty without one. */
  appropriations: Appropriation[];
  /** From the sheet «Impostazioni»; the usual ones without it. */
  settings: ChamberSettings;
  settingsProblems: SettingsProblem[];
  /** Objectives of the sheets and of the overview that were found to be the same; what is not listed did not join. */
  join: JoinedObjective[];
  sharedLabels: SharedLabelCell[];
  notUnderstood: NotUnderstood[];
  /** Sheets that were taken as part of the plan, by the part they hold. */
  sheets: { name: string; holds: "cover" | "premise" | "overview" | "blocks" | "table" }[];
  /** Sheets not read because of their size. */
  leftAside: string[];
}
