// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import { formatEuro } from "../../plan/money";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { amountsOf } from "./objective-amounts";
import { topicsOf } from "./resource-phrases";

export const ris08: Rule = {
  id: "RIS-08",
  severity: "warning",
  title: "Risorse come la premessa dice di averle calcolate",
  why:
    "La premessa dice quali spese contano le risorse degli obiettivi. Se dichiara solo gli interventi economici, gli " +
    "investimenti indicati sugli obiettivi restano fuori da ciò che è stato dichiarato.",
  source: "prassi",
  examples: {
    good: "«…gli oneri per interventi economici e gli investimenti…», € 5.000,00 di investimenti",
    bad: "«…gli oneri per interventi economici…», ma € 5.000,00 di investimenti",
  },
  limits:
    "Riconosce solo il criterio degli interventi economici, e lo confronta solo con gli investimenti indicati sugli obiettivi.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 2, of: 2 }, corpus: { right: 9, of: 9 } },
  },
  check: (document) => {
    const stated = document.plan.premise.findIndex((paragraph) => {
      const topics = topicsOf(paragraph);
      return topics.has("resources") && topics.has("interventions");
    });
    const objectives = objectivesOf(document.plan).filter(({ objective }) => objective.resources !== null);
    if (stated < 0 || objectives.length === 0) return "not-applicable";
    if (
      document.plan.premise.some(
        (text) => topicsOf(text).has("resources") && topicsOf(text).has("investments"),
      )
    )
      return [];
    return objectives.flatMap((located) => {
      const investments = amountsOf(document, located)?.investments ?? "0";
      if (Number(investments) === 0) return [];
      const { at, objective } = located;
      return [
        {
          at: objective.investments ? `${at}/investments` : `${at}/resources`,
          message:
            `Le risorse comprendono ${formatEuro(investments)} di investimenti, ma la premessa dice di contare solo gli interventi economici. ` +
            "Aggiungere gli investimenti al criterio scritto in premessa, oppure toglierli da qui.",
          seen: objective.investments || (objective.resources ?? ""),
          related: placesOf(document, [`/premise/${stated}`]),
        },
      ];
    });
  },
};
