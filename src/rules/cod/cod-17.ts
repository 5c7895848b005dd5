// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import { overviewByObjective, overviewObjectivesOf } from "../overview";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const cod17: Rule = {
  id: "COD-17",
  severity: "info",
  title: "Obiettivi nello stesso ordine nel quadro e nelle schede",
  why: "Chi passa dal quadro alle schede le cerca nell’ordine in cui le ha lette.",
  source: "prassi",
  examples: {
    good: "quadro: 001, 002, 003; schede: 001, 002, 003",
    bad: "quadro: 001, 002, 003; schede: 001, 003, 002",
  },
  limits: "Guarda solo gli obiettivi che stanno sia nel quadro sia nelle schede.",
  check: (document) => {
    const order = new Map(overviewObjectivesOf(document.plan).map(({ at }, n) => [at, n]));
    const twins = overviewByObjective(document);
    const inSheets = document.plan.programmes.flatMap(({ objectives }, p) =>
      objectives.flatMap(({ title }, o): Ordered[] => {
        const at = `/programmes/${p}/objectives/${o}`;
        const twin = twins.get(at);
        return twin ? [{ at, title, twin: twin.at, position: order.get(twin.at) ?? 0 }] : [];
      }),
    );
    if (inSheets.length < 2) return "not-applicable";
    return inSheets.flatMap((objective, n) => {
      const before = inSheets[n - 1];
      if (!before || before.position < objective.position) return [];
      return [
        {
          at: `${objective.at}/title`,
          message:
            `Nelle schede l’obiettivo ${quoted(objective.title)} viene dopo ${quoted(before.title)}, nel quadro viene prima. ` +
            "Mettere gli obiettivi nello stesso ordine da tutte e due le parti.",
          related: placesOf(document, [objective.twin, before.twin]),
        },
      ];
    });
  },
};

/** An objective of the sheets and the position of its twin in the overview. */
interface Ordered {
  at: PlanPointer;
  title: string;
  twin: PlanPointer;
  position: number;
}
