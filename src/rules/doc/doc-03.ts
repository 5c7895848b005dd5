// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { LegalAct } from "../../template/legal-acts";
import { LEGAL_ACTS } from "../../template/legal-acts";
import type { Field } from "../fields";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import { replaceContent } from "../replacements";
import type { Report, Rule } from "../rule";
import type { Citation } from "./citations";
import { citationsIn } from "./citations";
import { premiseParagraphs } from "./premise";

/** What a citation has wrong, and the act that it must mean. */
interface Mistake {
  act: LegalAct;
  failure: string;
  /** True of an act cited as it is, which another has replaced. */
  isReplaced?: true;
}

export const doc03: Rule = {
  id: "DOC-03",
  severity: "warning",
  title: "Atti citati con autorità, numero e data giusti",
  why: "Le citazioni passano da un piano all’altro: un numero, una data o un’autorità sbagliati restano per anni.",
  source: "prassi",
  examples: {
    good: "nota MiSE n. 148123 del 12 settembre 2013",
    bad: "nota MEF n. 148123 del 12 settembre 2013",
  },
  correction: "Scrive la citazione come nell’elenco degli atti; solo per gli atti verificati.",
  limits:
    "Conosce solo gli atti di un elenco, quelli che le Camere citano di più: degli altri non dice nulla. " +
    "Quelli di cui non si è letto il testo danno solo un’informazione.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 1, of: 1 }, corpus: { right: 22, of: 23 } },
  },
  check: (document) => {
    const premise = premiseParagraphs(document);
    if (premise.length === 0) return "not-applicable";
    return premise.flatMap((field) =>
      citationsIn(field.text).flatMap((citation) => {
        const mistake = mistakeIn(citation);
        return mistake ? [report(document, field, citation, mistake)] : [];
      }),
    );
  },
};

function report(document: PlanDocument, { at, text }: Field, citation: Citation, mistake: Mistake): Report {
  const { act, failure } = mistake;
  return {
    at,
    severity: act.verified ? "warning" : "info",
    message: `La premessa cita ${quoted(citation.text)}, ma ${failure}. ${advice(mistake)}`,
    seen: citation.text,
    expected: mistake.isReplaced ? (act.replacedBy ?? "") : act.name,
    ...(act.verified && !mistake.isReplaced && correction(document, { at, text }, citation, act)),
  };
}

function advice({ act, isReplaced }: Mistake): string {
  if (isReplaced) return "Controllare e, se è così, aggiornare la citazione.";
  return act.verified
    ? `Scrivere «${act.name}».`
    : `Dovrebbe essere «${act.name}»: controllare e, se è così, correggere.`;
}

function correction(
  document: PlanDocument,
  { at, text }: Field,
  { text: cited, index }: Citation,
  act: LegalAct,
): Offer {
  const content = contentOf(document, at);
  if (content?.value !== text) return {};
  const value = text.slice(0, index) + act.name + text.slice(index + cited.length);
  return replaceContent(content, value, { label: `Scrivere «${act.name}»`, kind: "asked" });
}

/** What is wrong in a citation of a listed act; null where nothing is, or where the act is not listed. */
function mistakeIn(citation: Citation): Mistake | null {
  // Every body numbers its own resolutions: without a name it may well be the chamber's.
  if (citation.kind === "resolution" && citation.issuer === null) return null;
  const sameNumber = LEGAL_ACTS.filter(({ number }) => number !== null && number === citation.number);
  const act = sameNumber.find(({ kind, date }) => kind === citation.kind && yearOf(date) === citation.year);
  if (act) return mistakeAbout(act, citation);
  const ofAnotherKind = sameNumber.find(({ date }) => yearOf(date) === citation.year);
  if (ofAnotherKind) return { act: ofAnotherKind, failure: "il tipo di atto è un altro" };
  const almost = sameNumber.find(
    ({ kind, date }) => kind === citation.kind && oneDigitApart(date.slice(0, 4), String(citation.year)),
  );
  if (almost) return { act: almost, failure: `l’anno è il ${yearOf(almost.date)}` };
  return citation.number === null ? mistakeInDate(citation) : null;
}

function mistakeAbout(act: LegalAct, { date, issuer }: Citation): Mistake | null {
  if (issuer !== null && act.authority.length > 0 && !act.authority.includes(issuer)) {
    return { act, failure: `l’atto non è di ${issuer} ma di ${act.authority[0]}` };
  }
  if (date !== null && act.date.length > 4 && date !== act.date) {
    return { act, failure: `la data è ${inWords(act.date)}` };
  }
  return act.replacedBy === null
    ? null
    : { act, failure: `l’atto risulta superato da altro: ${act.replacedBy}`, isReplaced: true };
}

/** An act known by its date: one of day, month and year is another. */
function mistakeInDate({ kind, date }: Citation): Mistake | null {
  const ofKind = LEGAL_ACTS.filter((act) => act.kind === kind && act.number === null);
  if (date === null || ofKind.some((act) => act.date === date)) return null;
  const parts = date.split("-");
  const act = ofKind.find((one) => one.date.split("-").filter((part, n) => part === parts[n]).length === 2);
  return act ? { act, failure: `la data è ${inWords(act.date)}` } : null;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const inWords = (date: string): string => date.split("-").map(Number).toReversed().join("/");
const oneDigitApart = (a: string, b: string): boolean =>
  Array.from(a).filter((digit, n) => digit !== b[n]).length === 1;
