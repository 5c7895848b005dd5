// SPDX-License-Identifier: EUPL-1.2
import type { LocatedObjective } from "../../plan/elements";
import { objectivesOf } from "../../plan/elements";
import type { PlanDocument } from "../../plan/plan-document";
import { isAbsent } from "../absent";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { isInTable } from "../tables";
import { resultsOf } from "./results";

export const cns08: Rule = {
  id: "CNS-08",
  severity: "warning",
  title: "Risorse utilizzate per ciascun obiettivo",
  why:
    "Il rapporto sui risultati dice quanto si è speso per ogni obiettivo: accanto alle risorse previste fa capire " +
    "a quale costo il risultato è stato raggiunto.",
  source: "D.P.C.M. 18/9/2012, art. 5, c. 1, lett. b)",
  examples: {
    good: "Risorse finanziarie 2018: € 12.000,00; Risorse utilizzate: € 10.450,00",
    bad: "nel rapporto solo le risorse previste: Risorse finanziarie 2018: € 12.000,00",
  },
  limits:
    "Si applica ai rapporti: documenti che si dicono consuntivo, rapporto o relazione sui risultati, o che hanno valori a " +
    "consuntivo. Non cerca le spese nella premessa e non giudica gli importi.",
  check: (document) => {
    const objectives = objectivesOf(document.plan);
    if (objectives.length === 0 || !resultsOf(document).isReport) return "not-applicable";
    const isNowhere = objectives.every(({ objective }) => objective.spent === undefined);
    if (isNowhere) return [layoutReport(document, objectives)];
    return objectives.flatMap((located) => objectiveReport(document, located));
  },
};

const ADVICE = "Scrivere quanto è stato speso, anche se è zero.";

/** A layout that has no place for them has one thing to put right, not one for each objective. */
function layoutReport(document: PlanDocument, objectives: readonly LocatedObjective[]): Report {
  const [place, ...others] = placesOf(
    document,
    objectives.map(({ at, objective: { resources } }) => (resources === null ? at : `${at}/resources`)),
  );
  const areInTable = objectives.every(({ at }) => isInTable(document, at));
  return {
    at: `${objectives[0]?.at ?? ""}/spent`,
    ...(place && { place }),
    message:
      `${areInTable ? "La tabella non ha una colonna" : "Le schede non hanno una riga"} per le risorse utilizzate: ` +
      "il rapporto non dice quanto è stato speso per gli obiettivi. " +
      `Aggiungere ${areInTable ? "la colonna" : "in ogni scheda la riga"} «Risorse utilizzate», con l’importo di ciascun obiettivo.`,
    related: others,
  };
}

function objectiveReport(document: PlanDocument, { at, objective: { spent } }: LocatedObjective): Report[] {
  if (spent === undefined) {
    const lacks = isInTable(document, at) ? "La tabella non ha una colonna" : "La scheda non ha una riga";
    return [
      {
        at: `${at}/spent`,
        message: `${lacks} per le risorse utilizzate, che altri obiettivi hanno. ${ADVICE}`,
      },
    ];
  }
  if (!isAbsent(spent)) return [];
  const instead = isMissing(spent) ? "" : `: c’è scritto solo ${quoted(spent)}`;
  return [{ at: `${at}/spent`, message: `Mancano le risorse utilizzate${instead}. ${ADVICE}`, seen: spent }];
}
