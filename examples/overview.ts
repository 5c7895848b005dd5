// SPDX-License-Identifier: EUPL-1.2
import { YEAR, type ExampleOverviewColumn } from "./example-plan";
import { LONG_TITLE } from "./programmes-032";

export const CHAMBER = "Camera di Commercio di Valmarina";
export const TITLE = `Piano degli indicatori e dei risultati attesi di bilancio ${YEAR}`;
export const DATED = `novembre ${YEAR - 1}`;

/** Left over from the file of the year before. */
export const OVERVIEW_TITLE = `Piano degli indicatori e dei risultati attesi di bilancio ${YEAR - 1} - Quadro di raccordo`;

const CONTENT =
  "Il Piano degli indicatori e dei risultati attesi di bilancio, previsto dall'art. 19 del D.Lgs. 31 maggio 2011, n. 91, illustra il contenuto dei programmi di spesa e dice quali risultati la Camera si impegna a raggiungere.";

export const PREMISE = [
  CONTENT,
  "È un allegato del preventivo economico, secondo il D.M. 27 marzo 2012.",
  "Per ogni programma il piano indica gli obiettivi, i portatori di interesse, il centro di responsabilità e le risorse; per ogni indicatore ciò che misura, come si calcola, la fonte dei dati, l'ultimo valore osservato e i risultati attesi. Gli obiettivi sono quelli del biennio 2027-2028.",
  "Il contesto economico è incerto: nel 2026 la provincia ha perso un centinaio di imprese artigiane e ne ha viste nascere altrettante nei servizi. La domanda di assistenza riguarda soprattutto il digitale, l'energia e la ricerca di personale. I vincoli di spesa restano quelli degli anni precedenti.",
  "Le risorse indicate sono gli oneri per interventi economici del preventivo economico 2026; il personale della Camera e le spese di funzionamento restano nei conti generali. Le tipologie sono quelle dell'art. 6 del D.P.C.M. 18 settembre 2012.",
  // Pasted twice.
  CONTENT,
  "Questa Camera di commercio e tutti i dati del piano sono inventati: il documento serve a provare lo strumento e contiene di proposito un esempio dei difetti che le regole conoscono.",
];

const NO_OBJECTIVES =
  "Nessun obiettivo: il programma riguarda solo il prospetto delle spese e non attività della Camera";

export const OVERVIEW: ExampleOverviewColumn[] = [
  {
    mission: "011 Competitività e sviluppo delle imprese",
    programme:
      "005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo",
    objectives: [
      "011-005-001 Accompagnare le piccole imprese nella transizione digitale ed ecologica",
      "011-005-002 Portare le imprese del territorio alle fiere di settore (progetto 2E0101)",
      "011-005-003 Orientare gli studenti al lavoro e all'impresa (in collaborazione con l'Ufficio scolastico provinciale)",
      "011-005-006 Promuovere la qualita' dei prodotti tipici della valle (progetto 3F0101)",
      "011-005-004 Sostenere la nascita di nuove imprese",
    ],
  },
  {
    mission: "012 Regolazione dei mercati",
    programme:
      "004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori",
    objectives: [
      "012-004-001 Diffondere la mediazione civile e commerciale tra imprese e consumatori",
      "012-004-001 Vigilare sulla sicurezza dei prodotti e sugli strumenti di misura",
      "012-004-002 Rilanciare il turismo dei borghi e l'artigianato artistico",
      "012-004-003 Tenere aggiornato il Registro delle imprese",
    ],
  },
  {
    mission: "016 Commercio internazionale e internazionalizzazione del sistema produttivo",
    programme: "005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy",
    objectives: [
      "016-005-001 Portare le imprese del territorio alle fiere di settore (progetto 2E0107)",
      "016-005-002 Organizzare missioni commerciali con le Camere di commercio italiane all'estero",
    ],
  },
  {
    mission: "032 Servizi istituzionali e generali delle amministrazioni pubbliche",
    programme: "002 Indirizzo politico",
    objectives: [
      "Misurare e rendere pubblici i risultati della Camera",
      "032-002-001 Ascoltare le categorie economiche prima delle scelte",
      "032-002-002 Far conoscere i servizi della Camera e i loro tempi (parte del progetto 3F0101)",
      "032-002-003 Ridurre le spese di funzionamento degli organi",
    ],
  },
  {
    mission: "032 Servizi istituzionali e generali delle amministrazioni pubbliche",
    programme: "003 Servizi e affari generali per le amministrazioni di competenza",
    objectives: [`032-003-001 ${LONG_TITLE}`],
  },
  {
    mission: "033 Fondi da ripartire",
    programme: "001 Fondi da assegnare",
    objectives: ["033-001-001 Sostenere le iniziative di promozione che saranno decise durante l'anno"],
  },
  { mission: "033 Fondi da ripartire", programme: "002 Fondi di riserve speciali", objectives: [] },
  {
    mission: "090 Servizi per conto terzi e partite di giro",
    programme: "002 Servizi per conto terzi e partite di giro",
    objectives: [NO_OBJECTIVES],
  },
  {
    mission: "093 Debiti da finanziamento dell'amministrazione",
    programme: "001 Debiti da finanziamento dell'amministrazione",
    objectives: [NO_OBJECTIVES],
  },
];
