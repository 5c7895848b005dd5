// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Held out: a good plan with counted services, shares and costs, and a few oversights. */
export const bergamo2024 = freshPlan({
  chamber: "Camera di Commercio di Bergamo",
  title: "Piano degli indicatori e dei risultati attesi di bilancio 2024-2026",
  dated: "14 dicembre 2023",
  year: 2024,
  premise: `
Il Piano degli indicatori e dei risultati attesi di bilancio, previsto dagli articoli 19 e seguenti del D.Lgs. 91/2011, illustra per ogni programma di spesa gli obiettivi da perseguire nel triennio 2024-2026.
Il quadro socio-economico mostra un rallentamento: nel terzo trimestre 2023 la produzione industriale bergamasca è diminuita dell'1,1% su base annua.
Tra i vincoli normativi si segnala la gratuità degli incarichi negli organi, superata dal D.L. 228/2021. Sul piano organizzativo è stato avviato un nuovo assetto degli uffici di promozione.
Le risorse indicate sono quelle stanziate per interventi economici e, per i servizi di supporto, per il funzionamento.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Impresa digitale e sostenibile | Servizio Promozione e progetti di sviluppo del territorio | Triennale | € 2.300.000,00
DESCRIZIONE Sostenere gli investimenti delle micro e piccole imprese in tecnologie abilitanti ed efficienza energetica con contributi, formazione e mentoring.
BENEFICIARI Micro e piccole imprese
- Domande di contributo istruite entro 60 giorni | La velocità di istruttoria dei bandi | efficienza | % | Domande istruite entro 60 giorni / domande ricevute | Webtelemaco - bandi online | 88% | >= 90% | >= 90% | >= 92%
- Bandi attivati per la transizione digitale ed ecologica | Il numero di misure messe a disposizione | realizzazione fisica | numero | Numero di bandi pubblicati | Albo camerale online | 4 | 4 | 4 | 5
- Punteggio medio di maturità digitale | Il miglioramento delle imprese servite | impatto | punteggio | Media aritmetica dei punteggi degli assessment | Portale PID | 2,1 | >= 2,2 | >= 2,3 | >= 2,4
OBIETTIVO 011-005-002 | Sviluppo del capitale umano | Servizio Promozione e progetti di sviluppo del territorio | Triennale | € 400.000,00
DESCRIZIONE Rafforzare i servizi per l'orientamento e l'incontro tra domanda e offerta di lavoro attraverso Bergamo Sviluppo.
BENEFICIARI Studenti, docenti, imprese
- Partecipanti ai percorsi per le competenze trasversali | L'adesione degli studenti | efficacia | numero | Numero di studenti che completano il percorso | Attestati rilasciati | 1.480 | >= 1.500 | >= 1.550 | >= 1.600
- Quota di aspiranti imprenditori che avvia l'attività entro un anno | Il successo dei percorsi di creazione d'impresa | impatto | % | Partecipanti con impresa iscritta entro 12 mesi / partecipanti | Registro Imprese e anagrafica corsi | 22% | >= 22% | >= 23% | >= 25%
- Laboratorio di robotica educativa | L'innovazione della didattica | efficacia | % | % realizzazione delle attività previste | Relazione di Bergamo Sviluppo | allestito lo spazio | Avvio delle lezioni | Prosecuzione delle lezioni | Prosecuzione delle lezioni
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Servizi anagrafici rapidi e affidabili | Servizio Registro imprese | Triennale | € 120.000,00
DESCRIZIONE Contenere i tempi di iscrizione, aumentare l'evasione automatica delle pratiche e rispondere con tempestività ai quesiti degli utenti.
BENEFICIARI Imprese, professionisti, intermediari
- Pratiche evase in automatico | L'automazione del processo | efficienza | % | Pratiche evase senza intervento dell'operatore / totale pratiche | Scriba - cruscotto automazione | 18,2% | >= 20% | >= 22% | >= 25%
- Tempo di risposta ai quesiti | La prontezza dell'assistenza | qualità | ore | Tempo medio tra apertura e chiusura del ticket | Piattaforma SARI | 36 | <= 36 ore | <= 30 ore | <= 24 ore
- Ricorsi accolti avverso i provvedimenti del Conservatore | La correttezza dei provvedimenti | qualità | numero | Numero di ricorsi accolti dal Giudice del registro | Fascicoli Ufficio legale | 1 | <= 2 | <= 2 | <= 2
- Appuntamenti allo sportello evasi nella giornata | L'accessibilità degli sportelli | qualità | % | Appuntamenti evasi / appuntamenti prenotati | Servizi online - agenda appuntamenti | 98% | non inferiore al 98% | non inferiore al 98% | non inferiore al 98%
OBIETTIVO 012-004-002 | Mercato corretto e sicuro | Servizio Regolazione del mercato | Triennale | € 85.000,00
DESCRIZIONE Verificare la conformità dei prodotti, vigilare sui centri tecnici per i tachigrafi e ridurre i tempi del procedimento sanzionatorio.
BENEFICIARI Consumatori, imprese concorrenti
- Officine e centri tecnici ispezionati | La copertura dei controlli | efficacia | % | Officine ispezionate / officine autorizzate | Eureka | 34% | >= 35% | >= 35% | >= 40%
- Ordinanze emesse | Lo smaltimento dell'arretrato | efficacia | numero | Numero di ordinanze-ingiunzione e di archiviazione emesse | ProSA | 720 | >= 750 | >= 800 | >= 800
- Anzianità media dei verbali in attesa di ordinanza | L'arretrato | efficienza | mesi | Somma dell'anzianità in mesi / numero di verbali pendenti | ProSA | 14 | >= 12 | >= 11 | >= 10
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Bergamo nel mondo | Servizio Promozione e progetti di sviluppo del territorio | Triennale | € 650.000,00
DESCRIZIONE Contributi per fiere internazionali, servizi del punto LombardiaPoint, missioni e incontri con buyer esteri.
BENEFICIARI PMI esportatrici
- Carnet ATA e certificati d'origine rilasciati online | La digitalizzazione dei documenti per l'estero | efficienza | % | Documenti rilasciati online / documenti rilasciati | Cert'O | 91% | >= 92% | >= 94% | >= 95%
- Aziende partecipanti alle missioni | Il coinvolgimento delle aziende | efficacia | numero | Aziende con almeno una partecipazione nell'anno | Schede di adesione Promos Italia | 48 | >= 50 | >= 50 | >= 55
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Gestione sostenibile delle risorse | Servizio Risorse finanziarie | Triennale | € 30.000,00
DESCRIZIONE Presidiare l'equilibrio economico, la tempestività dei pagamenti e il consumo energetico delle sedi.
BENEFICIARI Contribuenti, fornitori, collettività
- Tempi medi di ritardo nei pagamenti | Il rispetto delle scadenze | efficienza | giorni | Media ponderata dei giorni di ritardo | PCC | -16 | <= 0 | <= 0 | <= 0
- Consumo di energia elettrica della sede | La riduzione dell'impronta ambientale | efficienza | kWh | Kilowattora fatturati nell'anno | Fatture del fornitore | 312.000 | <= 305.000 | <= 300.000 | <= 295.000
- Costo per unità di personale in formazione | L'economicità della formazione | efficienza | € | Costi per formazione / numero di partecipanti | Con2 | 410,00 | <= 400 | <= 400 | <= 400
- Indice di rigidità | Il peso dei costi fissi | economico-finanziario | % | (Costi del personale + funzionamento) / proventi correnti | Bilancio d'esercizio | 62,5% | <= 63% | <= 62% | <= 62%
`,
});
