// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Held out: short texts, repeated wordings, targets half in numbers and half in words. */
export const cosenza2023 = freshPlan({
  chamber: "Camera di commercio di Cosenza",
  title: "Piano degli indicatori e dei risultati attesi di bilancio 2023-2025",
  dated: "Allegato 6 alla deliberazione n. 21 del 20.12.2022",
  year: 2023,
  headings: { algorithm: "Algoritmo" },
  premise: `
Il PIRA, disciplinato dagli artt. 19 e ss. del D.Lgs. 91/2011 e dal DPCM 18/09/2012, espone in modo sintetico gli obiettivi dei programmi di spesa e gli indicatori idonei a misurarli.
Nel contesto provinciale le imprese registrate al 30.09.2022 sono 69.732; il tasso di disoccupazione giovanile resta tra i più elevati del Paese.
Sotto il profilo normativo rilevano il Codice della crisi d'impresa e l'attuazione del PNRR; il personale in servizio è di 47 unità a fronte di una dotazione di 61.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Supporto all'innovazione e alla digitalizzazione | Servizio PID e promozione | Triennio 2023-2025 | € 380.000,00 | € 380.000,00 | € 380.000,00
DESCRIZIONE Attuare il progetto PID finanziato con la maggiorazione del diritto annuale: voucher, seminari, assessment, orientamento verso i finanziamenti del PNRR.
BENEFICIARI Imprese della provincia
- Capacità di intercettare imprese attraverso il PID | Numero di imprese raggiunte | Efficacia | N. | N. di imprese partecipanti agli eventi, assistite o con assessment | Sirio, piattaforma PID | 612 | >= 600 | >= 620 | >= 640
- Livello di utilizzo delle risorse per voucher | Capacità di spesa dell'ente | Realizzazione finanziaria | % | Risorse concesse / risorse messe a bando | Atti di concessione e RNA | 88% | >= 85% | >= 85% | >= 85%
- Selfie digitali | Diffusione dell'autovalutazione | Efficacia | N. | Numero selfie | Piattaforma PID | 205 | 210 | 220 | 230
- Orientamento ai finanziamenti del PNRR | Supporto alle imprese sul PNRR | Efficacia | N. | N. imprese che utilizzano la piattaforma PNRR | Piattaforma PNI | --- | 40 | 50 | 50
OBIETTIVO 011-005-002 | Valorizzazione delle produzioni tipiche e del turismo | Servizio PID e promozione | Triennio 2023-2025 | € 250.000,00 | € 250.000,00 | € 250.000,00
DESCRIZIONE Promuovere cedro, fico dottato, liquirizia e vini di Cosenza; sostenere i borghi e i cammini; qualificare le strutture ricettive.
BENEFICIARI Aziende agricole, operatori turistici
- Imprese coinvolte nelle iniziative di promozione delle tipicità | Grado di coinvolgimento delle imprese | Efficacia | N. | N. imprese partecipanti | Registri dei partecipanti | 73 | >= 75 | >= 75 | >= 80
- Itinerari turistici promossi | Grado di promozione del territorio | Efficacia | N. | N. itinerari pubblicati sul portale | Portale turistico camerale | 3 | 4 | 5 | 6
- Stati generali del turismo | Realizzazione dell'evento | Efficacia | SI/NO | Evento realizzato | Programma dell'evento | SI | SI | NO | SI
OBIETTIVO 011-005-003 | Giovani, scuola e lavoro | Servizio PID e promozione | Triennio 2023-2025 | € 110.000,00 | € 110.000,00 | € 110.000,00
DESCRIZIONE Avvicinare scuola e imprese attraverso percorsi di orientamento, contributi e Job day.
BENEFICIARI Studenti e disoccupati
- Studenti partecipanti | Coinvolgimento degli studenti | Efficacia | N. | N. studenti | Elenchi trasmessi dagli istituti | 1.110 | >= 1.000 | >= 1.000 | >= 1.000
- Job day | Organizzazione di giornate di incontro tra domanda e offerta | Efficacia | N. | N. giornate organizzate | Relazione finale | 2 | 2 | 2 | 2
- Candidati assunti a tre mesi dal Job day | Esito occupazionale | Impatto | % | Candidati assunti / candidati presenti | Comunicazioni delle imprese aderenti | N.D. | 8% | 10% | 10%
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Efficienza dei servizi anagrafico-certificativi | Servizio Registro imprese | Triennio 2023-2025 | € 18.000,00 | € 18.000,00 | € 18.000,00
DESCRIZIONE Mantenere la percentuale di evasione a cinque giorni sopra la media nazionale, potenziare il rilascio da remoto di firme digitali e cronotachigrafi, attuare le cancellazioni d'ufficio.
BENEFICIARI Imprese, consulenti
- Rispetto dei tempi di evasione delle pratiche del Registro imprese | % di pratiche evase entro 5 giorni | Efficienza | % | Pratiche evase entro 5 giorni / totale pratiche | Priamo | 99% | >= 95% | >= 95% | >= 95%
- Firme digitali rilasciate da remoto | Capacità di erogare servizi a distanza | Efficienza | % | Dispositivi rilasciati con riconoscimento da remoto / dispositivi rilasciati | CMS Infocamere | 21% | 25% | 30% | 35%
- Cancellazioni d'ufficio | Pulizia del Registro | Efficacia | N. | N. posizioni cancellate | Determinazioni del Conservatore | 1.420 | >= 1.000 | >= 1.000 | >= 1.000
- Costo medio di evasione di una pratica | Economicità del processo | Efficienza | € | Costi del sottoprocesso C1.1.1 / n. pratiche evase | Kronos - rilevazione dei costi dei processi | € 11,40 | <= € 11,50 | <= € 11,50 | <= € 11,30
OBIETTIVO 012-004-002 | Tutela del mercato e gestione delle crisi | Servizio Regolazione del mercato | Triennio 2023-2025 | € 22.000,00 | € 22.000,00 | € 22.000,00
DESCRIZIONE Svolgere vigilanza metrologica e su prodotti; gestire composizione negoziata e OCC; diffondere la mediazione.
BENEFICIARI Consumatori, imprese, debitori
- Controlli sugli strumenti di misura | Presidio del territorio | Efficacia | N. | N. strumenti controllati | Eureka | 96 | >= 100 | >= 100 | >= 100
- Iniziative di sensibilizzazione sul Codice della crisi | Grado di diffusione della conoscenza | Efficacia | N. | N. iniziative | Locandine e pagina eventi del sito | 2 | 3 | 3 | 3
- Tempo di avvio delle mediazioni | Rispetto del termine per il primo incontro | Qualità | Giorni | Media dei giorni tra deposito e primo incontro | Registro delle mediazioni | 28 | <= 30 gg | <= 30 gg | <= 30 gg
- Customer satisfaction dei servizi di regolazione | Grado di soddisfazione degli utenti | Qualità | Punteggio (1-5) | Punteggio medio | Indagine annuale di customer satisfaction | 4,5/5 | >= 4/5 | >= 4/5 | >= 4/5
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Preparazione delle PMI ai mercati internazionali | Azienda speciale PromoCosenza | Triennio 2023-2025 | € 140.000,00 | € 140.000,00 | € 140.000,00
DESCRIZIONE Attuare il progetto SEI con percorsi di primo orientamento, mentoring con i connazionali all'estero, fiere in collettiva.
BENEFICIARI PMI
- Imprese assistite per l'internazionalizzazione | Capacità di supportare le imprese | Efficacia | N. | N. imprese assistite | Piattaforma SEI | 58 | >= 60 | >= 65 | >= 70
- Partecipazione a fiere internazionali | Capacità di proiettare le imprese all'estero | Efficacia | N. | N. fiere | Contratti con gli enti fiera | 2 | 2 | 3 | 3
- Imprese soddisfatte della partecipazione in fiera | Qualità dell'assistenza | Qualità | % | N. imprese con giudizio positivo / N. imprese partecipanti alle fiere | Questionari post-fiera | 95% | >= 90% | >= 90% | >= 90%
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Comunicazione istituzionale e ascolto | Segretario Generale | Triennio 2023-2025 | € 0,00 | € 0,00 | € 0,00
DESCRIZIONE Comunicare in modo integrato con sito, social e newsletter; ascoltare gli stakeholder con la consultazione pubblica "Crea con noi la tua Camera". Nessuna risorsa per interventi.
BENEFICIARI Imprese, cittadini, associazioni
- Contributi raccolti con la consultazione | Partecipazione degli stakeholder | Efficacia | N. | N. questionari compilati | Google moduli | 1.650 | > anno precedente | > anno precedente | > anno precedente
- Follower delle pagine social | Visibilità dell'ente | Efficacia | N. | Somma dei follower Facebook, Instagram, Linkedin al 31/12 | Statistiche delle piattaforme | 14.200 | 15.000 | 15.500 | 16.000
- Relazione sulla performance | Rispetto del termine | Efficacia | Data | Data di approvazione | Delibera di Giunta | 28/06/2022 | entro il 30/06/2023 | entro il 30/06/2024 | entro il 30/06/2025
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Efficienza della gestione interna | Servizio Amministrazione e contabilità | Triennio 2023-2025 | € 0,00 | € 0,00 | € 0,00
DESCRIZIONE Assicurare tempestività nei pagamenti, riscossione del diritto annuale, formazione e digitalizzazione. Nessuna risorsa per interventi.
BENEFICIARI Fornitori, contribuenti, dipendenti
- Tempi di pagamento | Tempestività | Efficienza | Giorni | Indicatore annuale di tempestività dei pagamenti | Sito - Amministrazione trasparente | -22 | < 0 | < 0 | < 0
- Percentuale di incasso del diritto annuale | Capacità di riscossione | Economico-finanziario | % | Diritto annuale incassato al 31/12 / diritto dovuto | Disar | 59,7% | >= 60% | >= 60% | >= 61%
- Personale formato | Sviluppo delle competenze | Struttura | % | Dipendenti con almeno 24 ore di formazione / dipendenti | Fascicoli del personale | 81% | 90% | 95% | 100%
- Progetto di digitalizzazione degli archivi | Avanzamento del progetto | Efficacia | % | % di realizzazione del progetto | Relazione dell'ufficio | 40% | 60% | 80% | 100%
`,
});
