// SPDX-License-Identifier: EUPL-1.2
import { euro, targets, YEAR, type ExampleProgramme } from "./example-plan";
import { listening, spending, transparency } from "./objectives-032-002";

/** Of the governing bodies; the programme of the general services has taken it over by mistake. */
const PERFORMANCE =
  "La Camera raccoglie ogni trimestre i dati degli indicatori, li discute con i responsabili e pubblica una sintesi leggibile da chi non è del mestiere. A fine anno il rapporto sui risultati spiega gli scostamenti e propone le correzioni al piano successivo.";

export const LONG_TITLE =
  "Semplificare l'accesso ai servizi della Camera, portando in rete le domande che oggi si presentano allo sportello, riunendo in un solo punto le informazioni su tempi, costi e documenti necessari, formando il personale che assiste gli utenti per telefono e per videochiamata, riducendo gli archivi di carta e le spese di locali e di spedizione che ne derivano, e misurando a ogni passo se chi ha meno pratica della rete riesce comunque a ottenere ciò che chiede";

export const programme032002: ExampleProgramme = {
  sheet: "032-002",
  mission: "032 - Servizi istituzionali e generali delle amministrazioni pubbliche",
  programme: "002 - Indirizzo politico",
  objectives: [
    {
      code: null,
      title: "Misurare e rendere pubblici i risultati della Camera",
      description: PERFORMANCE,
      contribution: "Il Consiglio decide su dati certi e chi paga il diritto annuale vede come è speso.",
      stakeholders: "Contribuenti: imprese iscritte. Cittadini",
      timeframe: "Triennale",
      centre: "Segretario generale",
      resources: "come da preventivo",
      resourcesYear: YEAR,
      declaredIndicators: 0,
      indicators: [],
    },
    listening,
    transparency,
    spending,
  ],
};

export const programme032003: ExampleProgramme = {
  sheet: "032-003",
  mission: "032 - Servizi istituzionali e generali delle amministrazioni pubbliche",
  programme: "004 - Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche",
  objectives: [
    {
      code: "032-003-001",
      title: LONG_TITLE,
      description: PERFORMANCE,
      contribution: "Gli uffici dedicano ai casi difficili il tempo che oggi va agli sportelli.",
      stakeholders: "Utenti: chi presenta una domanda alla Camera. Contribuenti: imprese iscritte",
      timeframe: "Triennale",
      centre: "Area Servizi amministrativi",
      resources: euro(38_000),
      resourcesYear: YEAR,
      sharesRow: true,
      declaredIndicators: 4,
      indicators: [
        {
          name: "",
          id: "KPI50",
          measures: "Quota delle domande presentate in rete",
          type: "risultato",
          unit: "%",
          algorithm: "Domande presentate in rete / domande presentate * 100",
          dataSource: "Protocollo informatico",
          polarity: "più alto",
          lastValue: "64% (2025)",
          targets: targets(">= 70%", ">= 76%", ">= 82%"),
        },
        {
          name: "Tasso di riscossione del diritto annuale: incassi dell'anno / diritto dovuto * 100",
          id: "KPI51",
          measures: "Quota del diritto annuale dovuto che le imprese versano entro l'anno",
          type: "realizzazione finanziaria",
          unit: "%",
          algorithm:
            "Incassi dell'anno / diritto dovuto * 100. Gli incassi comprendono i versamenti spontanei, quelli tardivi con il ravvedimento e quelli che seguono l'invito bonario della Camera, purché accreditati entro il 31 dicembre; non comprendono sanzioni, interessi e somme riscosse con i ruoli degli anni precedenti. Il diritto dovuto è quello iscritto tra i proventi con il bilancio, al netto delle imprese cessate, fallite o in liquidazione alla data del 1° gennaio e delle rettifiche chieste dagli interessati; le unità locali contano una volta sola anche quando cambiano provincia durante l'anno.",
          dataSource: "Contabilità e banca dati del diritto annuale",
          polarity: "più alto",
          lastValue: "71% (2025)",
          targets: targets(">= 72%", ">= 73%", ">= 74%"),
          hasGap: true,
        },
        {
          name: "Spesa per locali e archivi",
          id: "KPI52",
          measures: "Spesa dell'anno per i locali in affitto e per il deposito degli atti",
          type: "realizzazione finanziaria",
          unit: "euro",
          algorithm: "Spese impegnate nell'anno per locali e archivi",
          dataSource: "Contabilità, conti di spesa per locali e archivi",
          polarity: "più basso",
          lastValue: "€ 71.400,00 (2025)",
          targets: targets("riduzione rispetto all'anno precedente", "<= 64.000,00", "<= 60.000,00"),
        },
        {
          name: "Domande assistite per telefono o videochiamata",
          id: "KPI53",
          measures: "Numero delle persone guidate da un operatore fino all'invio della domanda",
          type: "realizzazione fisica",
          unit: "numero",
          algorithm: "Assistenze chiuse con l'invio della domanda",
          dataSource: "Registro delle assistenze",
          polarity: "più alto",
          lastValue: "1.150 nel 2025",
          targets: targets(">= 1.200", ">= 1.400", ">= 1.500 nel triennio 2024-2026"),
        },
      ],
    },
  ],
};
