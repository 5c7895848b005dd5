// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { isAbsent } from "../absent";
import type { Field } from "../fields";
import { objectiveFields } from "../fields";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import { replaceText } from "../replacements";
import type { Report, Rule } from "../rule";
import { isAllCapitals, sentenceCase } from "./sentence-case";
import { withAccents } from "../written-accents";

export const obj20: Rule = {
  id: "OBJ-20",
  severity: "info",
  title: "Titoli e descrizioni scritti in modo uniforme",
  why:
    "Titoli tutti in maiuscolo, punti finali e apostrofi al posto degli accenti rendono il piano disuguale " +
    "e più faticoso da leggere, anche per chi usa un lettore di schermo.",
  source: "prassi",
  examples: {
    good: "Sportello legalità per le imprese",
    bad: "SPORTELLO LEGALITA' PER LE IMPRESE.",
  },
  correction:
    "Toglie il punto finale dal titolo e mette gli accenti al posto degli apostrofi; a richiesta, scrive in minuscolo " +
    "un testo tutto in maiuscolo, tenendo le sigle e i nomi che conosce.",
  limits:
    "Un testo in maiuscolo solo in parte non è segnalato; dal minuscolo vanno rimessi a mano i nomi propri non in elenco. " +
    "Guarda le schede, non il quadro.",
  check: (document) => {
    const titles = objectiveFields(document.plan, "title").filter(({ text }) => !isAbsent(text));
    const descriptions = objectiveFields(document.plan, "description").filter(({ text }) => !isAbsent(text));
    if (titles.length + descriptions.length === 0) return "not-applicable";
    return [
      ...titles.flatMap((field) => [
        ...reportSigns(document, field, "titolo"),
        ...reportCapitals(document, field, "titolo"),
      ]),
      ...descriptions.flatMap((field) => [
        ...reportSigns(document, field, "descrizione"),
        ...reportCapitals(document, field, "descrizione"),
      ]),
    ];
  },
};

type Kind = "titolo" | "descrizione";
const WITH_ARTICLE: Readonly<Record<Kind, string>> = { titolo: "Il titolo", descrizione: "La descrizione" };

/** The final stop of a title, which is no sentence, and apostrophes for accents: corrected in one go. */
function reportSigns(document: PlanDocument, { at, text }: Field, kind: Kind): Report[] {
  const accents = withAccents(text);
  const stopped = kind === "titolo" && FINAL_STOP.test(text);
  const right = stopped ? accents.trimEnd().slice(0, -1).trimEnd() : accents;
  const faults = [
    ...(stopped ? ["finisce con il punto"] : []),
    ...(accents === text ? [] : ["ha apostrofi al posto degli accenti"]),
  ];
  if (faults.length === 0) return [];
  const advice = [
    ...(stopped ? ["Togliere il punto finale"] : []),
    ...(accents === text ? [] : ["Scrivere le lettere accentate"]),
  ].map((each, index) => (index === 0 ? each : each.charAt(0).toLowerCase() + each.slice(1)));
  return [
    {
      at,
      message: `${WITH_ARTICLE[kind]} ${faults.join(" e ")}. ${advice.join(" e ")}.`,
      seen: text,
      expected: right,
      ...replaceText(contentOf(document, at), text, right, { label: advice.join(" e ") }),
    },
  ];
}

/** One stop, not dots, after a word that is no abbreviation: `ecc.` and `S.p.A.` keep theirs. */
const FINAL_STOP = /(?:[\p{L}\d]{4}|[)"»”])\.\s*$/u;

function reportCapitals(document: PlanDocument, { at, text }: Field, kind: Kind): Report[] {
  if (!isAllCapitals(text)) return [];
  const names = (document.plan.chamber ?? "").match(/\p{Lu}\p{Ll}{3,}/gu) ?? [];
  const right = sentenceCase(
    text,
    names.filter((name) => !OF_A_CHAMBER.has(name)),
  );
  return [
    {
      at,
      message: `${WITH_ARTICLE[kind]} ${quoted(text)} è tutt${kind === "titolo" ? "o" : "a"} in maiuscolo. Scriver${kind === "titolo" ? "lo" : "la"} con la sola iniziale maiuscola.`,
      seen: text,
      expected: right,
      ...replaceText(contentOf(document, at), text, right, {
        label: "Scrivere in minuscolo, con l’iniziale maiuscola",
        kind: "asked",
      }),
    },
  ];
}

/** Words of a chamber's name that are no name of their own. */
const OF_A_CHAMBER: ReadonlySet<string> = new Set([
  ...["Camera", "Commercio", "Industria", "Artigianato", "Agricoltura", "Turismo"],
]);
