// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { isAbsent } from "../absent";
import { indicatorFields } from "../fields";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Polarity } from "../polarity/polarity";
import { polarityOf } from "../polarity/polarity";
import { statedPolarity } from "../polarity/stated";
import type { Offer } from "../replacements";
import { replaceContent } from "../replacements";
import type { Rule } from "../rule";

/** How each is written. */
const FORMS: Record<Exclude<Polarity, "unknown">, string> = {
  higher: "più alto",
  lower: "più basso",
  interval: "intervallo",
  "yes-no": "sì/no",
};
const ALL_FORMS = Object.values(FORMS).join(", ");

export const ind24: Rule = {
  id: "IND-24",
  severity: "info",
  title: "Polarità dichiarata",
  why:
    "La polarità dice se è meglio un valore più alto o più basso: senza, non si può sapere " +
    "se un risultato atteso è scritto nel verso giusto.",
  source: "prassi",
  examples: { good: "più basso (tempo medio di evasione)", bad: "(cella vuota)" },
  correction: "Scrive la polarità che si ricava dalle parole, dall’unità e dagli operatori dell’indicatore.",
  limits: "Si applica solo dove il modello ha una riga o una colonna per la polarità.",
  check: (document) => {
    const fields = indicatorFields(document.plan, "polarity");
    if (fields.length === 0) return "not-applicable";
    return fields
      .filter(({ text }) => isAbsent(text) || statedPolarity(text) === null)
      .map(({ at, text }) => ({
        at,
        message:
          (isAbsent(text)
            ? "La polarità dell’indicatore non è indicata. "
            : `La polarità ${quoted(text)} non si riconosce. `) + `Scriverne una tra: ${ALL_FORMS}.`,
        seen: text,
        expected: ALL_FORMS,
        ...proposal(document, at),
      }));
  },
};

function proposal(document: PlanDocument, at: PlanPointer): Offer {
  const { polarity, reason } = polarityOf(document, at.slice(0, at.lastIndexOf("/")));
  return polarity === "unknown"
    ? {}
    : replaceContent(contentOf(document, at), FORMS[polarity], {
        label: `Scrivere «${FORMS[polarity]}» (${reason})`,
        kind: "asked",
      });
}
