// SPDX-License-Identifier: EUPL-1.2

/** What the user reads while pasting a text into an element. */
export const pasteTexts = {
  open: "Incolla da Word o PDF…",
  title: "Incolla da Word o PDF",
  box: "Testo o tabella copiati",
  hint: "Incollare qui ciò che si è copiato: le etichette riconosciute diventano campi. Nulla viene scritto finché non si conferma.",
  fields: (n: number) => (n === 1 ? "1 campo riconosciuto" : `${n} campi riconosciuti`),
  noFields: "Nessuna etichetta riconosciuta: i testi si possono assegnare qui sotto.",
  now: "Ora",
  then: "Diventa",
  blank: "(vuoto)",
  same: "È già scritto così.",
  leftovers: (n: number) => (n === 1 ? "1 testo rimasto fuori" : `${n} testi rimasti fuori`),
  assign: (text: string) => `Campo per «${text}»`,
  leaveOut: "Lascia fuori",
  moreLeftovers: (n: number) => (n === 1 ? "e un altro testo" : `e altri ${n} testi`),
  cancel: "Annulla",
  confirm: (n: number) => (n === 0 ? "Scrivi" : n === 1 ? "Scrivi 1 campo" : `Scrivi ${n} campi`),
} as const;
