// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { PlanPointer } from "../../plan/plan-document";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { secondPart } from "./parts";

export const ind20: Rule = {
  id: "IND-20",
  severity: "warning",
  title: "Una sola misura per indicatore",
  why:
    "Con due misure in un solo indicatore non si sa quale valore confrontare con il risultato atteso, " +
    "né come valutare il caso in cui se ne raggiunga una sola.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b)",
  examples: {
    good: "due indicatori: «Imprese assistite» e «Tempo medio di risposta»",
    bad: "Numero di imprese assistite e tempo medio di risposta",
  },
  limits:
    "Riconosce due parti separate da un punto e virgola o da «e» quando entrambe cominciano con una misura o un’attività nota.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 5, of: 5 }, corpus: { right: 16, of: 16 } },
  },
  check: (document) => {
    const { plan } = document;
    const named = indicatorsOf(plan).filter(({ indicator }) => !isAbsent(indicator.name));
    if (named.length === 0) return "not-applicable";
    return named.flatMap(({ at, indicator: { name, targets } }): Report[] => {
      const inName = secondPart(name);
      if (inName !== null) return [report(`${at}/name`, "Il nome", name, inName)];
      const twofold = Object.entries(targets).flatMap(([year, text]) => {
        const start = secondPart(text);
        const isPast = plan.year !== null && Number(year) < plan.year;
        return start === null || isPast ? [] : [{ at: `${at}/targets/${year}`, year, text, start }];
      });
      const [first, ...others] = twofold;
      if (first === undefined) return [];
      const related = placesOf(document, [`${at}/name`, ...others.map((other) => other.at)]);
      return [{ ...report(first.at, `Il risultato atteso ${first.year}`, first.text, first.start), related }];
    });
  },
};

const report = (at: PlanPointer, subject: string, text: string, start: number): Report => ({
  at,
  message:
    `${subject} tiene insieme due cose; la seconda comincia da ${quoted(text.slice(start))}. ` +
    "Farne due indicatori, ciascuno con la sua misura e il suo risultato atteso.",
  seen: text,
});
