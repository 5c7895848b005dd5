// SPDX-License-Identifier: EUPL-1.2

/** A narrative and what a careful reader finds in it. */
export interface LabelledNarrative {
  text: string;
  /** s: scenario; v: financial and legal constraints; o: organisational measures. */
  speaksOf: string;
  /** Of a text that lists what the plan carries (art. 4), the elements that it leaves out; null: it is no such list. */
  omits: readonly string[] | null;
  /** True when it names actions that make indicators better. */
  consolidates: boolean;
}

const plain = (text: string): LabelledNarrative => ({ text, speaksOf: "", omits: null, consolidates: false });
const about = (speaksOf: string, text: string): LabelledNarrative => ({ ...plain(text), speaksOf });
const listing = (omits: readonly string[], text: string): LabelledNarrative => ({ ...plain(text), omits });
const consolidating = (text: string): LabelledNarrative => ({ ...plain(text), consolidates: true });

const STAKEHOLDERS = "i portatori di interesse";
const SOURCE = "la fonte dei dati";
const UNIT = "l’unità di misura";
const RESOURCES = "le risorse finanziarie";
const CENTRES = "i centri di responsabilità";
const TARGETS = "i valori obiettivo";

/** Narratives as chambers write them; each is taken for the whole narrative of a plan. */
export const NARRATIVES: readonly LabelledNarrative[] = [
  // What the plan is, and nothing else
  plain("Tale documento costituisce un allegato al preventivo economico."),
  plain(
    "Il format utilizzato per la predisposizione del documento è quello comune predisposto da Unioncamere.",
  ),
  plain(
    "Il Piano degli indicatori e dei risultati attesi di bilancio è previsto dall’art. 19 del D.Lgs. 91/2011 e redatto secondo le linee guida del D.P.C.M. 18 settembre 2012.",
  ),
  plain(
    "Il presente documento, approvato dal Consiglio camerale, viene pubblicato nella sezione Amministrazione trasparente del sito.",
  ),
  plain(
    "Le missioni rappresentano le funzioni principali definite in base allo scopo dell’amministrazione, mentre i programmi sono aggregati omogenei di attività.",
  ),
  plain(
    "Gli obiettivi qui riportati sono coerenti con il Piano della performance e saranno rendicontati con il bilancio d’esercizio.",
  ),
  plain(
    "Il PIRA costituisce una parziale anticipazione del Piano della performance, che sarà adottato entro il 31 gennaio.",
  ),
  plain(
    "Nelle pagine che seguono si riportano le schede degli obiettivi, una per ciascun programma di spesa.",
  ),
  plain(
    "Il Ministero ha individuato, tra quelle definite per lo Stato, le missioni riferite alle Camere di commercio e, al loro interno, i programmi.",
  ),
  plain(
    "Le risorse indicate sono quelle degli interventi economici previsti per l’esercizio; non comprendono personale e funzionamento.",
  ),
  // Scenario
  about(
    "s",
    "Lo scenario nel quale la Camera si troverà a operare resta segnato dall’incertezza sui mercati internazionali.",
  ),
  about(
    "s",
    "Nel 2017 il tessuto imprenditoriale provinciale conta 43.000 imprese registrate, in lieve crescita sull’anno prima.",
  ),
  about(
    "s",
    "Il contesto economico della provincia mostra una ripresa delle esportazioni, trainata dalla carta e dalla nautica.",
  ),
  about(
    "s",
    "La pandemia ha colpito soprattutto il commercio e il turismo, che sul territorio pesano per un terzo degli addetti.",
  ),
  about(
    "s",
    "Il quadro istituzionale è quello disegnato dalla riforma del sistema camerale, che ha ridotto a sessanta il numero delle Camere.",
  ),
  about(
    "s",
    "Gli ultimi dati di Prometeia indicano per la regione una crescita dello 0,8 per cento e un’occupazione stabile.",
  ),
  about(
    "s",
    "La disoccupazione giovanile è scesa sotto il venti per cento e l’export manifatturiero è tornato ai livelli precedenti la crisi.",
  ),
  // Constraints
  about(
    "v",
    "La riduzione del diritto annuale al 50 per cento limita in modo strutturale le entrate dell’ente.",
  ),
  about("v", "Restano fermi i vincoli posti dalle norme sul contenimento della spesa per consumi intermedi."),
  about(
    "v",
    "Dal 2017 la Camera non può assumere personale, salvo quanto consentito dal decreto di razionalizzazione.",
  ),
  about(
    "v",
    "La Camera versa ogni anno al bilancio dello Stato i risparmi derivanti dalle misure di contenimento.",
  ),
  about(
    "v",
    "Il taglio delle entrate camerali impone di finanziare le iniziative con avanzi degli esercizi precedenti.",
  ),
  // Organisation
  about(
    "o",
    "Nel corso dell’anno sarà completata la riorganizzazione degli uffici avviata con l’accorpamento.",
  ),
  about("o", "Il nuovo organigramma, in vigore dal primo gennaio, riduce da tre a due le aree dirigenziali."),
  about("o", "Si proseguirà con il lavoro agile e con la formazione del personale sui servizi digitali."),
  about("o", "È previsto il reclutamento di sei unità, secondo il piano dei fabbisogni."),
  about("o", "I servizi al pubblico saranno concentrati in un solo sportello e due uffici verranno uniti."),
  // Several at once
  about(
    "sv",
    "La congiuntura resta debole e le minori entrate da diritto annuale riducono i margini di intervento.",
  ),
  about(
    "svo",
    "Il contesto istituzionale, i vincoli di finanza pubblica e il nuovo assetto organizzativo hanno orientato la scelta degli obiettivi.",
  ),
  about("so", "La riforma camerale comporterà profondi cambiamenti organizzativi nei prossimi mesi."),
  about("vo", "Il blocco delle assunzioni ha reso necessaria una revisione dei processi di lavoro."),
  // Lists of what the plan carries
  listing(
    [],
    "Per ogni programma il piano indica: gli obiettivi; i portatori di interesse; i centri di responsabilità; gli indicatori, con i valori obiettivo, l’unità di misura e la fonte dei dati; le risorse finanziarie.",
  ),
  listing(
    [STAKEHOLDERS],
    "Per ciascun programma di spesa il PIRA riporta gli obiettivi, i centri di responsabilità, gli indicatori con target, fonte e unità di misura, le risorse da utilizzare.",
  ),
  listing(
    [STAKEHOLDERS, UNIT],
    "Le schede contengono, per programma: obiettivo, area organizzativa responsabile, indicatori, fonte dei dati, target, stanziamento.",
  ),
  listing(
    [STAKEHOLDERS, SOURCE, UNIT],
    "Il piano espone per ogni programma gli obiettivi, le strutture responsabili, gli indicatori e i relativi valori attesi, nonché le risorse assegnate.",
  ),
  listing(
    [CENTRES],
    "Il documento individua i programmi, gli obiettivi, gli stakeholder, gli indicatori con unità di misura, fonte e target, e le risorse.",
  ),
  listing(
    [RESOURCES],
    "Ogni programma è descritto da obiettivi, portatori d’interesse, centro di responsabilità, indicatori, valori obiettivo, fonte dei dati e unità di misura.",
  ),
  listing(
    [RESOURCES, STAKEHOLDERS],
    "Per ogni programma si indicano obiettivo, dirigente responsabile, indicatore, unità di misura, fonte dei dati e target triennali.",
  ),
  listing(
    [TARGETS, STAKEHOLDERS],
    "Il piano riporta, per programma, obiettivi, centri di responsabilità, indicatori, unità di misura, fonti e risorse.",
  ),
  listing(
    [],
    "Secondo l’art. 4 il piano contiene: programmi di spesa, obiettivi, destinatari, centri di responsabilità, numero di indicatori, valori target, risorse, fonte dei dati, unità di misura.",
  ),
  listing(
    [SOURCE],
    "Per programma: obiettivi e finalità, beneficiari, uffici competenti, indicatori, unità di misura, valori attesi nel triennio, spesa prevista.",
  ),
  // Work on the indicators
  consolidating(
    "Nel triennio la Camera consoliderà il sistema degli indicatori, sostituendo quelli di sola attività.",
  ),
  consolidating(
    "È in corso l’affinamento degli indicatori di risultato, anche con il confronto tra Camere della stessa dimensione.",
  ),
  consolidating(
    "Sarà completata la messa a punto del cruscotto direzionale, da cui gli indicatori verranno alimentati in automatico.",
  ),
  consolidating(
    "Per il 2019 si introdurranno nuovi indicatori di impatto, concordati con le associazioni di categoria.",
  ),
  consolidating("Ogni anno la struttura rivede il set di indicatori insieme all’OIV."),
  consolidating(
    "L’ente parteciperà al benchmarking di Unioncamere per rendere più solide le misure usate nel piano.",
  ),
  {
    ...about(
      "o",
      "Con la riorganizzazione si potenzierà il controllo di gestione e con esso la rilevazione dei dati per gli indicatori.",
    ),
    consolidates: true,
  },
];
