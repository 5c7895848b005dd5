// SPDX-License-Identifier: EUPL-1.2
import { allegatoOptionsSchema, type AllegatoOptions } from "../../src/plan/allegato-options";
import type { Objective, Programme } from "../../src/plan/plan";
import type { PlanDocument } from "../../src/plan/plan-document";
import { documentOf, indicator, objective, programme } from "../support/plan-without-places";
import { prose } from "./long-texts";

/** Code, resources, number of indicators and characters of the description: some cards take a few lines, some pages. */
type Sketch = [code: string | null, resources: string | null, indicators: number, length: number];

const PROGRAMMES: [mission: string, programme: string, objectives: Sketch[]][] = [
  [
    ...(["011", "005"] as const),
    [
      ["011-005-001", "€ 1.000,10", 2, 300],
      ["011-005-002", "€ 66.700,20 + € 5.000,05 di investimenti", 9, 9000],
      [null, "€ 0,30", 1, 100],
      ["011-005-004", "da definire", 3, 2500],
    ],
  ],
  ["012", "004", [["012-004-001", "€ 333.333,33", 12, 200]]],
  [
    ...(["032", "002"] as const),
    [
      ["032-002-001", "€ 0,00", 1, 5000],
      ["032-002-002", null, 4, 800],
    ],
  ],
  [
    ...(["032", "003"] as const),
    [
      ["032-003-001", "€ 1.000,00 + € 13.000 di investimenti", 5, 6000],
      ["032-003-002", "€ 12.345,67", 2, 60],
    ],
  ],
];

/** A plan of four programmes under three missions; its overview also has an objective that no sheet holds. */
export function severalProgrammes(options: Partial<AllegatoOptions> = {}): PlanDocument {
  let count = 0;
  const objectiveOf = ([code, resources, indicators, length]: Sketch): Objective =>
    objective({
      ...{
        code,
        resources,
        title: `Obiettivo numero${++count} del piano`,
        description: prose(length, count),
      },
      indicators: Array.from({ length: indicators }, (_, i) =>
        indicator({ name: prose(40 + 30 * i, count) }),
      ),
    });
  const programmes = PROGRAMMES.map(([missionCode, programmeCode, objectives]): Programme =>
    programme({
      ...{ missionCode, programmeCode },
      missionTitle: `Missione numero ${missionCode}`,
      programmeTitle: prose(programmeCode === "004" ? 200 : 40, Number(programmeCode)),
      objectives: objectives.map(objectiveOf),
    }),
  );
  const unplanned = { code: "033-001-001", title: "Fondi da assegnare" };
  const document = documentOf({
    premise: [prose(4000, 901), prose(3000, 902)],
    overview: [
      ...programmes.map(({ objectives, ...rest }) => ({
        ...rest,
        objectives: objectives.map(({ code, title }) => ({ code, title })),
      })),
      {
        missionCode: "033",
        missionTitle: "Fondi",
        programmeCode: "001",
        programmeTitle: "Fondi",
        objectives: [unplanned],
      },
    ],
    programmes,
  });
  return { ...document, settings: { ...document.settings, allegato: allegatoOptionsSchema.parse(options) } };
}
