// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { contentStems } from "../vocabulary";
import { indicatorStems, sharesStems } from "./indicator-stems";
import { isNewIndicator } from "./new-indicator";

/** A text with fewer words that mean something may well use others for the same thing. */
const FEWEST_STEMS = 4;

export const bas06: Rule = {
  id: "BAS-06",
  severity: "warning",
  title: "Ultimo valore osservato riferito all’indicatore",
  why: "Un valore che riguarda altro non è il punto di partenza di questo indicatore: di solito è finito nella cella sbagliata.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. f)",
  examples: {
    good: "Carta dei servizi: revisionata nel 2016",
    bad: "Carta dei servizi: l’OIV ha attestato il rispetto di tutta la normativa sul tema",
  },
  limits:
    `Segnala un testo di almeno ${FEWEST_STEMS} parole significative, nessuna delle quali compare nell’indicatore né nel titolo dell’obiettivo; ` +
    "un testo breve, o che parla d’altro con le stesse parole, non è riconosciuto, e due sinonimi sembrano cose diverse.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 3, of: 3 }, corpus: { right: 9, of: 10 } },
  },
  check: (document) => {
    const told = indicatorsOf(document.plan).flatMap(({ at, indicator, owner }) => {
      const { lastValue } = indicator;
      return lastValue === null || isAbsent(lastValue) || isNewIndicator(lastValue)
        ? []
        : [{ at, indicator, title: owner.objective.title, lastValue }];
    });
    if (told.length === 0) return "not-applicable";
    return told
      .filter(({ indicator, title, lastValue }) => {
        const said = contentStems(lastValue);
        if (said.size < FEWEST_STEMS) return false;
        return !sharesStems(said, indicatorStems(indicator, title, document.plan.year));
      })
      .map(({ at, indicator: { name }, lastValue }) => ({
        at: `${at}/lastValue`,
        message:
          `L’ultimo valore osservato sembra parlare d’altro: nessuna delle sue parole compare nell’indicatore ${quoted(name)}. ` +
          "Scrivere il dato di questo indicatore.",
        seen: lastValue,
        expected: name,
        related: placesOf(document, [`${at}/name`]),
      }));
  },
};
