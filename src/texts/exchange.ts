// SPDX-License-Identifier: EUPL-1.2
import type { ElementKind } from "../plan/element-pointer";

/** What the user reads about parts of a plan handed out and taken back. */
export const exchangeTexts = {
  kinds: {
    programme: "Programma",
    objective: "Obiettivo",
    indicator: "Indicatore",
  } satisfies Record<ElementKind, string>,
  untitled: "(senza titolo)",
  /** In the small workbook: where it comes from. */
  origin: (year: number | null, name: string) =>
    `Estratto dal piano${year === null ? "" : ` ${year}`}: ${name}. Riempire le celle bianche e restituire il file.`,
  footer: (name: string) => `Estratto: ${name}`,
  page: "Pagina &P",
  sheet: "Scheda",

  added: (name: string) => `${name}: non è nel piano.`,
  removed: (name: string) => `${name}: è nel piano, non nel file restituito.`,
  noRow: (name: string, label: string, text: string) =>
    `${name}: nel piano manca una riga per «${label}» (${text}).`,

  give: "Affida a chi la compila…",
  take: "Unisci un file restituito…",
  title: "Unire un file restituito",
  body: "Scegliere il file compilato: ogni differenza con il piano si può accogliere o lasciare. Nulla viene scritto finché non si conferma.",
  file: "File restituito (.xlsx)",
  reading: "Lettura del file…",
  unreadable: "Il file non si può leggere come parte di un piano: sceglierne un altro.",
  differences: (n: number) =>
    n === 0 ? "Nessuna differenza con il piano." : n === 1 ? "1 differenza" : `${n} differenze`,
  byHand: "Da riportare nel foglio",
  fixed: (element: string, label: string, text: string) =>
    `${element}, ${label}: ${text === "" ? "(vuoto)" : text} (la cella contiene una formula o altri dati).`,
  cancel: "Annulla",
  confirm: (n: number) => (n === 0 ? "Scrivi" : n === 1 ? "Scrivi 1 campo" : `Scrivi ${n} campi`),
} as const;
