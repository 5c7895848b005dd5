// SPDX-License-Identifier: EUPL-1.2
import { missingTopics } from "../doc/missing-topics";
import { premiseParagraphs } from "../doc/premise";
import { listed } from "../phrases";
import type { Rule } from "../rule";
import { ACCOUNT } from "./report-words";
import { resultsOf } from "./results";

export const cns05: Rule = {
  id: "CNS-05",
  severity: "warning",
  title: "Scenario, vincoli, interventi e variazioni nel rapporto",
  why:
    "Il rapporto sui risultati racconta lo scenario in cui si è davvero operato, i vincoli e gli interventi organizzativi " +
    "dell’anno, e perché sono cambiate risorse, strategie e azioni: senza, gli scostamenti non si spiegano.",
  source: "D.P.C.M. 18/9/2012, art. 5, c. 1, lett. b)",
  examples: {
    good: "«Nel 2018 l’economia provinciale…», «I limiti di spesa…», «La riorganizzazione degli uffici…», «Le variazioni di budget…»",
    bad: "un rapporto che riporta i soli risultati degli indicatori",
  },
  limits:
    "Si applica ai rapporti che hanno una parte discorsiva. Cerca le parole con cui di solito se ne parla: non distingue " +
    "lo scenario previsto da quello effettivo e non giudica se quanto è scritto basti.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 0, of: 0 }, corpus: { right: 41, of: 42 } },
  },
  check: (document) => {
    const premise = premiseParagraphs(document);
    const [first] = premise;
    if (!first || !resultsOf(document).isReport) return "not-applicable";
    const missing = missingTopics(
      premise.map(({ text }) => text),
      ACCOUNT,
    ).map(({ name }) => name);
    if (missing.length === 0) return [];
    return [
      {
        at: first.at,
        message:
          `Il rapporto non parla di alcuni elementi di cui deve dare conto: ${listed(missing)}. ` +
          "Aggiungere un paragrafo per ciascuno, anche solo per dire che non c’è stato niente da segnalare.",
        expected: listed(missing),
      },
    ];
  },
};
