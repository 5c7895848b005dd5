// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Written in a hurry: percentages of activities done, sources named after offices, targets in words, blanks. */
export const sassari2018 = freshPlan({
  chamber: "CAMERA DI COMMERCIO INDUSTRIA ARTIGIANATO E AGRICOLTURA DEL NORD SARDEGNA - SASSARI",
  title: "PIANO DEGLI INDICATORI E DEI RISULTATI ATTESI DI BILANCIO ANNO 2018",
  dated: "Dicembre 2017",
  year: 2018,
  premise: `
Premessa. Il Piano degli indicatori e dei risultati attesi di bilancio (P.I.R.A.) è il documento programmatico a base triennale che illustra gli obiettivi della spesa e ne misura i risultati.
Ai sensi dell'art. 4 del DPCM 18/9/2012 per ciascun obiettivo sono indicati il titolo, la descrizione, il centro di responsabilità, le risorse e gli indicatori.
L'incertezza legata alla riforma non consente di definire in modo puntuale tutti i valori attesi per gli anni successivi al primo.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | PROMOZIONE DEL TERRITORIO E DELLE SUE ECCELLENZE | Settore Promozione | Annuale | € 450.000,00
DESCRIZIONE L'Ente intende proseguire l'azione di valorizzazione delle produzioni locali attraverso il marchio Promocamera, la partecipazione a fiere e la realizzazione di eventi nel territorio del Nord Sardegna (Golfo dell'Asinara, Gallura, Logudoro).
BENEFICIARI Imprese agroalimentari, artigiani, operatori turistici
- Fiere ed eventi a cui l'Ente partecipa | Presenza dell'Ente nelle manifestazioni di settore | efficacia | numero | numero | Ufficio Promozione | 7 | 6 | 6 |
- Imprese espositrici | Adesione delle imprese agli eventi | efficacia | numero | numero imprese partecipanti | Ufficio Promozione | 85 | 80 | 80 |
- Concorso Binu | Realizzazione del concorso enologico | efficacia | percentuale | % realizzazione attività programmate | Azienda speciale Promocamera | Realizzata la 5° edizione | Realizzazione edizione 2018 | Realizzazione edizione 2019 |
- Cantine iscritte al concorso Binu | Interesse dei produttori | efficacia | numero | numero schede di iscrizione pervenute | Azienda speciale Promocamera | 62 | almeno 60 | almeno 60 |
OBIETTIVO 011-005-002 | SOSTEGNO ALLE IMPRESE | Settore Promozione | Annuale | € 700.000,00
DESCRIZIONE Concessione di contributi alle imprese tramite bandi per digitalizzazione e alternanza. Costituzione del Punto Impresa Digitale (PID).
BENEFICIARI Micro e piccole imprese
- Punto Impresa Digitale | Costituzione del punto | efficacia | percentuale | % realizzazione attività programmate | Settore Promozione | da costituire | Apertura dello sportello e nomina dei digital promoter | Piena operatività |
- Voucher concessi alle imprese | Capacità di intercettare il fabbisogno di digitalizzazione | risultato | numero | numero di voucher concessi | Graduatorie pubblicate all'Albo | nuovo indicatore | 50 | 60 |
- Somme erogate rispetto alle somme a bando | Capacità di utilizzare le risorse | realizzazione finanziaria | percentuale | somme liquidate / somme a bando | Ragioneria | 64% | 70% | 75% |
OBIETTIVO 011-005-003 | OSSERVATORIO ECONOMICO | Ufficio Studi e statistica | Annuale | € 25.000,00
DESCRIZIONE Diffondere l'informazione economica con rapporti periodici e risposte alle richieste di dati.
BENEFICIARI Enti locali, associazioni, università, giornalisti
- Report congiunturali pubblicati | Diffusione dell'informazione economica | realizzazione fisica | numero | numero di report sul sito | Sito istituzionale | 4 | 4 | 4 |
- Richieste di dati soddisfatte | Grado di risposta agli utenti | qualità | percentuale | richieste evase/richieste ricevute | Protocollo | 100% | 100% | 100% |
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | SEMPLIFICAZIONE E SUAP | Settore Anagrafico | Annuale | € 15.000,00
DESCRIZIONE Supporto ai Comuni nella gestione dei SUAP e mantenimento dei tempi di evasione delle pratiche telematiche.
BENEFICIARI Comuni, imprese, intermediari
- Tempo medio evasione pratiche | Tempestività dell'ufficio | qualità | giorni | media | Infocamere | 8,5 | riduzione del tempo rispetto al 2017 | ulteriore riduzione |
- Percentuale pratiche evase entro 5 giorni | Tempestività dell'ufficio | qualità | percentuale | pratiche evase entro 5 gg./totale pratiche | Infocamere | 41% | 55% | 65% |
- Formazione degli intermediari | Miglioramento della qualità delle pratiche inviate | qualità | numero | numero incontri | Settore Anagrafico | 2 | 2 | 2 |
- Accessi allo sportello | Affluenza dell'utenza | struttura | numero | ticket emessi dall'eliminacode | Sistema eliminacode | 21.300 | < 20.000 | < 19.000 |
OBIETTIVO 012-004-002 | GIUSTIZIA ALTERNATIVA | Settore Regolazione | Annuale | € 10.000,00
DESCRIZIONE Diffondere la cultura della mediazione e dell'arbitrato presso imprese e professionisti.
BENEFICIARI Imprese, consumatori, avvocati
- Numero mediazioni | Volume di attività della Camera di mediazione | efficacia | numero | numero domande | Settore Regolazione | 95 | mantenimento | mantenimento |
- Convegni sulla giustizia alternativa | Diffusione della cultura conciliativa | efficacia | numero | numero convegni | Settore Regolazione | 1 | 2 | 2 |
- Soddisfazione delle parti | Gradimento delle procedure | qualità | indagine | media dei giudizi | Questionario | non rilevato | giudizio medio almeno buono | giudizio medio almeno buono |
OBIETTIVO 012-004-003 | VIGILANZA | Settore Regolazione | Annuale | € 10.000,00
DESCRIZIONE Svolgere i controlli sugli strumenti metrici e sulla sicurezza prodotti in applicazione delle convenzioni e dei regolamenti; emettere le ordinanze ingiunzione evitando la prescrizione.
BENEFICIARI Consumatori
- Strumenti metrici verificati | Copertura della vigilanza | efficacia | numero | numero | Eureka | 1.150 | 1.000 | 1.000 |
- Sanzioni | Efficacia della vigilanza | efficacia | numero | numero di ordinanze emesse | Settore Regolazione | 340 | 350 | 350 |
- Ordinanze emesse su verbali pervenuti nel 2014 | Smaltimento dell'arretrato | efficienza | percentuale | ordinanze/verbali | Settore Regolazione | 30% | 100% | --- |
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | INTERNAZIONALIZZAZIONE | Azienda speciale Promocamera | Annuale | € 180.000,00
DESCRIZIONE Avvicinare le imprese ai mercati esteri con missioni, incoming e progetti cofinanziati dal fondo perequativo e dall'Unione europea (Italia-Francia Marittimo).
BENEFICIARI Imprese
- Missioni e incoming organizzati | Attività di internazionalizzazione | realizzazione fisica | numero | numero eventi | Azienda speciale Promocamera | 3 | 3 | 3 |
- Imprese partecipanti | Coinvolgimento delle imprese | efficacia | numero | numero imprese | Azienda speciale Promocamera | 41 | + 5% | + 5% |
- Progetti europei presentati | Capacità progettuale | efficacia | numero | numero progetti presentati come capofila o partner | Piattaforma di candidatura del programma | 2 | 2 | 2 |
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | TRASPARENZA E COMUNICAZIONE | Segretario Generale | Annuale | € 0,00
DESCRIZIONE Rispettare gli obblighi di pubblicazione e migliorare l'accessibilità del sito istituzionale. Attività senza oneri a carico degli interventi economici.
BENEFICIARI Cittadini
- Attestazione OIV sugli obblighi di pubblicazione | Livello di trasparenza | qualità | percentuale | punteggio ottenuto/punteggio massimo | Griglia OIV | 92% | 95% | 95% |
- Visite al sito | Utilizzo del sito istituzionale | efficacia | numero | numero di sessioni | Google Analytics | 186.000 | 190.000 | 195.000 |
- Giornata della trasparenza | Realizzazione della giornata | efficacia | percentuale | % realizzazione attività programmate | Segretario Generale | realizzata | entro dicembre | entro dicembre |
OBIETTIVO 032-003-002 | GESTIONE DELLE RISORSE | Settore Contabilità e personale | Annuale | € 0,00
DESCRIZIONE Garantire l'equilibrio economico e ridurre i tempi di pagamento. Attività senza oneri a carico degli interventi economici.
BENEFICIARI Fornitori, personale
- Tempo medio di pagamento fatture | Rispetto dei termini di legge | efficienza | giorni | media giorni | XAC | 27 | 30 giorni | 30 giorni |
- Pignoramenti e recupero crediti | Riduzione dei crediti da diritto annuale | efficacia | percentuale | % realizzazione attività programmate | Settore Contabilità e personale | in corso | Emissione ruolo 2015 | Emissione ruolo 2016 |
- Margine di struttura | Solidità patrimoniale | economico-finanziario | percentuale | patrimonio netto/immobilizzazioni | Bilancio | 112% | > 100% | > 100% |
`,
});
