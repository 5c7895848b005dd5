// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoSection } from "../plan/allegato-choices";
import type { AllegatoOptions } from "../plan/allegato-options";
import type { Severity } from "../rules/rule";

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;
const italian = (number: number): string => String(number).replace(".", ",");

/** What the user reads where the allegato is shown before it is written, and in its options. */
export const previewTexts = {
  title: "Anteprima dell’allegato",
  preparing: "Impaginazione dell’allegato…",
  close: "Chiudi l’anteprima",
  write: "Scrivi nella cartella di lavoro",
  options: "Opzioni…",
  print: "Stampa…",

  pages: "Pagine dell’allegato",
  page: (number: number, of: number, sheet: string) => `Pagina ${number} di ${of}, ${sheet}`,
  movement: "Spostamento tra le pagine",
  previous: "Pagina precedente",
  next: "Pagina successiva",
  goTo: "Vai alla pagina",
  ofPages: (of: number) => `di ${of}`,
  sheet: "Foglio",
  zoom: "Ingrandimento",
  zoomIn: "Ingrandisci",
  zoomOut: "Riduci",
  fitWidth: "Adatta alla larghezza",
  percent: (n: number) => `${n} %`,

  notes: "Prima di scrivere",
  draft: (errors: number) =>
    `${errors === 1 ? "1 errore è aperto" : `${errors} errori sono aperti`}: l’intestazione porta «BOZZA».`,
  findings: (n: number) =>
    n === 1
      ? "1 segnalazione riguarda ciò che viene stampato."
      : `${n} segnalazioni riguardano ciò che viene stampato.`,
  noFindings: "Nessuna segnalazione riguarda ciò che viene stampato.",
  severities: { error: "Errore", warning: "Avviso", info: "Nota" } satisfies Record<Severity, string>,
  finding: (severity: string, message: string) => `${severity}: ${message}`,
  findingsHere: (n: number) => `${n} segnalazioni accanto`,
  openFinding: "Apri la segnalazione:",
  firstTime: "L’allegato non è ancora nella cartella di lavoro.",
  unchanged: "I testi sono gli stessi dell’allegato che è nella cartella di lavoro.",
  changed: "Rispetto all’allegato che è nella cartella di lavoro:",
  addedCards: counted("scheda in più", "schede in più"),
  removedCards: counted("scheda in meno", "schede in meno"),
  alteredCards: counted("scheda cambiata", "schede cambiate"),
  alteredSheets: counted("altro foglio cambiato", "altri fogli cambiati"),
  edited: (n: number) =>
    n === 1
      ? "1 foglio dell’allegato è stato modificato a mano: prima di sostituirlo viene chiesto."
      : `${n} fogli dell’allegato sono stati modificati a mano: prima di sostituirli viene chiesto.`,

  optionsTitle: "Opzioni dell’allegato",
  optionsBody: "Restano nel foglio «Impostazioni» di questa cartella di lavoro. L’anteprima le segue subito.",
  save: "Salva",
  cancel: "Annulla",
  sections: "Parti da stampare",
  sectionNames: {
    cover: "Copertina",
    premise: "Premessa",
    overview: "Quadro di raccordo",
    cards: "Schede dei programmi",
    summary: "Riepilogo",
  } satisfies Record<AllegatoSection, string>,
  noSection: "Scegliere almeno una parte.",
  fontSize: "Corpo del testo, in punti",
  orientation: "Orientamento delle schede",
  orientations: {
    auto: "Automatico",
    portrait: "Verticale",
    landscape: "Orizzontale",
  } satisfies Record<AllegatoOptions["orientation"], string>,
  color: "Colore di titoli e fasce",
  colorHint: "Come #14304F.",
  wrongColor: "Scrivere il colore come #14304F: il cancelletto e sei cifre da 0 a F.",
  paleColor: (contrast: number) =>
    `Il bianco su questo colore non si legge: il contrasto è ${italian(contrast)}, ne serve almeno 4,5. Scegliere un colore più scuro.`,
  pickColor: "Scegli il colore",
  numbering: "Numeri di pagina",
  numberings: {
    total: "Pagina e totale",
    plain: "Solo la pagina",
    none: "Nessuno",
  } satisfies Record<AllegatoOptions["numbering"], string>,
  firstPage: "Numero della prima pagina",
  wrongPage: "Scrivere un numero da 1 a 9999.",
  act: "Atto di adozione e data",
  actHint: "In copertina e a piè di pagina, se c’è.",
  others: "Altro",
  marksDraft: "«BOZZA» nell’intestazione finché ci sono errori",
  printsSigners: "Stampa i nomi di chi firma",
  isProtected: "Proteggi i fogli da modifiche accidentali, senza password",
};
