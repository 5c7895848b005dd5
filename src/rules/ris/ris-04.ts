// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import { looseKey } from "../../plan/wording";
import { noteBeside } from "../amount-text";
import { objectiveFields } from "../fields";
import type { Rule } from "../rule";
import type { ObjectiveAmounts } from "./objective-amounts";
import { amountsOf } from "./objective-amounts";

export const ris04: Rule = {
  id: "RIS-04",
  severity: "warning",
  title: "Risorse pari a zero con una nota",
  why:
    "Un obiettivo a zero euro può essere corretto, per esempio se è svolto da personale interno, " +
    "ma senza una nota non si distingue da un importo dimenticato.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. h)",
  examples: { good: "€ 0,00 (personale interno)", bad: "€ 0,00" },
  limits:
    "La nota può stare accanto all’importo o nell’ultima frase della descrizione, se nomina il personale interno, l’assenza di oneri o di interventi economici, o le spese di funzionamento.",
  check: (document) => {
    if (objectiveFields(document.plan, "resources").length === 0) return "not-applicable";
    return objectivesOf(document.plan).flatMap((located) => {
      const text = located.objective.resources ?? "";
      if (!isZero(amountsOf(document, located)) || noteBeside(text) !== "") return [];
      if (endsWithReason(located.objective.description ?? "")) return [];
      return [
        {
          at: `${located.at}/resources`,
          message:
            "Le risorse sono pari a zero e non c’è una nota che dica perché. " +
            "Aggiungere il motivo nella stessa cella oppure, se l’importo è stato dimenticato, scriverlo.",
          seen: text,
          expected: "€ 0,00 (personale interno)",
        },
      ];
    });
  },
};

/** A note on the whole objective closes its description; further up it may be about one of the activities. */
const endsWithReason = (description: string): boolean =>
  REASON.test(
    looseKey(description)
      .split(/[.;]\s/u)
      .at(-1) ?? "",
  );

/** Only the people of the chamber work at it, it costs nothing, or only what running the chamber costs. */
const REASON = new RegExp(
  [
    "(?:personale|risorse(?: umane)?|professionalita) intern[oaie]|personale camerale|a costo zero",
    "(?:senza|nessun) (?:ulteriori |alcun )?(?:oner[ei]|costi|spes[ae])",
    "(?:senza|nessun[oa]?|non comprendono) (?:risors[ae] per )?intervent[oi]",
    "(?:spese|risorse|oneri)(?: \\p{L}+){0,4} (?:di|del) (?:solo )?funzionamento",
  ].join("|"),
  "u",
);

const isZero = (amounts: ObjectiveAmounts | null): boolean =>
  amounts !== null && [amounts.current, amounts.investments].every((amount) => Number(amount) === 0);
