// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** A chamber in financial difficulty: long bureaucratic names, many targets in words, percentages of activities. */
export const palermoEnna2020 = freshPlan({
  chamber: "Camera di Commercio Industria Artigianato Agricoltura di Palermo ed Enna",
  title: "PIANO INDICATORI E RISULTATI ATTESI (P.I.R.A.) - BILANCIO DI PREVISIONE 2020",
  dated: "19/12/2019",
  year: 2020,
  headings: { target: "Valore atteso", centre: "Centro di responsabilità" },
  premise: `
In attuazione del D.M. 27 marzo 2013 e della nota MISE n. 148123 del 12 settembre 2013 si espone il piano degli indicatori e dei risultati attesi di bilancio.
La situazione economico-finanziaria dell'Ente è condizionata dall'onere per il trattamento pensionistico del personale, che grava direttamente sul bilancio delle Camere siciliane.
È stata autorizzata la maggiorazione del 50% del diritto annuale ai sensi dell'art. 1, comma 784, della legge 205/2017 per il piano di riequilibrio.
Le aree prioritarie d'intervento sono quelle del programma pluriennale approvato dal Consiglio.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Favorire la transizione digitale delle imprese | Area 2 - Promozione e sviluppo | 2020-2022 | € 210.000,00 | € 210.000,00 | € 210.000,00
DESCRIZIONE Potenziare il Punto Impresa Digitale con eventi di formazione, assistenza personalizzata e diffusione degli strumenti (SPID, cassetto digitale, fatturazione elettronica).
BENEFICIARI Imprese iscritte, professionisti
- Numero di adesioni al cassetto digitale dell'imprenditore | Diffusione del cassetto digitale | output | Numero | Imprese aderenti al 31/12 | impresa.italia.it - cruscotto Infocamere | 9.850 | 13.000 | 17.000 | 20.000
- Realizzazione di eventi formativi del PID | Attività di formazione svolta | output | Numero | Numero eventi | Relazione annuale PID | 14 | Almeno 15 | Almeno 15 | Almeno 15
- Livello di gradimento degli eventi PID | Qualità percepita | qualità | % | Giudizi positivi / giudizi totali | Questionari | 92 | >= 90% | >= 90% | >= 90%
OBIETTIVO 011-005-002 | Valorizzare il patrimonio culturale e promuovere il turismo | Area 2 - Promozione e sviluppo | 2020-2022 | € 150.000,00 | € 150.000,00 | € 150.000,00
DESCRIZIONE Il percorso arabo-normanno UNESCO, i cammini, l'enogastronomia madonita e i mosaici di Piazza Armerina sono al centro di un'offerta da qualificare insieme a GAL, Comuni e associazioni di categoria.
BENEFICIARI Operatori turistici, Comuni
- Tavoli di concertazione con i GAL e gli enti locali | La capacità dell'Ente di fare rete | output | Numero | N. incontri verbalizzati | Verbali | 5 | 6 | 6 | 6
- Strutture ricettive e ristoranti aderenti al marchio Ospitalità Italiana | Qualificazione dell'offerta turistica | output | Numero | N. strutture certificate | Isnart | 31 | 35 | 40 | 45
- Realizzazione del progetto "Turismo e beni culturali" finanziato con l'incremento del 20% | Grado di attuazione del progetto | realizzazione finanziaria | % | Spesa rendicontata / budget del progetto | Rendiconto al MISE | 71% | 100% | --- | ---
OBIETTIVO 011-005-003 | Orientamento al lavoro e alle professioni | Area 2 - Promozione e sviluppo | 2020-2022 | € 60.000,00 | € 60.000,00 | € 60.000,00
DESCRIZIONE Incentivare l'inserimento nel registro dell'alternanza e progettare percorsi per le competenze trasversali con gli istituti del territorio.
BENEFICIARI Studenti
- Istituti scolastici convenzionati | Coinvolgimento delle scuole | output | Numero | Convenzioni stipulate | Repertorio delle convenzioni | 12 | 12 | 14 | 14
- Contributi erogati alle imprese per i percorsi | Sostegno finanziario alle imprese ospitanti | output | € | Somma dei voucher liquidati | Con2 | 28.400,00 | 40.000,00 | 40.000,00 | 40.000,00
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Migliorare la qualità e la tempestività dei servizi anagrafici | Area 3 - Registro imprese | 2020-2022 | € 0,00 | € 0,00 | € 0,00
DESCRIZIONE Ridurre l'arretrato e riportare l'evasione delle pratiche entro i termini anche attraverso il ricorso al servizio di istruttoria in outsourcing. Gli oneri sono compresi nelle spese di funzionamento.
BENEFICIARI Imprese, utenti professionali
- Tempi medi di evasione delle pratiche telematiche del Registro delle Imprese | Rispetto dei tempi di evasione | efficienza | Giorni | Tempo medio di lavorazione | Priamo | 11,3 gg | Max 9 gg | Max 7 gg | Max 5 gg
- Smaltimento dell'arretrato delle pratiche artigiane | Riduzione dell'arretrato | efficacia | % | Pratiche arretrate evase / pratiche arretrate al 31/12/2019 | Priamo - coda AIA | 0 | 60% | 100% | -
- Aggiornamento della guida agli adempimenti sul sito | Miglioramento dell'informazione all'utenza | qualità | SI/NO | Pubblicazione della guida aggiornata | Sito web camerale | NO | SI | SI | SI
- Revisione dinamica dei ruoli agenti e mediatori | Verifica della permanenza dei requisiti | efficacia | % | Posizioni verificate / posizioni iscritte | Registro imprese | 25% | 50% | 75% | 100%
OBIETTIVO 012-004-002 | Rafforzare la tutela del mercato | Area 3 - Registro imprese | 2020-2022 | € 12.000,00 | € 12.000,00 | € 12.000,00
DESCRIZIONE Attività di vigilanza metrologica, protesti, mediazione, borsa merci e rilevazione prezzi.
BENEFICIARI Consumatori e imprese
- Provvedimenti di cancellazione protesti entro 20 giorni | Rispetto del termine di legge | efficienza | % | Istanze definite entro 20 giorni / istanze presentate | REPR | 97% | 100% | 100% | 100%
- Verifiche metriche | Controlli effettuati | output | Numero | Numero controlli | Eureka | 310 | 320 | 320 | 320
- Rilevazione prezzi alla Borsa merci | Trasparenza dei prezzi | output | Numero | Listini settimanali pubblicati | Sito web camerale | 50 | 50 | 50 | 50
- Sensibilizzazione in materia di mediazione | Attività di sensibilizzazione | efficacia | % | % realizzazione delle iniziative previste | Ufficio mediazione | 100% | 100% | 100% | 100%
OBIETTIVO 012-004-003 | Legalità | Segretario Generale | 2020-2022 | € 20.000,00 | € 20.000,00 | € 20.000,00
DESCRIZIONE Promuovere il rating di legalità, collaborare con Prefettura e forze dell'ordine attraverso l'accesso gratuito alla banca dati del Registro imprese, sostenere le imprese vittime di estorsione e usura.
BENEFICIARI Imprese, forze dell'ordine, cittadini
- Protocolli di legalità sottoscritti o rinnovati | L'impegno dell'Ente per la legalità | output | Numero | N. protocolli | Atti sottoscritti | 2 | 2 | 2 | 2
- Imprese con rating di legalità nella circoscrizione | Diffusione della cultura della legalità | outcome | Numero | Imprese con rating attivo al 31/12 | Elenco AGCM | 96 | incremento rispetto al 2019 | incremento rispetto al 2020 | incremento rispetto al 2021
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Sostenere l'export delle imprese siciliane | Area 2 - Promozione e sviluppo | 2020-2022 | € 90.000,00 | € 80.000,00 | € 80.000,00
DESCRIZIONE Adesione al progetto SEI e alle iniziative del Fondo perequativo, organizzazione di incontri con operatori del Nord Africa e del Medio Oriente, assistenza documentale.
BENEFICIARI Imprese esportatrici e potenziali esportatrici
- Imprese profilate nel progetto SEI | Imprese raggiunte dal progetto | output | Numero | Imprese profilate | Piattaforma SEI | 45 | 60 | 70 | 80
- Tempo di rilascio dei certificati di origine | Celerità del rilascio | efficienza | Ore | Tempo medio tra richiesta e rilascio | Cert'O | 48 ore | 36 ore | 24 ore | 24 ore
- Iniziative di incoming | Attività a favore dell'internazionalizzazione | output | Numero | N. iniziative | Ufficio Internazionalizzazione | 1 | 1 | 1 | 1
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Risanamento economico-finanziario | Area 1 - Servizi di supporto | 2020-2022 | € 0,00 | € 0,00 | € 0,00
DESCRIZIONE Attuare il piano di riequilibrio pluriennale, aumentare la riscossione del diritto annuale, alienare gli immobili non strumentali. Senza oneri per interventi economici.
BENEFICIARI Contribuenti, creditori, dipendenti e pensionati
- Risultato economico dell'esercizio | L'equilibrio economico | economico-finanziario | € | Risultato del conto economico | Bilancio d'esercizio | -2.140.000 | >= -1.500.000 | >= -800.000 | >= 0
- Riscossione del diritto annuale | Capacità di riscossione | economico-finanziario | % | Diritto riscosso / diritto accertato | Disar | 52,6% | >= 54% | >= 56% | >= 58%
- Alienazione degli immobili non strumentali | Attuazione del piano di dismissione | efficacia | % | Immobili alienati / immobili inseriti nel piano | Atti notarili di compravendita | 0 | Pubblicazione del bando di vendita | 50% | 100%
- Indice di tempestività dei pagamenti | Ritardo medio | efficienza | Giorni | Calcolo ex DPCM 22/9/2014 | PCC | 31 | <= 20 | <= 10 | <= 0
- Digitalizzazione degli atti | Dematerializzazione | efficienza | % | Atti nativi digitali / totale atti | Legaldoc e protocollo Gedoc | 55% | 70% | 80% | 90%
`,
});
