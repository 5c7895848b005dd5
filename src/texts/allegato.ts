// SPDX-License-Identifier: EUPL-1.2

/** Words of our own on the printed sheets; everything else there is the user's. */
export const allegatoTexts = {
  sheets: {
    cover: "All. Copertina",
    premise: "All. Premessa",
    overview: "All. Quadro",
    programme: (code: string) => `All. ${code}`,
    /** A programme without a code, by its place in the plan. */
    numberedProgramme: (position: number) => `All. Programma ${position}`,
  },
  documentTitle: (year: number | null) =>
    withYear("Piano degli indicatori e dei risultati attesi di bilancio", year),
  exercise: (year: number) => `Esercizio ${year}`,
  page: (page: string, total: number | null) => `Pagina ${page}${total === null ? "" : ` di ${total}`}`,
  /** In the header while errors are open. */
  draft: "BOZZA",
  premise: "Premessa",
  overview: {
    title: "Quadro di raccordo tra missioni, programmi e obiettivi",
    investments: (year: number | null) => withYear("Investimenti", year),
    missionTotal: (code: string | null) => `Totale missione${code ? ` ${code}` : ""}`,
    programmeTotal: (code: string | null) => `Totale programma${code ? ` ${code}` : ""}`,
    total: "Totale generale",
    unreadAmounts: (count: number) =>
      count === 1
        ? "I totali non comprendono un importo che non è scritto in cifre, riportato nel quadro com’è nel piano."
        : `I totali non comprendono ${count} importi che non sono scritti in cifre, riportati nel quadro come sono nel piano.`,
  },
  noObjectives: "Nessun obiettivo",
  continued: (heading: string) => `Segue: ${heading}`,
} as const;

function withYear(text: string, year: number | null): string {
  return year === null ? text : `${text} ${year}`;
}
