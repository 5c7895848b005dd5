// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { looseKey } from "../../plan/wording";
import { byWording, MISSIONS } from "../../template/missions";
import { isMissing } from "../fields";
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { Official } from "./official-wording";
import { officialWordingFix } from "./official-wording";
import type { Statement } from "./stated-programmes";
import { officialOf, statedMissions, statedProgrammes } from "./stated-programmes";

/** A mission or programme as worded, its entry in the list, and the entry that the wording is of. */
interface Worded {
  statement: Statement;
  /** Its code, with the mission's before a programme's. */
  key: string;
  official: Official;
  meant: Official | null;
}

export const cod07: Rule = {
  id: "COD-07",
  severity: "warning",
  title: "Descrizione di missione e programma con le parole dell’elenco",
  why:
    "Missioni e programmi hanno una descrizione ufficiale: con altre parole il piano non si lascia confrontare " +
    "con il prospetto della spesa e con i piani delle altre Camere.",
  source: "D.M. 27/3/2013, art. 9 (elenco ricavato da piani pubblicati, da verificare)",
  examples: { good: "033-002 Fondi di riserva e speciali", bad: "033-002 Fondi di riserve speciali" },
  correction: "Scrive la descrizione dell’elenco dovunque stia l’altra.",
  limits:
    "L’elenco non è stato confrontato con le note ministeriali, che non si sono trovate. " +
    "Se codice e descrizione sono di due voci diverse, non si sa quale dei due sia sbagliato.",
  check: (document) => {
    const worded = [
      ...statedMissions(document).flatMap((statement) => ofMission(statement)),
      ...statedProgrammes(document).flatMap((statement) => ofProgramme(statement)),
    ].filter(({ statement }) => !isMissing(statement.title));
    if (worded.length === 0) return "not-applicable";
    const different = worded.filter(
      ({ statement, official }) => looseKey(statement.title) !== looseKey(official.title),
    );
    return groupsOf(different, ({ key, statement }) => `${key} ${looseKey(statement.title)}`).map((group) =>
      report(document, group),
    );
  },
};

function ofMission(statement: Statement): Worded[] {
  const { mission } = officialOf(statement.programme);
  return mission === null
    ? []
    : [{ statement, key: mission.code, official: mission, meant: byWording(MISSIONS, statement.title) }];
}

function ofProgramme(statement: Statement): Worded[] {
  const { mission, programme } = officialOf(statement.programme);
  if (mission === null || programme === null) return [];
  const meant = byWording(mission.programmes, statement.title);
  return [{ statement, key: `${mission.code}-${programme.code}`, official: programme, meant }];
}

function report(document: PlanDocument, group: [Worded, ...Worded[]]): Report {
  const [{ statement, key, official, meant }, ...rest] = group;
  const subject = `${key.includes("-") ? "Il programma" : "La missione"} ${key}`;
  const inList = `«${official.title}»`;
  const failure =
    meant === null || meant.code === official.code
      ? `${subject} è descritto con parole diverse da quelle dell’elenco: ${quoted(statement.title)}. Scrivere ${inList}.`
      : `${subject} ha la descrizione di un’altra voce dell’elenco, ${meant.code} ${quoted(meant.title)}. Scrivere ${inList} oppure, se è sbagliato il codice, correggere quello.`;
  return {
    at: statement.titleAt,
    message: key.includes("-") ? failure : failure.replace("descritto", "descritta"),
    seen: statement.title,
    expected: official.title,
    related: placesOf(
      document,
      rest.map((other) => other.statement.titleAt),
    ),
    ...officialWordingFix(
      document,
      group.map((other) => ({ statement: other.statement, official })),
      { label: `Scrivere ${quoted(official.title)}`, kind: "asked" },
    ),
  };
}
