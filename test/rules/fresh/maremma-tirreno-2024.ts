// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Held out: the common Tuscan layout with codes, long "what it measures", indicators shared by the performance plan. */
export const maremmaTirreno2024 = freshPlan({
  chamber: "Camera di Commercio della Maremma e del Tirreno",
  title: "P.I.R.A. Piano degli Indicatori e dei Risultati Attesi di Bilancio - Esercizio 2024",
  dated: "Livorno, 20 dicembre 2023",
  year: 2024,
  coded: true,
  headings: { target: "Target anno", algorithm: "Formula di calcolo", source: "Fonte dati" },
  premise: `
Il presente piano è redatto in conformità alle linee guida generali del DPCM 18 settembre 2012 ed è parte del preventivo economico 2024.
Il contesto economico delle province di Livorno e Grosseto è caratterizzato dal peso della logistica portuale, della siderurgia in crisi, dell'agroalimentare maremmano e del turismo costiero.
Il quadro normativo non presenta variazioni di rilievo; il personale diminuisce di quattro unità per pensionamenti, sostituite con concorso.
Ogni indicatore riporta un codice che lo collega alla corrispondente scheda del PIAO.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Blue economy e portualità | Area 3 - Sviluppo economico | triennale | 210.000,00 | 210.000,00 | 210.000,00
DESCRIZIONE La Camera, quale riferimento nazionale per il progetto Mirabilia e per la blue economy, promuove nautica, pesca, logistica e crocieristica con studi, eventi e progetti europei (Interreg Marittimo).
BENEFICIARI Imprese della filiera del mare
- 1.1 | Giornate dell'economia del mare | Il numero di iniziative pubbliche dedicate alla filiera del mare | output | n. | n. eventi svolti | Sito www.lg.camcom.it | 3 | 3 | 3 | 4
- 1.2 | Progetti europei in corso | La capacità dell'ente e dell'azienda speciale di attrarre risorse europee | output | n. | n. progetti con convenzione di sovvenzione attiva | Convenzioni di sovvenzione | 5 | 5 | 4 | 4
- 1.3 | Quota di spesa europea rendicontata | L'avanzamento finanziario dei progetti approvati | realizzazione finanziaria | % | spesa certificata / budget assegnato | Certificati del controllore di primo livello | 47% | 60% | 75% | 90%
OBIETTIVO 011-005-002 | Contributi alle imprese | Area 3 - Sviluppo economico | triennale | 820.000,00 | 820.000,00 | 820.000,00
DESCRIZIONE Bandi per digitale, energia, turismo, formazione. Obiettivo dell'ente è spendere bene e in fretta.
BENEFICIARI MPMI delle province di Livorno e Grosseto
- 2.1 | Tempo medio di concessione | I giorni necessari per dare risposta alle domande di contributo | efficienza | gg. | Σ giorni tra chiusura bando e concessione / n. bandi | Determinazioni dirigenziali | 52 | ≤ 50 | ≤ 45 | ≤ 45
- 2.2 | Domande finanziate / domande ricevute | La copertura del fabbisogno espresso dalle imprese | efficacia | % | domande finanziate / domande ricevute | Telemaco - AGEF | 72% | ≥ 70% | ≥ 70% | ≥ 70%
- 2.3 | Revoche e rinunce | La qualità della selezione dei beneficiari | qualità | % | (revoche + rinunce) / domande concesse | Telemaco - AGEF | 14% | ≤ 13% | ≤ 12% | ≤ 10%
- 2.4 | Contributi alle imprese femminili e giovanili | L'attenzione alle categorie meno rappresentate | impatto | % | contributi concessi a imprese femminili o giovanili / contributi concessi | RNA | 34% | ≥ 35% | ≥ 35% | ≥ 35%
OBIETTIVO 011-005-003 | Turismo di qualità | Azienda speciale Centro Studi e Servizi | triennale | 160.000,00 | 160.000,00 | 160.000,00
DESCRIZIONE Sviluppo della rete Mirabilia, qualificazione delle imprese con il rating Isnart, formazione degli operatori, collaborazione con gli ambiti turistici.
BENEFICIARI Strutture ricettive, guide, Comuni
- 3.1 | Imprese qualificate | Le imprese che hanno ottenuto o rinnovato la qualificazione | output | n. | n. attestati di qualificazione validi al 31/12 | Portale Isnart | 64 | 65 | 70 | 75
- 3.2 | Permanenza media dei turisti | L'attrattività della destinazione oltre il balneare | impatto | notti | presenze / arrivi | Regione Toscana, movimento turistico | 4,6 | ≥ 4,6 | ≥ 4,6 | ≥ 4,7
- 3.3 | Formazione operatori turistici | Le ore di formazione erogate agli operatori | output | ore | ore d'aula erogate | Registri d'aula | 60 | 60 | 60 | 60
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Registro imprese affidabile | Area 2 - Anagrafica | triennale | 30.000,00 | 30.000,00 | 30.000,00
DESCRIZIONE Contenere tempi e irregolarità, cancellare le imprese non più operative, informare l'utenza.
BENEFICIARI Imprese e ordini professionali
- 4.1 | Pratiche evase entro i termini | Il rispetto dei termini di legge nella lavorazione delle pratiche | efficienza | % | pratiche evase entro 5 gg. lavorativi / pratiche evase | Priamo | 89,5% | ≥ 88% | ≥ 90% | ≥ 90%
- 4.2 | Tasso di sospensione | La correttezza delle pratiche presentate | qualità | % | pratiche sospese / pratiche ricevute | Priamo | 33% | ≤ 32% | ≤ 31% | ≤ 30%
- 4.3 | Imprese cancellate d'ufficio | L'allineamento del registro alla realtà economica | output | n. | n. cancellazioni iscritte | Registro imprese | 790 | 600 | 500 | 500
- 4.4 | Sportello su appuntamento | Il tempo tra la prenotazione e l'appuntamento | qualità | gg. | media dei giorni di attesa | Servizi online | 4 | ≤ 4 | ≤ 4 | ≤ 3
OBIETTIVO 012-004-002 | Giustizia alternativa e vigilanza | Area 2 - Anagrafica | triennale | 26.000,00 | 26.000,00 | 26.000,00
DESCRIZIONE Favorire la soluzione delle liti fuori dalle aule di tribunale, prevenire il sovraindebitamento, garantire un mercato trasparente.
BENEFICIARI Consumatori, imprese
- 5.1 | Mediazioni avviate | Il ricorso alla mediazione presso l'Organismo camerale | output | n. | n. istanze depositate | Concilia Camera | 132 | 130 | 130 | 130
- 5.2 | Gestori della crisi formati | La professionalità dei gestori iscritti | qualità | % | gestori in regola con l'aggiornamento / gestori iscritti | Elenco dei gestori OCC | 92% | 100% | 100% | 100%
- 5.3 | Manifestazioni a premio | L'assistenza dei funzionari camerali alle operazioni | output | n. | n. verbali | Ufficio Tutela mercato | 88 | 80 | 80 | 80
- 5.4 | Vigilanza sui magazzini e sulle sale di contrattazione | Rispetto del programma annuale | efficacia | % | sopralluoghi effettuati / sopralluoghi programmati | Verbali di sopralluogo | 100% | 100% | 100% | 100%
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Più imprese all'estero | Area 3 - Sviluppo economico | triennale | 130.000,00 | 130.000,00 | 130.000,00
DESCRIZIONE Favorire l'avvicinamento ai mercati con il progetto SEI, con la collaborazione di PromosItalia e con la borsa Mirabilia Food&Drink.
BENEFICIARI Imprese agroalimentari, nautiche e artigiane
- 6.1 | Imprese al primo export | Le imprese accompagnate che concludono la prima vendita all'estero | impatto | n. | n. imprese che dichiarano la prima fattura estera | Questionario a 12 mesi | 6 | 8 | 8 | 10
- 6.2 | Buyer esteri presenti a Mirabilia | La capacità di richiamo dell'evento | output | n. | n. buyer accreditati | Elenco accrediti | 55 | ≥ 50 | ≥ 50 | ≥ 50
- 6.3 | Soddisfazione delle imprese | Il gradimento dei servizi export | qualità | scala 1-10 | media dei voti | Questionari | 8,4 | ≥ 8 | ≥ 8 | ≥ 8
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Amministrazione efficiente e sostenibile | Area 1 - Servizi di supporto | triennale | 0,00 | 0,00 | 0,00
DESCRIZIONE Puntualità nei pagamenti, cura del patrimonio, sviluppo delle persone, sicurezza informatica. Spese di solo funzionamento.
BENEFICIARI Fornitori, dipendenti, contribuenti
- 7.1 | Pagamenti entro la scadenza | La quota di fatture pagate puntualmente | efficienza | % | importo fatture pagate entro i termini / importo fatture pagate | PCC | 96% | ≥ 95% | ≥ 95% | ≥ 95%
- 7.2 | Copertura dei costi del personale | L'incidenza del personale sui proventi | economico-finanziario | % | oneri del personale / proventi correnti | Bilancio d'esercizio | 34% | ≤ 36% | ≤ 36% | ≤ 36%
- 7.3 | Lavori di efficientamento della sede di Grosseto | L'avanzamento dei lavori | realizzazione fisica | % | stati di avanzamento liquidati / importo dei lavori | SAL della direzione lavori | progettazione esecutiva approvata | 30% | 80% | 100%
- 7.4 | Dipendenti che hanno svolto il corso di sicurezza informatica | La consapevolezza dei rischi informatici | struttura | % | dipendenti con test superato / dipendenti | Piattaforma e-learning | 45% | 100% | 100% | 100%
- 7.5 | Attestazione degli obblighi di pubblicazione | La completezza della sezione Amministrazione trasparente | qualità | punti | punteggio complessivo della griglia | Griglia di rilevazione dell'OIV | 98/100 | 98/100 | 98/100 | 100/100
`,
});
