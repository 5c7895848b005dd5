// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../../plan/remembered";
import type { Rule } from "../rule";
import { CONSOLIDATION } from "./narrative-words";
import { plainWords, premiseParagraphs, sentencesOf } from "./premise";

export const doc11: Rule = {
  id: "DOC-11",
  severity: "warning",
  title: "Azioni per consolidare il sistema degli indicatori",
  why: "Il piano dice anche che cosa si fa perché gli indicatori di risultato misurino sempre meglio.",
  source: "D.P.C.M. 18/9/2012, art. 6, c. 2",
  examples: {
    good: "«Nel triennio la Camera consoliderà il sistema degli indicatori, sostituendo quelli di attività…»",
    bad: "una premessa che degli indicatori dà solo la definizione",
  },
  limits:
    "Cerca un’azione accanto agli indicatori o al sistema di misurazione; non giudica se sia in corso davvero.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 41, of: 42 } },
  },
  check: (document) => {
    const premise = premiseParagraphs(document);
    const [first] = premise;
    if (!first) return "not-applicable";
    return premise.some(({ text }) => sentencesOf(text).some(namesConsolidation))
      ? []
      : [
          {
            at: first.at,
            message:
              "La premessa non dice che cosa si fa per consolidare il sistema degli indicatori. " +
              "Aggiungere le azioni in corso o previste: nuovi indicatori, fonti più affidabili, obiettivi finora senza misura.",
          },
        ];
  },
};

/** An action, and what it is done to a few words after it; or what it is done to, and then that it is done. */
const namesConsolidation = remembered((sentence): boolean => {
  const plain = plainWords(sentence);
  const words = plain.trim().split(" ");
  return words.some((_, n) => {
    const [here, near] = [words.slice(n, n + 4), words.slice(n, n + 1 + CONSOLIDATION.distance)];
    const nearIs = (beginnings: readonly string[]): boolean =>
      near.some((__, k) => startsWithOneOf(near.slice(k, k + 4).join(" "), beginnings));
    return (
      (startsWithOneOf(here.join(" "), CONSOLIDATION.actions) && nearIs(CONSOLIDATION.objects)) ||
      (startsWithOneOf(here.join(" "), CONSOLIDATION.objects) && nearIs(CONSOLIDATION.done))
    );
  });
});

const startsWithOneOf = (text: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => text.startsWith(beginning));
