// SPDX-License-Identifier: EUPL-1.2

/** What the user reads in the dialog of the narrative. */
export const premisePaneTexts = {
  open: "Premessa…",
  title: "Premessa",
  body: "Apre l’allegato e resta nel foglio «Premessa» della cartella di lavoro.",
  field: "Testo della premessa",
  hint: "Una riga vuota separa un capoverso dal successivo.",
  outline: "Proponi la traccia",
  outlineHint: "Aggiunge i titoli che mancano (scenario, vincoli, interventi organizzativi: DPCM art. 5).",
  save: "Scrivi",
  cancel: "Annulla",
  leaving: {
    title: "Lasciare il testo scritto?",
    body: "Non è ancora nella cartella di lavoro: lasciandolo va perso.",
    back: "Torna al testo",
    leave: "Lascia",
  },
  writing: "Scrittura della premessa…",
  written: "La premessa è scritta nella cartella di lavoro.",
  refused:
    "La premessa non è stata scritta: nel foglio i capoversi non stanno ognuno in una riga propria, o il testo verrebbe letto come un’altra parte del piano. Modificarla nel foglio.",
};
