// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../plan/plan-document";
import { objectiveFields } from "../fields";
import { replaceText } from "../replacements";
import { firstOfEach } from "../groups";
import { listed } from "../phrases";
import { placeKey } from "../places";
import type { Rule } from "../rule";

const YEAR = /\b(?:19|20)\d{2}\b/gu;

export const ris05: Rule = {
  id: "RIS-05",
  severity: "error",
  title: "Anno delle risorse uguale all’esercizio",
  why:
    "L’etichetta dice a quale bilancio appartengono gli importi: un anno diverso fa pensare " +
    "che siano ancora quelli del piano precedente.",
  source: "formato comune Unioncamere",
  examples: {
    good: "Risorse finanziarie 2018 (esercizio 2018)",
    bad: "Risorse finanziarie 2017 (esercizio 2018)",
  },
  correction: "Scrive nell’etichetta l’anno dell’esercizio, se ne nomina uno solo.",
  limits: "Guarda l’etichetta: se l’importo sia davvero quello dell’esercizio non può dirlo.",
  check: ({ plan, labels }) => {
    const { year } = plan;
    if (year === null) return "not-applicable";
    const headings = objectiveFields(plan, "resources").flatMap(({ at }) => {
      const label = labels[at];
      const years = label ? yearsIn(label) : [];
      return label && years.length > 0 ? [{ at, label, years }] : [];
    });
    if (headings.length === 0) return "not-applicable";
    return firstOfEach(headings, ({ label }) => placeKey(label))
      .filter(({ years }) => !years.includes(year))
      .map(({ at, label, years }) => {
        const expected = String(label.value).replace(YEAR, String(year));
        return {
          at,
          place: { sheet: label.sheet, cell: label.cell },
          message:
            `L’etichetta delle risorse porta l’anno ${listed(years)}, ma l’esercizio è il ${year}. ` +
            "Verificare che l’importo sia quello dell’esercizio e aggiornare l’anno.",
          seen: String(label.value),
          expected,
          ...(years.length === 1 && replaceText(label, String(label.value), expected)),
        };
      });
  },
};

const yearsIn = ({ value }: CellContent): number[] =>
  [...String(value).matchAll(YEAR)].map(([digits]) => Number(digits));
