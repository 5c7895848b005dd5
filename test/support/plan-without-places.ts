// SPDX-License-Identifier: EUPL-1.2
import { defaultSettings } from "../../src/plan/settings";
import { parseResources } from "../../src/plan/money";
import type { Indicator, Objective, Plan, Programme } from "../../src/plan/plan";
import type { JoinedObjective, PlanDocument } from "../../src/plan/plan-document";

export const indicator = (fields: Partial<Indicator> = {}): Indicator => ({
  name: "Imprese assistite",
  measures: "Capacità di assistere le imprese",
  type: "efficacia",
  unit: "numero",
  algorithm: "numero di imprese assistite nell'anno",
  dataSource: "registro degli sportelli",
  lastValue: "120",
  targets: { "2026": ">= 130" },
  ...fields,
});

export const objective = (fields: Partial<Objective> = {}): Objective => {
  const resources = fields.resources === undefined ? "€ 1.000,00" : fields.resources;
  return {
    code: "011-005-001",
    title: "Sostegno alle imprese",
    description: "Assistenza e formazione per le imprese del territorio.",
    timeframe: "Annuale",
    centre: "Area promozione",
    resources,
    resourcesParsed: parseResources(resources ?? ""),
    declaredIndicators: 1,
    indicators: [indicator()],
    ...fields,
  };
};

export const programme = (fields: Partial<Programme> = {}): Programme => ({
  missionCode: "011",
  missionTitle: "Competitività e sviluppo delle imprese",
  programmeCode: "005",
  programmeTitle: "Promozione",
  objectives: [objective()],
  ...fields,
});

/** A plan as reading gives it, without places: overview and sheets are joined by code, else by title. */
export function documentOf(fields: Partial<Plan>): PlanDocument {
  const plan: Plan = {
    chamber: "Camera di Commercio di Prova",
    title: null,
    dated: null,
    year: 2026,
    yearFrom: "title",
    premise: [],
    overview: [],
    programmes: [],
    ...fields,
  };
  return {
    plan,
    places: {},
    labels: {},
    repeats: {},
    coverLines: [],
    template: null,
    statedYears: [],
    appropriations: [],
    settings: defaultSettings(),
    settingsProblems: [],
    totals: [],
    join: joined(plan),
    sharedLabels: [],
    notUnderstood: [],
    sheets: [],
    leftAside: [],
  };
}

function joined({ overview, programmes }: Plan): JoinedObjective[] {
  const key = ({ code, title }: { code: string | null; title: string }) => code ?? title;
  const named = new Map(
    overview.flatMap(({ objectives }, p) =>
      objectives.map((line, o) => [key(line), `/overview/${p}/objectives/${o}`] as const),
    ),
  );
  return programmes.flatMap(({ objectives }, p) =>
    objectives.flatMap((each, o) => {
      const line = named.get(key(each));
      return line === undefined ? [] : [{ objective: `/programmes/${p}/objectives/${o}`, overview: line }];
    }),
  );
}
