// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { OfficialMission } from "../../template/missions";
import { byWording, isValidIn, MISSIONS, MISSIONS_VERIFIED, programmeByCode } from "../../template/missions";
import { isMissing } from "../fields";
import { listSeverity } from "../list-severity";
import { listed, quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { officialWordingFix } from "./official-wording";
import { codePrefix, OBJECTIVE_CODE } from "./objective-codes";
import type { Statement } from "./stated-programmes";
import { officialOf, statedProgrammes } from "./stated-programmes";

export const cod02: Rule = {
  id: "COD-02",
  severity: listSeverity(MISSIONS_VERIFIED),
  title: "Codice del programma in elenco per la sua missione",
  why:
    "Ogni missione ha i suoi programmi: con un codice che non le appartiene le risorse e gli obiettivi " +
    "non si ritrovano nel prospetto della spesa per missioni e programmi.",
  source: "D.M. 27/3/2013, art. 9 (elenco dei programmi ricavato da piani pubblicati, da verificare)",
  examples: {
    good: "missione 016, programma 005",
    bad: "missione 016, programma 004 (è della missione 012)",
  },
  correction:
    "Scrive il codice che il programma con quella descrizione ha in elenco, e la descrizione dell’elenco.",
  limits:
    "Si propone il codice solo dove la descrizione è tra quelle note e i codici degli obiettivi non la smentiscono.",
  check: (document) => {
    const stated = statedProgrammes(document).flatMap((statement) => {
      const { mission, programme } = officialOf(statement.programme);
      return mission ? [{ statement, mission, programme }] : [];
    });
    if (stated.length === 0) return "not-applicable";
    return stated
      .filter(({ programme }) => programme === null)
      .map(({ statement, mission }) => report(document, statement, mission));
  },
};

function report(document: PlanDocument, statement: Statement, mission: OfficialMission): Report {
  const { codeAt, code, title } = statement;
  const { year } = document.plan;
  const inUse = mission.programmes.filter((entry) => year === null || isValidIn(entry, year));
  const meant = byWording(inUse, title);
  const codes = inUse.map((entry) => entry.code);
  const advice = meant
    ? `In elenco questo programma ha il codice ${meant.code}: scrivere questo oppure, se è sbagliata la descrizione, correggerla.`
    : `Sotto la missione ${mission.code} in elenco ci sono: ${listed(inUse.map((entry) => `${entry.code} «${entry.title}»`))}. Scrivere il codice giusto.`;
  return {
    at: codeAt,
    message: `${failure(code, title, mission)} ${advice}`,
    seen: code ?? title,
    expected: meant?.code ?? codes.join(", "),
    ...(meant &&
      agreesWithCodes(statement, `${mission.code}-${meant.code}`) &&
      officialWordingFix(document, [{ statement, official: meant }], {
        label: `Scrivere ${meant.code} ${quoted(meant.title)}`,
        kind: "asked",
      })),
  };
}

/** A programme that its objectives' codes contradict would only move the mistake. */
const agreesWithCodes = ({ programme: { objectives } }: Statement, prefix: string): boolean =>
  objectives.every(({ code }) => code === null || !OBJECTIVE_CODE.test(code) || codePrefix(code) === prefix);

function failure(code: string | null, title: string, mission: OfficialMission): string {
  if (code === null)
    return isMissing(title) ? "Manca il programma." : `Il programma ${quoted(title)} è senza codice.`;
  const owner = MISSIONS.find(
    (entry) => programmeByCode(entry, code) !== null && byWording(entry.programmes, title) !== null,
  );
  return owner
    ? `Il programma ${code} ${quoted(title)} in elenco è della missione ${owner.code}, ma qui sta sotto la missione ${mission.code}.`
    : `Il programma ${code} non è in elenco sotto la missione ${mission.code}.`;
}
