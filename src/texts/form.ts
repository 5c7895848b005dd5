// SPDX-License-Identifier: EUPL-1.2
import type { FixedReason } from "../editing/form/form-field";
import type { ElementKind } from "../plan/element-pointer";

/** What the user reads in the form. */
export const formTexts = {
  tab: "Scheda",
  loading: "Apertura della scheda…",
  kinds: {
    programme: "Programma",
    objective: "Obiettivo",
    indicator: "Indicatore",
  } satisfies Record<ElementKind, string>,
  empty: "Selezionare una cella del piano, oppure scegliere qui da dove cominciare.",
  noObjectives:
    "Il piano non ha obiettivi: scrivere il primo nel foglio, con le etichette «Obiettivo», «Titolo» e le altre del formato comune, poi ripetere la verifica.",
  start: "Comincia dal primo obiettivo",
  previous: "Scheda precedente",
  next: "Scheda successiva",
  inPlan: "Posizione nel piano",
  untitled: "(senza titolo)",
  blank: "vuoto",
  absent: (labels: string) => `Senza riga nel foglio: ${labels}.`,
  missingRows: "Righe del formato comune che la scheda non ha",
  fixed: {
    formula: "La cella contiene una formula: si modifica nel foglio.",
    spread: "Il testo continua nelle celle che seguono: si modifica nel foglio.",
    entangled: "Nella cella stanno anche altri dati: si modifica nel foglio.",
  } satisfies Record<FixedReason, string>,
  goToCell: (place: string) => `Vai alla cella ${place}`,
  writing: "Scrittura nella cella…",
  written: (label: string, place: string) => `${label}: scritto nella cella ${place}.`,
  notWritten: "Non ancora nella cella.",
  write: "Scrivi",
  pending: (n: number) =>
    n === 1
      ? "In un’altra scheda c’è un testo non ancora nella sua cella."
      : `In altre schede ci sono ${n} testi non ancora nelle loro celle.`,
  openPending: "Apri il campo",
  writeAll: "Scrivi nelle celle",
  discard: "Lascia com’era",
  lost: {
    title: (n: number) =>
      n === 1
        ? "Il campo di questo testo non è più nel piano: copiarlo, se serve ancora."
        : "I campi di questi testi non sono più nel piano: copiarli, se servono ancora.",
    discard: (n: number) => (n === 1 ? "Scarta il testo" : "Scarta i testi"),
  },
  conflict: {
    title: "Nel frattempo la cella è cambiata",
    theirs: "Nella cella ora",
    mine: "Scritto qui",
    keepTheirs: "Tieni la cella",
    keepMine: "Scrivi il mio testo",
  },
  characters: (n: number) => (n === 1 ? "1 carattere" : `${n} caratteri`),
  problems: (n: number) =>
    n === 1 ? "1 segnalazione in questa scheda" : `${n} segnalazioni in questa scheda`,
  undo: "Annulla l’ultima modifica",
  undoNote: {
    text: "In questo Excel Ctrl+Z non riprende ciò che scrive il riquadro, né ciò che era stato fatto prima nel foglio. Per tornare indietro c’è «Annulla l’ultima modifica», in alto.",
    dismiss: "Ho capito",
  },

  actions: {
    label: "Azioni sulla scheda",
    "add-indicator": "Aggiungi un indicatore",
    "add-objective": "Aggiungi un obiettivo",
    "add-programme": "Aggiungi un programma…",
    duplicate: "Duplica",
    "duplicate-programme": "Duplica come altro programma…",
    "move-to": "Sposta in",
    up: "Sposta prima del precedente",
    down: "Sposta dopo il successivo",
    remove: "Rimuovi…",
    "add-year": (year: number) => `Aggiungi i risultati attesi ${year}`,
    "add-row": (label: string) => `Aggiungi la riga «${label}»`,
    "remove-year": (year: number) => `Togli i risultati attesi ${year}…`,
  },
  removal: {
    title: "Rimuovere questa parte del piano?",
    body: "Le righe e ciò che contengono escono dal foglio. «Annulla l’ultima modifica» le rimette, con l’aspetto delle righe vicine.",
    hidden: (sheets: string) =>
      `Il foglio «${sheets}» esce dal piano ma resta nascosto nella cartella di lavoro, con tutto ciò che contiene: chi riceve il file può mostrarlo. «Annulla l’ultima modifica» lo rimette nel piano.`,
    references: (cells: string) =>
      `Queste celle hanno formule che puntano lì, e mostreranno un errore: ${cells}.`,
    confirm: "Rimuovi",
    cancel: "Annulla",
  },
  programme: {
    title: "Aggiungere un programma",
    duplicateTitle: "Duplicare il programma come",
    duplicate: "Duplica",
    field: "Programma",
    none: "Il piano ha già tutti i programmi dell’esercizio.",
    confirm: "Aggiungi",
    cancel: "Annulla",
  },
} as const;
