// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { indicatorFields } from "../fields";
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const ind22: Rule = {
  id: "IND-22",
  severity: "error",
  title: "Codice dell’indicatore usato una volta sola",
  why:
    "Il codice collega l’indicatore al ciclo della performance e al rapporto sui risultati: " +
    "se due indicatori hanno lo stesso, i valori si confondono.",
  source: "prassi",
  examples: { good: "KPI156, KPI157", bad: "KPI156 per due indicatori" },
  limits: "Si applica solo dove il modello ha un codice per gli indicatori.",
  check: (document) => {
    const ids = indicatorFields(document.plan, "id").filter(({ text }) => !isAbsent(text));
    if (ids.length === 0) return "not-applicable";
    return groupsOf(ids, ({ text }) => looseKey(text).replace(/[\s.-]+/gu, "")).flatMap(
      ([first, ...copies]) =>
        copies.map(({ at, text }) => ({
          at,
          message: `Il codice ${quoted(text)} è già di un altro indicatore. Dare a ciascuno il proprio codice.`,
          seen: text,
          related: placesOf(document, [first.at]),
        })),
    );
  },
};
