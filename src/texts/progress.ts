// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../rules/rule";

/** What the user reads about how complete the plan is. */
export const progressTexts = {
  label: "Completezza",
  /** Never a full hundred while something is missing. */
  summary: ({ filled, wanted }: { filled: number; wanted: number }): string => {
    const left = wanted - filled;
    if (left === 0) return "Completo: nessun campo da riempire";
    const percent = Math.floor((filled / wanted) * 100);
    return `Completo al ${percent}\u00a0%: ${left === 1 ? "1 campo" : `${left} campi`} da riempire`;
  },
  next: "Prossima cosa da fare",
  missing: (label: string, article: string) => `Manca: ${label} – D.P.C.M. 18/9/2012, ${article}`,
  wrong: (label: string) => `Da correggere: ${label}`,
  /** What to do where the field has no cell, or its year no values. */
  noRow: (label: string) =>
    `Il foglio non ha una riga per «${label}»: aggiungerla accanto alle altre, poi ripetere la verifica.`,
  noColumns: (year: number) =>
    `Nessun indicatore ha una colonna per il ${year}: aggiungerla a tutti, poi compilarla.`,
  noColumn: (year: number) =>
    `Questo indicatore non ha una colonna per il ${year}, che altri hanno: aggiungerla a mano accanto all’ultima, poi ripetere la verifica.`,
  emptyYear: (year: number) =>
    `Nessun indicatore dice il risultato atteso ${year}: compilare il campo, oppure togliere l’anno dal piano.`,
  nothing: "Nessun campo manca, nessun errore è aperto.",
  /** What is left once no field is: errors outside of the form, then whatever else is open. */
  left: {
    error: (n: number) =>
      n === 1
        ? "Nessun campo manca; resta 1 errore fuori dalla scheda, fra le segnalazioni."
        : `Nessun campo manca; restano ${n} errori fuori dalla scheda, fra le segnalazioni.`,
    warning: (n: number) =>
      `Nessun campo manca, nessun errore è aperto. ${n === 1 ? "Resta 1 avviso" : `Restano ${n} avvisi`} fra le segnalazioni.`,
    info: (n: number) =>
      `Nessun campo manca, nessun errore è aperto. ${n === 1 ? "Resta 1 nota" : `Restano ${n} note`} fra le segnalazioni.`,
  } satisfies Record<Severity, (n: number) => string>,
} as const;
