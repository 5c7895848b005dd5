// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** The first plan of a chamber that has merged five: no shared baselines yet, programmes of the five put together. */
export const marche2019 = freshPlan({
  chamber: "Camera di Commercio delle Marche",
  title: "Piano degli indicatori e dei risultati attesi di bilancio (PIRA) 2019-2021",
  dated: "Ancona, dicembre 2018",
  year: 2019,
  headings: { target: "Target", source: "Fonte" },
  premise: `
La Camera di Commercio delle Marche, costituita il 31 ottobre 2018 dall'accorpamento delle cinque Camere provinciali, redige il suo primo piano degli indicatori ai sensi del D.Lgs. 91/2011 e del DPCM 18 settembre 2012.
I valori storici sono, dove possibile, la somma o la media dei dati dei cinque enti accorpati; in alcuni casi non sono ancora disponibili dati omogenei.
L'incremento del 20% del diritto annuale per i progetti PID, Turismo e Internazionalizzazione è autorizzato per il 2017-2019.
Lo scenario economico regionale risente della crisi del credito e delle conseguenze del sisma del 2016, che ha colpito 85 comuni marchigiani.
Nel corso dell'anno saranno definiti la nuova macrostruttura, la dotazione organica e la sede delle aziende speciali.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Portare le imprese marchigiane al digitale | Settore Innovazione e PID | 2019-2021 | € 1.200.000,00 | € 1.200.000,00 | € 1.200.000,00
DESCRIZIONE Nel 2019 si conclude il primo triennio del progetto Punto Impresa Digitale. Le attività riguardano informazione, assessment della maturità digitale, voucher e orientamento verso i competence center.
BENEFICIARI Imprese marchigiane di ogni settore
- Imprese che hanno effettuato l'assessment digitale | Quante imprese conoscono il proprio livello di maturità digitale | output | numero | Numero di selfi4.0 e zoom4.0 compilati | Portale nazionale PID | 640 (somma delle 5 Camere, al 30/11/2018) | 800 | 1.000 | 1.000
- Imprese beneficiarie di voucher digitali I4.0 | Quante imprese investono con il sostegno camerale | output | numero | Numero di imprese in graduatoria ammesse e finanziate | Atti di concessione | 290 | 300 | 300 | 300
- Livello medio di maturità digitale delle imprese che ripetono il test | Il progresso delle imprese seguite | outcome | punteggio (0-4) | Media dei punteggi alla seconda rilevazione | Portale nazionale PID | non disponibile | >= 2 | >= 2,2 | >= 2,4
OBIETTIVO 011-005-002 | Sostenere le aree colpite dal sisma | Settore Promozione | 2019-2021 | € 500.000,00 | € 500.000,00 | € 500.000,00
DESCRIZIONE Bandi dedicati alle imprese del cratere, iniziative di rilancio turistico e microcredito in collaborazione con la Regione.
BENEFICIARI Imprese dei comuni del cratere
- Contributi alle imprese del cratere | Il sostegno finanziario alla ripartenza | realizzazione finanziaria | euro | Somma dei contributi concessi | Registro nazionale degli aiuti | € 380.000 | € 450.000 | € 450.000 | € 450.000
- Imprese attive nel cratere | La tenuta del sistema imprenditoriale | outcome | numero | Imprese attive al 31 dicembre nei comuni del cratere | Infocamere - Stockview | 38.912 | >= 38.500 | >= 38.500 | >= 38.500
- Iniziative di promozione turistica nelle aree interne | L'impegno dell'ente per il rilancio del turismo | output | numero | N. iniziative realizzate o cofinanziate | Delibere e relazioni finali | 11 | 10 | 10 | 10
OBIETTIVO 011-005-003 | Accrescere l'occupabilità dei giovani | Settore Orientamento al lavoro | 2019-2021 | € 350.000,00 | € 350.000,00 | € 350.000,00
DESCRIZIONE Percorsi di alternanza, certificazione delle competenze, premio "Storie di alternanza", indagine Excelsior.
BENEFICIARI Studenti, scuole, imprese
- Studenti coinvolti nei percorsi di alternanza | Partecipazione dei giovani | output | numero | Studenti partecipanti | Schede di monitoraggio delle scuole | 1.850 | 2.000 | 2.000 | 2.200
- Racconti presentati al premio "Storie di alternanza" | Partecipazione delle scuole | output | numero | Numero di video racconti candidati | Piattaforma del premio | 36 | 40 | 45 | 45
- Tasso di risposta all'indagine Excelsior | Rappresentatività dell'indagine | qualità | % | Questionari completati / imprese del campione | Progetto Excelsior - Unioncamere | 54% | 55% | 55% | 55%
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Un solo Registro Imprese per le Marche | Conservatore del Registro delle imprese | 2019-2021 | € 80.000,00 | € 80.000,00 | € 80.000,00
DESCRIZIONE Uniformare istruttoria, modulistica e tempi nelle cinque sedi; redigere il manuale operativo unico; attivare un centralino unico regionale.
BENEFICIARI Imprese, professionisti, notai
- Percentuale di pratiche evase entro 5 giorni | Tempestività del servizio nelle cinque sedi | efficienza | % | Pratiche evase entro 5 giorni dalla protocollazione / pratiche evase nell'anno | Priamo | 78,6% | >= 80% | >= 82% | >= 85%
- Scostamento tra la sede più veloce e la più lenta | L'uniformità del servizio sul territorio | qualità | giorni | Tempo medio massimo - tempo medio minimo tra le sedi | Priamo | 4,8 | <= 3 | <= 2 | <= 1,5
- Manuale operativo unico | La standardizzazione delle istruttorie | qualità | SI/NO | Adozione con determinazione del Conservatore | Determinazione | NO | SI | aggiornamento | aggiornamento
- Chiamate risposte dal centralino unico | L'accessibilità telefonica del servizio | qualità | % | Chiamate risposte / chiamate ricevute | Reportistica del fornitore del contact center | n.d. (servizio nuovo) | >= 75% | >= 80% | >= 80%
OBIETTIVO 012-004-002 | Vigilanza, metrologia e sanzioni | Settore Regolazione del mercato | 2019-2021 | € 60.000,00 | € 60.000,00 | € 60.000,00
DESCRIZIONE Eseguire controlli casuali sugli strumenti in servizio, vigilanza sugli orafi e sui centri tecnici; ridurre il numero di verbali pendenti ereditati dalle cinque Camere.
BENEFICIARI Consumatori e imprese corrette
- Controlli casuali su strumenti in servizio | La presenza ispettiva | output | numero | Strumenti controllati ai sensi del DM 93/2017 | Eureka | 215 | 250 | 300 | 300
- Verbali pendenti al 31 dicembre | La riduzione dell'arretrato | efficienza | numero | Verbali per cui non è stata adottata ordinanza o archiviazione | Prosa | 6.420 | 5.500 | 4.500 | 3.500
- Concorsi a premio assistiti | La tutela della fede pubblica | output | numero | N. verbali di assegnazione e chiusura | Ufficio Tutela del consumatore | 174 | a richiesta | a richiesta | a richiesta
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Le filiere marchigiane nel mondo | Settore Internazionalizzazione | 2019-2021 | € 2.100.000,00 | € 2.000.000,00 | € 2.000.000,00
DESCRIZIONE Calzatura, abbigliamento, mobile e agroalimentare: collettive a Micam, Salone del Mobile, Vinitaly, Tutto Food; convenzione con la Regione Marche per il programma annuale; affiancamento delle matricole dell'export tramite SEI.
BENEFICIARI Imprese delle filiere del made in Marche
- Imprese partecipanti alle fiere collettive | L'adesione alle collettive | output | numero | Imprese presenti negli stand collettivi | Contratti di partecipazione | 512 | 500 | 500 | 500
- Costo medio per impresa espositrice | L'economicità delle partecipazioni fieristiche | efficienza | euro | Costi per fiere collettive / imprese espositrici | Contabilità analitica | 3.950,00 | <= 3.900 | <= 3.850 | <= 3.800
- Matricole dell'export assistite | L'allargamento della base esportatrice | output | numero | Numero imprese non esportatrici con piano export | Piattaforma SEI | 28 | 40 | 50 | 60
- Contatti commerciali utili dichiarati dopo la fiera | L'utilità per le imprese | outcome | numero medio | Contatti dichiarati / questionari raccolti | Questionario a tre mesi | 6,4 | >= 6 | >= 6,5 | >= 7
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Costruire la nuova Camera | Segretario Generale | 2019-2021 | € 0,00 | € 0,00 | € 0,00
DESCRIZIONE Approvazione di statuto, regolamenti e macrostruttura; ciclo della performance e piano anticorruzione unici. Le attività sono svolte dal personale interno senza interventi economici.
BENEFICIARI Organi, personale, sistema delle imprese
- Regolamenti unificati approvati | L'avanzamento dell'unificazione regolamentare | output | numero | N. regolamenti approvati dal Consiglio | Delibere di Consiglio | 1 | 5 | 4 | 2
- Adozione della macrostruttura | Il completamento del disegno organizzativo | output | data | Data della delibera di Giunta | Delibera di Giunta | nessuna | 30/06/2019 | revisione se necessaria | revisione se necessaria
- Benessere organizzativo | Il clima interno | qualità | punteggio 1-6 | Media dell'indagine | Indagine sul benessere organizzativo | - | indagine entro l'anno | >= 3,5 | >= 3,7
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Realizzare i risparmi dell'accorpamento | Settore Risorse finanziarie e patrimonio | 2019-2021 | € 0,00 | € 0,00 | € 0,00
DESCRIZIONE Unificare i contratti delle cinque sedi, razionalizzare gli spazi e le partecipazioni. Nessun intervento economico.
BENEFICIARI Imprese contribuenti
- Contratti di fornitura unificati | La razionalizzazione degli acquisti | efficienza | % | Contratti unici / contratti plurimi in essere al 31/10/2018 | Registro contratti del Provveditorato | 0% | 40% | 70% | 100%
- Oneri di funzionamento | Il risparmio conseguito | economico-finanziario | euro | Totale oneri di funzionamento del conto economico | Bilancio d'esercizio | 9.870.000,00 (somma dei consuntivi 2017) | -5% rispetto al 2017 | -8% rispetto al 2017 | -10% rispetto al 2017
- Tempo medio di pagamento | Il rispetto delle scadenze | efficienza | giorni | Media dei giorni dalla ricezione della fattura | PCC | 24 | <= 30 | <= 30 | <= 28
- Partecipazioni dismesse | L'attuazione del piano di razionalizzazione | output | numero | Numero di partecipazioni cedute o recedute | Portale del Tesoro | 3 | 6 | 4 | 2
`,
});
