// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { Objective } from "../../plan/plan";
import { INDICATOR_TYPES } from "../../template/indicator-types";
import { matchTerm } from "../../template/lists";
import { isAbsent } from "../absent";
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const obj18: Rule = {
  id: "OBJ-18",
  severity: "warning",
  title: "Realizzazione finanziaria accompagnata da altre tipologie",
  why:
    "Quanto si è speso non dice che cosa si è ottenuto: gli indicatori di realizzazione finanziaria " +
    "si usano solo insieme a indicatori di altro tipo.",
  source: "D.P.C.M. 18/9/2012, art. 6, c. 1, lett. d)",
  examples: {
    good: "realizzazione finanziaria e risultato",
    bad: "un solo indicatore, di realizzazione finanziaria",
  },
  limits:
    "Guarda la tipologia dichiarata: un indicatore di spesa che si dice di efficacia non è riconosciuto.",
  check: (document) => {
    const typed = objectivesOf(document.plan).flatMap(({ at, objective }) => {
      const types = typesOf(objective);
      return types.length === 0 ? [] : [{ at, types }];
    });
    if (typed.length === 0) return "not-applicable";
    return typed
      .filter(({ types }) => types.every(({ text }) => isFinancial(text)))
      .map(({ at, types: [first, ...others] }) => ({
        at: `${at}/indicators/${first?.index ?? 0}/type`,
        message:
          (others.length === 0
            ? "L’unico indicatore dell’obiettivo è di realizzazione finanziaria"
            : "Tutti gli indicatori dell’obiettivo sono di realizzazione finanziaria") +
          ". Aggiungerne almeno uno che misuri il risultato.",
        seen: first?.text ?? "",
        related: placesOf(
          document,
          others.map(({ index }) => `${at}/indicators/${index}/type`),
        ),
      }));
  },
};

/** The types that an objective's indicators state, with the indicator's number; blanks are IND-09's. */
const typesOf = ({ indicators }: Objective): { index: number; text: string }[] =>
  indicators.flatMap(({ type }, index) => (type === null || isAbsent(type) ? [] : [{ index, text: type }]));

function isFinancial(text: string): boolean {
  const match = matchTerm(text, INDICATOR_TYPES);
  return match.kind !== "unknown" && match.term.category === "d";
}
