// SPDX-License-Identifier: EUPL-1.2
import type { LabelKey } from "../template/layout-label";

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

/** What the user reads while a plan is begun, step by step. */
export const newPlanPaneTexts = {
  title: "Nuovo piano",
  position: (at: number, of: number) => `Passo ${at} di ${of}`,
  back: "Indietro",
  next: "Avanti",
  cancel: "Annulla",
  create: "Crea il piano",

  chamber: {
    title: "Quale ente?",
    body: "Il nome sta in copertina e in fondo a ogni pagina.",
    field: "Nome dell’ente",
    hint: "Per intero, per esempio Camera di commercio di Lucca.",
  },
  year: {
    title: "Quale esercizio?",
    body: "I risultati attesi avranno una colonna per l’esercizio e una per ciascuno dei due anni successivi.",
    field: "Esercizio",
    badYear: "Scrivere un anno di quattro cifre, dal 2014 in poi.",
    dated: "Data del documento (facoltativa)",
    datedHint: "Come deve apparire in copertina, per esempio dicembre 2026.",
  },
  programmes: {
    title: "Quali programmi?",
    body: "Missioni e programmi in uso nell’esercizio. Se ne possono aggiungere altri anche dopo.",
    mission: (code: string, title: string) => `${code} ${title}`,
    programme: (code: string, title: string) => `${code} ${title}`,
    none: "Scegliere almeno un programma.",
  },
  objectives: {
    title: "Quanti obiettivi?",
    body: "Ogni obiettivo comincia con un indicatore. Obiettivi e indicatori si possono aggiungere anche dopo.",
    field: (programme: string) => `Obiettivi del programma ${programme}`,
    badCount: "Scrivere un numero da 0 a 30.",
    none: "Almeno un programma deve avere un obiettivo.",
    rows: "Righe facoltative",
    hints: {
      investments: "una cella per gli investimenti, accanto alle risorse correnti",
      contribution: "come l’obiettivo serve al programma (D.P.C.M. 18/9/2012, art. 3)",
      stakeholders: "cittadini, utenti, contribuenti (D.P.C.M. 18/9/2012, art. 4)",
      polarity: "se è meglio un valore più alto o più basso",
      baselineYear: "l’anno dell’ultimo valore osservato",
    } satisfies Partial<Record<LabelKey, string>>,
  },
  summary: {
    title: "Tutto giusto?",
    body: "I fogli si aggiungono alla cartella di lavoro; quelli che contengono già qualcosa restano come sono.",
    chamber: "Ente",
    year: "Esercizio",
    years: (year: number) => `${year}, con i risultati attesi ${year}, ${year + 1} e ${year + 2}`,
    dated: "Data",
    programmes: "Programmi",
    objectives: counted("obiettivo", "obiettivi"),
    noObjectives: "solo nel quadro, senza obiettivi",
    rows: "Righe facoltative",
    noRows: "nessuna",
  },
} as const;
