// SPDX-License-Identifier: EUPL-1.2

/** Words by which the activities of a programme are told. Without accents; `turis-` is any word that begins so. */
export interface ProgrammeWords {
  /** Codes of mission and programme that the words belong to. */
  programmes: readonly string[];
  /** What the programme is about, in a sentence. */
  about: string;
  /** Where its objectives go, in a sentence. */
  under: string;
  /** Words of this programme and of no other. */
  words: readonly string[];
  /** Words that any programme may use: they show that an objective is in its place, never that it is in another's. */
  common: readonly string[];
}

/** The words of a few lines, separated by commas. */
const list = (...lines: readonly string[]): string[] => lines.join(", ").split(", ");

export const PROGRAMME_WORDS: readonly ProgrammeWords[] = [
  {
    programmes: ["011-005"],
    about: "lo sviluppo delle imprese e del territorio",
    under: "il programma 011-005",
    words: list(
      "turis-, artigian-, enogastronom-, agroaliment-, prodotti tipici, beni culturali, borghi",
      "marketing territoriale, identita territoriale, programmazione territoriale, distrett-, filier-",
      "start up, startup, start-up, nuove imprese, imprenditor-, brevett-, confidi, voucher",
      "sviluppo economico, sviluppo d'impresa, sviluppo locale, politiche di sviluppo, competitivit-",
      "reti d'impresa, reti di impresa, rete d'impresa, alternanza, formazione manageriale",
      "trasferimento tecnologico, polo tecnologico, impresa digitale, digitalizzazione delle imprese",
      "trasformazione digitale, cultura digitale, informazione economic-, economico-statistic-, congiuntura",
      "ufficio studi, contributi alle imprese, promozione del territorio, sistema economico, cooperativ-",
      "imprese storiche",
    ),
    common: list(
      "fiera, fiere, espositori, credito, premio, bandi, innovazion-, innovare, orientament-, sostenibilita",
    ),
  },
  {
    programmes: ["012-004"],
    about: "la regolazione dei mercati e la tutela dei consumatori",
    under: "il programma 012-004",
    words: list(
      "vigilanza, consumator-, mediazione, mediator-, arbitrat-, arbitral-, conciliazion-, giustizia alternativa",
      "metrolog-, metric-, strumenti di misura, bilance, sicurezza dei prodotti, sicurezza prodotti",
      "contraffazion-, anticontraffazion-, fede pubblica, registro imprese, registro delle imprese",
      "registro informatico, repertorio, protest-, sovraindebit-, certificativ-, anagrafic-, pratiche telematiche",
      "deposito dei bilanci, bilanci delle societa, proprieta industriale, borsa merci, listini",
      "concorsi a premio, albo gestori, usi e consuetudini, clausole, orafi, ispettor-, carte tachigrafiche",
    ),
    common: list(
      "legalita, prezzi, marchi, concorrenza, controversie, semplificazione amministrativa, certificati, visure",
    ),
  },
  {
    programmes: ["016-005"],
    about: "il sostegno all’internazionalizzazione",
    under: "il programma 016-005",
    words: list(
      "internazionalizz-, internazional-, export, esporta-, estero, esteri, estera, estere, buyer, incoming",
      "made in italy, missioni commerciali, carnet, certificati di origine, certificato di origine",
      "certificati d'origine, operatori stranieri, paesi terzi, extra ue, extraue, dogan-",
    ),
    common: list("fiera, fiere, stranier-"),
  },
  {
    programmes: ["032-002", "032-003", "032-004"],
    about: "gli organi e il funzionamento dell’ente",
    under: "la missione 032",
    words: list(
      "dipendenti, dotazione organica, riorganizz-, bilancio, contabil-, patrimonio, immobil-, diritto annuale",
      "riscossion-, morosita, ruoli esattoriali, solleciti, approvvigionament-, acquist-, consip, spending review",
      "spese di funzionamento, fatture, mandati, cassa economale, inventari-, provveditorato, costi, ricavi",
      "ciclo della performance, controllo di gestione, cruscotto, trasparenza, trasparente, corruzion-",
      "anticorruzion-, giunta, consiglio, segreteria, rapporti con la stampa, gestione documentale",
      "conservazione a norma, postazioni di lavoro, spese del personale, organizzazione del personale",
    ),
    common: list(
      "personale, organizzativ-, organi, struttura, procedimenti, efficienza, performance, razionalizz-",
      "customer satisfaction, carta dei servizi, partecipate, licenze, magazzino, protocollo",
    ),
  },
];

/**
 * A part of the chambers' work with a programme of its own, that is easily told under another:
 * support abroad was one function with promotion in the chambers' own accounts (DPR 254/2005, allegato A).
 */
export const TOLD_APART = { programme: "016-005", from: "011-005" } as const;
