// SPDX-License-Identifier: EUPL-1.2

/** Words of ours on the sheets of an empty plan; the labels are those of the common layout. */
export const newPlanTexts = {
  sheets: {
    cover: "Copertina",
    premise: "Premessa",
    overview: "Quadro",
    programme: (n: number) => `Programma ${n}`,
  },
  documentTitle: (year: number) => `Piano degli indicatori e dei risultati attesi di bilancio ${year}`,
  span: (year: number) => `Triennio ${year}-${year + 2}`,
  conformity: "in conformità al D.P.C.M. 18 settembre 2012",
  premise: "Premessa",
  /** What the narrative sets out (DPCM 18/9/2012 art. 5(1)(a)). */
  premiseSections: [
    "Scenario istituzionale e socio-economico atteso",
    "Vincoli finanziari e normativi",
    "Interventi organizzativi in atto o previsti",
  ],
  overview: "Quadro di raccordo tra missioni, programmi e obiettivi",
  /** Of programmes whose mission is no fund. */
  noObjectives: "Nessun obiettivo",
  declared: (label: string, count: number) => `${label} ${count}`,
  page: "Pagina &P",
  footer: (chamber: string | null, year: number) => `${chamber === null ? "" : `${chamber} – `}PIRA ${year}`,
} as const;

/** The problems of a `NewPlanError`: this folder knows nothing of the core that throws it. */
type Problem =
  "chamber" | "year" | "no-programme" | "unknown-programme" | "not-in-use" | "repeated" | "objectives";

/** What is wrong with a plan that is asked for, and what to do. */
export const newPlanErrors: Record<Problem, (detail: string) => string> = {
  chamber: (detail) =>
    detail === ""
      ? "Manca il nome dell’ente: scriverlo per intero, per esempio «Camera di commercio di Lucca»."
      : `«${detail}» non è il nome intero di una Camera di commercio: scriverlo con il territorio, per esempio «Camera di commercio di Lucca».`,
  year: (detail) =>
    `«${detail}» non può essere l’esercizio di un piano: indicare un anno di quattro cifre, dal 2014 in poi.`,
  "no-programme": () => "Nessun programma con obiettivi: sceglierne almeno uno, con almeno un obiettivo.",
  "unknown-programme": (detail) =>
    `Il programma «${detail}» non è nell’elenco ufficiale: indicarlo con il codice della missione e quello del programma, per esempio «011-005».`,
  "not-in-use": (detail) =>
    `Il programma «${detail}» non è in uso nell’esercizio del piano: sceglierne uno in vigore, o un altro esercizio.`,
  repeated: (detail) => `Il programma «${detail}» è indicato più volte: lasciarlo una volta sola.`,
  objectives: (detail) =>
    `Il numero di obiettivi del programma «${detail}» non va bene: indicarne uno da 0 a 30.`,
};

/** What the user reads when no plan can be made as asked. */
export const newPlanErrorText = ({ problem, detail }: { problem: Problem; detail: string }): string =>
  newPlanErrors[problem](detail);
