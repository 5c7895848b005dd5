// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { looseKey, normalisedText } from "../../plan/wording";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import type { Official } from "./official-wording";
import { officialWordingFix } from "./official-wording";
import type { Statement } from "./stated-programmes";
import { officialOf, statedMissions, statedProgrammes } from "./stated-programmes";

export const cod06: Rule = {
  id: "COD-06",
  severity: "info",
  title: "Descrizione di missione e programma scritta come in elenco",
  why:
    "Una «e» al posto di «ed», una maiuscola o un punto finale in più non cambiano il senso, " +
    "ma impediscono di ritrovare la missione o il programma cercandone il testo.",
  source: "prassi",
  examples: {
    good: "Commercio internazionale ed internazionalizzazione del sistema produttivo",
    bad: "Commercio internazionale e internazionalizzazione del sistema produttivo.",
  },
  correction: "Scrive la descrizione come in elenco.",
  check: (document) => {
    const stated = [
      ...withOfficial(statedMissions(document), "mission"),
      ...withOfficial(statedProgrammes(document), "programme"),
    ];
    if (stated.length === 0) return "not-applicable";
    return stated
      .filter(({ statement: { title }, official }) => differsInForm(title, official.title))
      .map(({ statement, official }) => report(document, statement, official));
  },
};

const withOfficial = (
  statements: readonly Statement[],
  what: "mission" | "programme",
): { statement: Statement; official: Official }[] =>
  statements.flatMap((statement) => {
    const official = officialOf(statement.programme)[what];
    return official ? [{ statement, official }] : [];
  });

/** The same words in another form; a typographic apostrophe is no difference. */
const differsInForm = (title: string, official: string): boolean =>
  looseKey(title) === looseKey(official) && normalisedText(title).replaceAll("’", "'") !== official;

const report = (document: PlanDocument, statement: Statement, official: Official): Report => ({
  at: statement.titleAt,
  message:
    `La descrizione «${normalisedText(statement.title)}» si scosta da quella in elenco solo nella forma. ` +
    `Scrivere «${official.title}».`,
  seen: statement.title,
  expected: official.title,
  ...officialWordingFix(document, [{ statement, official }], {
    label: `Scrivere ${quoted(official.title)}`,
    kind: "safe",
  }),
});
