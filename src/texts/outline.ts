// SPDX-License-Identifier: EUPL-1.2

/** What the user reads in the tree of the plan. */
export const outlineTexts = {
  label: "Struttura del piano",
  document: "Documento e quadro di raccordo",
  kinds: { mission: "Missione", programme: "Programma", objective: "Obiettivo", indicator: "Indicatore" },
  untitled: "Senza titolo",
  noProgrammes: "C’è solo il quadro: mancano le schede dei suoi obiettivi.",
  addBlocksAbout: "Si possono aggiungere, con i codici e i titoli del quadro, in un foglio per programma.",
  addBlocks: (n: number) =>
    n === 1 ? "Aggiungi la scheda dell’obiettivo" : `Aggiungi le schede dei ${n} obiettivi`,
  stateYear: "Scrivere l’esercizio nel titolo del piano, poi ripetere la verifica: si potranno aggiungere.",
  sound: "A posto",
  more: (n: number) => `Mostra altri ${n}`,
};
