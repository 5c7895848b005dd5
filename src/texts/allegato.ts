// SPDX-License-Identifier: EUPL-1.2

/** Words of our own on the printed sheets; everything else there is the user's. */
export const allegatoTexts = {
  sheets: {
    cover: "All. Copertina",
    premise: "All. Premessa",
    overview: "All. Quadro",
    summary: "All. Riepilogo",
    programme: (code: string) => `All. ${code}`,
    /** A programme without a code, by its place in the plan. */
    numberedProgramme: (position: number) => `All. Programma ${position}`,
  },
  documentTitle: (year: number | null) =>
    withYear("Piano degli indicatori e dei risultati attesi di bilancio", year),
  /** Without what all chambers are called: `Camera di Commercio di Lucca`. */
  shortChamber: (name: string) =>
    name.replace(
      /^(\s*Camera\s+di\s+Commercio),?\s+Industria,?\s+(?:Artigianato\s+e\s+Agricoltura|Agricoltura\s+e\s+Artigianato)/iu,
      "$1",
    ),
  exercise: (year: number) => `Esercizio ${year}`,
  /** The years of the targets: three are the triennium that the decree speaks of. */
  span: (first: number, last: number) =>
    `${last - first === 2 ? "Triennio" : "Risultati attesi"} ${first}–${last}`,
  page: (page: string, total: number | null) => `Pagina ${page}${total === null ? "" : ` di ${total}`}`,
  /** In the header while errors are open. */
  draft: "BOZZA",
  premise: "Premessa",
  overview: {
    title: "Quadro di raccordo tra missioni, programmi e obiettivi",
    /** None of these is a label of the common layout: a copy of the sheet is not taken for a plan. */
    indicators: "Indicatori (n.)",
    page: "Pagina",
    investments: (year: number | null) => withYear("Investimenti", year),
    missionTotal: (code: string | null) => `Totale missione${code ? ` ${code}` : ""}`,
    programmeTotal: (code: string | null) => `Totale programma${code ? ` ${code}` : ""}`,
    total: "Totale generale",
    unreadAmounts: (count: number) =>
      count === 1
        ? "I totali non comprendono un importo che non è scritto in cifre, riportato nel quadro com’è nel piano."
        : `I totali non comprendono ${count} importi che non sono scritti in cifre, riportati nel quadro come sono nel piano.`,
  },
  summary: {
    title: "Riepilogo",
    resources: "Risorse per missione e programma",
    programme: "Denominazione del programma",
    objectives: "Obiettivi (n.)",
    indicators: "Indicatori (n.)",
    current: "Risorse correnti",
    investments: "Risorse per investimenti",
    total: "Risorse totali",
    allTypes: "Totale",
    types: "Indicatori per tipologia",
    type: "Tipologia",
    count: "Numero",
    share: "Quota",
    /** An indicator that names no tipologia. */
    noType: "non indicata",
    largest: (programme: string, share: string) =>
      `Il programma con più risorse è ${programme}: ${share} del totale.`,
    /** Several have as much as no other. */
    allLargest: (programmes: readonly string[], share: string) =>
      `I programmi con più risorse sono ${inARow(programmes)}: ${share} del totale ciascuno.`,
    sameResources: (share: string) =>
      `Tutti i programmi hanno le stesse risorse: ${share} del totale ciascuno.`,
    mostFrequent: (types: readonly string[], count: number, of: number) => {
      const names = inARow(types.map((type) => `«${type}»`));
      if (of === 1) return `Il piano ha un solo indicatore, di tipologia ${names}.`;
      const each = count === 1 ? "un indicatore" : `${count} indicatori`;
      return types.length === 1
        ? `La tipologia più frequente è ${names}: ${each} su ${of}.`
        : `Le tipologie più frequenti sono ${names}: ${each} ciascuna, su ${of}.`;
    },
    resourcesChart: "Risorse per programma",
    typesChart: "Indicatori per tipologia",
  },
  noObjectives: "Nessun obiettivo",
  continued: (heading: string) => `${heading} (segue)`,
} as const;

const inARow = (texts: readonly string[]): string => new Intl.ListFormat("it").format(texts);

function withYear(text: string, year: number | null): string {
  return year === null ? text : `${text} ${year}`;
}
