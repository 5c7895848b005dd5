// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Viterbo's way: performance-plan objectives read by mission, yes/no and dates beside rates, weaker algorithms. */
export const viterbo2017 = freshPlan({
  chamber: "Camera di Commercio di Viterbo",
  title: "P.I.R.A. - Piano degli Indicatori e dei Risultati Attesi di Bilancio 2017",
  dated: "Allegato F alla deliberazione del Consiglio n. 12 del 20 dicembre 2016",
  year: 2017,
  headings: { target: "Target" },
  premise: `
Il D.P.C.M. 18 settembre 2012 definisce le linee guida generali per l'individuazione dei criteri e delle metodologie per la costruzione di un sistema di indicatori ai fini della misurazione dei risultati attesi dai programmi di bilancio.
In base all'art. 4 il Piano contiene: a) i programmi di spesa; b) gli obiettivi; c) i portatori di interesse; d) i centri di responsabilità; e) il numero di indicatori; f) i valori target; h) le risorse finanziarie; i) la fonte dei dati; j) l'unità di misura.
La Camera ha individuato il raccordo tra le missioni e i programmi ministeriali e gli obiettivi della Relazione Previsionale e Programmatica 2017.
L'approvazione del D.Lgs. 25 novembre 2016, n. 219 di riordino delle Camere di commercio condiziona lo scenario istituzionale del triennio 2017-2019; sul fronte finanziario, nel 2017 il diritto annuale è ridotto del 50% rispetto al 2014.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Sviluppare l'imprenditorialità locale e le start up | Area Promozione economica e servizi alle imprese | Triennale | € 45.000,00
DESCRIZIONE Accompagnare la nascita di nuove imprese con servizi di primo orientamento, corsi per aspiranti imprenditori e assistenza nella redazione del business plan.
- Nuove imprese nate dopo il percorso di orientamento | L'esito dei percorsi di accompagnamento | outcome | n. | Imprese iscritte entro 12 mesi dalla fine del percorso | Registro Imprese | 21 | >=22 | >=24 | >=25
- Aspiranti imprenditori assistiti dallo sportello | I volumi di attività dello sportello Nuove Imprese | output | n. | Sommatoria degli utenti assistiti nell'anno | Agenda dello sportello | 230 | 240 | 250 | 250
- Pubblicazione del bando Start up Tuscia | Il rispetto dei tempi programmati | output | data | Data di pubblicazione all'albo camerale | Albo camerale | 15/05/2016 | entro il 30/04/2017 | entro il 30/04/2018 | entro il 30/04/2019
OBIETTIVO 011-005-002 | Valorizzare le produzioni della Tuscia | Area Promozione economica e servizi alle imprese | Triennale | € 130.000,00
DESCRIZIONE Rafforzare il Marchio Tuscia Viterbese come strumento di promozione delle eccellenze agroalimentari, artigiane e turistiche del territorio.
- Imprese licenziatarie del Marchio Tuscia Viterbese | La diffusione del marchio collettivo | outcome | n. | Numero di licenziatari al 31/12 | Albo dei licenziatari | 148 | >=150 | >=155 | >=160
- Controlli effettuati sui licenziatari | La tutela della qualità | output | % | N. imprese controllate / N. imprese licenziatarie | Verbali di controllo | 32% | >=30% | >=30% | >=35%
- Organizzazione della manifestazione "Assaggi" | Realizzazione evento | output | SI/NO | Evento realizzato | Relazione finale | SI | SI | SI | SI
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Semplificare gli adempimenti e ridurre i tempi dei procedimenti anagrafici | Area Anagrafe certificativa | Triennale | € 12.000,00
DESCRIZIONE Migliorare la qualità e la tempestività delle informazioni rese al mercato riducendo i tempi di evasione e gli errori nella compilazione delle pratiche.
- Tasso di evasione delle pratiche Registro Imprese entro 5 giorni | Il rispetto dei tempi di legge | output | % | N. pratiche evase entro 5 gg / N. pratiche evase | Infocamere - Priamo | 89,20% | >= 90,00% | >= 90,00% | >= 91,00%
- Incontri formativi con gli ordini professionali | L'attività di prevenzione degli errori | output | n. | n. incontri | Registro incontri | 3 | almeno n. 3 incontri | almeno n. 3 incontri | almeno n. 3 incontri
- Pratiche sospese | La capacità di ridurre gli errori di compilazione | output | % | Pratiche sospese/pratiche protocollate | Infocamere - Priamo | 38% | < 35% | < 33% | < 30%
OBIETTIVO 012-004-002 | Tutela della fede pubblica e composizione delle controversie | Area Regolazione del mercato | Annuale | € 8.500,00
DESCRIZIONE Potenziare la vigilanza e promuovere gli strumenti di giustizia alternativa quale leva di regolazione del mercato.
- Conciliazioni avviate su 1.000 imprese | Livello di diffusione del servizio di conciliazione | outcome | rapporto | N. conciliazioni avviate/N. imprese attive*1000 | Conciliacamera e Movimprese | 5,1 | >= 5,0 | >= 5,0 | >= 5,2
- Tempo medio di emissione delle ordinanze sanzionatorie | L'efficienza del procedimento sanzionatorio | output | gg. | Media dei giorni tra rapporto e ordinanza | Proac Sanzioni | 410 | <= 400 | <= 380 | <= 360
- Verifiche metriche | Attività di vigilanza | output | n. | numero | rilevazione ufficio competente | da verificare a fine anno | mantenimento | mantenimento | mantenimento
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Favorire l'apertura internazionale delle PMI | Area Promozione economica e servizi alle imprese | Triennale | € 60.000,00
DESCRIZIONE Organizzare incoming di buyer, assistere le imprese nella documentazione per l'estero e favorire la partecipazione a fiere internazionali.
- Buyer esteri ospitati | L'ampiezza delle relazioni commerciali attivate | output | n. | Numero di buyer che hanno partecipato agli incoming | Elenco partecipanti incoming | 14 | >= 15 | >= 15 | >= 18
- Certificati di origine rilasciati entro 2 giorni | La rapidità del servizio certificativo | output | % | Certificati rilasciati entro 2 gg lavorativi / certificati richiesti | Cert'O | 97% | >= 98% | >= 98% | >= 98%
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Accountability e ciclo della performance | Segretario Generale | Triennale | € 0,00
DESCRIZIONE Garantire il presidio del ciclo della performance, della trasparenza e della prevenzione della corruzione, con risorse umane interne.
- Relazione sulla performance validata | Il completamento del ciclo | output | data | Data di validazione OIV | Documento di validazione dell'OIV | 30/06/2016 | entro il 30/06/2017 | entro il 30/06/2018 | entro il 30/06/2019
- Grado di trasparenza dell'amministrazione | Il grado di compliance agli obblighi di pubblicazione | outcome | % | Somma dei punteggi ottenuti nella griglia OIV / punteggio massimo | Attestazione OIV | 92,5% | >= 93% | >= 94% | >= 95%
- Giornata della Trasparenza | Coinvolgimento degli stakeholder | output | % | % realizzazione attività programmate | rilevazione ufficio competente | svolta il 15 dicembre 2016 | realizzazione della giornata | realizzazione della giornata | realizzazione della giornata
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Salute economica e gestione efficiente delle risorse | Area Servizi di supporto | Triennale | € 5.000,00
DESCRIZIONE Preservare la solidità economico-patrimoniale dell'ente mediante il contenimento dei costi di funzionamento e il miglioramento della riscossione.
- Interventi economici / valore aggiunto | La capacità dell'ente di restituire risorse al territorio | outcome | % | Interventi economici / valore aggiunto provinciale | Bilancio consuntivo e Istituto Tagliacarne | 0,012% | >= 0,012% | >= 0,012% | >= 0,013%
- Percentuale di incasso del diritto annuale alla scadenza | Il grado di riscossione | outcome | % | Diritto annuale incassato entro i termini / diritto annuale dovuto | Diana | 65,3% | >= 66% | >= 67% | >= 68%
- Costi di funzionamento per dipendente | L'incidenza dei costi generali | output | € | Oneri di funzionamento / numero di dipendenti | Bilancio consuntivo | € 24.300,00 | <= € 24.000,00 | <= € 23.500,00 | <= € 23.000,00
`,
});
