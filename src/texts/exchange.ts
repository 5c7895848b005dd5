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
} as const;
