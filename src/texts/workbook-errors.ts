// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookError, WorkbookErrorCode } from "../workbook/workbook-error";

/** Says what happened and what to do; `named` are the sheets or cells concerned, already in quotes, or `""`. */
export const workbookErrors: Record<WorkbookErrorCode, (named: string) => string> = {
  "cell-edit-mode": () =>
    "È in corso la modifica di una cella: premere Invio per terminarla, o Esc per lasciarla com’era, poi riprovare.",
  protected: (named) =>
    named === ""
      ? "La struttura della cartella di lavoro è protetta: togliere la protezione (Revisione, Proteggi cartella di lavoro), poi riprovare."
      : `È protetto ciò che si deve scrivere: ${named}. Togliere la protezione (Revisione, Rimuovi protezione foglio), poi riprovare.`,
  "session-lost": () => "Il collegamento con Excel si è interrotto: chiudere il riquadro e aprirlo di nuovo.",
  throttled: () => "Excel ha ricevuto troppe richieste: attendere qualche istante, poi riprovare.",
  "too-large": () =>
    "I dati superano quanto Excel può scambiare in una volta: togliere dalla cartella di lavoro i fogli che non servono al piano, poi riprovare.",
  "access-denied": () =>
    "Excel non permette la modifica: il file è di sola lettura, o manca il permesso. Salvarne una copia modificabile, poi riprovare.",
  "too-old": () =>
    "Questa versione di Excel non basta: servono Microsoft 365, Excel 2021 o successivo, oppure Excel per il Web.",
  "changed-meanwhile": (named) =>
    `Nel frattempo il contenuto è cambiato${after(named)}. Controllare le celle, poi ripetere la verifica.`,
  "not-written": (named) =>
    `Le celle non contengono ciò che vi è stato scritto${after(named)}. Tutto è stato riportato com’era; controllare se una convalida dei dati o un’altra persona al lavoro sul file lo impedisce, poi riprovare.`,
  "cannot-reshape": (named) =>
    `Non si possono aggiungere, togliere o spostare righe o colonne, perché queste celle sono occupate o unite in altro modo${after(named)}. Liberarle o separarle, poi riprovare.`,
  "too-old-to-reshape": () =>
    "Questa versione di Excel non permette di aggiungere, togliere o spostare righe o colonne del piano: farlo a mano, oppure usare Microsoft 365, Excel 2021 o successivo, oppure Excel per il Web.",
  "sheet-missing": (named) => `Il foglio${after(named, " ")} non c’è più: ripetere la verifica.`,
  "sheet-hidden": (named) =>
    `Il foglio${after(named, " ")} è nascosto: scoprirlo (clic destro sulla linguetta di un foglio, Scopri), poi riprovare.`,
  "name-taken": (named) =>
    `La cartella di lavoro ha già fogli con questi nomi: ${named}. Rinominarli, poi riprovare.`,
  "edited-sheets": (named) =>
    `Questi fogli dell’allegato sono stati modificati a mano: ${named}. Per sostituirli serve una conferma.`,
  "not-a-workbook": (named) =>
    `Il file non è una cartella di lavoro leggibile, o è danneggiato${after(named)}. Aprirlo in Excel, salvarlo come .xlsx, poi riprovare.`,
  encrypted: () =>
    "Il file è protetto da una password: aprirlo in Excel, toglierla e salvarlo, poi riprovare.",
  "other-format": () =>
    "Il file non è una cartella di lavoro .xlsx: aprirlo in Excel, salvarlo come «Cartella di lavoro di Excel (.xlsx)», poi riprovare.",
  stopped: () => "Interrotto: la cartella di lavoro è com’era.",
  unknown: () =>
    "Si è verificato un errore imprevisto. Riprovare; se si ripete, segnalarlo con il dettaglio tecnico.",
};

/** What the user reads when a workbook could not do what was asked. */
export const workbookErrorText = ({ code, details }: WorkbookError): string =>
  workbookErrors[code](details.map((detail) => `«${detail}»`).join(", "));

const after = (named: string, lead = ": "): string => (named === "" ? "" : `${lead}${named}`);
