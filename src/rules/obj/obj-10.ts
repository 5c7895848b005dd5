// SPDX-License-Identifier: EUPL-1.2
import type { LocatedObjective } from "../../plan/elements";
import { objectivesOf } from "../../plan/elements";
import { isAbsent } from "../absent";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { statesPurpose } from "./purpose-words";

export const obj10: Rule = {
  id: "OBJ-10",
  severity: "warning",
  title: "Contributo dell’obiettivo alle finalità del programma",
  why: "La descrizione deve far capire come l’obiettivo contribuisce alle finalità del programma, non solo che cosa si farà.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. a)",
  examples: {
    good: "Incontri con i buyer, per portare le imprese sui mercati esteri",
    bad: "Sono pubblicati tre bandi. L’istruttoria è svolta dall’ufficio promozione.",
  },
  limits:
    "Dove il modello non ha una riga per il contributo, cerca nel titolo e nella descrizione le parole che dicono uno scopo " +
    "e i verbi che ne sono uno di per sé (accrescere, tutelare, ridurre…): " +
    "che lo scopo sia quello del programma non lo può dire, e i casi che passano sono molti di più di quelli davvero a posto.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 2, of: 2 }, corpus: { right: 16, of: 16 } },
  },
  check: ({ plan }) => {
    const told = objectivesOf(plan).filter(
      ({ objective: { contribution, description } }) =>
        contribution !== undefined || (description !== null && !isAbsent(description)),
    );
    if (told.length === 0) return "not-applicable";
    return told.flatMap(report);
  },
};

const ADVICE = "Aggiungere a quale finalità del programma serve l’obiettivo, e come.";

function report({ at, objective: { contribution, title, description } }: LocatedObjective): Report[] {
  if (contribution === undefined) {
    if (statesPurpose(`${title}. ${description ?? ""}`)) return [];
    return [
      {
        at: `${at}/description`,
        message: `La descrizione dice che cosa si farà, ma non per quale scopo. ${ADVICE}`,
        seen: description ?? "",
      },
    ];
  }
  if (!isAbsent(contribution)) return [];
  const instead = isMissing(contribution) ? "" : `: c’è scritto solo ${quoted(contribution)}`;
  return [
    {
      at: `${at}/contribution`,
      message: `Manca il contributo dell’obiettivo alle finalità del programma${instead}. ${ADVICE}`,
      seen: contribution,
    },
  ];
}
