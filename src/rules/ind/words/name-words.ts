// SPDX-License-Identifier: EUPL-1.2
import type { WordTable } from "./tagged-words";

/** What a word makes of the name of an indicator that it leads, or stands in. */
export type NameWord =
  /** Joins other words and says nothing: articles, prepositions, adjectives of emphasis. */
  | "small"
  /** A quantity: wherever it stands, the text says what is measured. */
  | "measure"
  | "cost"
  | "satisfaction"
  /** A change of a quantity that follows. */
  | "variation"
  /** Something done, in the plural: what is counted has been said. */
  | "done"
  /** Something that can be counted. */
  | "counted"
  | "action"
  /** An action in a name; in a definition it may be how far something has spread. */
  | "extent"
  /** An action that is countable when the unit is a number. */
  | "activity"
  | "purpose"
  | "project"
  | "document"
  | "body"
  | "method";

const list = (words: string): string[] => words.split(/\s*,\s*|\n\s*/u).filter((word) => word !== "");

/**
 * Words by which a text tells a quantity from an action, a purpose or the name of something.
 * From the plans of chambers of commerce and other public bodies.
 */
export const NAME_WORDS: WordTable<NameWord> = {
  small: list(
    `il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dei, degli, delle, dell, d, a, al, allo, alla, ai, agli, alle, all
    da, dal, dallo, dalla, dai, dagli, dalle, dall, in, nel, nello, nella, nei, negli, nelle, nell, con, su, sul, sullo, sulla, sui
    sugli, sulle, sull, per, tra, fra, e, ed, o, od, nonché, che, sua, suo, suoi, sue, ogni, tutti, tutte, tutto, tutta, almeno
    nuovo, nuova, nuovi, nuove, eventuale, eventuali, ulteriore, ulteriori, puntuale, tempestiva, tempestivo, effettiva, effettivo
    prima, primo, piena, pieno, corretta, corretto, progressiva, progressivo, graduale, costante, continua, continuo
    a livello, in grado, alto, alta, elevata, elevato, #`,
  ),
  measure: list(
    `numero, n, nr, num, percentuale, percentuali, %, quota, quote, tasso, tassi, indice, indici, rapporto tra, rapporto fra, grado, livello
    livelli, importo, importi, valore, volume, durata, tempo, tempi, giorni, ore, incidenza, punteggio, punteggi, giudizio, voto, voti
    ammontare, quantità, stato di avanzamento, tempestività, puntualità, ricavi, proventi, incassi, scostamento, media dei, media delle
    sostegno finanziario, sostegno economico, media degli, tempo medio, tempi medi, frequenza, sommatoria, differenza, differenza tra, differenza fra`,
  ),
  cost: ["costo", "costi", "spesa", "spese", "oneri"],
  satisfaction: [
    "soddisfazione",
    "customer satisfaction",
    "gradimento",
    "giudizio medio",
    "giudizi medi",
    "giudizio degli utenti",
    "qualità percepita",
  ],
  variation: list(
    "riduzione, incremento, aumento, diminuzione, contenimento, crescita, variazione, rispetto, risparmio, abbattimento, calo",
  ),
  done: list(
    `realizzati, realizzate, svolti, svolte, effettuati, effettuate, evasi, evase, erogati, erogate, rilasciati, rilasciate, conclusi
    concluse, gestiti, gestite, assistiti, assistite, coinvolti, coinvolte, ricevuti, ricevute, organizzati, organizzate, avviati, avviate
    attivati, attivate, presentati, presentate, pubblicati, pubblicate, concessi, concesse, finanziati, finanziate
    verificati, verificate, formati, formate, raggiunti, raggiunte, partecipanti, adottati, adottate, stipulati, stipulate
    iscritti, iscritte, emessi, emesse, ispezionati, ispezionate, completati, completate, definiti, definite, trasmessi, trasmesse
    eseguiti, eseguite, condotti, condotte, trattati, trattate, lavorati, lavorate, consegnati, consegnate, distribuiti, distribuite
    inviati, inviate, deliberati, deliberate, istruiti, istruite, depositati, depositate, ospitati, ospitate, certificati, certificate
    pagati, pagate, liquidati, liquidate, raccolti, raccolte, intervistati, intervistate, elaborati, elaborate, prodotti e diffusi`,
  ),
  counted: list(
    `eventi, evento, seminari, seminario, corsi, corso, convegni, convegno, incontri, incontro, workshop, webinar, laboratori, giornate
    imprese, utenti, partecipanti, studenti, scuole, pratiche, domande, istanze, richieste, fascicoli, procedimenti, controlli, verifiche
    ispezioni, visite, sopralluoghi, campagne, missioni, fiere, manifestazioni, mostre, contributi, voucher, bandi, mediazioni
    conciliazioni, arbitrati, reclami, segnalazioni, certificati, certificazioni, report, pubblicazioni, delibere, iscrizioni, accessi
    contatti, visitatori, progetti, protocolli, convenzioni, tirocini, percorsi, sanzioni, ordinanze, verbali, questionari, posti`,
  ),
  action: list(
    `adeguamento, adozione, affiancamento, affidamento, affinamento, aggiornamento, aggregazione, ampliamento, analisi
    applicazione, approvazione, assistenza, attivazione, attuazione, avvio, censimento, completamento, comunicazione, consolidamento
    controllo, coordinamento, costituzione, costruzione, creazione, definizione, dematerializzazione, digitalizzazione, elaborazione
    esecuzione, formulazione, gestione, implementazione, individuazione, informatizzazione, innalzamento, innovazione
    integrazione, introduzione, istituzione, manutenzione, mantenimento, mappatura, miglioramento, modernizzazione, monitoraggio
    monitoraggi, ottimizzazione, organizzazione, partecipazione attiva, pianificazione, potenziamento, predisposizione, prevenzione
    progettazione, promozione, prosecuzione, proseguimento, proseguo, pubblicazione, qualificazione, rafforzamento, razionalizzazione
    realizzazione, redazione, reingegnerizzazione, restauro, revisione, ricerca, ricognizione, rilancio, rinnovo, riorganizzazione
    riprogettazione, riqualificazione, ristrutturazione, semplificazione, sostegno, sottoscrizione, sperimentazione, stipula
    stesura, studio, supporto, sviluppo, tutela, trasformazione, valorizzazione, valutazione, verifica, vigilanza, accompagnamento`,
  ),
  extent: ["adesione", "estensione", "diffusione", "coinvolgimento", "sensibilizzazione"],
  activity: list(
    "azioni, azione, attività, iniziative, iniziativa, interventi, intervento, indagini, indagine, servizi",
  ),
  purpose: list(
    `accelerare, accompagnare, accrescere, adeguare, affermare, agevolare, aggiornare, aiutare, ampliare, assicurare, assistere, attivare
    attrarre, attuare, aumentare, avviare, coinvolgere, completare, consolidare, contribuire, creare, curare, diffondere, elevare, erogare
    facilitare, favorire, fornire, garantire, gestire, implementare, incentivare, incrementare, informare, innalzare, innovare, integrare
    mantenere, migliorare, modernizzare, offrire, organizzare, ottimizzare, perseguire, potenziare, predisporre, prevenire, proseguire
    promuovere, qualificare, rafforzare, rappresentare, realizzare, rendere, revisionare, ridurre, rilanciare, sensibilizzare
    semplificare, sostenere, stimolare, supportare, sviluppare, tutelare, valorizzare, velocizzare, vigilare`,
  ),
  project: list(
    "progetto, programma, piano, percorso, processo, campagna, premio, festival, marketing territoriale, fiera di",
  ),
  document: list(
    `carta, regolamento, convenzione, protocollo, accordo, manuale, relazione, documento, report, bando, codice di comportamento
    guida, catalogo, statuto, linee guida`,
  ),
  body: list(
    `tavolo, polo, fondazione, sportello, osservatorio, comitato, consulta, consorzio, museo, centro, ufficio, sede, palazzo, rete
    organismo, camera arbitrale, incubatore, punto impresa digitale`,
  ),
  method: list(
    "modello, sistema, portale, sito, piattaforma, software, applicativo, marchio, disciplinare, banca dati",
  ),
};
