// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Trento's way: coded indicators, responsible persons, bare years as headings, scenario in sections of its own. */
export const trento2022 = freshPlan({
  chamber: "Camera di Commercio I.A.A. di Trento",
  title: "Piano degli indicatori e dei risultati attesi di bilancio (PIRA) 2022-2024",
  dated: "26 novembre 2021",
  year: 2022,
  headings: { target: "", algorithm: "Metodo di calcolo", source: "Fonte del dato", centre: "Responsabile" },
  coded: true,
  premise: `
Quadro istituzionale. La Camera di Commercio di Trento opera nell'ambito della competenza regionale in materia di ordinamento delle Camere di commercio (L.R. 7/1982) e di un accordo di programma con la Provincia autonoma di Trento.
Contesto economico. Nel secondo trimestre 2021 il fatturato delle imprese trentine è cresciuto del 31,2% rispetto allo stesso periodo del 2020; la ripresa è più marcata nel manifatturiero e nelle costruzioni.
Vincoli finanziari e normativi. Gli obiettivi per il triennio 2022-2024 sono definiti nei limiti delle risorse previste dal Protocollo d'intesa in materia di finanza locale.
Interventi organizzativi. È previsto il completamento del piano di lavoro agile e la digitalizzazione degli archivi.
Il sistema degli indicatori sarà consolidato con una verifica semestrale della loro significatività e con l'allineamento alle banche dati nazionali del sistema camerale.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Promuovere le produzioni trentine di qualità | Dirigente Area 2 - Promozione e tutela del mercato | 2022-2024 | 1.250.000,00
DESCRIZIONE Valorizzare vini, grappe, formaggi e porfido del Trentino con iniziative a Palazzo Roccabruna, enoteca provinciale, e con la partecipazione a manifestazioni di rilievo nazionale.
BENEFICIARI Produttori, consorzi di tutela, consumatori, visitatori
- KPI101 | Eventi di valorizzazione realizzati a Palazzo Roccabruna | Indicatore di output | Numero eventi | Numero annuale di eventi realizzati | Calendario eventi Ufficio Promozione | 38 | >=40 | >=42 | >=45
- KPI102 | Visitatori dell'enoteca provinciale | Indicatore di risultato | Numero visitatori | Numero annuale di ingressi rilevati | Contapersone | 9.870 | >= 12.000 | >= 13.500 | >= 15.000
- KPI103 | Giudizio medio dei partecipanti agli eventi | Indicatore di risultato | Scala 1-10 | Media aritmetica dei giudizi raccolti | Questionari di gradimento | 8,4 | >=8 | >=8 | >=8
OBIETTIVO 011-005-002 | Formazione imprenditoriale e cultura d'impresa | Direttore Accademia d'Impresa | 2022-2024 | 890.000,00
DESCRIZIONE Offrire percorsi di formazione abilitante e continua a imprenditori e collaboratori dei settori commercio, turismo e servizi.
BENEFICIARI Imprenditori, aspiranti imprenditori, lavoratori delle imprese trentine
- KPI110 | Ore di formazione erogate da Accademia d'Impresa | Indicatore di output | Ore | Somma delle ore dei corsi conclusi nell'anno | Gestionale corsi Accademia | 4.120 | >=4.300 | >=4.400 | >=4.500
- KPI111 | Tasso di partecipazione ai corsi programmati | Indicatore di risultato | % | Partecipanti *100/posti disponibili nell'anno t | Gestionale corsi Accademia | 81% | >=83% | >=84% | >=85%
- KPI112 | Percentuale di partecipanti soddisfatti | Indicatore di risultato | % | Questionari con giudizio buono o ottimo *100/questionari raccolti | Questionari di fine corso | 92% | >=90% | >=90% | >=90%
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Tempestività e qualità dei dati del Registro delle imprese | Dirigente Area 3 - Anagrafe economica | 2022-2024 | 95.000,00
DESCRIZIONE Assicurare l'aggiornamento tempestivo del Registro delle imprese e dell'Albo delle imprese artigiane e procedere alla cancellazione d'ufficio delle imprese non più operative.
BENEFICIARI Imprese, professionisti, pubbliche amministrazioni
- KPI156 | Pratiche del Registro delle imprese evase entro 5 giorni | Indicatore di risultato | % | Pratiche RI evase entro 5 giorni *100/numero totale pratiche RI evase nell'anno t | Ufficio Registro imprese (programma Scriba) | 84,7% | >=85% | >=86% | >=87%
- KPI157 | Posizioni cancellate d'ufficio | Indicatore di output | Numero posizioni | Numero annuale di posizioni cancellate ai sensi del D.P.R. 247/2004 | Ufficio Registro imprese (programma Scriba) | 212 | >=250 | >=250 | >=200
- KPI156 | Bilanci controllati entro 60 giorni dal deposito | Indicatore di risultato | % | Bilanci controllati entro 60 giorni *100/bilanci depositati | Ufficio Registro imprese (programma Scriba) | 93% | >=95% | >=95% | >=95%
OBIETTIVO 012-004-002 | Metrologia legale e sicurezza dei prodotti | Dirigente Area 2 - Promozione e tutela del mercato | 2022-2024 | 60.000,00
DESCRIZIONE Garantire la correttezza delle transazioni commerciali e la conformità dei prodotti attraverso la vigilanza sugli strumenti di misura e sui prodotti preimballati.
BENEFICIARI Consumatori, imprese
- KPI170 | Strumenti metrici verificati | Indicatore di output | Numero strumenti | Numero annuale di strumenti sottoposti a controllo casuale o in contraddittorio | Eureka | 610 | 600 | 600 | 600
- KPI171 | Reclami sugli strumenti di misura trattati entro 20 giorni | Indicatore di risultato | % | Reclami trattati entro 20 giorni *100/reclami ricevuti | Protocollo informatico GEDOC | 100% | 100% | 100% | 100%
OBIETTIVO 012-004-003 | Ambiente: registro e adempimenti | Dirigente Area 3 - Anagrafe economica | 2022-2024 | 45.000,00
DESCRIZIONE Gestire l'Albo nazionale gestori ambientali, sezione provinciale di Trento, e diffondere la conoscenza degli adempimenti ambientali tra le imprese.
BENEFICIARI Imprese che trasportano o trattano rifiuti
- KPI180 | Iscrizioni all'Albo gestori ambientali deliberate entro 45 giorni | Indicatore di risultato | % | Iscrizioni deliberate entro 45 giorni *100/domande presentate | Agest | 88 | >=90% | >=90% | >=92%
- KPI181 | Seminari informativi sugli adempimenti ambientali | Indicatore di output | Numero seminari | Numero annuale di seminari | Ufficio Ambiente | 2 | n. 3 seminari | n. 3 seminari | n. 4 seminari
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Trasparenza e comunicazione istituzionale | Segretario generale | 2022-2024 | 110.000,00
DESCRIZIONE Rendere più accessibili le informazioni su servizi e decisioni della Camera e consolidare la comunicazione attraverso il sito, la rivista e i canali social.
BENEFICIARI Cittadini, imprese, organi di informazione
- KPI201 | Comunicati stampa ripresi dai media locali | Indicatore di risultato | % | Comunicati ripresi *100/comunicati diffusi | Rassegna stampa | 72% | >=75% | >=75% | >=78%
- KPI202 | Aggiornamento della sezione Amministrazione trasparente nei termini di legge | Indicatore di output | % | Obblighi adempiuti nei termini *100/obblighi previsti | Griglia di rilevazione ANAC | 96% | 100% | 100% | 100%
- KPI203 | Follower delle pagine social della Camera | Indicatore di risultato | Numero follower | Somma dei follower delle pagine al 31 dicembre | Insights delle piattaforme | 6.150 | + 10% | + 10% | + 10%
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Efficienza dei servizi di supporto | Dirigente Area 1 - Amministrazione | 2022-2024 | 35.000,00
DESCRIZIONE Mantenere l'equilibrio economico e finanziario dell'Ente e l'efficienza dei servizi interni, attraverso il controllo dei costi e dei tempi dei procedimenti di spesa.
BENEFICIARI Fornitori, contribuenti
- KPI301 | Indicatore di tempestività dei pagamenti | Indicatore di risultato | Giorni | Media ponderata dei giorni tra scadenza e pagamento delle fatture | Contabilità Con2 | -18,4 | <= -15 | <= -15 | <= -15
- KPI302 | Margine di struttura | Indicatore di risultato | % | Patrimonio netto *100/immobilizzazioni | Bilancio di esercizio | 112% | >= 100% | >= 100% | >= 100%
- KPI303 | Giornate di formazione per dipendente | Indicatore di output | Numero | Giornate di formazione/dipendenti in servizio | Ufficio Risorse umane | 2,6 | 3 | 3 | 3,5
`,
});
