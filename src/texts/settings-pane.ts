// SPDX-License-Identifier: EUPL-1.2
import { THRESHOLDS, type ThresholdKey } from "../plan/thresholds";

const { longestTitle, longestName, causeBelow, farAbove } = THRESHOLDS;
const range = ({ least, most }: { least: number; most: number }): string => `da ${least} a ${most}`;

/** What the user reads in the dialog of the settings. */
export const settingsPaneTexts = {
  title: "Impostazioni dell’ente",
  body: "Restano nel foglio «Impostazioni» di questa cartella di lavoro, fuori dal piano e dall’allegato.",
  save: "Salva",
  cancel: "Annulla",

  chamber: "Nome dell’ente",
  chamberHint: "Usato se la copertina non lo riporta.",
  centres: "Centri di responsabilità",
  centresHint: "Uno per riga: si propongono quando si compila un obiettivo.",
  signers: {
    legend: "Firmatari",
    role: (n: number) => `Ruolo del firmatario ${n}`,
    name: (n: number) => `Nome del firmatario ${n}`,
    add: "Aggiungi un firmatario",
    remove: (n: number) => `Togli il firmatario ${n}`,
  },
  logo: {
    legend: "Logo",
    choose: "Scegli un’immagine…",
    file: "File del logo",
    hint: "PNG o JPEG, al massimo 200 kB.",
    remove: "Togli il logo",
    alternativeText: "Testo alternativo del logo",
    alternativeHint:
      "Che cosa mostra, per chi non lo vede: per esempio «Stemma della Camera di commercio di Lucca».",
    missingText: "Scrivere che cosa mostra il logo.",
    notAnImage: "Il file non è un’immagine PNG o JPEG: sceglierne un altro.",
    tooLarge: "L’immagine supera i 200 kB: sceglierne una versione più leggera.",
    unreadable: "Non è stato possibile leggere il file: sceglierlo di nuovo.",
    preview: "Anteprima del logo",
  },
  thresholds: {
    legend: "Soglie delle regole",
    longestTitle: `Caratteri del titolo di un obiettivo, al massimo (${range(longestTitle)})`,
    longestName: `Caratteri del nome di un indicatore, al massimo (${range(longestName)})`,
    causeBelow: `Grado di raggiungimento, in %, sotto il quale si chiede la causa (${range(causeBelow)})`,
    farAbove: `Grado di raggiungimento, in %, oltre il quale il risultato atteso è troppo basso (${range(farAbove)})`,
    usual: (usual: number) => `Di solito ${usual}.`,
    wrong: ({ least, most }: { least: number; most: number }) => `Scrivere un numero da ${least} a ${most}.`,
  } satisfies Record<ThresholdKey, string> & Record<string, unknown>,
} as const;
