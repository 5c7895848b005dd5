// SPDX-License-Identifier: EUPL-1.2
import { normalisedText } from "../../plan/wording";
import { objectiveFields } from "../fields";
import { groupsOf } from "../groups";
import { placesOf } from "../places";
import type { Rule } from "../rule";
import { isAbsent } from "../absent";

export const obj06: Rule = {
  id: "OBJ-06",
  severity: "warning",
  title: "Descrizione usata per un solo obiettivo",
  why:
    "Una descrizione copiata non dice che cosa l’obiettivo dà al suo programma " +
    "e fa contare due volte le stesse attività.",
  source: "prassi",
  examples: {
    good: "una descrizione per ciascun obiettivo, con le attività del suo programma",
    bad: "lo stesso testo sotto tre programmi",
  },
  limits: "Riconosce le descrizioni identiche, spazi a parte: una copia ritoccata no.",
  check: (document) => {
    const described = objectiveFields(document.plan, "description").filter(({ text }) => !isAbsent(text));
    if (described.length < 2) return "not-applicable";
    return groupsOf(described, ({ text }) => normalisedText(text)).flatMap(([first, ...copies]) =>
      copies.map(({ at, text }) => ({
        at,
        message:
          "Questa descrizione è la copia di quella di un altro obiettivo. " +
          "Scrivere che cosa si farà per questo, oppure unire i due obiettivi se sono lo stesso.",
        seen: text,
        related: placesOf(document, [first.at]),
      })),
    );
  },
};
