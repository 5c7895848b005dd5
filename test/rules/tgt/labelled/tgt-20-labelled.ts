// SPDX-License-Identifier: EUPL-1.2

/** Two deliverables of two objectives, under indicators with different names; `same` when they are one piece of work. */
export interface DeliverablePair {
  one: string;
  other: string;
  same: boolean;
}

const pairs = (same: boolean, texts: readonly (readonly [string, string])[]): DeliverablePair[] =>
  texts.map(([one, other]) => ({ one, other, same }));

export const DELIVERABLE_PAIRS: readonly DeliverablePair[] = [
  ...pairs(true, [
    [
      "realizzazione del monitoraggio qualità dei servizi indicati nella Carta dei servizi.",
      "Monitoraggio qualità dei servizi indicati nella Carta dei servizi.",
    ],
    ["Redazione del bilancio sociale della Camera", "Bilancio sociale della Camera"],
    ["Aggiornamento del piano triennale anticorruzione", "aggiornamento piano triennale anticorruzione"],
    ["Predisposizione della Carta dei servizi camerali", "Carta dei servizi camerali: predisposizione"],
    ["Report annuale sulle partecipate della Camera", "report annuale sulle partecipate della Camera."],
    ["Realizzazione indagine sul clima organizzativo interno", "Indagine sul clima organizzativo interno"],
    ["Pubblicazione del rapporto sull’economia provinciale", "Rapporto sull’economia provinciale"],
    ["Convenzione con il Tribunale di Lucca", "Stipula della convenzione con il Tribunale di Lucca"],
    ["Attuazione del piano di comunicazione web", "Piano di comunicazione web: attuazione"],
    ["Nuovo regolamento dei contributi alle imprese", "nuovo regolamento contributi alle imprese"],
    ["Elaborazione del catalogo dei servizi digitali", "Catalogo dei servizi digitali"],
    ["Mappatura dei processi dell’ente camerale", "Mappatura processi ente camerale"],
    [
      "Apertura dello sportello per la proprietà industriale",
      "Sportello per la proprietà industriale: apertura",
    ],
    ["Guida ai servizi del registro imprese", "Realizzazione della guida ai servizi del registro imprese"],
    ["Studio di fattibilità del polo tecnologico", "studio di fattibilità polo tecnologico"],
    ["Progetto di alternanza scuola lavoro", "Realizzazione del progetto di alternanza scuola lavoro"],
    [
      "Osservatorio dei prezzi agricoli provinciali",
      "Gestione dell’osservatorio dei prezzi agricoli provinciali",
    ],
    ["Manuale delle procedure degli acquisti", "Redazione del manuale delle procedure degli acquisti"],
    ["Rinnovo del sito internet istituzionale", "rinnovo sito internet istituzionale"],
    ["Archivio digitale degli atti camerali", "Realizzazione archivio digitale degli atti camerali"],
  ]),
  ...pairs(false, [
    ["report", "report"],
    ["report annuale", "report annuale"],
    ["relazione sull’attività svolta", "relazione sull’attività svolta"],
    ["Realizzazione del programma di attività", "realizzazione del programma di attività"],
    ["Attuazione delle attività programmate", "attuazione delle attività programmate"],
    ["SI", "SI"],
    ["report sulla gestione e sui risultati", "report sulla gestione e sui risultati"],
    ["Piano di comunicazione web", "Piano di formazione del personale"],
    ["Carta dei servizi camerali", "Carta di qualità dei servizi digitali"],
    ["Monitoraggio dei tempi di pagamento", "Monitoraggio dei tempi di evasione"],
    [
      "Indagine sulla soddisfazione degli utenti del registro",
      "Indagine sulla soddisfazione degli utenti della mediazione",
    ],
    ["Bando per la digitalizzazione delle imprese", "Bando per l’internazionalizzazione delle imprese"],
    ["almeno 2 eventi", "almeno 2 eventi"],
    ["Convenzione con il Tribunale", "Convenzione con la Procura"],
    ["mantenimento degli standard raggiunti", "mantenimento degli standard raggiunti"],
    ["Revisione del regolamento di contabilità", "Revisione del regolamento di mediazione"],
    ["Sportello legalità per le imprese", "Sportello digitale per le imprese"],
    ["Rapporto sull’economia provinciale 2018", "Rapporto sul turismo provinciale 2018"],
    ["prosecuzione delle attività avviate", "prosecuzione delle attività avviate"],
    ["entro il 31 dicembre 2018", "entro il 31 dicembre 2018"],
    ["Studio sul settore lapideo", "Studio sul settore cartario"],
    ["completamento del progetto", "completamento del progetto"],
  ]),
];
