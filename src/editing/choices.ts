// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../plan/elements";
import type { Plan } from "../plan/plan";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { normalisedText } from "../plan/wording";
import { fieldLabel } from "../template/field-label";
import { INDICATOR_TYPES } from "../template/indicator-types";
import { TIMEFRAMES } from "../template/timeframes";
import { UNITS } from "../template/units";
import { STATED_POLARITIES } from "../template/polarities";
import type { ChoiceField, ChoiceList, Choices } from "../workbook/choices";

/** A listed field, and what is said when its cell is selected. */
interface Listed {
  /** Name of the field in the exchanged JSON. */
  field: string;
  list: string;
  message: string;
}

const OF_OBJECTIVES: readonly Listed[] = [
  {
    field: "timeframe",
    list: "archi_temporali",
    message: "Gli anni in cui si realizza l’obiettivo (D.P.C.M. 18/9/2012, art. 3, c. 2, lett. b).",
  },
  {
    field: "centre",
    list: "centri",
    message: "Il centro di responsabilità, scritto sempre allo stesso modo (art. 4, lett. d).",
  },
];

const OF_INDICATORS: readonly Listed[] = [
  {
    field: "type",
    list: "tipologie",
    message: "La tipologia dell’indicatore (D.P.C.M. 18/9/2012, art. 6). Si può scriverne un’altra.",
  },
  {
    field: "unit",
    list: "unita_di_misura",
    message: "L’unità in cui sono espressi i valori (art. 3, c. 3, lett. b). Si può scriverne un’altra.",
  },
  {
    field: "polarity",
    list: "polarita",
    message: "Quali valori dell’indicatore sono migliori: dice come leggere i risultati attesi.",
  },
];

/** The lists of the common layout, and the centres of the plan's own, for the cells of the fields they are for. */
export function choicesOf(document: PlanDocument): Choices {
  const { plan } = document;
  const lists: ChoiceList[] = [
    { name: "archi_temporali", values: timeframesFor(plan).map(({ text }) => text) },
    { name: "centri", values: centresInUse(document).map(({ centre }) => centre) },
    { name: "tipologie", values: typesFor(plan).map(({ text }) => text) },
    { name: "unita_di_misura", values: UNITS.terms.map(({ term }) => term) },
    { name: "polarita", values: Object.values(STATED_POLARITIES) },
  ];
  const fields = [
    ...fieldsOf(document, objectivesOf(plan), OF_OBJECTIVES),
    ...fieldsOf(document, indicatorsOf(plan), OF_INDICATORS),
  ];
  const filled = new Set(lists.filter(({ values }) => values.length > 0).map(({ name }) => name));
  const used = new Set(fields.map(({ list }) => list));
  return {
    lists: lists.filter(({ name }) => filled.has(name) && used.has(name)),
    fields: onceEach(fields.filter(({ list }) => filled.has(list))),
  };
}

/** A listed term as this plan spells it. */
type Spelled<T> = T & { text: string };

/** The spans of time in the plan's own habit: with a capital where all of its objectives have one. */
export function timeframesFor(plan: Plan): Spelled<(typeof TIMEFRAMES.terms)[number]>[] {
  const written = objectivesOf(plan).map(({ objective }) => objective.timeframe);
  return spelled(TIMEFRAMES.terms, written, 1);
}

/** The tipologie in the plan's own habit: a single one tells of none. */
export function typesFor(plan: Plan): Spelled<(typeof INDICATOR_TYPES.terms)[number]>[] {
  const written = indicatorsOf(plan).map(({ indicator }) => indicator.type);
  return spelled(INDICATOR_TYPES.terms, written, 2);
}

/** @param least texts that make a habit */
function spelled<T extends { term: string }>(
  terms: readonly T[],
  written: readonly (string | null)[],
  least: number,
): Spelled<T>[] {
  const texts = written.flatMap((text) => (text?.trim() ? [text.trim()] : []));
  const hasCapitals = texts.length >= least && texts.every((text) => /^\p{Lu}/u.test(text));
  return terms.map((each) => ({ ...each, text: hasCapitals ? capitalised(each.term) : each.term }));
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Centres of responsibility with the number of objectives that name them: as the plan writes them, the most frequent
 * first, then the others of the settings.
 */
export function centresInUse({ plan, settings }: PlanDocument): { centre: string; objectives: number }[] {
  const counts = new Map<string, number>();
  for (const { objective } of objectivesOf(plan)) {
    const centre = normalisedText(objective.centre ?? "");
    if (centre !== "") counts.set(centre, (counts.get(centre) ?? 0) + 1);
  }
  const written = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || a.localeCompare(b, "it"));
  const others = settings.centres.filter((centre) => !counts.has(centre));
  return [...written, ...others.map((centre) => [centre, 0] as const)].map(([centre, objectives]) => ({
    centre,
    objectives,
  }));
}

const fieldsOf = (
  { places }: PlanDocument,
  elements: readonly { at: PlanPointer }[],
  listed: readonly Listed[],
): ChoiceField[] =>
  elements.flatMap(({ at }) =>
    listed.flatMap(({ field, list, message }) => {
      const content = places[`${at}/${field}`];
      if (!content || content.formula !== null) return [];
      const { sheet, cell } = content;
      return [{ sheet, cell, list, title: fieldLabel(field) ?? field, message }];
    }),
  );

/** A cell of a table may be the field of many elements. */
const onceEach = (fields: readonly ChoiceField[]): ChoiceField[] => [
  ...new Map(fields.map((field) => [`${field.sheet}!${field.cell}`, field])).values(),
];
