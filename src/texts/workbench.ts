// SPDX-License-Identifier: EUPL-1.2

/** What the user reads on the workbench, outside the pane. */
export const workbenchTexts = {
  title: "PIRA – banco di lavoro",
  intro:
    "Aprire la cartella di lavoro del piano (.xlsx), o cominciarne una: accanto ai fogli appare il riquadro con le segnalazioni. Il file resta su questo computer e non cambia: «Salva» ne scarica una copia con le modifiche.",
  open: "Apri un file .xlsx",
  openOther: "Apri un altro file",
  openEmpty: "Comincia da una cartella vuota",
  emptyName: "piano.xlsx",
  openExample: "Apri l’esempio",
  exampleName: "pira-esempio.xlsx",
  dropHere: "Oppure trascinare qui il file.",
  opening: "Apertura del file…",
  save: "Salva",
  saved: (name: string) => `Salvato come «${name}» nella cartella dei download.`,
  unsaved: "Modifiche non salvate",
  leave: "Ci sono modifiche non salvate: aprendo un altro file vanno perse. Proseguire?",
  exampleMissing: "L’esempio non è disponibile su questo sito. Aprire un file dal computer.",

  sheets: "Fogli della cartella di lavoro",
  hidden: (name: string) => `${name} (nascosto)`,
  sheet: (name: string) => `Foglio ${name}`,
  emptySheet: "Il foglio è vuoto.",
  rowsBefore: "Mostra le righe precedenti",
  rowsAfter: "Mostra le righe successive",
  rowsShown: (first: number, last: number, total: number) => `Righe da ${first} a ${last} di ${total}`,

  row: "Riga",
  noCell: "Nessuna cella selezionata",
  content: (cell: string) => `Contenuto della cella ${cell}`,
  write: "Scrivi nella cella",
  formula: (formula: string) => `Formula: ${formula}. Qui si vede il suo ultimo valore e non si modifica.`,
  marked: { error: "Errore", warning: "Avviso", info: "Nota" },
};
