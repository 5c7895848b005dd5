// SPDX-License-Identifier: EUPL-1.2

/** A field of Lucca's plan, and what whoever answers for it writes there. */
export interface Edit {
  /** How the name of the indicator begins. */
  element: string;
  /** The field, by its label. */
  field: "Ultimo valore osservato" | "Risultato atteso" | "Algoritmo di calcolo";
  text: string;
}

const of = (field: Edit["field"], edits: readonly (readonly [element: string, text: string])[]): Edit[] =>
  edits.map(([element, text]) => ({ element, field, text }));

/** The plan's own premise says it: since the reform of the Chambers its forecasts stop at 2018. */
export const TIMEFRAME =
  "Annuale: previsioni limitate al 2018 per la riforma delle Camere di commercio (D.Lgs. 219/2016)";

/** The rule whose correction moves whole columns. */
export const PAST_YEARS = "Nessun risultato atteso per anni trascorsi";

/** What is done once and for all: the rule, and the ways to correct that are offered there. */
export const CORRECTIONS: readonly (readonly [rule: string, correction: string])[] = [
  // The overview and all codes say 003, which is the official programme: the sheet is what is wrong.
  ["Stesso codice di programma nel quadro e nelle schede", "Correggi…: 032-004, B2"],
  ["Stessa descrizione di missione e programma dappertutto", "Correggi tutte (2)…"],
  ["Titolo dell’obiettivo intero, come nel quadro", "Correggi…: 011-005, C106"],
  ["Codice dell’obiettivo presente e completo", "Correggi…: 011-005, C106"],
  // The exercise is 2018: what was expected of 2017 goes.
  [PAST_YEARS, "Correggi tutte (44)…"],
  // «> 5 giorni» for a time to shorten, «<= 3,5» for a mark to raise.
  ["Verso dell’operatore coerente con ciò che si misura", "Correggi tutte (2)…"],
  ["Documento da produrre con unità «sì/no» o «data»", "Correggi tutte (5)…"],
  ["Unità del risultato atteso uguale all’unità di misura", "Correggi tutte (2)…"],
];

/** What may stay as it is, and why; a finding of its own or all those of the rule. */
export const REASONS: readonly (readonly [rule: string, finding: string, reason: string])[] = [
  [
    "Un solo importo per cella",
    "Silenzia tutte (2)…",
    "Le schede di quest’anno non hanno una riga per gli investimenti: i due importi restano distinti nella cella",
  ],
  [
    "Risultato atteso numerico per un’unità numerica",
    "Silenzia…: 032-004, F17",
    "Il costo del personale da cui si parte sarà noto solo con il consuntivo 2017",
  ],
  [
    "Risultato atteso numerico per un’unità numerica",
    "Silenzia…: 032-004, F21",
    "Le spese di funzionamento da cui si parte saranno note solo con il consuntivo 2017",
  ],
  [
    "Risultato atteso numerico per un’unità numerica",
    "Silenzia…: 032-004, F25",
    "L’aggregazione dipende dalla decisione del Governo: il valore si fissa quando sarà nota",
  ],
];

/** Errors that stay, by rule and cell, as long as their reasons stand. */
export const EXCUSED = [
  "RIS-02 011-005!C95",
  "RIS-02 032-004!C31",
  "TGT-07 032-004!F17",
  "TGT-07 032-004!F21",
  "TGT-07 032-004!F25",
];

/** Nothing was measured before, or the number is in a document that the Chamber has approved. */
const LAST_VALUES = of("Ultimo valore osservato", [
  ["Nuove azioni di monitoraggio e diffusione", "indicatore nuovo: prima rilevazione nel 2018"],
  [
    "Progettazione e svolgimento delle attività di alternanza",
    "indicatore nuovo: prima rilevazione nel 2018",
  ],
  ["Progettazione e prima attivazione dei servizi", "indicatore nuovo: prima rilevazione nel 2018"],
  ["Adeguare la struttura e i servizi", "si veda la Relazione sulla performance 2016"],
  ["Contenimento del costo complessivo del personale", "si veda il bilancio d’esercizio 2016"],
  ["Riduzione delle spese di funzionamento", "si veda il bilancio d’esercizio 2016"],
]);

/** The name of the indicator says what is counted. */
const ALGORITHMS = of("Algoritmo di calcolo", [
  [
    "Monitoraggio della qualità del servizio relativo al tempo medio",
    "somma dei giorni di lavorazione delle pratiche / numero delle pratiche evase",
  ],
]);

/**
 * The unit is a percentage and the algorithm the share of the year's activities that was carried out: the office says
 * which share it commits to (80 % where the plan already does so for its projects of improvement, all where the law or
 * a programme of the year fixes what is to be done), and the old words stand beside it.
 */
const TARGETS = of("Risultato atteso", [
  ["Sperimentazione di politiche concertate", ">= 80% (estensione ad altri settori prioritari)"],
  [
    "Realizzazione processo di accesso telematico",
    ">= 80% (valutazione degli esiti e progetto degli sviluppi)",
  ],
  ["Nuove azioni di monitoraggio e diffusione", ">= 80% (nuove azioni di monitoraggio e diffusione)"],
  ["Progetto MuSA", "100% (programma annuale di attività e di comunicazione)"],
  ["Modello gestionale per il coordinamento", ">= 80% (gestione integrata della comunicazione)"],
  ["Monitoraggi sulla soddisfazione dell'utenza", "100% (servizi indicati nella Carta dei servizi)"],
  ["Attuazione Piani annuali di vigilanza", "100% (piani annuali di vigilanza sul mercato)"],
  ["Realizzazione azioni a tutela della legalità", ">= 80% (azioni con enti, ordini e associazioni)"],
  ["Sportello legalità per le imprese", ">= 80% (monitoraggio del servizio)"],
  ["Azioni di sensibilizzazione presso le imprese", ">= 80% (azioni di sensibilizzazione sulla PEC)"],
  ["Attuazione accordi di collaborazione", ">= 80% (forme di trasmissione telematica)"],
  ["Monitoraggio della qualità del servizio", ">= 80% (controlli a campione e azioni di miglioramento)"],
  ["Revisione tempestiva di tutti i documenti", "100% (documenti programmatici da rivedere)"],
  ["Indagini di customer satisfaction", "100% (indagini generali e settoriali)"],
  ["Carta dei servizi camerale", "100% (servizi indicati nella Carta dei servizi)"],
  ["Modello organizzativo di integrazione operativa", ">= 80% (integrazione con le partecipate)"],
  ["Puntuale attuazione delle nuove normative", "100% (adempimenti sulla spesa pubblica)"],
  ["Sistema permanente di valutazione", ">= 80% (parte corrente e investimenti)"],
  ["Processo di monitoraggio e controllo", "100% (partecipazioni camerali)"],
  ["Programma per ridurre la morosità", ">= 80% (azioni di recupero del diritto annuale)"],
]);

export const EDITS: readonly Edit[] = [...LAST_VALUES, ...ALGORITHMS, ...TARGETS];
