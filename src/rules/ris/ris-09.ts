// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { LocatedObjective } from "../../plan/elements";
import { objectivesOf } from "../../plan/elements";
import { formatEuro, sumAmounts } from "../../plan/money";
import type { PlanDocument } from "../../plan/plan-document";
import { looseKey, normalisedText, withoutProjectCodes } from "../../plan/wording";
import { isAbsent } from "../absent";
import { groupsOf } from "../groups";
import { listed } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { amountsOf } from "./objective-amounts";

export const ris09: Rule = {
  id: "RIS-09",
  severity: "warning",
  title: "Risorse di obiettivi ripetuti",
  why:
    "Lo stesso obiettivo scritto sotto più programmi con un importo per volta non lascia capire se gli importi sono " +
    "parti di una stessa somma o se qualcosa è contato due volte.",
  source: "prassi",
  examples: {
    good: "un solo obiettivo con € 633.000,00, oppure obiettivi distinti per programma",
    bad: "lo stesso titolo e la stessa descrizione sotto tre programmi, con € 256.000,00, € 7.000,00 e € 370.000,00",
  },
  limits:
    "Considera ripetuti gli obiettivi con lo stesso titolo, codici di progetto a parte, e la stessa descrizione.",
  check: (document) => {
    const described = objectivesOf(document.plan).filter(
      ({ objective: { title, description, resources } }) =>
        resources !== null && !isAbsent(title) && !isAbsent(description ?? ""),
    );
    if (described.length < 2) return "not-applicable";
    return groupsOf(described, copyKey).flatMap((group) => reportsOf(document, group));
  },
};

const copyKey = ({ objective: { title, description } }: LocatedObjective): string =>
  `${looseKey(withoutProjectCodes(title))}\n${normalisedText(description ?? "")}`;

/** One report for each copy with an amount beyond the first, showing all of them. */
function reportsOf(document: PlanDocument, group: readonly LocatedObjective[]): Report[] {
  const funded = group.flatMap((located) => {
    const amounts = amountsOf(document, located);
    const amount = amounts === null ? null : sumAmounts([amounts.current, amounts.investments]);
    return amount === null || new Big(amount).eq(0) ? [] : [{ at: `${located.at}/resources`, amount }];
  });
  const amounts = funded.map(({ amount }) => amount);
  return funded.slice(1).map(({ at, amount }) => ({
    at,
    message:
      `Lo stesso obiettivo è ripetuto ${funded.length} volte, ogni volta con le proprie risorse: ` +
      `${listed(amounts.map(formatEuro))}, in tutto ${formatEuro(sumAmounts(amounts))}. ` +
      "Tenerlo sotto un solo programma, oppure dire nella descrizione quale parte riguarda ciascuno.",
    seen: formatEuro(amount),
    related: placesOf(
      document,
      funded.map((other) => other.at).filter((other) => other !== at),
    ),
  }));
}
