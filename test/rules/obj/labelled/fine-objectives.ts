// SPDX-License-Identifier: EUPL-1.2
import type { ObjectiveRow } from "./objective-row";

/** Objectives under their own programme, with a purpose. */
export const FINE_OBJECTIVES: readonly ObjectiveRow[] = [
  [
    "011-005",
    "Sostenere la nascita di nuove imprese",
    "Lo sportello accompagna gli aspiranti imprenditori nella stesura del piano d'impresa, per favorire la nascita di imprese solide.",
  ],
  [
    "011-005",
    "Promozione del turismo",
    "Si realizzeranno iniziative di promozione del territorio e dei prodotti tipici, al fine di accrescere le presenze turistiche.",
  ],
  [
    "011-005",
    "Punto impresa digitale",
    "Il servizio diffonde la cultura digitale e assegna voucher alle imprese, con l'obiettivo di accelerare la trasformazione digitale.",
  ],
  [
    "011-005",
    "Alternanza scuola-lavoro",
    "La Camera mette in contatto scuole e imprese allo scopo di avvicinare i giovani al mondo del lavoro.",
  ],
  [
    "011-005",
    "Accesso al credito",
    "Contributi ai confidi finalizzati a ridurre il costo delle garanzie per le piccole imprese.",
  ],
  [
    "011-005",
    "Trasferimento tecnologico",
    "Il laboratorio offre prove e consulenza alle imprese, così da renderle capaci di innovare i propri prodotti.",
  ],
  [
    "011-005",
    "Informazione economica",
    "L'ufficio studi pubblica ogni trimestre i dati sulla congiuntura, a supporto delle politiche di sviluppo locale.",
  ],
  [
    "011-005",
    "Valorizzazione dell'artigianato artistico",
    "Mostre e laboratori contribuiscono a far conoscere le botteghe artigiane e a sostenerne l'attività.",
  ],
  [
    "011-005",
    "Servizi alle imprese",
    "Rientrano tra i servizi la consulenza sui brevetti, l'innovazione, la finanza agevolata e un primo orientamento all'internazionalizzazione, per rafforzare la competitività delle imprese.",
  ],
  [
    "011-005",
    "Imprenditoria femminile",
    "Il comitato promuove corsi e incontri volti a favorire la nascita di imprese guidate da donne.",
  ],
  [
    "012-004",
    "Vigilanza sui prodotti",
    "Si controllano giocattoli e prodotti elettrici presso i rivenditori per garantire la sicurezza dei consumatori.",
  ],
  [
    "012-004",
    "Mediazione e arbitrato",
    "La Camera diffonde gli strumenti di giustizia alternativa, in modo da ridurre tempi e costi delle liti tra imprese.",
  ],
  [
    "012-004",
    "Metrologia legale",
    "Le verifiche sugli strumenti di misura sono dirette a tutelare la fede pubblica negli scambi.",
  ],
  [
    "012-004",
    "Qualità del Registro imprese",
    "Si cancellano d'ufficio le imprese non più operative affinché i dati pubblicati siano veritieri.",
  ],
  [
    "012-004",
    "Tempi delle pratiche",
    "Gli uffici lavorano per ridurre i tempi di evasione delle pratiche telematiche del Registro imprese.",
  ],
  [
    "012-004",
    "Protesti e assegni",
    "Il registro informatico dei protesti è aggiornato ogni giorno a garanzia della correttezza degli scambi commerciali.",
  ],
  [
    "012-004",
    "Composizione delle crisi",
    "L'organismo assiste consumatori e piccole imprese allo scopo di superare il sovraindebitamento.",
  ],
  [
    "012-004",
    "Tutela della proprietà industriale",
    "Lo sportello marchi e brevetti riceve le domande e informa gli utenti per contrastare la contraffazione.",
  ],
  [
    "016-005",
    "Missioni all'estero",
    "Le imprese sono accompagnate alle fiere internazionali per aumentare le esportazioni.",
  ],
  [
    "016-005",
    "Sportello export",
    "Lo sportello assiste le imprese che si affacciano ai mercati esteri, con lo scopo di renderle autonome nell'esportare.",
  ],
  [
    "016-005",
    "Incoming di buyer",
    "Operatori stranieri sono invitati a visitare le aziende agroalimentari, così da creare nuovi rapporti commerciali con l'estero.",
  ],
  [
    "016-005",
    "Certificazione per l'estero",
    "Il rilascio telematico dei certificati di origine è volto a semplificare gli adempimenti di chi esporta.",
  ],
  [
    "032-002",
    "Trasparenza e anticorruzione",
    "Si aggiorna il piano di prevenzione della corruzione al fine di garantire la piena conoscibilità dell'azione amministrativa.",
  ],
  [
    "032-002",
    "Ciclo della performance",
    "Il cruscotto direzionale fornisce agli organi i dati necessari per orientare le scelte.",
  ],
  [
    "032-002",
    "Comunicazione istituzionale",
    "La segreteria cura i rapporti con la stampa per far conoscere l'attività della Giunta e del Consiglio.",
  ],
  [
    "032-003",
    "Gestione del personale",
    "Il piano della formazione è finalizzato ad accrescere le competenze dei dipendenti.",
  ],
  [
    "032-003",
    "Riscossione del diritto annuale",
    "Si inviano solleciti prima del ruolo per migliorare la riscossione spontanea e l'equilibrio di bilancio.",
  ],
  [
    "032-003",
    "Razionalizzazione degli acquisti",
    "Il ricorso alle convenzioni Consip serve a contenere le spese di funzionamento.",
  ],
  [
    "032-003",
    "Gestione documentale",
    "Il protocollo informatico e la conservazione a norma mirano a eliminare la carta dai procedimenti.",
  ],
  [
    "032-003",
    "Patrimonio immobiliare",
    "Si vende la sede secondaria allo scopo di ridurre i costi di manutenzione.",
  ],
  [
    "011-005",
    "Accrescere l'occupabilità dei giovani",
    "Percorsi di alternanza, certificazione delle competenze e premio alle scuole.",
  ],
  ["012-004", "Tutela del consumatore", "Attività ispettiva, sanzioni, mediazione e conciliazione."],
  ["016-005", "Estero", "Avvicinare le imprese ai mercati esteri con missioni e incontri."],
  ["032-003", "Gestione delle risorse", "Contenere i consumi intermedi e pagare i fornitori nei termini."],
];
