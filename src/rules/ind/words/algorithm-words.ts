// SPDX-License-Identifier: EUPL-1.2
import type { WordTable } from "./tagged-words";

/** What a word makes of an algorithm. */
export type AlgorithmWord =
  | "small"
  /** Names a unit or a way of working: nothing is counted yet. */
  | "bare"
  /** Fits any activity: nothing is named that could be counted. */
  | "generic"
  /** Puts two sides against each other. */
  | "operand";

const list = (words: string): string[] => words.split(/\s*,\s*|\n\s*/u).filter((word) => word !== "");

/** From the plans of chambers of commerce and other public bodies. */
export const ALGORITHM_WORDS: WordTable<AlgorithmWord> = {
  small: list(
    `il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dei, degli, delle, dell, d, a, al, alla, ai, alle, all, in, nel
    nella, nei, nelle, con, per, da, dal, dalla, e, ed, #, annuale, annuo, annua, complessivo, complessiva`,
  ),
  bare: list(
    `numero, n, nr, num, valore, valori, assoluto, assoluta, assoluti, numerico, numerica, percentuale, percentuali, %, conteggio, conta
    contare, somma, sommatoria, totale, media, medio, aritmetica, rapporto, indice, calcolo, calcolare, rilevazione, rilevare, rilevato
    verifica, verificare, misurazione, misurare, misura, stima, confronto, comparazione, scostamento, differenza, variazione, periodo
    precedente, precedenti, anno, anni, esercizio, dato, dati, indagine, monitoraggio, giorni, ore, euro, scala, punteggio, sì, si, no
    data, unità`,
  ),
  generic: list(
    `realizzazione, realizzate, realizzata, realizzati, attuazione, attuate, attività, azione, azioni, intervento, interventi, iniziativa
    iniziative, progetto, progetti, programma, programmi, piano, piani, obiettivo, obiettivi, risultato, risultati, programmate
    programmata, programmati, previste, prevista, previsti, pianificate, pianificati, assegnati, assegnate, attesi, atteso, svolta
    svolte, svolti, svolgimento, stato, grado, livello, avanzamento, completamento, raggiungimento, conseguimento, esecuzione, lavori`,
  ),
  operand: list(
    `rapporto tra, rapporto fra, differenza tra, differenza fra, scostamento tra, numeratore, denominatore, diviso, divisa, diviso per
    risultato d'esercizio, risultato economico, moltiplicato, meno, su, sul, sulle, sui, sugli, sul totale, su totale`,
  ),
};

/** What a word or a sign makes of the value that an algorithm gives. */
export type ValueWord =
  | "relative"
  | "ratio"
  | "count"
  | "time"
  | "money"
  | "score"
  | "date"
  | "many"
  /** A time that what is counted keeps to: it says nothing of the value. */
  | "limit";

/**
 * Words of an algorithm by the value they lead to; `many` is a sum or a mean, of whatever follows.
 * A time, an amount or a mark named anywhere decides whether the value is one.
 */
export const VALUE_WORDS: WordTable<ValueWord> = {
  relative: list(
    `confronto con, comparazione con, variazione, variazione percentuale, incremento percentuale, scostamento percentuale
    rispetto all anno precedente, rispetto al periodo precedente, rispetto all esercizio precedente`,
  ),
  ratio: list("percentuale, %, rapporto tra, rapporto fra, numeratore, incidenza, quota, sul totale"),
  count: list("numero, n, nr, num, conteggio, conta"),
  time: list(
    `tempo, tempi, tempo medio, tempi medi, giorni, giorni medi, ore, mesi, anni, data di pagamento, data di scadenza, durata, gg
    numero di giorni, numero giorni, n giorni, numero medio di giorni, numero di ore, numero ore, n ore, numero medio di ore`,
  ),
  money: list(
    `euro, importo, importi, costo, costi, spesa, spese, oneri, contributi, ricavi, proventi, incassi, risorse, ammontare, valore dei
    valore delle, valore degli`,
  ),
  // A «valutazione» is work to be done (`valutazione conclusa`) unless it is told as a mark.
  score: list(
    `voto, voti, punteggio, punteggi, giudizio, giudizi, valutazione media, valutazione complessiva, valutazione sintetica
    valutazione espressa, valutazioni espresse, valutazione ottenuta, valutazioni ottenute, valutazione conseguita
    valutazione attribuita, valutazioni attribuite, valutazione degli utenti, valutazioni degli utenti
    valutazione dei partecipanti, valutazioni dei partecipanti, valutazione delle imprese, valutazioni delle imprese
    valutazione del servizio, valutazione dei servizi, media delle valutazioni, media valutazioni`,
  ),
  date: list("data"),
  limit: list(
    `entro # giorni, entro # gg, entro # mesi, entro # ore, entro # anni, oltre # giorni, oltre # gg, oltre # mesi, oltre # ore
    nei # giorni, nei # gg, nei # mesi, negli # anni, da almeno # giorni, da almeno # mesi, da almeno # anni, da oltre # anni`,
  ),
  many: list("somma, sommatoria, totale, media, media aritmetica"),
};
