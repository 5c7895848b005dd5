// SPDX-License-Identifier: EUPL-1.2
import type { LocatedObjective } from "../../plan/elements";
import { objectivesOf } from "../../plan/elements";
import type { PlanDocument } from "../../plan/plan-document";
import { labelWords } from "../../template/label-text";
import { isAbsent } from "../absent";
import { resultsOf } from "../cns/results";
import { listed } from "../phrases";
import { placeKey, placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { topicsOf } from "./resource-phrases";

/** Years after the exercise that the triennium takes in. */
const LATER = [1, 2];

export const ris06: Rule = {
  id: "RIS-06",
  severity: "warning",
  title: "Risorse degli anni successivi",
  why:
    "Il piano ha base triennale: le risorse del solo esercizio non dicono con che cosa si raggiungeranno i risultati " +
    "degli anni successivi.",
  source: "D.P.C.M. 18/9/2012, art. 5, c. 1, lett. a)",
  examples: {
    good: "Risorse finanziarie 2018 | 2019 | 2020, oppure in premessa: «Le risorse degli anni successivi saranno definite con i relativi preventivi»",
    bad: "solo Risorse finanziarie 2018, senza altro",
  },
  limits:
    "Riconosce la dichiarazione nella premessa dalle parole con cui di solito si scrive. Non si applica a un rapporto sui risultati.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 37, of: 37 } },
  },
  check: (document) => {
    const { year } = document.plan;
    const funded = objectivesOf(document.plan).filter(
      ({ objective }) => !isAbsent(objective.resources ?? ""),
    );
    if (year === null || funded.length === 0 || resultsOf(document).isReport) return "not-applicable";
    if (isExplained(document.plan.premise, year)) return [];
    const lacking = funded
      .map((located) => ({ located, missing: missingYears(document, located, year) }))
      .filter(({ missing }) => missing.length > 0);
    const [first] = lacking;
    if (
      first &&
      lacking.length === funded.length &&
      lacking.every(({ missing }) => missing.length === LATER.length)
    ) {
      return [
        planReport(
          document,
          lacking.map(({ located }) => located),
          first.missing,
        ),
      ];
    }
    return lacking.map(({ located: { at }, missing }) => ({
      at: `${at}/resources`,
      message:
        `Per questo obiettivo mancano le risorse ${ofYears(missing)}. ` +
        "Scriverle accanto a quelle dell’esercizio, anche se sono pari a zero.",
      expected: listed(missing),
    }));
  },
};

/** A plan without any resources for later years has one thing to put right, not one for each objective. */
function planReport(
  document: PlanDocument,
  objectives: readonly LocatedObjective[],
  missing: readonly number[],
): Report {
  const fields = objectives.map(({ at }) => `${at}/resources`);
  const labels = fields.flatMap((at) => document.labels[at] ?? []);
  const places = labels.length > 0 ? labels : placesOf(document, fields);
  const [place, ...others] = [
    ...new Map(places.map(({ sheet, cell }) => [placeKey({ sheet, cell }), { sheet, cell }])).values(),
  ];
  return {
    at: fields[0] ?? null,
    ...(place && { place }),
    message:
      `Le risorse sono indicate solo per l’esercizio: mancano quelle ${ofYears(missing)}. ` +
      "Aggiungerle per ogni obiettivo, oppure dire nella premessa quando saranno definite.",
    expected: listed(missing),
    related: others,
  };
}

/** Years after the exercise that neither the label nor a cell of their own names. */
function missingYears({ labels }: PlanDocument, { at, objective }: LocatedObjective, year: number): number[] {
  const [first, last] = yearsSpanned(String(labels[`${at}/resources`]?.value ?? ""));
  const further = objective.furtherResources ?? {};
  return LATER.map((later) => year + later).filter(
    (wanted) => !(first <= wanted && wanted <= last) && isAbsent(further[wanted] ?? ""),
  );
}

/** `Risorse finanziarie 2018-2020` speaks of all three years. */
function yearsSpanned(label: string): [first: number, last: number] {
  const { years } = labelWords(label);
  return [Math.min(...years), Math.max(...years)];
}

const ofYears = (years: readonly number[]): string => listed(years.map((year) => `del ${year}`));

const isExplained = (premise: readonly string[], year: number): boolean =>
  premise.some((paragraph) => {
    const topics = topicsOf(paragraph);
    if (!topics.has("resources")) return false;
    return topics.has("later years") || clausesOf(paragraph).some((clause) => tellsLaterYears(clause, year));
  });

/** `le risorse del 2019 e del 2020`: resources and a later year in one clause; a year elsewhere is of something else. */
const tellsLaterYears = (clause: string, year: number): boolean =>
  topicsOf(clause).has("resources") &&
  Array.from(clause.matchAll(YEARS), ([, first = "", last = first]) => [Number(first), Number(last)] as const)
    // `il triennio 2018-2020` is what the whole plan is about.
    .filter(([first]) => first > year)
    .some((span) => LATER.some((later) => span.includes(year + later)));

/** A year or a span of years, out of amounts. */
const YEARS = /(?<![\d.,])(20\d\d)(?:\s?[-–/]\s?(20\d\d))?(?!\d|[.,]\d)/gu;

const clausesOf = (paragraph: string): string[] => paragraph.split(/[.;:]\s|\n/u);
