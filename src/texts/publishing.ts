// SPDX-License-Identifier: EUPL-1.2

const errorsOpen = (n: number): string => (n === 1 ? "1 errore è aperto" : `${n} errori sono aperti`);

/** What the user reads where the copy to be published is prepared. */
export const publishingTexts = {
  title: "Copia da pubblicare",
  body: "Il solo allegato, preparato dal piano com’è adesso: senza segni, foglio «Verifica» e fogli nascosti, con le proprietà ripulite. Accanto, gli stessi dati in formati aperti: JSON e CSV.",
  where: "Va in «Amministrazione trasparente» entro 30 giorni dall’adozione (D.Lgs. 33/2013, art.\u00a029).",
  preparing: "Preparazione della copia…",
  ready: "La copia è pronta.",
  draft: (errors: number) => `${errorsOpen(errors)}: l’intestazione porta «BOZZA».`,
  unmarkedDraft: (errors: number) =>
    `${errorsOpen(errors)}, e l’intestazione non porta «BOZZA»: lo dicono le opzioni dell’allegato.`,
  agree: "Preparare comunque una bozza",
  edited: (n: number) =>
    n === 1
      ? "1 foglio dell’allegato è stato modificato a mano: la copia viene dal piano, senza quelle modifiche."
      : `${n} fogli dell’allegato sono stati modificati a mano: la copia viene dal piano, senza quelle modifiche.`,

  files: "File da pubblicare",
  contents: {
    xlsx: "l’allegato (.xlsx)",
    json: "il piano (.json)",
    csv: "gli indicatori (.csv)",
  },
  give: {
    window: (content: string) => `Apri ${content}`,
    file: (content: string) => `Scarica ${content}`,
    clipboard: (content: string) => `Copia ${content}`,
  },
  given: {
    window: (name: string) => `Si è aperto in una finestra sua: salvarlo come «${name}».`,
    file: (name: string) => `«${name}» è fra i file scaricati.`,
  },
  /** How a text has to be saved. */
  encodings: {
    json: "UTF-8",
    csv: "«UTF-8 con BOM», che serve a Excel per gli accenti",
  },
  copied: (name: string, encoding: string) =>
    `Copiato: incollarlo in un file di testo, per esempio con Blocco note, e salvarlo come «${name}», con la codifica ${encoding}.`,
  byHand: (name: string) => `Testo di «${name}»`,
  byHandHint: (name: string, encoding: string) =>
    `Non è stato possibile copiarlo, ma è già selezionato: premere Ctrl+C (⌘C sul Mac), incollarlo in un file di testo e salvarlo come «${name}», con la codifica ${encoding}.`,
  close: "Chiudi",
};
