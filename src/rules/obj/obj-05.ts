// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import { looseKey, withoutProjectCodes } from "../../plan/wording";
import { groupsOf } from "../groups";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { isAbsent } from "../absent";

export const obj05: Rule = {
  id: "OBJ-05",
  severity: "warning",
  title: "Titolo usato per un solo obiettivo",
  why:
    "Due obiettivi con lo stesso titolo non si distinguono nel quadro né nel rapporto sui risultati: " +
    "o sono lo stesso obiettivo contato due volte, o uno dei titoli è sbagliato.",
  source: "prassi",
  examples: {
    good: "Promozione del turismo; Promozione dell’artigianato",
    bad: "Promozione (progetto 2E0101); Promozione (progetto 2E0105)",
  },
  limits:
    "Confronta le parole dei titoli, codici di progetto a parte: due titoli che dicono lo stesso con altre parole non sono riconosciuti.",
  check: (document) => {
    const titled = objectivesOf(document.plan).filter(({ objective }) => !isAbsent(objective.title));
    if (titled.length < 2) return "not-applicable";
    const groups = groupsOf(titled, ({ objective }) => looseKey(withoutProjectCodes(objective.title)));
    return groups.flatMap(([first, ...copies]) =>
      copies.map(({ at, objective: { title } }) => ({
        at: `${at}/title`,
        message:
          "Un altro obiettivo ha già questo titolo, a parte gli eventuali codici di progetto. " +
          "Se l’obiettivo è lo stesso, tenerlo sotto un solo programma; se è un altro, dargli un titolo proprio.",
        seen: title,
        related: placesOf(document, [`${first.at}/title`]),
      })),
    );
  },
};
