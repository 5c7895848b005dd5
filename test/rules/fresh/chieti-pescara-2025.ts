// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Held out: short PIAO-like objectives, public-value outcomes, polarity and years of observation given. */
export const chietiPescara2025 = freshPlan({
  chamber: "Camera di Commercio Chieti Pescara",
  title: "Piano degli indicatori e dei risultati attesi di bilancio 2025-2027",
  dated: "19 dicembre 2024",
  year: 2025,
  coded: true,
  modern: true,
  premise: `
Il presente Piano degli indicatori e dei risultati attesi è allegato al preventivo economico 2025 ai sensi del D.M. 27 marzo 2013 e copre il triennio 2025-2027.
Per ogni programma sono riportati gli obiettivi, i portatori di interesse, il centro di responsabilità, le risorse finanziarie, gli indicatori con i valori target, le fonti dei dati e le unità di misura.
Scenario: l'economia abruzzese è attesa in crescita dello 0,7% nel 2025. Vincoli: i limiti di spesa per il personale e per i consumi intermedi. Organizzazione: completamento delle progressioni verticali.
Il sistema degli indicatori sarà consolidato con l'introduzione di soglie minime e con audit sulla qualità dei dati.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Imprese più digitali e sostenibili | Area Promozione | Triennale | € 540.000,00 | € 540.000,00 | € 540.000,00
DESCRIZIONE Servizi di innovation manager, academy sull'intelligenza artificiale e sportello per le comunità energetiche.
BENEFICIARI Imprese, professionisti, giovani
CONTRIBUTO Accrescere produttività e sostenibilità delle imprese
- P1 | Utenti dei servizi di digitalizzazione | La diffusione dei servizi | output | numero | N. utenti unici serviti | CRM camerale | 760 | >= 780 | >= 800 | >= 820 | crescente | 2023
- P2 | Imprese che adottano almeno una tecnologia dopo l'assessment | Il cambiamento prodotto | outcome | % | Imprese che dichiarano l'adozione / imprese intervistate x 100 | Indagine annuale PID | 27% | >= 28% | >= 30% | >= 32% | crescente | 2023
- P3 | Net promoter score dei servizi PID | Il passaparola degli utenti | qualità | punteggio | % promotori - % detrattori | Survey online | 41 | >= 42 | >= 43 | >= 45 | crescente | 2023
OBIETTIVO 011-005-002 | Turismo e cultura come leva di sviluppo | Area Promozione | Triennale | € 310.000,00 | € 300.000,00 | € 300.000,00
DESCRIZIONE Sostegno agli eventi identitari, alla Costa dei Trabocchi e alla rete delle imprese turistiche certificate.
BENEFICIARI Operatori turistici, visitatori, comunità locali
CONTRIBUTO Aumentare l'attrattività del territorio
- T1 | Strutture ricettive con certificazione di qualità | La qualità dell'offerta | outcome | numero | N. strutture certificate al 31/12 | ISNART - Ospitalità Italiana | 64 | >= 66 | >= 70 | >= 75 | crescente | 2023
- T2 | Tasso di occupazione delle strutture ricettive monitorate | La capacità attrattiva | outcome | % | Camere occupate / camere disponibili x 100 | Osservatorio turismo Data Appeal | 46,5% | >= 47% | >= 47,5% | >= 48% | crescente | 2023
- T3 | Progetto pilota "Trabocchi digitali" | L'attuazione del progetto pilota | output | % | Attività concluse / attività previste dal cronoprogramma x 100 | Report di avanzamento | 0% | >= 50% | 100% | n.a. | crescente | 2023
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Registro imprese veloce e di qualità | Area Registro imprese | Triennale | € 42.000,00 | € 42.000,00 | € 42.000,00
DESCRIZIONE Contenere i tempi di evasione e migliorare la qualità dei dati, con servizi di assistenza e formazione agli intermediari.
BENEFICIARI Imprese, ordini professionali, cittadini
CONTRIBUTO Garantire pubblicità legale tempestiva e affidabile
- R1 | Volume di attività gestito dal personale addetto al Registro Imprese | La produttività del personale | efficienza | numero | N. pratiche evase / FTE assorbiti dal processo C1.1 | Kronos e Priamo | 2.410 | >= 2.400 | >= 2.450 | >= 2.500 | crescente | 2023
- R2 | Costo unitario medio della lavorazione di una pratica | L'economicità del processo | efficienza | € | Costi del processo / N. pratiche evase | Kronos | 21,35 | <= 21 | <= 20,80 | <= 20,50 | decrescente | 2023
- R3 | Percentuale di evasione nei 5 giorni | La tempestività | efficienza | % | Pratiche evase entro 5 giorni / pratiche evase x 100 | Priamo | 93,4% | 80%<x<90% | >= 94% | >= 95% | crescente | 2023
OBIETTIVO 012-004-002 | Concorrenza leale e consumatori tutelati | Area Regolazione del mercato | Triennale | € 26.000,00 | € 26.000,00 | € 26.000,00
DESCRIZIONE Controlli in materia di sicurezza prodotti ed etichettatura energetica, concorsi a premio e servizi di conciliazione.
BENEFICIARI Consumatori e loro associazioni, imprese
CONTRIBUTO Contrastare le pratiche scorrette
- M1 | Prodotti controllati | L'estensione della vigilanza | output | numero | N. prodotti sottoposti a controllo visivo, documentale o fisico | VIMER | 150 | >= 150 | >= 155 | >= 160 | crescente | 2023
- M2 | Non conformità rilevate sui prodotti controllati | L'efficacia dei controlli mirati | outcome | % | Prodotti non conformi / prodotti controllati x 100 | VIMER | 12% | 10-15% | 10-15% | 10-15% | intervallo | 2023
- M3 | Tempo medio di chiusura delle conciliazioni | La rapidità delle procedure | efficienza | giorni | Media dei giorni dalla domanda alla chiusura | ConciliaCamera | 48 | <= 45 | <= 45 | <= 40 | decrescente | 2022
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Più imprese sui mercati globali | Area Promozione | Triennale | € 190.000,00 | € 190.000,00 | € 190.000,00
DESCRIZIONE Piani export, stage di digital export manager e partecipazione collettiva alle fiere.
BENEFICIARI Imprese esportatrici, anche occasionali
CONTRIBUTO Rafforzare la propensione all'export del territorio
- X1 | Piani export personalizzati consegnati | I servizi erogati | output | numero | N. piani consegnati alle imprese | CRM camerale | 33 | >= 35 | >= 38 | >= 40 | crescente | 2023
- X2 | Fatturato export delle imprese seguite | Il risultato economico delle imprese | outcome | migliaia di euro | Somma del fatturato export dichiarato | Indagine annuale | 18.400 | >= 18.800 | >= 19.200 | >= 19.600 | crescente | 2023
- X3 | Rinuncia ai voucher fiere | La dispersione delle risorse | efficacia | % | Voucher rinunciati o revocati / voucher concessi x 100 | AGEF | 14% | <= 12% | <= 11% | <= 10% | decrescente | 2023
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Ente solido, digitale e attrattivo | Area Amministrazione | Triennale | € 33.000,00 | € 33.000,00 | € 33.000,00
DESCRIZIONE Sostenibilità dei conti, valorizzazione del personale, piena digitalizzazione dei procedimenti.
BENEFICIARI Contribuenti, personale, fornitori
CONTRIBUTO Sostenere con risorse adeguate le altre missioni
- E1 | Indice di struttura primario | L'autocopertura delle immobilizzazioni | economico-finanziario | rapporto | Patrimonio netto / immobilizzazioni | Bilancio d'esercizio | 1,18 | >= 1 | >= 1 | >= 1 | crescente | 2023
- E2 | Scostamento tra preventivo aggiornato e consuntivo degli oneri | La capacità di programmazione | efficienza | % | (Oneri a consuntivo - oneri previsti) / oneri previsti x 100 | Con2 | 7% | ± 5% | ± 5% | ± 5% | intervallo | 2023
- E3 | Assenze medie del personale | L'organizzazione | efficienza | giorni | Giorni di assenza / dipendenti | Gestione presenze | 9,1 | <= 9 | <= 9 | <= 8,5 | decrescente | 2023
- E4 | Procedimenti interamente digitalizzati | L'avanzamento della transizione digitale | output | % | Procedimenti digitali / procedimenti censiti x 100 | Registro dei procedimenti | 82% | >= 85% | >= 90% | 110% | crescente | 2023
`,
});
