// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { PlanDocument } from "../../plan/plan-document";
import { readTarget } from "../../plan/target/read-target";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import { contentOf, placesOf } from "../places";
import { replaceContent } from "../replacements";
import type { Report, Rule } from "../rule";
import { capped } from "./attainment";
import { resultsOf, type Result } from "./results";

export const cns03: Rule = {
  id: "CNS-03",
  severity: "error",
  title: "Grado di raggiungimento calcolato dai valori",
  why: "Il grado di raggiungimento viene dal valore atteso e da quello raggiunto: se non torna, uno dei tre è sbagliato.",
  source: "D.P.C.M. 18/9/2012, art. 5, c. 1, lett. b); prassi",
  examples: {
    good: "atteso >= 60,00, a consuntivo 56,00: 93,33%",
    bad: "atteso >= 60,00, a consuntivo 56,00: 100,00%",
  },
  correction: "Scrive il grado calcolato.",
  limits:
    "Calcola consuntivo su atteso quando è meglio un valore più alto, atteso su consuntivo quando è meglio più basso, fino a 100%; " +
    "non calcola testi, più condizioni insieme, date superate e valori fuori da un intervallo.",
  check: (document) => {
    const { results } = resultsOf(document);
    const graded = (results ?? []).filter(({ indicator }) => indicator.achievement !== undefined);
    if (graded.length === 0) return "not-applicable";
    return graded.flatMap((result) => reportOf(document, result));
  },
};

function reportOf(document: PlanDocument, result: Result): Report[] {
  const { at: indicatorAt, indicator, target, text, reached, finalAt } = result;
  if (reached === null || target === null) return [];
  const written = indicator.achievement ?? "";
  const expected = capped(reached);
  const stated = percentageIn(written);
  if (stated && agrees(stated, expected)) return [];
  const at = `${indicatorAt}/achievement`;
  const what = isMissing(written)
    ? "Manca il grado di raggiungimento"
    : stated
      ? `Il grado di raggiungimento è ${quoted(written)}`
      : `Il grado di raggiungimento ${quoted(written)} non si legge come una percentuale`;
  return [
    {
      at,
      message:
        `${what}: con un valore atteso di ${quoted(target.text)} e uno a consuntivo di ${quoted(text)} è ${inWords(expected)}` +
        `${stated ? `, differenza ${inWords(stated.value.minus(expected))}` : ""}. Riportare il valore calcolato, o correggere quello sbagliato.`,
      seen: written,
      expected: inWords(expected),
      related: placesOf(document, [target.at, finalAt]),
      ...correction(document, at, expected),
    },
  ];
}

interface Percentage {
  value: Big;
  decimals: number;
}

/** A percentage as written; a number without a sign is one too, such is the column. */
function percentageIn(text: string): Percentage | null {
  const { target } = readTarget(text, { unit: "%" });
  if (target.kind !== "threshold" || (target.unit !== undefined && target.unit !== "%")) return null;
  return { value: new Big(target.value), decimals: target.value.split(".")[1]?.length ?? 0 };
}

/** The same up to the decimals that were written: `93%` for 93,33. */
const agrees = ({ value, decimals }: Percentage, expected: Big): boolean =>
  value.round(Math.min(decimals, 2)).eq(expected.round(Math.min(decimals, 2)));

const inWords = (percentage: Big): string => `${percentage.toFixed(2).replace(".", ",")}%`;

/** A number where the cell shows percentages, else the words. */
function correction(document: PlanDocument, at: string, expected: Big) {
  const content = contentOf(document, at);
  const isNumber = content?.numberFormat?.includes("%") === true;
  return replaceContent(content, isNumber ? expected.div(100).toNumber() : inWords(expected), {
    label: `Scrivere ${quoted(inWords(expected))}`,
    kind: "asked",
  });
}
