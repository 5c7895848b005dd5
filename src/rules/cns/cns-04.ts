// SPDX-License-Identifier: EUPL-1.2
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { capped } from "./attainment";
import { resultsOf } from "./results";

export const cns04: Rule = {
  id: "CNS-04",
  severity: "error",
  title: "Cause dello scostamento",
  why: "Il rapporto sui risultati dice perché un risultato atteso non è stato raggiunto.",
  source: "D.P.C.M. 18/9/2012, art. 5, c. 1, lett. b)",
  examples: {
    good: "atteso >= 60, a consuntivo 56: «due funzionari assenti da marzo a giugno»",
    bad: "atteso >= 60, a consuntivo 56, causa non indicata",
  },
  limits:
    "Riguarda i risultati di cui si può calcolare il grado di raggiungimento; non giudica la causa indicata. " +
    "Il grado sotto il quale la chiede è il 100%, o la soglia delle impostazioni, per esempio il 90% o il 70%.",
  check: (document) => {
    const { results } = resultsOf(document);
    if (results === null) return "not-applicable";
    const { causeBelow } = document.settings.thresholds;
    return results.flatMap(({ at, indicator, finalAt, text, target, reached }) => {
      const isShort = reached?.lt(causeBelow) === true;
      const cause = indicator.varianceCause;
      if (!isShort || !target || !isAbsent(cause ?? "")) return [];
      return [
        {
          at: cause === undefined ? finalAt : `${at}/varianceCause`,
          message:
            `Il risultato atteso ${quoted(target.text)} non è stato raggiunto: a consuntivo c’è ${quoted(text)}, il ${capped(reached).toFixed(2).replace(".", ",")}%. ` +
            (cause === undefined
              ? "Aggiungere una colonna «Cause dello scostamento» e dire perché."
              : "Dire perché nella colonna delle cause."),
          seen: cause ?? "",
          related: placesOf(document, [target.at, finalAt]),
        },
      ];
    });
  },
};
