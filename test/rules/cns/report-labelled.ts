// SPDX-License-Identifier: EUPL-1.2

/** The narrative of a report on results, and what a careful reader finds in it. */
export interface LabelledReport {
  text: string;
  /** s: scenario; v: financial and legal constraints; o: organisational measures; m: changes of resources, strategies and actions. */
  speaksOf: string;
}

const about = (speaksOf: string, text: string): LabelledReport => ({ speaksOf, text });

/** Narratives as chambers write them; each is taken for the whole narrative of a report. */
export const REPORTS: readonly LabelledReport[] = [
  // What the report is, and nothing else
  about(
    "",
    "Il presente rapporto sui risultati è redatto in conformità alle linee guida del D.P.C.M. 18 settembre 2012 e si allega al bilancio d’esercizio.",
  ),
  about(
    "",
    "Per ciascun obiettivo si riportano il valore atteso, il valore a consuntivo e la percentuale di raggiungimento.",
  ),
  about(
    "",
    "Il rapporto è parte della Relazione sulla gestione e sui risultati, ai sensi della circolare MiSE n. 50114 del 9 aprile 2015.",
  ),
  about(
    "",
    "Degli 85 indicatori, 79 hanno raggiunto il target; per gli altri le cause dello scostamento sono indicate nelle schede.",
  ),
  about(
    "",
    "I dati sono stati raccolti dal controllo di gestione presso i responsabili e validati dall’OIV.",
  ),
  about(
    "",
    "L’attività promozionale si è svolta regolarmente: sono stati organizzati 14 seminari e due fiere, con ampia soddisfazione dei partecipanti.",
  ),
  about(
    "",
    "La variazione percentuale dell’indicatore è calcolata tra il valore di fine anno e quello di partenza.",
  ),
  about("", "Il grado di realizzazione complessivo degli obiettivi è pari al 96 per cento."),
  // Scenario
  about(
    "s",
    "Nel 2018 l’economia provinciale ha rallentato: le esportazioni sono cresciute dell’1,2% contro il 4% dell’anno prima.",
  ),
  about(
    "s",
    "Lo scenario in cui la Camera ha operato è stato segnato dalla riforma del sistema camerale e dagli accorpamenti.",
  ),
  about(
    "s",
    "Il contesto economico è stato caratterizzato dalla pandemia, che ha colpito soprattutto il turismo e il commercio.",
  ),
  about(
    "s",
    "Al 31 dicembre le imprese registrate erano 42.870, con un saldo tra iscrizioni e cessazioni di poco negativo.",
  ),
  about("s", "Il tasso di disoccupazione è sceso al 7,8 per cento e l’inflazione è rimasta contenuta."),
  about("s", "L’anno si è chiuso con un aumento del valore aggiunto provinciale e dei turisti stranieri."),
  about(
    "s",
    "La congiuntura sfavorevole del manifatturiero ha ridotto la partecipazione delle imprese alle iniziative all’estero.",
  ),
  about(
    "s",
    "La guerra in Ucraina e il rincaro dell’energia hanno pesato sui bilanci delle imprese del territorio.",
  ),
  // Constraints
  about(
    "v",
    "Sulla gestione hanno pesato la riduzione del diritto annuale e i limiti di spesa per i consumi intermedi.",
  ),
  about(
    "v",
    "I vincoli normativi intervenuti nell’anno hanno impedito di affidare nuovi incarichi di consulenza.",
  ),
  about("v", "È rimasto in vigore il divieto di assunzione di personale a tempo indeterminato."),
  about(
    "v",
    "La Camera ha versato al bilancio dello Stato 312.000 euro, in applicazione delle norme di contenimento.",
  ),
  about("v", "Le minori entrate hanno costretto a contenere gli oneri di funzionamento."),
  about("v", "Il decreto legge 90/2014 ha tagliato del 50% il diritto dovuto dalle imprese."),
  // Organisational measures
  about(
    "o",
    "Nel corso dell’anno gli uffici sono stati riorganizzati in tre aree e due servizi sono stati accorpati.",
  ),
  about(
    "o",
    "Da marzo il personale ha lavorato da casa: il lavoro agile ha interessato il 90% dei dipendenti.",
  ),
  about("o", "Con delibera n. 45 la Giunta ha approvato la nuova struttura organizzativa dell’ente."),
  about("o", "Gli interventi organizzativi realizzati riguardano lo sportello unico, oggi in una sola sede."),
  about("o", "Sono cessati quattro dipendenti e si è conclusa la formazione del personale sul SUAP."),
  about("o", "La dotazione organica è passata da 62 a 58 unità."),
  // Changes of resources, strategies and actions
  about(
    "m",
    "Con l’aggiornamento del preventivo di luglio gli stanziamenti per il turismo sono stati ridotti di 80.000 euro.",
  ),
  about("m", "Nell’anno non si sono rese necessarie variazioni né agli obiettivi né alle risorse."),
  about("m", "Due obiettivi sono stati rimodulati con delibera di Giunta n. 77 del 25 luglio."),
  about(
    "m",
    "Lo storno di 40.000 euro dal bando fiere al bando digitale risponde alle richieste delle imprese.",
  ),
  about(
    "m",
    "Le azioni previste per l’internazionalizzazione sono state riprogrammate e in parte spostate all’anno seguente.",
  ),
  about("m", "Rispetto al preventivo le risorse impiegate sono inferiori dell’8 per cento."),
  about("m", "Le strategie non sono mutate: restano quelle del programma pluriennale."),
  about("m", "L’assestamento del budget ha destinato maggiori risorse ai voucher digitali."),
  about("m", "Il bando è stato rifinanziato due volte, con 150.000 euro in più di quelli stanziati."),
  // Several
  about(
    "sv",
    "Il quadro economico è rimasto debole e il taglio del diritto annuale ha ridotto le risorse dell’ente.",
  ),
  about(
    "so",
    "La riforma camerale ha portato all’accorpamento: le due strutture organizzative sono state unificate dal 1° ottobre.",
  ),
  about(
    "om",
    "Il nuovo assetto degli uffici ha richiesto una revisione degli obiettivi assegnati alle aree.",
  ),
  about("vm", "I limiti alla spesa hanno imposto variazioni di budget: tre iniziative sono state rinviate."),
  about(
    "svo",
    "Nel 2015 la congiuntura è migliorata, ma i vincoli di finanza pubblica e la riduzione del personale hanno richiesto una diversa organizzazione del lavoro.",
  ),
  about(
    "svom",
    "Lo scenario dell’anno è stato quello della ripresa; i vincoli di spesa sono rimasti quelli del 2017; la riorganizzazione dei servizi si è conclusa a giugno; con le variazioni di bilancio di luglio sono stati finanziati due nuovi bandi.",
  ),
  about(
    "svom",
    "Contesto economico: crescono imprese ed export. Vincoli: versamenti al bilancio dello Stato per 210.000 euro. Organizzazione: due pensionamenti e nuove assunzioni dal concorso. Variazioni: le principali variazioni di risorse riguardano il bando turismo.",
  ),
  about(
    "svom",
    "La crisi economica seguita alla pandemia ha segnato l’anno. Il blocco del turn over e le minori entrate da diritto annuale hanno limitato l’azione. Il lavoro agile è stato esteso a tutti gli uffici. Le risorse sono state rimodulate a favore dei ristori.",
  ),
  about(
    "svom",
    "Andamento dell’economia locale, limiti di spesa e assetto organizzativo sono quelli descritti nel piano; nessuna variazione è intervenuta in strategie e azioni.",
  ),
];
