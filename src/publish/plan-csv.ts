// SPDX-License-Identifier: EUPL-1.2
import type { Indicator, Objective, Plan, Programme } from "../plan/plan";
import { type CsvField, csvText } from "./csv";

/** What a row tells of: an indicator and one of its target years, or as much of it as there is. */
interface CsvRow {
  plan: Plan;
  /** Numbers count from 1, within what holds them. */
  programmeNumber: number;
  programme: Programme;
  objectiveNumber?: number;
  objective?: Objective;
  indicatorNumber?: number;
  indicator?: Indicator;
  targetYear?: string;
}

/** Columns in their order; their names are documented in the README. */
const COLUMNS: Readonly<Record<string, (row: CsvRow) => CsvField>> = {
  ente: ({ plan }) => ({ text: plan.chamber }),
  esercizio: ({ plan }) => ({ integer: plan.year }),
  programma_numero: ({ programmeNumber }) => ({ integer: programmeNumber }),
  missione_codice: ({ programme }) => ({ text: programme.missionCode }),
  missione: ({ programme }) => ({ text: programme.missionTitle }),
  programma_codice: ({ programme }) => ({ text: programme.programmeCode }),
  programma: ({ programme }) => ({ text: programme.programmeTitle }),
  obiettivo_numero: ({ objectiveNumber }) => ({ integer: objectiveNumber }),
  obiettivo_codice: ({ objective }) => ({ text: objective?.code }),
  obiettivo: ({ objective }) => ({ text: objective?.title }),
  descrizione: ({ objective }) => ({ text: objective?.description }),
  contributo: ({ objective }) => ({ text: objective?.contribution }),
  portatori_di_interesse: ({ objective }) => ({ text: objective?.stakeholders }),
  arco_temporale: ({ objective }) => ({ text: objective?.timeframe }),
  centro_di_responsabilita: ({ objective }) => ({ text: objective?.centre }),
  risorse: ({ objective }) => ({ text: objective?.resources }),
  risorse_correnti_euro: ({ objective }) => ({ decimal: objective?.resourcesParsed?.current }),
  risorse_investimenti_euro: ({ objective }) => ({ decimal: objective?.resourcesParsed?.investments }),
  risorse_altri_anni: ({ objective }) => ({ text: byYear(objective?.furtherResources) }),
  investimenti: ({ objective }) => ({ text: objective?.investments }),
  risorse_utilizzate: ({ objective }) => ({ text: objective?.spent }),
  indicatori_dichiarati: ({ objective }) => ({ integer: objective?.declaredIndicators }),
  indicatore_numero: ({ indicatorNumber }) => ({ integer: indicatorNumber }),
  indicatore_codice: ({ indicator }) => ({ text: indicator?.id }),
  indicatore: ({ indicator }) => ({ text: indicator?.name }),
  cosa_misura: ({ indicator }) => ({ text: indicator?.measures }),
  tipologia: ({ indicator }) => ({ text: indicator?.type }),
  unita_di_misura: ({ indicator }) => ({ text: indicator?.unit }),
  algoritmo_di_calcolo: ({ indicator }) => ({ text: indicator?.algorithm }),
  fonte_dei_dati: ({ indicator }) => ({ text: indicator?.dataSource }),
  polarita: ({ indicator }) => ({ text: indicator?.polarity }),
  ultimo_valore_osservato: ({ indicator }) => ({ text: indicator?.lastValue }),
  anno_ultimo_valore: ({ indicator }) => ({ text: indicator?.baselineYear }),
  anno_risultato_atteso: ({ targetYear }) => ({ integer: targetYear }),
  risultato_atteso: ({ indicator, targetYear }) => ({ text: indicator?.targets[targetYear ?? ""] }),
  valore_a_consuntivo: ({ indicator }) => ({ text: indicator?.finalValue }),
  percentuale_raggiungimento: ({ indicator }) => ({ text: indicator?.achievement }),
  cause_scostamento: ({ indicator }) => ({ text: indicator?.varianceCause }),
};

/**
 * A plan as open data in a table (D.Lgs. 33/2013 art. 7 and 29): one row for each indicator and year of its targets, so
 * that plans of any chamber and year have the same columns. What has no indicator, or no target, has a row too. Premise
 * and overview are not tabular: they are in the JSON.
 */
export const planCsv = (plan: Plan): string =>
  csvText([
    Object.keys(COLUMNS).map((name) => ({ text: name })),
    ...rowsOf(plan).map((row) => Object.values(COLUMNS).map((field) => field(row))),
  ]);

function rowsOf(plan: Plan): CsvRow[] {
  return plan.programmes.flatMap((programme, p) => {
    const ofProgramme = { plan, programme, programmeNumber: p + 1 };
    return orItself(
      ofProgramme,
      programme.objectives.flatMap((objective, o) => {
        const ofObjective = { ...ofProgramme, objective, objectiveNumber: o + 1 };
        return orItself(
          ofObjective,
          objective.indicators.flatMap((indicator, i) => {
            const ofIndicator = { ...ofObjective, indicator, indicatorNumber: i + 1 };
            const years = Object.keys(indicator.targets).sort();
            return orItself(
              ofIndicator,
              years.map((targetYear) => ({ ...ofIndicator, targetYear })),
            );
          }),
        );
      }),
    );
  });
}

/** A row of its own for what has nothing below it. */
const orItself = (row: CsvRow, below: CsvRow[]): CsvRow[] => (below.length > 0 ? below : [row]);

/** `2028: € 12.000,00`, a line each year. */
const byYear = (amounts: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(amounts ?? {})
    .map(([year, amount]) => `${year}: ${amount}`)
    .join("\n");
