// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Coded indicators without a text on what they measure, methods written as formulae, targets under the bare years. */
export const cuneo2017 = freshPlan({
  chamber: "Camera di Commercio I.A.A. di Cuneo",
  title: "PIRA 2017-2019",
  dated: "Allegato alla deliberazione del Consiglio camerale n. 14 del 28/11/2016",
  year: 2017,
  coded: true,
  headings: { target: "", algorithm: "Metodo di calcolo", source: "Fonte del dato", centre: "Responsabile" },
  premise: `
Il presente documento è predisposto in base agli artt. 19 e segg. del D.Lgs. n. 91/2011 e alle linee guida del DPCM 18/9/2012; costituisce raccordo tra la relazione previsionale e programmatica e il bilancio.
Quadro istituzionale: il D.Lgs. n. 219 del 25 novembre 2016 ridisegna funzioni e finanziamento degli enti camerali; il diritto annuale è ridotto del 50% dal 2017.
Quadro economico: la provincia di Cuneo conta al 30 settembre 2016 68.964 imprese registrate, con saldo leggermente negativo; l'export nei primi nove mesi cresce del 2,6%.
La dotazione di personale è passata da 98 a 93 unità e non sono previste nuove assunzioni nel triennio.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Bandi a sostegno delle imprese | Ufficio Promozione - Dirigente area promozione | 2017-2019 | 1.150.000 | 900.000 | 900.000
DESCRIZIONE L'ente pubblica annualmente bandi su innovazione, certificazioni, formazione e partecipazione a fiere. La gestione è interamente telematica. Si intende mantenere la percentuale di domande finanziate e contenere i tempi tra la presentazione della rendicontazione e il pagamento.
BENEFICIARI Micro, piccole e medie imprese con sede in provincia
- A1 | Percentuale di domande ammesse sul totale di quelle presentate | efficacia | % | n. domande ammesse / n. domande presentate x 100 | AGEF | 81,5 | >= 80 | >= 80 | >= 80
- A2 | Tempo di pagamento dei contributi | efficienza | giorni | media (data mandato - data rendicontazione completa) | AGEF e contabilità | 39 | <= 40 | <= 38 | <= 35
- A3 | Imprese beneficiarie per la prima volta | impatto | % | n. beneficiarie che non hanno avuto contributi nei 3 anni precedenti / n. beneficiarie | AGEF | n.d. | >= 20 | >= 25 | >= 25
OBIETTIVO 011-005-002 | Eccellenza Artigiana, Ospitalità Italiana e prodotti tipici | Ufficio Promozione | 2017-2019 | 140.000 | 140.000 | 140.000
DESCRIZIONE Promuovere le produzioni certificate con il marchio Ospitalità Italiana, curare il Paniere dei prodotti e gestire gli organismi di controllo sui vini.
BENEFICIARI Ristoranti, alberghi, agriturismi, produttori agricoli
- B1 | Strutture certificate Ospitalità Italiana | realizzazione fisica | numero | somma delle strutture in possesso del marchio al 31/12 | elenco Isnart | 132 | 130 | 132 | 135
- B2 | Controlli sui vini DOCG e DOC | realizzazione fisica | numero | visite ispettive svolte | software del laboratorio | 1.205 | 1200 | 1200 | 1200
- B3 | Non conformità gravi rilevate | risultato | % | n. non conformità gravi / n. controlli | software del laboratorio | 1,8 | <= 2 | <= 2 | <= 2
OBIETTIVO 011-005-003 | Alternanza scuola-lavoro | Ufficio Studi | 2017-2019 | 200.000 | 200.000 | 200.000
DESCRIZIONE Tenere e promuovere il registro nazionale per l'alternanza e finanziare le imprese che ospitano studenti.
BENEFICIARI Scuole, studenti, imprese ospitanti
- C1 | Imprese iscritte al Registro alternanza (RASL) | risultato | numero | n. imprese iscritte al 31/12 | Portale RASL | 24 | 60 | 100 | 150
- C2 | Studenti inseriti in azienda con contributo camerale | risultato | numero | somma degli studenti indicati nelle rendicontazioni | AGEF | 0 (nuova attività) | 300 | 350 | 350
- C3 | Incontri informativi nelle scuole | realizzazione fisica | numero | n. incontri | calendario Ufficio Studi | 4 | 5 | 5 | 5
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Mantenere alti standard nella tenuta del registro imprese | Conservatore del registro imprese | 2017-2019 | 20.000 | 20.000 | 20.000
DESCRIZIONE Assicurare tempi di evasione ampiamente inferiori al termine di legge e favorire la qualità delle pratiche in ingresso mediante assistenza a studi e associazioni.
BENEFICIARI Imprese, studi professionali, pubbliche amministrazioni
- D1 | Tempo medio di evasione delle pratiche RI | efficienza | giorni | sommatoria giorni di lavorazione / n. pratiche evase | Priamo | 2,6 | <= 3 | <= 3 | <= 3
- D2 | Pratiche sospese | qualità | % | pratiche con almeno una sospensione / pratiche protocollate | Priamo | 28 | < 30 | < 28 | < 27
- D3 | Bilanci depositati evasi entro il 30 settembre | efficienza | % | bilanci evasi entro il 30/9 / bilanci depositati entro il 31/7 | Priamo | 100 | 100 | 100 | 100
- D4 | PEC irregolari cancellate | risultato | numero | n. indirizzi PEC cancellati con provvedimento del Giudice | Scriba | 1.100 | 1000 | 1000 | 800
OBIETTIVO 012-004-002 | Ambiente | Ufficio Regolazione | 2017-2019 | 5.000 | 5.000 | 5.000
DESCRIZIONE Raccogliere le dichiarazioni MUD e tenere i registri AEE, Pile e FGAS; formare le imprese sugli adempimenti.
BENEFICIARI Imprese soggette ad adempimenti ambientali
- E1 | MUD inviati per via telematica | efficienza | % | MUD telematici / MUD totali | Ecocerved | 93 | >= 93 | >= 94 | >= 95
- E2 | Partecipanti ai seminari ambientali | risultato | numero | n. partecipanti | registri presenze | 140 | 120 | 120 | 120
OBIETTIVO 012-004-003 | Arbitrato, mediazione, sovraindebitamento | Ufficio Regolazione | 2017-2019 | 15.000 | 15.000 | 15.000
DESCRIZIONE Offrire strumenti di soluzione delle liti rapidi e a costo contenuto; valutare la costituzione di un organismo di composizione delle crisi.
BENEFICIARI Imprese, consumatori, debitori non fallibili
- F1 | Mediazioni gestite | risultato | numero | n. domande depositate nell'anno | registro degli affari di mediazione | 298 | 280 | 280 | 280
- F2 | Organismo composizione crisi | risultato | data | data di iscrizione al registro del Ministero | provvedimento del Ministero della Giustizia | - | studio di fattibilità | iscrizione entro 31/12 | -
- F3 | Grado di soddisfazione dei mediatori e delle parti | qualità | scala 1-6 | media punteggi | questionari | 5,1 | >= 5 | >= 5 | >= 5
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Servizi per l'estero | Ufficio Commercio estero | 2017-2019 | 310.000 | 300.000 | 300.000
DESCRIZIONE In collaborazione con il Ceipiemonte sono proposti progetti di filiera, incontri con operatori e assistenza sulle pratiche doganali. Lo sportello rilascia certificati di origine, carnet ATA e visti.
BENEFICIARI Imprese esportatrici
- G1 | Certificati di origine rilasciati nello stesso giorno | efficienza | % | n. certificati rilasciati in giornata / n. certificati richiesti | Cert'O | 84 | >= 85 | >= 88 | >= 90
- G2 | Aziende aderenti ai progetti integrati di filiera | risultato | numero | n. aziende aderenti | Ceipiemonte | 187 | 180 | 180 | 190
- G3 | Seminari su tematiche doganali e fiscali | realizzazione fisica | numero | n. seminari organizzati | sito camerale, sezione eventi | 8 | 8 | 8 | 8
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Efficienza dei servizi di supporto | Dirigente area amministrativa | 2017-2019 | 0 | 0 | 0
DESCRIZIONE Contenere i costi generali e assicurare lo svolgimento degli adempimenti contabili nei termini. Le risorse sono quelle di funzionamento e non comprendono interventi economici.
BENEFICIARI Collettività, fornitori, personale
- H1 | Tempestività dei pagamenti | efficienza | giorni | (data pagamento - data scadenza) ponderata per importo | contabilità XAC | -14,7 | <= -10 | <= -10 | <= -10
- H2 | Costo del personale su proventi correnti | economico-finanziario | % | oneri del personale / proventi correnti | bilancio consuntivo | 38,2 | <= 42 | <= 45 | <= 45
- H3 | Spese per energia e riscaldamento | economico-finanziario | euro | somma delle fatture di competenza | contabilità XAC | 118.400 | 115000 | 115000 | 112000
- H4 | Giornate di formazione pro capite | struttura | numero | giornate fruite / n. dipendenti | ufficio personale | 2,3 | 2 | 2 | 2
`,
});
