// SPDX-License-Identifier: EUPL-1.2
import type { ElementKind } from "../plan/element-pointer";

/** What stands in the small workbook of a part that is handed out: Italian, as the plan is. */
export const handedTexts = {
  kinds: {
    programme: "Programma",
    objective: "Obiettivo",
    indicator: "Indicatore",
  } satisfies Record<ElementKind, string>,
  untitled: "(senza titolo)",
  /** Says where it comes from; `part` begins as `partNamed` does. */
  origin: (year: number | null, part: string) =>
    `${FROM_THE_PLAN}${year === null ? "" : ` ${year}`}: ${part}. Riempire le celle bianche e restituire il file.`,
  isOrigin: (text: string) => text.startsWith(FROM_THE_PLAN),
  footer: (name: string) => `Estratto: ${name}`,
  page: "Pagina &P",
  sheet: "Scheda",
};

const FROM_THE_PLAN = "Estratto dal piano";

/** What the user reads about parts of a plan handed out and taken back. */
export const exchangeTexts = {
  kinds: {
    programme: "Programma",
    objective: "Obiettivo",
    indicator: "Indicatore",
  } satisfies Record<ElementKind, string>,
  untitled: "(senza titolo)",

  noRow: (name: string, label: string, text: string) =>
    `${name}: nel piano manca una riga per «${label}» (${text}).`,
  fixed: (element: string, label: string, text: string) =>
    `${element}, ${label}: ${text === "" ? "(vuoto)" : text} (la cella contiene una formula o altri dati).`,
  notAdded: (element: string, reason: string) => `${element}: è nuovo, ma va aggiunto a mano. ${reason}`,
  notRemoved: (element: string, reason: string) =>
    `${element}: nel file restituito non c’è, ma dal piano non si toglie. ${reason}`,

  give: "Affida a chi la compila…",
  take: "Unisci un file restituito…",
  title: "Unire un file restituito",
  body: "Scegliere il file compilato: ogni differenza con il piano si può accogliere o lasciare. Nulla viene scritto finché non si conferma.",
  file: "File restituito (.xlsx)",
  reading: "Lettura del file…",
  unreadable: "Il file non si può leggere come parte di un piano: sceglierne un altro.",
  differences: (n: number) =>
    n === 0 ? "Nessuna differenza con il piano." : n === 1 ? "1 differenza" : `${n} differenze`,
  added: "Nuovi nel file restituito",
  add: (element: string) => `Aggiungere: ${element}`,
  removed: "Nel piano, ma non nel file restituito",
  removedBody: "Restano nel piano se non si sceglie di toglierli, con tutto ciò che contengono.",
  remove: (element: string) => `Togliere: ${element}`,
  byHand: "Da riportare nel foglio",
  cancel: "Annulla",
  confirm: (n: number) =>
    n === 0 ? "Accogli" : n === 1 ? "Accogli 1 differenza" : `Accogli ${n} differenze`,
};
