// SPDX-License-Identifier: EUPL-1.2
import { resultsOf } from "../cns/results";
import { listed } from "../phrases";
import type { Rule } from "../rule";
import { missingTopics } from "./missing-topics";
import { SETTING } from "./narrative-words";
import { premiseParagraphs } from "./premise";

export const doc05: Rule = {
  id: "DOC-05",
  severity: "warning",
  title: "Scenario, vincoli e interventi organizzativi nella premessa",
  why:
    "Il piano espone lo scenario istituzionale e socio-economico atteso, i vincoli finanziari e normativi e gli " +
    "interventi organizzativi: senza, non si capisce perché gli obiettivi sono questi.",
  source: "D.P.C.M. 18/9/2012, art. 5, c. 1, lett. a)",
  examples: {
    good: "«Il contesto economico provinciale…», «I vincoli di spesa…», «La riorganizzazione degli uffici…»",
    bad: "una premessa che spiega solo che cos’è il piano",
  },
  limits:
    "Cerca le parole con cui di solito se ne parla; non giudica se quanto è scritto basti. " +
    "Non si applica a un rapporto sui risultati, di cui dice CNS-05.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 46, of: 47 } },
  },
  check: (document) => {
    const premise = premiseParagraphs(document);
    const [first] = premise;
    if (!first || resultsOf(document).isReport) return "not-applicable";
    const missing = missingTopics(
      premise.map(({ text }) => text),
      SETTING,
    ).map(({ name }) => name);
    return missing.length === 0
      ? []
      : [
          {
            at: first.at,
            message: `La premessa non parla di alcuni elementi che il piano deve esporre: ${listed(missing)}. Aggiungere un paragrafo per ciascuno.`,
            expected: listed(missing),
          },
        ];
  },
};
