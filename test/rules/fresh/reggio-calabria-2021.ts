// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Held out: wordier, partly copied from the year before, with prose in some targets. */
export const reggioCalabria2021 = freshPlan({
  chamber: "Camera di Commercio di Reggio Calabria",
  title: "Piano degli indicatori e dei risultati attesi di bilancio (PIRA) - anno 2021",
  dated: "dicembre 2020",
  year: 2021,
  headings: { target: "Risultato atteso" },
  premise: `
Il decreto legislativo n. 91 del 31 maggio 2011 ha previsto che le amministrazioni pubbliche presentino, contestualmente al bilancio di previsione, un documento denominato Piano degli indicatori e dei risultati attesi di bilancio.
L'emergenza sanitaria da Covid-19 ha modificato profondamente il contesto economico: nei primi sei mesi del 2020 le iscrizioni di nuove imprese si sono ridotte del 27%.
Il recente D.Lgs. 219/2016 ha ridefinito le funzioni delle Camere di commercio.
Il presente documento sarà aggiornato in occasione dell'assestamento del bilancio.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Sostenere la ripresa delle imprese dopo l'emergenza sanitaria | Servizio Promozione | Triennale | € 700.000,00
DESCRIZIONE La Camera interverrà con contributi in conto interessi, voucher digitali e accompagnamento all'accesso al credito, in raccordo con Regione Calabria e i confidi.
- Imprese finanziate con il bando liquidità | Numero di imprese che ottengono il contributo | output | numero | Numero di provvedimenti di concessione | Registro nazionale degli aiuti di Stato | 320 | almeno 350 | almeno 350 | almeno 350
- Percentuale di istruttoria delle domande entro i termini previsti dai bandi | La tempestività amministrativa | efficienza | percentuale | Domande istruite nei termini/domande pervenute*100 | Protocollo Gedoc | 92 | 95 | 95 | 97
- Eventi di sensibilizzazione sulle tecnologie 4.0 | Diffusione della cultura digitale | output | numero | Numero di eventi organizzati anche in modalità webinar | Report PID trimestrale | 9 | n. 10 eventi | n. 10 eventi | n. 12 eventi
OBIETTIVO 011-005-002 | Valorizzare le filiere del bergamotto e dell'agroalimentare | Servizio Promozione | Triennale | € 150.000,00
DESCRIZIONE Promuovere la qualità delle produzioni tipiche attraverso disciplinari, laboratorio chimico merceologico e partecipazione a fiere di settore.
- Analisi eseguite dal laboratorio chimico merceologico | I volumi di attività del laboratorio | output | numero | Rapporti di prova emessi | LIMS del laboratorio | 2.150 | >= 2.200 | >= 2.300 | >= 2.400
- Riconoscimento IGP "Bergamotto di Reggio Calabria" | Supporto al comitato promotore | efficacia | percentuale | % realizzazione attività programmate | rilevazione ufficio competente | istruttoria in corso presso il Ministero | eventuale riconoscimento da parte del Ministero e avvio dei controlli | avvio dei controlli | avvio dei controlli
- Soddisfazione delle imprese partecipanti alle fiere | Gradimento | qualità | scala 1-5 | Media delle valutazioni | Questionari | 3,9 | >= 3,5 su scala da 1 a 5 | >= 3,5 su scala da 1 a 5 | >= 3,5 su scala da 1 a 5
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Garantire la legalità e la trasparenza del mercato | Servizio Regolazione del mercato | Triennale | € 28.000,00
DESCRIZIONE Attuare i protocolli con la Prefettura e le forze dell'ordine per l'accesso alle banche dati, rafforzare le ispezioni metriche e il servizio di mediazione.
- Visure ed elenchi forniti alle forze dell'ordine | La collaborazione per la legalità | output | numero | Richieste evase | Telemaco | 1.310 | 1.300 | 1.300 | 1.300
- Tempo medio di avvio della mediazione | Rapidità del servizio | efficienza | giorni | Media dei giorni tra deposito e primo incontro | ConciliaCamera | 27 | < 30 | < 28 | < 25
- Sportello legalità e usura | Sportello legalità e usura | efficacia | SI/NO | Attivazione dello sportello | Convenzione con la Prefettura | NO | SI | SI | SI
OBIETTIVO 012-004-002 | Qualità dei servizi anagrafico-certificativi | Servizio Anagrafe delle imprese | Triennale | € 18.000,00
DESCRIZIONE Ridurre i tempi di evasione delle pratiche, aumentare il rilascio di firme digitali e identità SPID e aggiornare le posizioni irregolari.
- Pratiche RI evase entro 5 giorni lavorativi | Tempestività | efficacia | percentuale | Pratiche evase entro 5 gg/pratiche totali | Priamo | 71,3% | ≥ 75% | ≥ 77% | ≥ 80%
- Tasso medio di errore nelle iscrizioni | Accuratezza | efficacia | percentuale | Rettifiche d'ufficio / iscrizioni | Scriba | 1,2% | ≤ 1% | ≤ 1% | ≤ 0,8%
- Identità digitali e firme rilasciate | Il volume dei rilasci | output | numero | Dispositivi + identità rilasciate | CMS Infocert | 3.050 | tra 3.000 e 3.200 | tra 3.100 e 3.300 | tra 3.200 e 3.400
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Aprire nuovi mercati alle imprese reggine | Servizio Promozione | Annuale | € 90.000,00
DESCRIZIONE Realizzare il progetto Preparazione delle PMI ad affrontare i mercati internazionali con audit, affiancamento e visite virtuali di operatori esteri.
- PMI che completano l'export check-up | Il grado di preparazione | output | numero | Numero di audit conclusi | Piattaforma SEI | 25 | 30 | 32 | 35
- Operatori esteri incontrati | Occasioni di affari | outcome | numero | Numero di operatori | Elenco partecipanti | 11 | 12 (anche da remoto) | 12 | 14
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Comunicazione e trasparenza | Segreteria Generale - Servizio Staff | Triennale | € 15.000,00
DESCRIZIONE Potenziare i canali di comunicazione della Camera e garantire la completezza delle informazioni pubblicate.
- Newsletter inviate | La regolarità dell'informazione | output | numero | Numero di invii | MailUp | 24 | 24 | 24 | 24
- Aggiornamento della Carta dei servizi | L'allineamento della Carta agli standard effettivi | output | data | Data della determina di approvazione | Sito istituzionale | Carta approvata nel 2019 | 30/09/2021 | 30/09/2022 | 30/09/2023
- Standard di qualità rispettati sul totale di quelli fissati nella Carta dei servizi | La qualità effettiva | qualità | percentuale | Standard rispettati/standard previsti | Monitoraggio Carta dei servizi | 87% | >= 90% | >= 90% | >= 92%
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Riscossione e contenimento dei costi | Servizio Contabilita' e provveditorato | Triennale | € 0,00
DESCRIZIONE Incrementare la riscossione del diritto annuale mediante il ravvedimento e le compliance via PEC, e ridurre i costi degli immobili.
- Riscossione del diritto annuale in competenza | Capacità di riscossione | efficienza | percentuale | Incassi/dovuto | Diana - Infocamere | 58% | 57% | 58% | 59%
- Riduzione dei costi di gestione delle sedi | I costi delle sedi | efficienza | euro | Somma dei costi di utenze, pulizia e manutenzione | Con2 | 148.500,00 | riduzione dei costi rispetto al 2020 | -2% | -2%
- Dipendenti in lavoro agile | Organizzazione del lavoro | efficacia | % | Dipendenti in smart working / dipendenti | Rilevazione presenze | 64% | >= 60% | >= 60% | >= 50%
`,
});
