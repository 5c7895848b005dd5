// SPDX-License-Identifier: EUPL-1.2
import { count, euro, targets, YEAR, type ExampleProgramme } from "./example-plan";

/** Of the governing bodies; the programme of the general services has taken it over by mistake. */
const PERFORMANCE =
  "La Camera raccoglie ogni trimestre i dati degli indicatori, li discute con i responsabili e pubblica una sintesi leggibile da chi non è del mestiere. A fine anno il rapporto sui risultati spiega gli scostamenti e propone le correzioni al piano successivo. Ne beneficiano il Consiglio, che decide su dati certi, e i cittadini, che vedono come è speso il diritto annuale.";

export const LONG_TITLE =
  "Semplificare l'accesso ai servizi della Camera, portando in rete le domande che oggi si presentano allo sportello, riunendo in un solo punto le informazioni su tempi, costi e documenti necessari, formando il personale che assiste gli utenti per telefono e per videochiamata, riducendo gli archivi di carta e le spese di locali e di spedizione che ne derivano, e misurando a ogni passo se chi ha meno pratica della rete riesce comunque a ottenere ciò che chiede";

export const programme016005: ExampleProgramme = {
  sheet: "016-005",
  mission: "016 - Commercio internazionale ed internazionalizzazione del sistema produttivo",
  programme: "005 - Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy",
  objectives: [
    {
      title: "Portare le imprese del territorio alle fiere di settore (progetto 2E0107)",
      description:
        "Un primo colloquio dice all'impresa se è pronta per i mercati esteri e quale fiera le conviene. A chi parte la Camera paga lo spazio espositivo e offre un interprete; al ritorno segue per sei mesi i contatti raccolti. Ne beneficiano le imprese che esportano meno di un quinto del fatturato.",
      timeframe: "Triennale",
      centre: "Area Promozione e sviluppo delle imprese",
      resources: "€ 140.000,00",
      resourcesYear: YEAR,
      declaredIndicators: 1,
      indicators: [
        {
          name: "Imprese accompagnate a una fiera all'estero",
          measures: "Capacità di portare le imprese sui mercati esteri",
          type: "risultato",
          unit: "numero",
          algorithm: "Imprese presenti ad almeno una fiera all'estero nell'anno",
          dataSource: "Elenco delle imprese ammesse al bando fiere",
          lastValue: "34 (2025)",
          targets: { [YEAR - 1]: count(36), [YEAR]: count(38), [YEAR + 1]: count(40) },
        },
      ],
    },
  ],
};

export const programme032002: ExampleProgramme = {
  sheet: "032-002",
  mission: "032 - Servizi istituzionali e generali delle amministrazioni pubbliche",
  programme: "002 - Indirizzo politico",
  objectives: [
    {
      title: "Misurare e rendere pubblici i risultati della Camera",
      description: PERFORMANCE,
      timeframe: "Triennale",
      centre: "Segretario generale",
      resources: "come da preventivo",
      resourcesYear: YEAR,
      declaredIndicators: 0,
      indicators: [],
    },
  ],
};

export const programme032003: ExampleProgramme = {
  sheet: "032-003",
  mission: "032 - Servizi istituzionali e generali delle amministrazioni pubbliche",
  programme: "004 - Servizi e affari generali per le amministrazioni di competenza",
  objectives: [
    {
      title: LONG_TITLE,
      description: PERFORMANCE,
      timeframe: "Triennale",
      centre: "Area Servizi amministrativi",
      resources: euro(38_000),
      resourcesYear: YEAR,
      sharesRow: true,
      declaredIndicators: 2,
      indicators: [
        {
          name: "",
          measures: "Diffusione dei servizi in rete tra gli utenti della Camera",
          type: "efficacia",
          unit: "%",
          algorithm: "Domande presentate in rete / domande presentate * 100",
          dataSource: "Protocollo informatico",
          lastValue: "64% (2025)",
          targets: targets(">= 70%", ">= 76%", ">= 82%"),
        },
        {
          name: "Spesa per locali e archivi",
          measures: "Risparmio che deriva dalla riduzione degli archivi di carta",
          type: "economico-finanziario",
          unit: "euro",
          algorithm: "Spese impegnate nell'anno per locali e archivi",
          dataSource: "Contabilità, conti di spesa per locali e archivi",
          lastValue: euro(71_400),
          targets: targets("<= 68.000,00", "<= 64.000,00", "<= 60.000,00"),
        },
      ],
    },
  ],
};
