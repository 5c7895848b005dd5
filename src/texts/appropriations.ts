// SPDX-License-Identifier: EUPL-1.2

/** Words of the sheet with the amounts of each programme. */
export const appropriationsTexts = {
  sheet: "Stanziamenti",
  title: (year: number | null) => `Stanziamenti per programma${year === null ? "" : ` – esercizio ${year}`}`,
  explanation:
    "Riportare per ogni programma gli importi del preventivo: servono a confrontarli con le risorse degli obiettivi. " +
    "Il foglio si può modificare a mano e non fa parte dell’allegato; una cella vuota non viene confrontata.",
  columns: {
    mission: "Missione",
    programme: "Programma",
    title: "Descrizione",
    interventions: "Interventi economici",
    investments: "Investimenti",
  },
  total: "Totale",
  page: "Pagina &P",
} as const;
