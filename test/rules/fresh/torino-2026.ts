// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Held out: a large chamber with several laboratories and many services, careful with its numbers. */
export const torino2026 = freshPlan({
  chamber: "Camera di commercio industria artigianato e agricoltura di Torino",
  title: "Piano degli indicatori e dei risultati attesi di bilancio - anno 2026",
  dated: "Torino, 15 dicembre 2025",
  year: 2026,
  modern: true,
  headings: { target: "Target", centre: "Unità organizzativa" },
  premise: `
Il piano degli indicatori e dei risultati attesi di bilancio, allegato al preventivo 2026, declina per missioni e programmi gli obiettivi della Relazione previsionale e programmatica.
Lo scenario economico: l'area metropolitana affronta la transizione dell'automotive, con una produzione in calo del 4% nel primo semestre 2025, mentre crescono aerospazio e servizi alle imprese.
I vincoli: oltre ai limiti di spesa, il decreto di proroga della maggiorazione del 20% del diritto annuale per il triennio 2026-2028.
Gli interventi organizzativi: revisione delle famiglie professionali e riduzione delle sedi da quattro a tre.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Favorire innovazione e transizione delle filiere torinesi | Area Sviluppo del territorio | 2026-2028 | 6.400.000,00 | 6.000.000,00 | 6.000.000,00
DESCRIZIONE Sostegno alle imprese della filiera automotive che diversificano, voucher digitali e green, proprietà industriale, reti europee (EEN), open innovation con grandi imprese e startup.
BENEFICIARI PMI, startup, centri di ricerca
- Imprese dell'automotive accompagnate nella diversificazione | Quante imprese della filiera sono state seguite con un piano | realizzazione fisica | numero | Imprese con piano di diversificazione consegnato | Relazione annuale del progetto Ecosystem | 36 | 40 | 45 | 50 | crescente | 2024
- Risorse erogate su risorse stanziate a bando | L'effettivo utilizzo dei fondi | realizzazione finanziaria | % | Importi erogati / importi stanziati | Contabilità camerale e RNA | 83% | >= 85% | >= 85% | >= 87% | crescente | 2024
- Accordi conclusi tramite la rete EEN | I risultati della ricerca partner | risultato | numero | Partnership agreement validati dalla Commissione | EEN ECC platform | 12 | 12 | 13 | 14 | crescente | 2024
- Assistenze sulla proprietà industriale | L'accesso delle PMI alla tutela delle idee | realizzazione fisica | numero | Appuntamenti e pareri erogati dal PATLIB | Agenda PATLIB | 640 | 650 | 650 | 650 | crescente | 2024
OBIETTIVO 011-005-002 | Sicurezza alimentare e qualità delle produzioni | Laboratorio chimico | 2026-2028 | 800.000,00 | 800.000,00 | 800.000,00
DESCRIZIONE Analisi, assistenza alle imprese su etichettatura e shelf life, sportelli etichettatura per le Camere convenzionate, progetto Maestri del Gusto.
BENEFICIARI Imprese agroalimentari, consumatori
- Campioni analizzati | Il volume di attività del laboratorio | realizzazione fisica | numero | Campioni refertati nell'anno | LIMS | 14.300 | >= 14.000 | >= 14.000 | >= 14.000 | crescente | 2024
- Tempo di consegna dei rapporti di prova | La rapidità del servizio analitico | qualità | giorni lavorativi | Media dei giorni tra accettazione e rapporto | LIMS | 8,1 | <= 8 | <= 8 | <= 7,5 | decrescente | 2024
- Quesiti di etichettatura evasi | L'assistenza alle imprese | realizzazione fisica | numero | Risposte pubblicate o inviate | Portale etichettatura | 1.220 | 1.200 | 1.200 | 1.200 | crescente | 2024
- Maestri del Gusto selezionati | La valorizzazione delle eccellenze | realizzazione fisica | numero | Imprese premiate nell'edizione | Elenco ufficiale dell'iniziativa | 237 | edizione biennale: selezione nel 2026 | nessuna selezione (edizione biennale) | edizione biennale: selezione nel 2028 | crescente | 2024
OBIETTIVO 011-005-003 | Orientamento, cultura d'impresa e nuove imprese | Area Sviluppo del territorio | 2026-2028 | 950.000,00 | 950.000,00 | 950.000,00
DESCRIZIONE Accoglienza e formazione dei futuri imprenditori, educazione finanziaria, progetti di orientamento alle materie STEM per ridurre il divario tra domanda e offerta.
BENEFICIARI Aspiranti imprenditori, studenti, docenti
- Aspiranti imprenditori che avviano l'impresa | L'esito del percorso di accompagnamento | impatto | % | Partecipanti titolari o soci di impresa iscritta entro 18 mesi / partecipanti | Registro imprese e iscrizioni ai corsi | 24% | >= 24% | >= 25% | >= 25% | crescente | 2024
- Ragazze sul totale degli studenti nei percorsi STEM | La riduzione del divario di genere | impatto | % | Studentesse partecipanti / partecipanti | Iscrizioni ai percorsi | 43% | 45% | 47% | 50% | crescente | 2024
- Valutazione media dei percorsi | La qualità percepita da studenti e docenti | qualità | voto 1-10 | Media aritmetica dei voti | Questionari di fine percorso | 8,3 | >= 8 | >= 8 | >= 8 | crescente | 2024
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Semplificare i rapporti tra imprese e amministrazione | Area Anagrafe economica | 2026-2028 | 150.000,00 | 150.000,00 | 150.000,00
DESCRIZIONE Tenere il Registro imprese con tempi e qualità elevati, promuovere SUAP e fascicolo d'impresa, assistere l'utenza con canali digitali e su appuntamento.
BENEFICIARI Imprese, professionisti, Comuni
- Tempi di evasione delle pratiche RI | La velocità delle iscrizioni | efficienza | giorni | Tempo medio di evasione al netto dei giorni di sospensione | Priamo | 3,4 | <= 3,5 | <= 3,3 | <= 3 | decrescente | 2024
- Fascicoli d'impresa alimentati dai SUAP | L'interoperabilità con i Comuni | risultato | % | SUAP che trasmettono atti al fascicolo / SUAP della Città metropolitana | impresainungiorno.gov.it | 71% | >= 75% | >= 80% | >= 85% | crescente | 2024
- Attesa media allo sportello | Il tempo d'attesa degli utenti | qualità | minuti | Tempo medio tra appuntamento e chiamata | Sistema di gestione code | 6 | <= 6 | <= 6 | <= 5 | decrescente | 2024
- Reclami sui servizi anagrafici | La qualità percepita | qualità | numero | Reclami scritti pervenuti all'URP | Registro reclami URP | 31 | <= 30 | <= 30 | <= 28 | decrescente | 2024
OBIETTIVO 012-004-002 | Mercato sicuro e giustizia alternativa | Area Regolazione del mercato | 2026-2028 | 240.000,00 | 240.000,00 | 240.000,00
DESCRIZIONE Vigilanza su prodotti, metrologia e centri tecnici; sanzioni; mediazione, arbitrato e crisi d'impresa.
BENEFICIARI Consumatori, imprese
- Prodotti sequestrati o ritirati sul totale dei controllati | L'incisività della vigilanza | risultato | % | Prodotti non conformi ritirati / prodotti controllati | VIMER e verbali | 9% | monitoraggio | monitoraggio | monitoraggio | neutra | 2024
- Giacenza media dei verbali di accertamento | La velocità del procedimento sanzionatorio | efficienza | mesi | Media dei mesi dall'arrivo del rapporto all'ordinanza | ProSa | 19 | <= 18 | <= 16 | <= 14 | decrescente | 2024
- Procedure OCC aperte | Il ricorso agli strumenti della crisi | realizzazione fisica | numero | Istanze con gestore nominato | Registro OCC | 168 | 160 | 160 | 160 | crescente | 2024
- Strumenti metrici verificati d'ufficio | La copertura della vigilanza | realizzazione fisica | numero | Strumenti sottoposti a controllo casuale | Eureka | 455 | 450 | 450 | 450 | crescente | 2024
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Torino internazionale | Settore Estero | 2026-2028 | 1.100.000,00 | 1.100.000,00 | 1.100.000,00
DESCRIZIONE Progetti integrati di filiera con Ceipiemonte, sportello Europa, documenti per l'estero digitali, attrazione di investimenti.
BENEFICIARI Imprese del territorio
- Fatturato export delle imprese PIF | La crescita delle imprese che partecipano | impatto | milioni di euro | Somma dell'export dichiarato in bilancio dalle imprese aderenti | Bilanci depositati e indagine Ceipiemonte | 1.870 | >= 1.850 | >= 1.900 | >= 1.950 | crescente | 2023
- Carnet ATA emessi entro 24 ore | La rapidità dello sportello | efficienza | % | Carnet emessi entro 24 ore / carnet richiesti | Sistema Carnet Unioncamere | 96% | >= 95% | >= 95% | >= 95% | crescente | 2024
- Investitori esteri incontrati | L'azione di attrazione | realizzazione fisica | numero | Aziende estere con almeno un incontro in presenza | CRM Ceipiemonte | 21 | 22 | 24 | 25 | crescente | 2024
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Trasparenza e partecipazione | Segreteria generale | 2026-2028 | 0,00 | 0,00 | 0,00
DESCRIZIONE Rafforzare prevenzione della corruzione, valore pubblico e ascolto degli stakeholder. Attività interna senza interventi economici.
BENEFICIARI Cittadini, imprese, dipendenti
- Misure anticorruzione attuate | L'attuazione della sezione rischi corruttivi del PIAO | efficacia | % | Misure attuate nei termini / misure programmate per l'anno | Monitoraggio del RPCT | 97% | 100% | 100% | 100% | crescente | 2024
- Accesso civico: tempo medio di risposta | La prontezza dell'ente verso i cittadini | qualità | giorni | Media dei giorni tra istanza e risposta | Registro degli accessi | 17 | <= 20 | <= 20 | <= 20 | decrescente | 2024
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Risorse, patrimonio e persone | Area Risorse finanziarie e provveditorato | 2026-2028 | 0,00 | 0,00 | 0,00
DESCRIZIONE Razionalizzare gli immobili, rispettare i tempi di pagamento, aumentare la riscossione, ridurre l'impatto ambientale. Spese di funzionamento.
BENEFICIARI Contribuenti, fornitori, personale
- Superficie per addetto | La razionalizzazione degli spazi | struttura | mq | Metri quadri di uffici / dipendenti in servizio | Inventario immobili | 41 | <= 40 | <= 36 | <= 33 | decrescente | 2024
- Tempo medio ponderato di ritardo | La puntualità verso i fornitori | efficienza | giorni | Media ponderata dei ritardi ai sensi della L. 145/2018 | Piattaforma crediti commerciali | -20 | <= 0 | <= 0 | <= 0 | decrescente | 2024
- Diritto annuale incassato spontaneamente | La riscossione ordinaria | economico-finanziario | % | Incassato nei termini / dovuto da competenza | Diana - Infocamere | 77,9% | >= 78% | >= 78% | >= 78,5% | crescente | 2024
- Energia da fonti rinnovabili | La sostenibilità degli edifici | efficienza | % | kWh rinnovabili / kWh consumati | Fatture energia e inverter fotovoltaico | 38% | 40% | 45% | 50% | crescente | 2024
- Giornate di lavoro agile | La flessibilità organizzativa | struttura | numero | Giornate in lavoro agile | Sipert | 9.400 | >= 9.000 | >= 9.000 | >= 9.000 | crescente | 2024
`,
});
