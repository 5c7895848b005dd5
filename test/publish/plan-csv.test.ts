// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import { planCsv } from "../../src/publish/plan-csv";
import { anyPlan } from "../allegato/any-plan";
import { indicator, objective, programme, documentOf } from "../support/plan-without-places";
import { readCsv } from "./read-csv";

type CsvRecord = Record<string, string>;

/** A text field without the apostrophe that keeps it from being a formula. */
const textOf = (record: CsvRecord, name: string): string => (record[name] ?? "").replace(/^'/u, "");

/** Texts under the names of the plan, from the names of the columns. */
const texts = (record: CsvRecord, names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([name, column]) => [name, textOf(record, column)]));

const PROGRAMME = {
  ...{ missionCode: "missione_codice", missionTitle: "missione" },
  ...{ programmeCode: "programma_codice", programmeTitle: "programma" },
};
const OBJECTIVE = {
  ...{ code: "obiettivo_codice", title: "obiettivo", description: "descrizione", contribution: "contributo" },
  ...{ stakeholders: "portatori_di_interesse", timeframe: "arco_temporale" },
  ...{ centre: "centro_di_responsabilita", resources: "risorse", investments: "investimenti" },
  ...{ spent: "risorse_utilizzate", declaredIndicators: "indicatori_dichiarati" },
};
const INDICATOR = {
  ...{ id: "indicatore_codice", name: "indicatore", measures: "cosa_misura", type: "tipologia" },
  ...{ unit: "unita_di_misura", algorithm: "algoritmo_di_calcolo", dataSource: "fonte_dei_dati" },
  ...{ polarity: "polarita", lastValue: "ultimo_valore_osservato", baselineYear: "anno_ultimo_valore" },
  ...{ finalValue: "valore_a_consuntivo", achievement: "percentuale_raggiungimento" },
  varianceCause: "cause_scostamento",
};

/** Records by a number of theirs, in its order; those without it are of what has nothing below. */
function by(records: readonly CsvRecord[], number: string): CsvRecord[][] {
  const groups = new Map<number, CsvRecord[]>();
  for (const record of records.filter((each) => each[number] !== "")) {
    groups.set(Number(record[number]), [...(groups.get(Number(record[number])) ?? []), record]);
  }
  return [...groups.values()];
}

const money = (amount: string | undefined): string => (amount ?? "").replace(",", ".");

/** The plan that the records tell of. */
const programmesIn = (records: readonly CsvRecord[]) =>
  by(records, "programma_numero").map((ofProgramme) => ({
    ...texts(ofProgramme[0] ?? {}, PROGRAMME),
    objectives: by(ofProgramme, "obiettivo_numero").map((ofObjective) => ({
      ...texts(ofObjective[0] ?? {}, OBJECTIVE),
      current: money(ofObjective[0]?.risorse_correnti_euro),
      invested: money(ofObjective[0]?.risorse_investimenti_euro),
      others: textOf(ofObjective[0] ?? {}, "risorse_altri_anni"),
      indicators: by(ofObjective, "indicatore_numero").map((ofIndicator) => ({
        ...texts(ofIndicator[0] ?? {}, INDICATOR),
        targets: ofIndicator
          .filter(({ anno_risultato_atteso: year }) => year !== "")
          .map((record) => [record.anno_risultato_atteso, textOf(record, "risultato_atteso")]),
      })),
    })),
  }));

/** Fields of the plan as texts: what is blank and what is not there are the same. */
const plain = (value: object, names: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(names).map((name) => {
      const field: unknown = Reflect.get(value, name);
      return [name, typeof field === "number" ? String(field) : (field ?? "")];
    }),
  );

const programmesOf = ({ programmes }: Plan) =>
  programmes.map((each) => ({
    ...plain(each, PROGRAMME),
    objectives: each.objectives.map((one) => ({
      ...plain(one, OBJECTIVE),
      current: one.resourcesParsed?.current ?? "",
      invested: one.resourcesParsed?.investments ?? "",
      others: Object.entries(one.furtherResources ?? {})
        .map(([year, amount]) => `${year}: ${amount}`)
        .join("\n"),
      indicators: one.indicators.map((measure) => ({
        ...plain(measure, INDICATOR),
        targets: Object.entries(measure.targets),
      })),
    })),
  }));

test("another program reads the same programmes, objectives and indicators", () => {
  fc.assert(
    fc.property(anyPlan(), ({ plan }) => {
      expect(programmesIn(readCsv(planCsv(plan)))).toEqual(programmesOf(plan));
    }),
    { numRuns: 15 },
  );
});

test("every optional field is there", () => {
  const { plan } = documentOf({
    programmes: [
      programme({
        objectives: [
          objective({
            ...{ contribution: "Più imprese digitali", stakeholders: "Imprese", spent: "€ 900,00" },
            ...{ investments: "€ 5.000,00", furtherResources: { "2027": "€ 1,00", "2028": "€ 2,00" } },
            resourcesParsed: { current: "1000.00", investments: "5000.00" },
            indicators: [
              indicator({
                ...{ id: "KPI7", polarity: "crescente", baselineYear: "2025", finalValue: "131" },
                ...{ achievement: "100%", varianceCause: "nessuna" },
              }),
            ],
          }),
        ],
      }),
    ],
  });
  expect(programmesIn(readCsv(planCsv(plan)))).toEqual(programmesOf(plan));
});

test("what has nothing below it has a row of its own", () => {
  const { plan } = documentOf({
    programmes: [
      programme({ objectives: [] }),
      programme({
        objectives: [objective({ indicators: [] }), objective({ indicators: [indicator({ targets: {} })] })],
      }),
    ],
  });
  const records = readCsv(planCsv(plan));
  const numbers = ["programma_numero", "obiettivo_numero", "indicatore_numero", "anno_risultato_atteso"];
  expect(records.map((record) => numbers.map((name) => record[name]))).toEqual([
    ["1", "", "", ""],
    ["2", "1", "", ""],
    ["2", "2", "1", ""],
  ]);
  expect(records.map(({ ente, esercizio }) => [ente, esercizio])).toEqual(
    records.map(() => ["Camera di Commercio di Prova", "2026"]),
  );
});

test("columns are those that the README explains, in its order", () => {
  const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");
  const [, list = ""] = /Le colonne:\n(.*?)\n\n(?!-)/su.exec(readme) ?? [];
  const explained = [...list.matchAll(/`([a-z_]+)`/gu)].map(([, name]) => name);
  expect(explained).toEqual(planCsv(documentOf({}).plan).trim().split(";"));
});
