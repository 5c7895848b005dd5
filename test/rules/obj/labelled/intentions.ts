// SPDX-License-Identifier: EUPL-1.2

export interface LabelledIntention {
  description: string;
  baseline: string;
  /** True when the baseline says that what the description still means to do is done. */
  alreadyDone: boolean;
}

/** Descriptions that set something out, and what the baseline says has been done, with a reader's verdict on the pair. */
const ALREADY_DONE: readonly [description: string, baseline: string][] = [
  [
    "Si intende realizzare una piattaforma online per la prenotazione degli appuntamenti.",
    "realizzata la piattaforma online per la prenotazione degli appuntamenti",
  ],
  [
    "La Camera procederà alla creazione di uno sportello per la legalità.",
    "creato lo sportello per la legalità",
  ],
  [
    "Sarà istituito un osservatorio sull'economia del mare con le associazioni di categoria.",
    "istituito l'osservatorio sull'economia del mare",
  ],
  [
    "È prevista l'adozione di un nuovo regolamento per i contributi alle imprese.",
    "adottato il nuovo regolamento per i contributi",
  ],
  [
    "Si attiverà un numero verde per gli utenti del Registro imprese.",
    "attivato il numero verde per gli utenti",
  ],
  [
    "L'ente intende predisporre il manuale di gestione documentale e il piano di conservazione.",
    "predisposto il manuale di gestione documentale",
  ],
  [
    "Si procederà all'introduzione del fascicolo informatico d'impresa.",
    "introdotto il fascicolo informatico d'impresa",
  ],
  [
    "Sarà sottoscritta una convenzione con l'Università per i tirocini curriculari.",
    "sottoscritta la convenzione con l'Università per i tirocini",
  ],
  [
    "Si realizzerà il portale turistico della provincia in tre lingue.",
    "realizzato il portale turistico provinciale in tre lingue",
  ],
  [
    "La Camera avvierà un corso di formazione per mediatori civili.",
    "avviato il corso di formazione per mediatori civili",
  ],
  ["Si prevede di costituire la consulta delle professioni.", "costituita la consulta delle professioni"],
  [
    "Verrà elaborata una carta dei servizi dello sportello telematico.",
    "elaborata la carta dei servizi dello sportello telematico",
  ],
  [
    "Entro l'anno sarà completata la digitalizzazione dell'archivio storico dei bilanci.",
    "completata la digitalizzazione dell'archivio storico dei bilanci",
  ],
  [
    "Si intende definire un sistema di controllo a campione delle pratiche artigiane.",
    "definito il sistema di controllo a campione delle pratiche artigiane",
  ],
];

const OTHERWISE: readonly [description: string, baseline: string][] = [
  [
    "La Camera continuerà a realizzare corsi di formazione per mediatori civili.",
    "realizzati i corsi di formazione per mediatori civili",
  ],
  [
    "Proseguirà l'attività dello sportello legalità con nuovi servizi alle imprese.",
    "attivato lo sportello legalità per le imprese",
  ],
  [
    "Si intende consolidare la piattaforma di prenotazione degli appuntamenti.",
    "realizzata la piattaforma di prenotazione degli appuntamenti",
  ],
  [
    "La Camera realizza ogni anno una campagna di informazione sulla mediazione.",
    "realizzata la campagna di informazione sulla mediazione",
  ],
  ["Si potenzierà il portale turistico con un calendario degli eventi.", "realizzato il portale turistico"],
  ["Si intende realizzare una piattaforma online per la prenotazione.", "82%"],
  ["Si intende realizzare una piattaforma online per la prenotazione.", "nuovo indicatore"],
  ["Sarà istituito un osservatorio sull'economia del mare.", "pubblicati due rapporti sulla congiuntura"],
  [
    "È prevista l'adozione di un nuovo regolamento per i contributi.",
    "liquidati i contributi alle imprese alluvionate",
  ],
  ["Sarà sottoscritta una convenzione con l'Università.", "sottoscritta la convenzione con la Prefettura"],
  [
    "Si attiverà un numero verde per gli utenti del Registro imprese.",
    "evaso il 90% delle pratiche del Registro imprese",
  ],
  [
    "L'ente intende predisporre il manuale di gestione documentale.",
    "in corso di predisposizione il manuale di gestione documentale",
  ],
  ["La Camera avvierà un corso di formazione per mediatori civili.", "svolta un'indagine tra i mediatori"],
  [
    "Sarà aggiornato il regolamento della camera arbitrale.",
    "approvato nel 2010 il regolamento della camera arbitrale",
  ],
  [
    "Si completeranno i lavori di ristrutturazione della sede.",
    "affidati i lavori di ristrutturazione della sede",
  ],
  [
    "Si prevede un ulteriore sviluppo del cassetto digitale dell'imprenditore.",
    "attivato il cassetto digitale dell'imprenditore",
  ],
  ["Il sito camerale sarà ampliato con una sezione per gli stranieri.", "realizzato il nuovo sito camerale"],
  [
    "Gli uffici manterranno i tempi di evasione delle pratiche.",
    "rispettati i tempi di evasione delle pratiche",
  ],
  [
    "Si realizzerà la seconda edizione del premio per le imprese storiche.",
    "realizzata la prima edizione del premio per le imprese storiche",
  ],
  ["La Camera vigila sulla sicurezza dei prodotti.", "realizzati 12 controlli sulla sicurezza dei prodotti"],
  [
    "Si intende migliorare la qualità dei dati del Registro imprese.",
    "definito il piano dei controlli sui dati",
  ],
  ["Verrà elaborata una carta dei servizi.", ""],
  ["Si intende ridurre la spesa per utenze e pulizie.", "ridotta del 4% la spesa per utenze e pulizie"],
  [
    "La Camera promuoverà l'uso della firma digitale tra i professionisti.",
    "rilasciate 1.200 firme digitali ai professionisti",
  ],
  ["Si continuerà nell'attivazione di sportelli presso i Comuni.", "attivati tre sportelli presso i Comuni"],
  [
    "La creazione dello sportello ha permesso di assistere le imprese in crisi.",
    "creato lo sportello per le imprese in crisi",
  ],
  [
    "Si organizzeranno seminari sulla fatturazione elettronica per le imprese.",
    "organizzati 3 seminari sulla fatturazione elettronica",
  ],
  [
    "Si realizzeranno almeno due eventi di promozione dei prodotti tipici.",
    "realizzati due eventi di promozione dei prodotti tipici",
  ],
];

const labelled =
  (alreadyDone: boolean) =>
  ([description, baseline]: [string, string]): LabelledIntention => ({ description, baseline, alreadyDone });

export const LABELLED_INTENTIONS: readonly LabelledIntention[] = [
  ...ALREADY_DONE.map(labelled(true)),
  ...OTHERWISE.map(labelled(false)),
];
