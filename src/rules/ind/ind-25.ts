// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import { indicatorsOf } from "../../plan/elements";
import { normalisedText } from "../../plan/wording";
import type { PlanDocument } from "../../plan/plan-document";
import { isAbsent } from "../absent";
import { phraseFinder, wordsOf } from "../phrase-finder";
import { contentOf, placesOf } from "../places";
import { quoted } from "../phrases";
import type { Offer } from "../replacements";
import type { Rule } from "../rule";
import { CALCULATION_WORDS } from "./words/calculation-words";

export const ind25: Rule = {
  id: "IND-25",
  severity: "warning",
  title: "Nome breve, senza il calcolo",
  why:
    "Il nome serve a riconoscere l’indicatore; il modo di calcolarlo ha la sua colonna, " +
    "dove chi verifica lo cerca e dove il decreto lo vuole.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b) e d)",
  examples: {
    good: "nome «Tasso di riscossione», algoritmo «Incassi dell’anno / diritto dovuto * 100»",
    bad: "nome «Tasso di riscossione: incassi dell’anno / diritto dovuto * 100»",
  },
  correction:
    "Dove l’algoritmo è vuoto, vi sposta la parte del nome che segue i due punti o sta tra parentesi in fondo.",
  limits:
    "Riconosce il calcolo dai segni e da poche espressioni («calcolato come», «diviso per»). Un indice che si chiama con i suoi " +
    "due termini («Interventi economici / valore aggiunto») non è segnalato. Il numero massimo di caratteri si può cambiare nelle impostazioni.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 4, of: 4 }, corpus: { right: 17, of: 17 } },
  },
  check: (document) => {
    const { longestName } = document.settings.thresholds;
    const named = indicatorsOf(document.plan).filter(({ indicator }) => !isAbsent(indicator.name));
    if (named.length === 0) return "not-applicable";
    return named.flatMap((located) => {
      const { name } = located.indicator;
      const message = failure(normalisedText(name), longestName);
      if (message === null) return [];
      return [
        {
          at: `${located.at}/name`,
          message,
          seen: name,
          related: placesOf(document, [`${located.at}/algorithm`]),
          ...calculationMoved(document, located),
        },
      ];
    });
  },
};

function failure(name: string, longest: number): string | null {
  if (holdsCalculation(name) && !NAMED_BY_ITS_TERMS.test(name)) {
    return "Il nome dell’indicatore contiene anche il calcolo. Lasciare nel nome ciò che si misura e scrivere il calcolo come algoritmo.";
  }
  return name.length > longest
    ? `Il nome dell’indicatore è lungo ${name.length} caratteri. Ridurlo a non più di ${longest}, lasciando il resto a «Cosa misura» e all’algoritmo.`
    : null;
}

const findCalculation = phraseFinder(CALCULATION_WORDS.map((phrase) => ({ phrase, means: true })));

/** A product by a hundred, an equals sign, a quotient of things that are counted; `e/o` and `24/7` are none. */
const BY_A_HUNDRED = /[*x×]\s*100\b/iu;
const QUOTIENT =
  /\p{L}\s\/\s\p{Ll}|\bn\.\s?[\p{L}\s]{1,80}\/\s?n\.|\([^()/]{1,80}\s[^()/]{1,80}\/[^()/]{1,80}\s[^()/]{1,80}\)|\s=\s/u;

/** The index is called so, by two or three words on each side and nothing else: `Interventi economici / valore aggiunto`. */
const NAMED_BY_ITS_TERMS = /^\p{Lu}\p{Ll}+(?: \p{L}+){0,2} \/ \p{L}+(?: \p{L}+){0,2}$/u;

const holdsCalculation = (name: string): boolean =>
  BY_A_HUNDRED.test(name) || QUOTIENT.test(name) || findCalculation(wordsOf(name)).length > 0;

/** The two parts of `Tempo medio: dalla data di arrivo …` and of `Tempo medio (giorni / pratiche)`. */
const PARTS = [/^(?<kept>[^:]+):\s+(?<moved>\S[^]*)$/u, /^(?<kept>[^(]+)\((?<moved>[^()]+)\)\s*\.?$/u];

/** What follows the name moves to the algorithm, where that is empty and the rest is a good name. */
function calculationMoved(document: PlanDocument, { at, indicator }: LocatedIndicator): Offer {
  const [from, to] = [contentOf(document, `${at}/name`), contentOf(document, `${at}/algorithm`)];
  const parts = PARTS.map((pattern) => pattern.exec(normalisedText(indicator.name))?.groups).find(Boolean);
  const [kept, moved] = [parts?.["kept"]?.trim(), parts?.["moved"]?.trim()];
  if (!from || !to || !kept || !moved || from.formula !== null || to.formula !== null) return {};
  if (
    to.value !== "" ||
    failure(kept, document.settings.thresholds.longestName) !== null ||
    normalisedText(String(from.value)) !== normalisedText(indicator.name)
  )
    return {};
  return {
    corrections: [
      {
        label: `Spostare nell’algoritmo ${quoted(moved)}`,
        kind: "asked",
        edits: [
          { sheet: from.sheet, cell: from.cell, expected: from.value, value: kept },
          { sheet: to.sheet, cell: to.cell, expected: to.value, value: upperInitial(moved) },
        ],
      },
    ],
  };
}

const upperInitial = (text: string): string => text.charAt(0).toLocaleUpperCase("it") + text.slice(1);
