// SPDX-License-Identifier: EUPL-1.2
import type {
  Appropriation,
  CellContent,
  PlanDocument,
  PlanPointer,
  StatedYear,
} from "../../src/plan/plan-document";
import type { Indicator, Objective, OverviewObjective, Plan, Programme } from "../../src/plan/plan";
import type * as z from "zod";
import { settingsSchema } from "../../src/plan/settings";
import { parseResources } from "../../src/plan/money";
import { sameWordsKey, withoutProjectCodes } from "../../src/plan/wording";
import { layOut, yearsStated } from "./plan-layout";

/** A field left out is filled with something sound; `null` is a field that the layout does not have. */
export type IndicatorInput = Partial<Indicator>;
export type ObjectiveInput = Partial<Omit<Objective, "indicators">> & {
  indicators?: IndicatorInput[];
  resourcesLabel?: string;
};
type ProgrammeInput = Partial<Omit<Programme, "objectives">> & { objectives?: ObjectiveInput[] };
type OverviewInput = Partial<Omit<Programme, "objectives">> & { objectives?: OverviewObjective[] };

type SettingsInput = z.input<typeof settingsSchema>;

export interface PlanInput extends Partial<Pick<Plan, "chamber" | "title" | "dated" | "year" | "premise">> {
  programmes?: ProgrammeInput[];
  /** Left out: one that agrees with the programmes. */
  overview?: OverviewInput[];
  /** Left out: by equal title, within a mission. Pairs of pointers (objective, overview objective). */
  join?: [PlanPointer, PlanPointer][];
  /** Left out: those of the title, of the resources' labels and of the target columns. */
  statedYears?: StatedYear[];
  /** Left out: none. */
  appropriations?: Appropriation[];
  /** Left out: the usual ones. */
  settings?: SettingsInput;
  /** Left out: none. */
  totals?: CellContent[];
  /** Cells to hold something else than the text of their field. */
  contents?: Record<PlanPointer, Partial<CellContent>>;
}

const PROGRAMME = {
  missionCode: "012",
  missionTitle: "Regolazione dei mercati",
  programmeCode: "004",
  programmeTitle:
    "Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori",
};

/**
 * A document laid out as the common layout: cover on `Copertina` (A1 chamber, A2 title, A3 date), a matrix on `Quadro`
 * (missions in row 3, programmes in row 4, objectives in row 5, from column B), then one sheet a programme, named
 * `012-004`: B1 mission, B2 programme; the first objective has its title in C4, description C5, arco temporale C6,
 * centre C7, resources C8, count A9; the first indicator its name in B10, cosa misura B11, headings in row 12 and
 * values in row 13 (A tipologia … E ultimo valore, targets from F). An indicator takes 4 rows, an objective one blank row.
 * Optional fields stand on the right: those of the first objective in G4 investments, G5 contribution, G6 stakeholders, G7 spent,
 * those of its first indicator in E10 (the code) and after its targets.
 */
export function planDocument(input: PlanInput = {}): PlanDocument {
  const programmes = (input.programmes ?? [{}]).map(completeProgramme);
  const overview = (input.overview ?? overviewOf(programmes)).map((given) => ({
    ...PROGRAMME,
    objectives: [],
    ...given,
  }));
  const plan: Plan = {
    chamber: input.chamber === undefined ? "Camera di Commercio di Lucca" : input.chamber,
    title: input.title === undefined ? "Piano degli indicatori e dei risultati attesi 2018" : input.title,
    dated: input.dated === undefined ? "dicembre 2017" : input.dated,
    year: input.year === undefined ? 2018 : input.year,
    yearFrom: input.year === null ? null : "title",
    premise: input.premise ?? [],
    overview,
    programmes,
  };
  const resourcesLabels = (input.programmes ?? []).map(({ objectives }) =>
    (objectives ?? []).map(({ resourcesLabel }) => resourcesLabel),
  );
  const layout = layOut(plan, resourcesLabels, input.contents ?? {});
  const join = input.join ?? joinByTitle(plan);
  for (const [objective, inOverview] of join) {
    const [from, to] = [objectiveAt(plan.overview, inOverview), objectiveAt(plan.programmes, objective)];
    to.code ??= from.code;
  }
  return {
    plan,
    ...layout,
    repeats: {},
    coverLines: [],
    template: null,
    statedYears: input.statedYears ?? yearsStated(plan, layout),
    appropriations: input.appropriations ?? [],
    settings: settingsSchema.parse(input.settings ?? {}),
    settingsProblems: [],
    totals: input.totals ?? [],
    join: join.map(([objective, overviewPointer]) => ({ objective, overview: overviewPointer })),
    sharedLabels: [],
    notUnderstood: [],
    leftAside: [],
  };
}

function completeProgramme(given: ProgrammeInput, index: number): Programme {
  const objectives = given.objectives ?? [{}];
  return {
    ...PROGRAMME,
    ...given,
    objectives: objectives.map((objective, n) => completeObjective(objective, `${index + 1}.${n + 1}`)),
  };
}

function completeObjective(given: ObjectiveInput, number: string): Objective {
  const fields = { ...given };
  delete fields.resourcesLabel;
  const indicators = (given.indicators ?? [{}]).map((indicator, n) =>
    completeIndicator(indicator, `${number}.${n + 1}`),
  );
  return {
    code: null,
    title: `Obiettivo ${number}`,
    description: `Che cosa si farà per il risultato ${number}`,
    timeframe: "Triennale",
    centre: "Area Regolazione del mercato",
    resources: "€ 1.000,00",
    resourcesParsed: fields.resources === null ? null : parseResources(fields.resources ?? "€ 1.000,00"),
    declaredIndicators: indicators.length,
    ...fields,
    indicators,
  };
}

const completeIndicator = (given: IndicatorInput, number: string): Indicator => ({
  name: `Imprese assistite ${number}`,
  measures: `Quante imprese sono state assistite ${number}`,
  type: "efficacia",
  unit: "numero",
  algorithm: "Numero annuale di imprese assistite",
  dataSource: "Registro delle pratiche dello sportello",
  lastValue: "80",
  targets: { "2018": ">= 90", "2019": ">= 100", "2020": ">= 110" },
  ...given,
});

const overviewOf = (programmes: readonly Programme[]): OverviewInput[] =>
  programmes.map(({ missionCode, missionTitle, programmeCode, programmeTitle, objectives }) => ({
    missionCode,
    missionTitle,
    programmeCode,
    programmeTitle,
    objectives: objectives.map(({ title }, n) => ({
      code: `${missionCode}-${programmeCode}-${String(n + 1).padStart(3, "0")}`,
      title,
    })),
  }));

function joinByTitle(plan: Plan): [PlanPointer, PlanPointer][] {
  const free = plan.overview.flatMap(({ missionCode, objectives }, p) =>
    objectives.map(({ title }, o) => ({
      key: titleKey(missionCode, title),
      at: `/overview/${p}/objectives/${o}`,
    })),
  );
  return plan.programmes.flatMap(({ missionCode, objectives }, p) =>
    objectives.flatMap(({ title }, o): [PlanPointer, PlanPointer][] => {
      const found = free.findIndex(({ key }) => key === titleKey(missionCode, title));
      const [match] = found < 0 ? [] : free.splice(found, 1);
      return match ? [[`/programmes/${p}/objectives/${o}`, match.at]] : [];
    }),
  );
}

const titleKey = (missionCode: string | null, title: string): string =>
  `${missionCode}|${sameWordsKey(withoutProjectCodes(title))}`;

function objectiveAt<T extends { code: string | null }>(
  programmes: readonly { objectives: T[] }[],
  pointer: PlanPointer,
): T {
  const [, , programme, , objective] = pointer.split("/");
  const found = programmes[Number(programme)]?.objectives[Number(objective)];
  if (!found) throw new RangeError(`No objective at ${pointer}`);
  return found;
}
