// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { objectiveFields } from "../fields";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { isShared, isRole } from "./centre-words";

export const obj15: Rule = {
  id: "OBJ-15",
  severity: "warning",
  title: "Centro di responsabilità che sia un’unità organizzativa",
  why:
    "Un obiettivo è affidato a un centro di responsabilità: se è «trasversale» nessuno ne risponde, " +
    "e un ruolo non dice quale ufficio ha le persone e le risorse.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. d)",
  examples: { good: "Area Promozione; Segretario generale", bad: "Trasversale" },
  limits:
    "Riconosce le parole del suo elenco; il Segretario generale e il Conservatore del registro delle imprese valgono come centri.",
  check: ({ plan }) => {
    const centres = objectiveFields(plan, "centre").filter(({ text }) => !isAbsent(text));
    if (centres.length === 0) return "not-applicable";
    return centres.flatMap(({ at, text }) => {
      const message = failure(text, looseKey(text));
      return message === null ? [] : [{ at, message, seen: text }];
    });
  },
};

function failure(text: string, key: string): string | null {
  if (isShared(key))
    return `Come centro di responsabilità c’è scritto ${quoted(text)}: così nessuno ne risponde. Indicare l’area che coordina, e le altre nella descrizione.`;
  if (isRole(key))
    return `Come centro di responsabilità c’è un ruolo, ${quoted(text)}. Indicare l’area o l’ufficio a cui l’obiettivo è affidato.`;
  return null;
}
