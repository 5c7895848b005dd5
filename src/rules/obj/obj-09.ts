// SPDX-License-Identifier: EUPL-1.2
import type { LocatedObjective } from "../../plan/elements";
import { objectivesOf } from "../../plan/elements";
import type { PlanDocument } from "../../plan/plan-document";
import { isAbsent } from "../absent";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { isInTable } from "../tables";

export const obj09: Rule = {
  id: "OBJ-09",
  severity: "warning",
  title: "Portatori di interesse indicati",
  why:
    "Il piano individua prima i portatori di interesse di ciascun obiettivo – cittadini, utenti, contribuenti – " +
    "e la descrizione dice chi ne sono i destinatari o beneficiari: solo così si può dire per chi si è fatto.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. a), e art. 4, lett. c)",
  examples: {
    good: "Portatori di interesse: utenti (imprese esportatrici), contribuenti",
    bad: "una scheda senza portatori di interesse né destinatari",
  },
  limits:
    "Dove il modello non ha una riga o una colonna per i portatori di interesse vale anche una frase della descrizione che li elenchi " +
    "(«Destinatari: …», «i beneficiari sono…»); che vi si nominino le imprese o gli utenti non basta. " +
    "Non controlla che i soggetti indicati siano quelli giusti.",
  check: (document) => {
    const objectives = objectivesOf(document.plan);
    if (objectives.length === 0) return "not-applicable";
    return objectives.flatMap((each) => report(document, each));
  },
};

const ADVICE = "Indicare per chi è l’obiettivo, tra cittadini, utenti e contribuenti.";

function report(
  document: PlanDocument,
  { at, objective: { stakeholders, description } }: LocatedObjective,
): Report[] {
  if (stakeholders === undefined) {
    if (LISTED.test(description ?? "")) return [];
    const lacks = isInTable(document, at) ? "La tabella non ha una colonna" : "La scheda non ha una riga";
    return [
      {
        at: `${at}/stakeholders`,
        message: `${lacks} per i portatori di interesse, e la descrizione non li elenca. ${ADVICE}`,
      },
    ];
  }
  if (!isAbsent(stakeholders)) return [];
  const instead = isMissing(stakeholders) ? "" : `: c’è scritto solo ${quoted(stakeholders)}`;
  return [
    {
      at: `${at}/stakeholders`,
      message: `Mancano i portatori di interesse${instead}. ${ADVICE}`,
      seen: stakeholders,
    },
  ];
}

/** A phrase that says who they are: `Destinatari: …`, `i beneficiari dell’iniziativa sono…`, `si rivolge a…`. */
const LISTED =
  /\b(?:portator[ei] d[i'’] ?interess[ei]|stakeholders?|beneficiari[oe]?|destinatari[oe]?)\b[^.:;]{0,60}?(?::|\bsono\b|\bsaranno\b)/iu;
