// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import { isAbsent } from "../absent";
import type { Field } from "../fields";
import { objectiveFields } from "../fields";
import { groupsOf } from "../groups";
import { mostFrequent } from "../most-frequent";
import { quoted } from "../phrases";
import { contentOf, placesOf } from "../places";
import { replaceText } from "../replacements";
import type { Report, Rule } from "../rule";
import { spellingKey, unitKey, withoutFinalStop } from "./centre-spellings";

export const obj14: Rule = {
  id: "OBJ-14",
  severity: "warning",
  title: "Un solo nome per ciascun centro di responsabilità",
  why: "Se un’area è scritta in più modi, i suoi obiettivi e le sue risorse non si sommano e sembrano di uffici diversi.",
  source: "prassi",
  examples: {
    good: "Area Promozione e sviluppo, in tutte le schede",
    bad: "Area Promozione - Sviluppo in una scheda, Area dirigenziale Promozione e sviluppo. in un’altra",
  },
  correction:
    "Scrive il nome come nella maggior parte delle schede, senza punto finale; da sola quando cambiano solo maiuscole, " +
    "segni e spazi, a richiesta quando cambiano le parole.",
  limits:
    "Confronta i nomi tra loro, perché nella cartella di lavoro non c’è l’elenco degli uffici: non riconosce le sigle " +
    "né un nome sbagliato in tutte le schede.",
  check: (document) => {
    const centres = objectiveFields(document.plan, "centre").filter(({ text }) => !isAbsent(text));
    if (centres.length < 2) return "not-applicable";
    return groupsOf(centres, ({ text }) => unitKey(text)).flatMap((unit) => reportUnit(document, unit));
  },
};

function reportUnit(document: PlanDocument, unit: readonly [Field, ...Field[]]): Report[] {
  if (new Set(unit.map(({ text }) => normalisedText(text))).size === 1) return [];
  const [first, ...others] = unit;
  const usual = mostFrequent([
    withoutFinalStop(first.text),
    ...others.map(({ text }) => withoutFinalStop(text)),
  ]);
  const model = unit.find(({ text }) => withoutFinalStop(text) === usual);
  return unit
    .filter(({ text }) => normalisedText(text) !== usual)
    .map(({ at, text }) => {
      const sameSpelling = spellingKey(text) === spellingKey(usual);
      return {
        at,
        message:
          `Lo stesso centro di responsabilità è scritto in più modi: qui ${quoted(text)}, di solito «${usual}». ` +
          (sameSpelling
            ? "Scriverlo sempre allo stesso modo."
            : "Se l’unità è la stessa, scriverla sempre allo stesso modo."),
        seen: text,
        expected: usual,
        related: model && model.at !== at ? placesOf(document, [model.at]) : [],
        ...replaceText(contentOf(document, at), text, usual, { kind: sameSpelling ? "safe" : "asked" }),
      };
    });
}
