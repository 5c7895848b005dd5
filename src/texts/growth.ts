// SPDX-License-Identifier: EUPL-1.2
import type { GrowthError, GrowthErrorCode } from "../editing/growth/growth-error";

/** Says why the plan does not grow as asked, and what to do; `where` is the cell in quotes, or `""`. */
export const growthErrors: Record<GrowthErrorCode, (where: string) => string> = {
  "no-such-element": () =>
    "Ciò che si vuole cambiare non è più nel piano: ripetere la verifica, poi riprovare.",
  "side-by-side": (where) =>
    `Nelle stesse righe stanno più parti del piano${where}: righe intere non si possono aggiungere, togliere o spostare. Farlo a mano, oppure disporre le parti una sotto l’altra.`,
  spread: (where) =>
    `Le parti di ciò che si vuole cambiare stanno su più fogli${where}: farlo a mano, foglio per foglio.`,
  "shares-row": (where) =>
    `La riga dice anche a quale obiettivo e a quale programma appartengono le righe che seguono${where}. Ripetere quelle celle in ogni riga della tabella, poi riprovare.`,
  "last-indicator": (where) =>
    `È l’unico indicatore dell’obiettivo${where}: modificarlo, oppure togliere l’obiettivo intero.`,
  "last-objective": (where) =>
    `È l’unico obiettivo del programma${where}: modificarlo, oppure togliere il programma intero.`,
  "last-programme": (where) => `È l’unico programma del piano${where}: modificarlo.`,
  "no-model": () =>
    "Nel foglio non c’è un blocco dello stesso tipo di cui riprendere la forma: scrivere a mano il primo, poi ripetere la verifica.",
  "other-layout": (where) =>
    `Là dove si vuole spostarlo${where} il piano è disposto in altro modo, con altri campi: copiare a mano i valori.`,
  "other-sheet": (where) =>
    `Sta su un altro foglio${where}: spostare a mano le righe oppure, per cambiare l’ordine dei fogli, trascinarne le linguette.`,
  "programme-unknown": () =>
    "Il programma non è nell’elenco ufficiale per l’esercizio del piano: scegliere missione e programma dall’elenco.",
  "programme-there": () => "Il piano ha già questo programma: aggiungere a quello i nuovi obiettivi.",
  "sheet-hidden": (where) =>
    `Il foglio di questo programma c’è già, nascosto${where}. Per riaverlo com’era: clic destro su una linguetta, «Scopri…», poi riportare il programma nel quadro e ripetere la verifica. Per farne uno nuovo: rinominare o eliminare quello nascosto, poi riprovare.`,
  "overview-full": (where) =>
    `Nel quadro di missioni, programmi e obiettivi non c’è posto per un altro programma${where}: liberare le celle a destra, o aggiungerlo a mano.`,
  "years-in-table": () =>
    "Gli anni dei risultati attesi si possono aggiungere e togliere dove ogni indicatore ha le sue intestazioni con i valori sotto, in fondo al blocco e senza formule: qui farlo a mano.",
  "year-there": () => "Il piano ha già i risultati attesi di questo anno.",
  "year-missing": () => "Il piano non ha risultati attesi di questo anno.",
  "last-year": () => "È l’unico anno con risultati attesi: non si può togliere.",
  "unclear-layout": (where) =>
    `La disposizione del foglio non permette di farlo senza cambiare altre parti del piano${where}: farlo a mano, poi ripetere la verifica.`,
};

/** What the user reads when a programme, an objective, an indicator or a year cannot be added, moved or taken away. */
export const growthErrorText = ({ code, place }: Pick<GrowthError, "code" | "place">): string =>
  growthErrors[code](place === null ? "" : ` («${place.sheet}», cella ${place.cell})`);
