// SPDX-License-Identifier: EUPL-1.2

/** What the user reads in the menu «Altro», at the first start and where there is no plan. */
export const menuTexts = {
  more: "Altro",
  autoShow: "Apri PIRA insieme a questa cartella di lavoro",
  autoShown: {
    on: "D’ora in poi questa cartella di lavoro apre anche PIRA, per chiunque abbia il componente: salvarla perché la scelta resti.",
    off: "Questa cartella di lavoro non apre più PIRA da sola: salvarla perché la scelta resti.",
  },
  openExample: "Apri l’esempio",
  exampleOpened: "L’esempio, di una Camera inventata, si apre in una finestra sua.",
  shortcuts: "Scorciatoie da tastiera…",
  help: "Guida",
  /** The other language's own name. */
  otherLanguage: "English",
  otherLanguageCode: "en",

  shortcutList: {
    title: "Scorciatoie da tastiera",
    keys: "Tasti",
    action: "Che cosa fa",
    close: "Chiudi",
    actions: {
      outline: "Scheda «Piano»",
      form: "Scheda «Scheda»",
      findings: "Scheda «Segnalazioni»",
      preview: "Anteprima dell’allegato",
      "next-finding": "Segnalazione successiva, e la sua cella",
      "previous-finding": "Segnalazione precedente, e la sua cella",
      "next-element": "Scheda dell’elemento successivo",
      "previous-element": "Scheda dell’elemento precedente",
      write: "Scrive nella cella il campo che si sta compilando",
      discard: "Nel campo che si sta compilando: rimette il testo della cella",
      stop: "Fuori dai campi: interrompe la verifica o la scrittura in corso",
      "sheet-undoes": "Riprende anche ciò che il riquadro ha scritto in una cella (di Excel)",
      "sheet-keeps":
        "Non riprende ciò che scrive il riquadro, in questo Excel: usare «Annulla l’ultima modifica»",
      sheet: "Passa dal riquadro al foglio e viceversa (di Excel)",
    },
    names: { Control: "Ctrl", Alt: "Alt", Shift: "Maiusc", PageDown: "Pag↓", PageUp: "Pag↑", Enter: "Invio" },
  },

  welcome: {
    title: "Come funziona",
    lines: [
      "«Piano» mostra ciò che è stato letto dai fogli: scegliere una parte porta alla sua cella.",
      "«Scheda» serve a compilare e correggere: quello che si scrive va nelle celle, e viceversa.",
      "«Segnalazioni» dice che cosa manca o non torna; «Genera allegato» prepara i fogli da stampare.",
    ],
    start: "Comincia",
  },
} as const;
