// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Molise's way: yes/no, deadlines and counts, one or two careless blocks copied from the year before. */
export const molise2018 = freshPlan({
  chamber: "Camera di Commercio del Molise",
  title: "Piano degli indicatori e dei risultati attesi di bilancio (P.I.R.A.) anno 2018",
  dated: "20 dicembre 2017",
  year: 2018,
  headings: { target: "Target" },
  premise: `
Il documento è redatto ai sensi del decreto legislativo 31 maggio 2011 n. 91 e della circolare del MEF n. 148123 del 12 settembre 2013.
Il Piano illustra gli obiettivi della spesa, ne misura i risultati e ne monitora l'effettivo andamento in termini di servizi forniti e di interventi realizzati.
La Camera di Commercio del Molise, nata il 18 gennaio 2016 dall'accorpamento delle Camere di Campobasso e di Isernia, opera in un contesto regionale caratterizzato da imprese di piccola dimensione.
Le risorse riportate per ciascun obiettivo corrispondono agli oneri per interventi economici previsti nel preventivo economico 2017.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Sostegno alla competitività delle imprese e del territorio | Area Servizi alle imprese | Triennale | € 210.000,00
DESCRIZIONE Promuovere l'innovazione digitale delle imprese molisane con il Punto Impresa Digitale e sostenere le filiere agroalimentari con iniziative di promozione commerciale.
- Attivazione del Punto Impresa Digitale | L'operatività del servizio | output | SI/NO | Provvedimento di attivazione | Determinazioni dirigenziali | NO | SI | SI | SI
- Imprese assistite dal PID | Il numero di imprese che ricevono assistenza | outcome | numero | Numero di imprese registrate in banca dati | Banca dati PID | nuovo indicatore | 100 | 120 | 150
- Bandi per la concessione di contributi pubblicati entro il 30 giugno | Il rispetto della tempistica | output | numero | Numero di bandi pubblicati entro il termine | Albo on line | 2 | 2 | 3 | 3
OBIETTIVO 011-005-002 | Orientamento al lavoro e alle professioni | Area Servizi alle imprese | Triennale | € 40.000,00
DESCRIZIONE Realizzare percorsi di alternanza scuola-lavoro in collaborazione con gli istituti scolastici regionali e sviluppare il Registro nazionale per l'alternanza.
- N. studenti coinvolti in percorsi di alternanza | La diffusione dei percorsi | outcome | n. | Somma degli studenti partecipanti | Convenzioni con le scuole | 85 | >= 100 | >= 120 | >= 130
- Eventi di promozione del Registro per l'alternanza | Attività di animazione | output | n. | Numero di eventi realizzati nell'anno | Sito istituzionale | 1 | almeno n. 2 eventi | almeno n. 2 eventi | almeno n. 3 eventi
OBIETTIVO 011-005-003 | VALORIZZAZIONE DEL TURISMO E DEI BENI CULTURALI | Area Servizi alle imprese | Triennale | € 60.000,00
DESCRIZIONE Valorizzazione del turismo e dei beni culturali.
- Progetto "Mirabilia" | Partecipazione della Camera al progetto | output | percentuale | % realizzazione attività programmate | rilevazione ufficio competente | progetto avviato | Prosecuzione delle attività del progetto | Prosecuzione delle attività del progetto | Prosecuzione delle attività del progetto
- Operatori turistici molisani partecipanti alla borsa internazionale del turismo culturale | Il coinvolgimento degli operatori | outcome | numero | Numero di operatori iscritti alla borsa | Elenco iscritti Mirabilia Network | 6 | 8 | 8 | 10
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Efficienza dei servizi anagrafici | Area Anagrafe e regolazione | Triennale | € 15.000,00
DESCRIZIONE Ridurre i tempi di lavorazione delle pratiche del Registro Imprese e promuovere l'utilizzo degli strumenti digitali da parte delle imprese.
- Tempi medi di lavorazione delle pratiche telematiche RI | La tempestività dell'ufficio | output | gg. | Media dei giorni di lavorazione | Priamo | 3,9 | <= 4 | <= 4 | <= 3
- Dispositivi di firma digitale rilasciati | La diffusione degli strumenti digitali | output | n. | Numero di CNS e token rilasciati | Card Management System | 1.904 | 1.900 | 1.950 | 2.000
- Imprese aderenti al cassetto digitale dell'imprenditore | L'uso dei servizi digitali | outcome | % | Imprese aderenti / imprese iscritte | Infocamere | 3% | 8% | 12% | 15%
OBIETTIVO 012-004-002 | Tutela del mercato e legalità | Area Anagrafe e regolazione | Triennale | € 9.000,00
DESCRIZIONE Rafforzare i controlli sugli strumenti di misura e sulla conformità dei prodotti, promuovere la mediazione e la gestione delle crisi da sovraindebitamento.
- Visite metrologiche | L'attività ispettiva svolta | output | n. | Numero di utenti metrici visitati | Eureka | 120 | >= 120 | >= 130 | >= 130
- Costituzione dell'Organismo di composizione delle crisi | Avvio del servizio | output | data | Data di iscrizione nel registro del Ministero della Giustizia | Registro OCC | - | 31/12/2018 | | 
- Report sull'attività di mediazione | Rendicontazione dell'attività | output | percentuale | numero | Segreteria Organismo di mediazione | report 2016 | report | report | report
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Sostegno all'internazionalizzazione del sistema produttivo | Area Servizi alle imprese | Triennale | € 55.000,00
DESCRIZIONE Informare, formare e assistere le imprese per la preparazione ai mercati internazionali, anche in collaborazione con l'azienda speciale SERM.
- Imprese partecipanti a iniziative di internazionalizzazione | Il livello di coinvolgimento delle imprese | outcome | n. | Numero di imprese partecipanti | Schede di adesione | 34 | >= 35 | >= 38 | >= 40
- Grado di utilizzo delle risorse per l'internazionalizzazione | Capacità di spesa | realizzazione finanziaria | % | Oneri sostenuti/oneri previsti | Con2 | 82% | >= 85% | >= 85% | >= 90%
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Trasparenza e prevenzione della corruzione | Responsabile della prevenzione della corruzione e della trasparenza | Triennale | € 0,00
DESCRIZIONE Attuare le misure previste nel Piano triennale di prevenzione della corruzione e curare l'aggiornamento del sito istituzionale.
- Attuazione delle misure del PTPCT | Il grado di attuazione delle misure obbligatorie | output | % | N. misure attuate/N. misure previste | Relazione annuale RPCT | 95% | 100% | 100% | 100%
- Giornata della trasparenza | Realizzazione dell'iniziativa | output | SI/NO | Svolgimento dell'iniziativa entro l'anno | Verbale | SI | SI | SI | SI
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Ottimizzazione della gestione delle risorse | Area Amministrazione | Triennale | € 12.000,00
DESCRIZIONE Razionalizzare i costi, migliorare la riscossione del diritto annuale e garantire i pagamenti nei termini.
- Tempo medio di pagamento delle fatture passive | La tempestività dei pagamenti | efficienza | giorni | Somma dei giorni tra ricevimento e pagamento/numero fatture | Con2 | 24 | <= 30 gg. | <= 30 gg. | <= 28 gg.
- Emissione del ruolo del diritto annuale | Il rispetto dei tempi | output | data | Data di esecutività del ruolo | Agenzia Entrate Riscossione | 20/12/2016 | entro il 31/12/2018 | entro il 31/12/2019 | entro il 31/12/2020
- Incidenza dei costi di struttura | La rigidità del bilancio | stato di salute | % | (Personale + funzionamento)/proventi correnti | Bilancio d'esercizio | 71% | <= 70% | <= 70% | <= 69%
`,
});
