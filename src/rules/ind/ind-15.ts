// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import { replaceText } from "../replacements";
import type { Rule } from "../rule";
import type { WrittenAlgorithm } from "./algorithm-gaps";
import { algorithmsOf, gapOf } from "./algorithm-gaps";

export const ind15: Rule = {
  id: "IND-15",
  severity: "warning",
  title: "Algoritmo con ciò che si conta",
  why:
    "Il metodo di calcolo deve dire quali grandezze si contano e si confrontano: «% realizzazione attività» " +
    "non dice quali attività, e due persone otterrebbero due valori diversi.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. d)",
  examples: {
    good: "Pratiche evase entro 5 giorni / pratiche presentate * 100",
    bad: "% realizzazione attività programmate",
  },
  correction:
    "Dove si parla di attività programmate o previste, scrive numeratore e denominatore: «Attività realizzate / attività programmate * 100».",
  limits:
    "Riconosce gli algoritmi fatti di sole parole generiche, quando il nome non dice che cosa si conta; non può sapere se il calcolo scritto sia quello giusto.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 36, of: 36 }, corpus: { right: 15, of: 15 } },
  },
  check: (document) => {
    const written = algorithmsOf(document.plan);
    if (written.length === 0) return "not-applicable";
    return written
      .filter((algorithm) => gapOf(algorithm.text) === "generic" && !nameTells(algorithm))
      .map((algorithm) => ({
        at: algorithm.at,
        message:
          `L’algoritmo ${quoted(algorithm.text)} non dice che cosa si conta. ` +
          "Indicare il numeratore e il denominatore, oppure ciò che si conta.",
        seen: algorithm.text,
        ...bothSides(document, algorithm),
      }));
  },
};

/** `N. iniziative` counts what the name says: `Iniziative di incoming`. */
function nameTells({ text, name }: WrittenAlgorithm): boolean {
  const counted = COUNT.exec(normalisedText(text))?.groups?.["counted"];
  const [first, ...others] = normalisedText(name).toLocaleLowerCase("it").split(" ");
  return others.length > 0 && counted !== undefined && first === counted.toLocaleLowerCase("it");
}

const COUNT = /^(?:n|nr|num|numero|conteggio)\.?\s*(?:di |delle |dei |degli )?(?<counted>\p{L}+)\.?$/iu;

const PLANNED = /attivit(?:à|a['’]) (?<planned>programmate|previste|pianificate) ?\.?$/iu;

/** The two sides of a percentage of activities planned: the same calculation, in full. */
function bothSides(document: PlanDocument, { at, text }: WrittenAlgorithm): Offer {
  const planned = PLANNED.exec(normalisedText(text))?.groups?.["planned"];
  return planned === undefined
    ? {}
    : replaceText(
        contentOf(document, at),
        text,
        `Attività realizzate / attività ${planned.toLocaleLowerCase("it")} * 100`,
        { kind: "asked" },
      );
}
