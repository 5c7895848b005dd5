// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import type { PlanDocument } from "../../plan/plan-document";
import { durationOf, givesReason } from "../../template/timeframes";
import { isMissing } from "../fields";
import { listed } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { indicatorsWithTargets } from "./targets";
import { PLAN_YEARS } from "./years-to-come";

export const tgt02: Rule = {
  id: "TGT-02",
  severity: "error",
  title: "Risultati attesi dei due anni successivi",
  why:
    "Il piano illustra gli obiettivi del triennio e ne prevede la misura anno per anno. " +
    "Un arco temporale diverso è ammesso, purché l’obiettivo lo dichiari; qui se ne chiede anche il motivo.",
  source: "D.Lgs. 31/5/2011, n. 91, art. 19, c. 2; D.P.C.M. 18/9/2012, art. 3, c. 2, lett. b)",
  examples: {
    good: "Risultato atteso 2018, 2019 e 2020; oppure «Annuale: il mandato del Consiglio scade nel 2018»",
    bad: "Risultato atteso 2017 e 2018, nel piano 2018",
  },
  limits: "Se l’arco temporale dichiara un periodo più breve con un motivo, non giudica il motivo.",
  check: (document) => {
    const { year } = document.plan;
    const indicators = indicatorsWithTargets(document.plan);
    if (year === null || indicators.length === 0) return "not-applicable";
    return indicators.flatMap((located) => report(document, located, year));
  },
};

/** Years that an objective plans for: fewer than the plan's only when its arco temporale says why. */
function plannedYears(timeframe: string): number {
  const duration = durationOf(timeframe);
  return typeof duration === "number" && duration < PLAN_YEARS && givesReason(timeframe)
    ? duration
    : PLAN_YEARS;
}

function report(document: PlanDocument, { at, indicator, owner }: LocatedIndicator, year: number): Report[] {
  const span = plannedYears(owner.objective.timeframe ?? "");
  const missing = Array.from({ length: span - 1 }, (_, n) => year + n + 1).filter((later) =>
    isMissing(indicator.targets[later] ?? ""),
  );
  if (missing.length === 0) return [];
  const years = Object.keys(indicator.targets);
  const heading = document.labels[`${at}/targets/${year}`];
  return [
    {
      at: years.includes(String(year)) ? `${at}/targets/${year}` : `${at}/name`,
      ...(heading && { place: { sheet: heading.sheet, cell: heading.cell } }),
      message:
        `${missing.length > 1 ? "Mancano i risultati attesi" : "Manca il risultato atteso"} ${listed(missing)}: il piano copre gli anni ${year}-${year + span - 1}. ` +
        `Aggiungere ${missing.length > 1 ? "i valori mancanti" : "il valore mancante"}, oppure dichiarare nell’arco temporale un periodo più breve con il motivo.`,
      seen: listed(years),
      expected: listed(Array.from({ length: span }, (_, n) => year + n)),
      related: placesOf(
        document,
        years.map((given) => `${at}/targets/${given}`),
      ),
    },
  ];
}
