// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Verona's way: long descriptions, system indicators of the chambers, beneficiaries and contribution given. */
export const verona2023 = freshPlan({
  chamber: "Camera di Commercio di Verona",
  title: "Piano degli indicatori e dei risultati attesi di bilancio - Esercizio 2023",
  dated: "15 dicembre 2022",
  year: 2023,
  premise: `
Il presente Piano è predisposto in attuazione dell'art. 2, comma 4, lettera d), del D.M. 27 marzo 2013 e secondo le linee guida del D.P.C.M. 18 settembre 2012.
Lo scenario di riferimento è segnato dall'aumento dei costi energetici e dall'inflazione: le esportazioni veronesi sono comunque cresciute del 17,3% nei primi nove mesi del 2022.
I vincoli normativi riguardano il limite di spesa per l'acquisto di beni e servizi di cui all'art. 1, comma 591, della L. 27 dicembre 2019, n. 160.
Gli interventi organizzativi previsti sono descritti nel PIAO 2023-2025, con il quale il Piano è coordinato.
Gli indicatori sono scelti di preferenza nel dizionario di Unioncamere, per consentire il confronto con le altre Camere.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Favorire la transizione digitale ed ecologica delle imprese scaligere | Area Affari economici | Triennale | € 1.480.000,00
DESCRIZIONE L'obiettivo comprende le attività del Punto Impresa Digitale, i bandi voucher per la doppia transizione e le azioni di accompagnamento verso le comunità energetiche rinnovabili. Sono previsti seminari, servizi di assessment, la collaborazione con i competence center e la premialità per le imprese in possesso del rating di legalità.
BENEFICIARI Micro, piccole e medie imprese della provincia
CONTRIBUTO Aumenta la capacità competitiva del tessuto produttivo, finalità del programma 005
- Contributi erogati alle imprese per la doppia transizione | La capacità di spesa sui bandi | realizzazione finanziaria | % | Contributi liquidati / contributi stanziati | Contabilità Con2 e AGEF | 71% | >= 75% | >= 78% | >= 80%
- Imprese beneficiarie di voucher | L'ampiezza della platea raggiunta | realizzazione fisica | numero | Conteggio delle imprese con provvedimento di concessione | AGEF Restart | 305 | >= 310 | >= 320 | >= 330
- Livello di soddisfazione dell'utenza dei servizi PID | Il gradimento delle imprese assistite | qualità | % | Giudizi almeno buoni / giudizi espressi | Questionari di customer satisfaction | 94% | >= 90% | >= 92% | >= 92%
OBIETTIVO 011-005-002 | Promuovere il marchio Verona Wine Top e il turismo di qualità | Area Affari economici | Triennale | € 520.000,00
DESCRIZIONE La Camera organizza il concorso enologico Verona Wine Top, sostiene la Destination Verona & Garda Foundation e cura la rete dei ristoranti tipici certificati.
BENEFICIARI Cantine, ristoratori, operatori turistici, consumatori
CONTRIBUTO Sostiene la promozione del territorio
- Vini iscritti al concorso Verona Wine Top | L'interesse dei produttori | efficacia | numero | Numero di etichette iscritte | Segreteria del concorso | 214 | >= 220 | >= 225 | >= 230
- Costituzione della Fondazione di destinazione | L'avvio operativo della Fondazione | efficacia | sì/no | Iscrizione della Fondazione nel registro delle persone giuridiche | Atto costitutivo | NO | SI | SI | SI
- Visualizzazioni delle pagine del portale Verona Garda | La notorietà della destinazione | impatto | numero | Pagine viste nell'anno | Google Analytics | 1.150.000 | >= 1.200.000 | >= 1.250.000 | >= 1.300.000
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Qualità e tempestività del Registro Imprese | Area Anagrafe e Registri | Triennale | € 75.000,00
DESCRIZIONE Consolidare i tempi medi di lavorazione delle istanze telematiche e migliorare la qualità dei dati attraverso le cancellazioni d'ufficio e il monitoraggio dei domicili digitali.
BENEFICIARI Imprese, professionisti, altre amministrazioni
CONTRIBUTO Assicura la trasparenza del mercato
- Rispetto dei tempi di evasione (5 giorni) delle pratiche Registro Imprese | La percentuale di pratiche evase nel termine di legge | efficienza | % | Pratiche evase nell'anno entro 5 giorni dal loro ricevimento / Totale pratiche evase nell'anno | Priamo | 97,1% | >= 95% | >= 95% | >= 95%
- Tempo medio di lavorazione delle pratiche telematiche | La rapidità del servizio | efficienza | giorni | Tempo medio di lavorazione al netto delle sospensioni | Priamo | 1,8 giorni | > 3 giorni | > 3 giorni | > 3 giorni
- Domicili digitali assegnati d'ufficio | L'allineamento delle posizioni prive di PEC | realizzazione fisica | numero | Numero di domicili assegnati ai sensi dell'art. 37 del D.L. 76/2020 | Registro Imprese - cruscotto qualità dati | 3.400 | 2.500 | 1.500 | 1.000
OBIETTIVO 012-004-002 | Tutela della proprietà industriale e del made in | Area Regolazione del mercato | Triennale | € 40.000,00
DESCRIZIONE Il Patent Information Point offrirà un servizio di primo orientamento su marchi e brevetti e organizzerà incontri con consulenti in proprietà industriale.
BENEFICIARI Imprese, inventori, università
CONTRIBUTO Favorisce la concorrenza leale
- Incontri con i consulenti in proprietà industriale | Il numero di incontri one to one organizzati | efficacia | numero | Numero di appuntamenti svolti | Agenda PIP | 56 | >= 60 | >= 60 | >= 65
- Customer satisfaction del servizio PIP | Il voto medio attribuito dagli utenti | qualità | scala 1-5 | Media dei voti | Questionari | 4,6 | >= 4,5 | >= 4,5 | >= 4,5
OBIETTIVO 012-004-003 | Prevenzione e composizione della crisi d'impresa | Area Regolazione del mercato | Triennale | € 18.000,00
DESCRIZIONE La Camera gestisce le istanze di composizione negoziata, cura l'elenco degli esperti e informa le imprese sugli strumenti di allerta.
BENEFICIARI Imprese in difficoltà, creditori
CONTRIBUTO Riduce il costo delle crisi per il mercato
- Istanze di composizione negoziata istruite nei termini | Il rispetto del termine di nomina dell'esperto | efficacia | % | Istanze istruite entro 2 giorni lavorativi / istanze pervenute | Piattaforma composizione negoziata | 100% | 100% | 100% | 100%
- Iniziative informative sulla crisi d'impresa | La diffusione della conoscenza degli strumenti | realizzazione fisica | numero | Numero di webinar e seminari | Sito camerale - sezione eventi | 2 | almeno n. 3 eventi | almeno n. 3 eventi | almeno n. 3 eventi
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Rafforzare l'export delle filiere veronesi | Area Affari economici | Triennale | € 690.000
DESCRIZIONE Partecipazione al progetto SEI, incoming al Vinitaly e a Marmomac, erogazione di contributi per la partecipazione a fiere all'estero.
BENEFICIARI Imprese esportatrici e potenziali esportatrici
CONTRIBUTO Accresce la quota di imprese stabilmente presenti all'estero
- Imprese supportate per l'internazionalizzazione | Il volume delle imprese raggiunte | efficacia | numero | N. imprese supportate nell'anno | CRM Unioncamere | 268 | >= 270 | >= 280 | >= 290
- Incontri B2B realizzati in occasione di Vinitaly | L'intensità delle occasioni d'affari | realizzazione fisica | numero | Numero di incontri in agenda confermati dai partecipanti | Piattaforma B2B | 1.020 | >= 1.050 | >= 1.100 | >= 1.100
- Incremento delle esportazioni delle imprese assistite | Il ritorno per le imprese | impatto | % | (Export anno t - export anno t-1) / export anno t-1 | Indagine su imprese assistite | n.d. | incremento rispetto all'anno precedente | incremento rispetto all'anno precedente | incremento rispetto all'anno precedente
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Solidità economica e patrimoniale | Area Finanza e gestione risorse | Triennale | € 25.000,00
DESCRIZIONE Presidiare gli equilibri di bilancio, la liquidità e il patrimonio immobiliare, anche attraverso la valorizzazione degli immobili non strumentali.
BENEFICIARI Contribuenti, fornitori, collettività
CONTRIBUTO Libera risorse per gli interventi economici
- Indice di equilibrio economico della gestione corrente | L'incidenza degli oneri correnti sui proventi correnti | stato di salute | % | Oneri correnti / proventi correnti | Bilancio d'esercizio | 98,6% | <= 105% | <= 104% | <= 103%
- Indice di liquidità immediata | La capacità di far fronte ai debiti a breve | stato di salute | rapporto | Liquidità immediata / passività correnti | Bilancio d'esercizio | 4,12 | >= 2 | >= 2 | >= 2
- Margine di struttura finanziaria | La copertura dei debiti a breve con l'attivo circolante | stato di salute | % | Attivo circolante / passività a breve | Bilancio d'esercizio | 455% | >= 250% | >= 250% | >= 250%
- Realizzazione del piano di dismissione degli immobili | L'attuazione del piano | efficacia | % | % realizzazione attività programmate | rilevazione ufficio competente | 50% | 80% | 100% | 100%
`,
});
