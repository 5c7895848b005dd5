// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** The third year of the new budgets: many shares and counts, some targets in words, a few things left from the year before. */
export const ravenna2016 = freshPlan({
  chamber: "Camera di Commercio Industria Artigianato e Agricoltura di Ravenna",
  title: "Piano degli indicatori e dei risultati attesi di bilancio - Preventivo 2016",
  dated: "Consiglio camerale del 17 dicembre 2015",
  year: 2016,
  premise: `
Il Piano degli indicatori e dei risultati attesi di bilancio è redatto ai sensi del D.P.C.M. 18 settembre 2012 e costituisce allegato al preventivo economico come previsto dal D.M. 27 marzo 2013.
Il sistema camerale è interessato dal riordino avviato con la legge 124/2015 e dalla riduzione del diritto annuale, che nel 2016 sarà pari al 40% rispetto al 2014.
L'economia ravennate nel 2015 mostra una lieve ripresa trainata dall'export e dal turismo balneare; restano critiche le costruzioni e il commercio al dettaglio.
Per ciascun obiettivo sono indicati i portatori di interesse, il centro di responsabilità e le risorse previste tra gli interventi economici.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Sostenere l'accesso al credito delle PMI | Area Promozione | Triennale | 600.000,00 | 500.000,00 | 500.000,00
DESCRIZIONE La Camera sostiene i consorzi fidi con contributi ai fondi rischi e gestisce il bando per l'abbattimento del tasso di interesse. L'attività prosegue nel triennio compatibilmente con la riduzione del diritto annuale.
BENEFICIARI PMI della provincia, confidi
- Imprese beneficiarie di contributi sul credito | Ampiezza della platea raggiunta dal bando | risultato (output) | n. | Numero di imprese con contributo liquidato nell'anno | Registro Nazionale Aiuti, atti di liquidazione | 412 (anno 2014) | 350 | 300 | 300
- Grado di utilizzo dello stanziamento per il credito | Capacità di spesa | realizzazione finanziaria | % | Importo liquidato / importo stanziato | Oracle Applications | 91% | >=90% | >=90% | >=90%
- Tempo medio di liquidazione dei contributi | La rapidità con cui le risorse arrivano alle imprese | efficienza | gg | Media dei giorni intercorsi tra rendicontazione e mandato | Determinazioni dirigenziali e mandati di pagamento | 48 gg | <=45 | <=45 | <=40
OBIETTIVO 011-005-002 | Nuove imprese e cultura imprenditoriale | Area Promozione | Triennale | 90.000,00 | 90.000,00 | 90.000,00
DESCRIZIONE Lo sportello Genesi accompagna gli aspiranti imprenditori dalla prima informazione alla stesura del business plan. Sono previsti incontri nelle scuole superiori sull'autoimprenditorialità e il premio provinciale alle idee innovative.
BENEFICIARI Aspiranti imprenditori, studenti
- Utenti dello sportello Genesi | Il ricorso al servizio di orientamento | risultato (output) | n. | Conteggio dei colloqui registrati | Agenda dello sportello | 265 | 260 | 260 | 270
- Imprese nate dopo l'assistenza | La ricaduta del servizio sul tessuto produttivo | impatto (outcome) | % | n. imprese iscritte entro 12 mesi dal colloquio / n. utenti assistiti * 100 | Incrocio agenda sportello - Registro Imprese | 17 | 15 | 15 | 18
- Soddisfazione degli utenti dello sportello | Gradimento del servizio | qualità | punteggio 1-5 | Media dei giudizi espressi | Questionari somministrati a fine colloquio | 4,3 | >=4 | >=4 | >=4
- Scuole coinvolte nel progetto autoimprenditorialità | Diffusione della cultura d'impresa | risultato (output) | n. | Numero di istituti che aderiscono | Convenzioni sottoscritte | 9 | 9 | 10 | 10
OBIETTIVO 011-005-003 | Valorizzare l'offerta turistica e le eccellenze | Area Promozione | Annuale | 250.000,00
DESCRIZIONE Compartecipazione alle iniziative di promo-commercializzazione turistica in collaborazione con i Comuni, l'Unione di prodotto e gli operatori privati.
BENEFICIARI Imprese turistiche, visitatori
- Arrivi turistici nella provincia | L'andamento del turismo | impatto (outcome) | n. | Arrivi rilevati negli esercizi ricettivi | Statistiche regionali sul turismo | 1.372.000 | mantenimento dei livelli 2015 | mantenimento | mantenimento
- Eventi cofinanziati | Il sostegno agli eventi di richiamo | realizzazione fisica | n. | Numero di eventi con contributo concesso | Delibere di Giunta | 14 | almeno 12 | almeno 10 | almeno 10
- Mosaico di Noi | L'attuazione del progetto | efficacia | SI/NO | Realizzazione della rassegna | Relazione finale del progetto | SI | SI | SI | SI
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Registro Imprese: tempi e qualità del dato | Area Registro Imprese | Triennale | 0,00 | 0,00 | 0,00
DESCRIZIONE Mantenere tempi di evasione tra i migliori della regione nonostante la riduzione del personale in servizio; proseguire la pulizia dell'archivio con le cancellazioni d'ufficio. Non sono previsti interventi economici: le attività sono svolte con il personale interno.
BENEFICIARI Imprese, professionisti, associazioni di categoria
- Pratiche RI evase nei 5 giorni | Rispetto del termine di legge | efficienza | % | Pratiche evase entro 5 gg / pratiche pervenute | Priamo | 93,4% | >=90% | >=90% | >=92%
- Tempo medio di lavorazione delle pratiche telematiche | La celerità dell'istruttoria | efficienza | giorni | Media dei tempi di lavorazione al netto delle sospensioni | Priamo | 2,1 | <3 | <3 | <3
- Cancellazioni d'ufficio avviate | Attendibilità dell'archivio | risultato (output) | n. | n. procedimenti avviati ex DPR 247/2004 e art. 2490 c.c. | Protocollo e registro cronologico | 187 | 200 | 200 | 150
- Dispositivi di firma digitale rilasciati | La diffusione degli strumenti di identità digitale | risultato (output) | n. | Numero CNS e token rilasciati | Card Management System | 2.940 | 2.900 | 2.900 | 3.000
OBIETTIVO 012-004-002 | Tutela del consumatore e della fede pubblica | Area Regolazione del mercato | Triennale | 45.000,00 | 45.000,00 | 45.000,00
DESCRIZIONE Attività ispettiva su strumenti metrici e prodotti, gestione delle sanzioni, mediazione e conciliazione.
BENEFICIARI Consumatori, imprese concorrenti, famiglie
- Ispezioni metrologiche | L'azione di vigilanza sul territorio | risultato (output) | n. | Numero verbali di ispezione | Verbali ispettivi / Eureka | 128 | 130 | 130 | 130
- Prodotti controllati (etichettatura, giocattoli, elettrici) | La vigilanza sulla sicurezza dei prodotti | risultato (output) | numero | Conteggio dei prodotti verificati | Report convenzione Unioncamere-MISE | 40 | 40 | da definire in base alla convenzione | da definire in base alla convenzione
- Durata media delle mediazioni | La convenienza rispetto al giudizio ordinario | qualità | giorni | Giorni dal deposito alla chiusura / n. procedimenti conclusi | ConciliaCamera | 57 | <=60 | <=60 | <=60
- Mediazioni concluse con accordo | L'efficacia del tentativo di mediazione | efficacia | % | Accordi raggiunti / procedure con adesione della controparte | ConciliaCamera | 46% | >=45% | >=45% | >=45%
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Accompagnare le imprese sui mercati esteri | Azienda speciale SIDI Eurosportello | Triennale | 380.000,00 | 350.000,00 | 350.000,00
DESCRIZIONE Programma integrato con la Regione e le altre Camere emiliano-romagnole: temporary export manager, missioni di incoming nei settori agroalimentare, nautica e oil&gas, seminari tecnici di commercio estero.
BENEFICIARI Imprese esportatrici abituali e potenziali
- Imprese assistite dallo sportello estero | Utilizzo del servizio | risultato (output) | n. | Imprese distinte che hanno ricevuto almeno un'assistenza | CRM Azienda speciale | 310 | 300 | 300 | 310
- Incontri B2B realizzati | Le opportunità di contatto generate | realizzazione fisica | n. | Somma degli incontri nelle missioni incoming e outgoing | Agende degli incontri | 420 | 400 | 400 | 400
- Customer satisfaction seminari estero | Gradimento dei partecipanti | qualità | % | Giudizi buono e ottimo / giudizi raccolti | Questionario di fine corso | 89% | >85% | >85% | >85%
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Governare la riforma e l'accorpamento | Segretario Generale | Biennale | 0,00 | 0,00 | 0,00
DESCRIZIONE Accompagnare gli organi nelle scelte conseguenti al riordino del sistema camerale e nel percorso di accorpamento con la Camera di Ferrara.
BENEFICIARI Organi camerali, dipendenti, imprese del territorio
- Percorso di accorpamento con Ferrara | Lo stato di avanzamento del percorso | efficacia | fasi | Fasi concluse / fasi previste dal cronoprogramma | Delibere dei due Consigli | avviato tavolo tecnico | Adozione della delibera di accorpamento | Insediamento del nuovo ente | -
- Aggiornamento del Piano triennale anticorruzione | L'adempimento della L. 190/2012 | efficacia | data | Data di approvazione in Giunta | Delibera di Giunta | 28/01/2015 | entro il 31 gennaio | entro il 31 gennaio | entro il 31 gennaio
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Razionalizzare la spesa e incassare il diritto annuale | Area Amministrativa | Triennale | 0,00 | 0,00 | 0,00
DESCRIZIONE Contenere i consumi intermedi, pagare i fornitori nei termini, potenziare la riscossione spontanea e ridurre le giacenze di crediti.
BENEFICIARI Contribuenti, fornitori
- Indicatore di tempestività dei pagamenti | Il ritardo medio rispetto alla scadenza | efficienza | giorni | Formula di cui al DPCM 22/9/2014 art. 9 | Contabilità / PCC | -9,2 | <=0 | <=0 | <=0
- Percentuale di riscossione del diritto annuale | La fedeltà contributiva delle imprese | economico-finanziario | % | Incassato di competenza / dovuto | Disar - Infocamere | 74,8% | >=75% | >=75% | >=76%
- Costi di funzionamento | La razionalizzazione della spesa | economico-finanziario | euro | Oneri di funzionamento al netto dei versamenti allo Stato | Bilancio d'esercizio | 2.050.000 | < 2.000.000 | < 1.950.000 | < 1.900.000
- Assenze del personale | Presenza in servizio | struttura | % | Giorni di assenza / giorni lavorativi | Procedura rilevazione presenze | 16,9% | non superiore all'anno precedente | non superiore all'anno precedente | non superiore all'anno precedente
`,
});
