// SPDX-License-Identifier: EUPL-1.2
import { isProvisional } from "../../plan/provisional-names";
import { THRESHOLDS } from "../../plan/thresholds";
import { objectiveFields } from "../fields";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { isAbsent } from "../absent";

export const obj01: Rule = {
  id: "OBJ-01",
  severity: "error",
  title: "Titolo dell’obiettivo presente e breve",
  why:
    `Il titolo dice che cosa si vuole ottenere e lega la scheda al quadro; oltre i ${THRESHOLDS.longestTitle.usual} caratteri ` +
    "di solito contiene anche la descrizione.",
  source: "prassi",
  examples: {
    good: "Promozione dei servizi di giustizia alternativa",
    bad: "titolo vuoto o «Nuovo obiettivo», oppure titolo e descrizione nella stessa cella",
  },
  limits: "Il numero massimo di caratteri si può cambiare nelle impostazioni.",
  check: ({ plan, settings }) => {
    const { longestTitle } = settings.thresholds;
    const titles = objectiveFields(plan, "title");
    if (titles.length === 0) return "not-applicable";
    return titles.flatMap(({ at, text }): Report[] => {
      if (isAbsent(text)) {
        return [
          {
            at,
            message: "Manca il titolo dell’obiettivo. Scrivere in poche parole che cosa si vuole ottenere.",
            seen: text,
          },
        ];
      }
      if (isProvisional(plan, text)) {
        return [
          {
            at,
            message: `Il titolo ${quoted(text)} è ancora quello provvisorio. Scrivere in poche parole che cosa si vuole ottenere.`,
            seen: text,
          },
        ];
      }
      const { length } = text;
      if (length <= longestTitle) return [];
      return [
        {
          at,
          severity: "warning",
          message:
            `Il titolo ${quoted(text)} è lungo ${length} caratteri. ` +
            `Accorciarlo, al massimo a ${longestTitle}, e spostare il resto nella descrizione.`,
          seen: text,
        },
      ];
    });
  },
};
