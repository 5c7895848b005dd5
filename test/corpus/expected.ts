// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective, OverviewProgramme, Plan, Programme } from "../../src/plan/plan";

/** A plan of which only what the workbook states is written out; every other field is absent. */
export const plan = (given: Partial<Plan>): Plan => ({
  chamber: null,
  title: null,
  dated: null,
  year: null,
  yearFrom: null,
  premise: [],
  overview: [],
  programmes: [],
  ...given,
});

/** `011 Titolo della missione` and `005 Titolo del programma`, or titles without a code. */
export const programme = (mission: string, title: string, objectives: Objective[]): Programme => ({
  ...named(mission, title),
  objectives,
});

/** Objectives as `011-005-001 Titolo`, or titles without a code. */
export const inOverview = (mission: string, title: string, ...objectives: string[]): OverviewProgramme => ({
  ...named(mission, title),
  objectives: objectives.map((text) => {
    const [, code = null, own = text] = /^(\d{3}-\d{3}-\d{3}) (.*)$/su.exec(text) ?? [];
    return { code, title: own };
  }),
});

export const objective = (title: string, given: Partial<Objective>): Objective => ({
  code: null,
  title,
  description: null,
  timeframe: null,
  centre: null,
  resources: null,
  resourcesParsed: null,
  declaredIndicators: null,
  indicators: [],
  ...given,
});

export const indicator = (name: string, given: Partial<Indicator>): Indicator => ({
  name,
  measures: null,
  type: null,
  unit: null,
  algorithm: null,
  dataSource: null,
  lastValue: null,
  targets: {},
  ...given,
});

function named(mission: string, title: string): Omit<Programme, "objectives"> {
  const [missionCode, missionTitle] = coded(mission);
  const [programmeCode, programmeTitle] = coded(title);
  return { missionCode, missionTitle, programmeCode, programmeTitle };
}

function coded(text: string): [code: string | null, title: string] {
  const [, code = null, title = text] = /^(\d{2,3}) ?(.*)$/su.exec(text) ?? [];
  return [code, title];
}
