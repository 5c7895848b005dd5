// SPDX-License-Identifier: EUPL-1.2
import { PNG } from "pngjs";
import type { PlanDocument } from "../../../src/plan/plan-document";
import { planDocument } from "../../support/plan-document";

/** A grey square: what is scaled has few edges that programs smooth otherwise. */
function logo(): string {
  const square = new PNG({ width: 100, height: 100 });
  square.data.fill(90);
  return PNG.sync.write(square, { colorType: 2 }).toString("base64");
}

/** A plan of two programmes that prints every part of the allegato: logo, act, premise, investments, charts, signers. */
export const smallDocument = (): PlanDocument =>
  planDocument({
    chamber: "Camera di Commercio di Prova",
    title: "Piano degli indicatori e dei risultati attesi di bilancio 2026",
    dated: "novembre 2025",
    year: 2026,
    premise: [
      "Lo scenario",
      "Le imprese attive nel territorio sono 27.410, in lieve aumento; una su quattro è guidata da una donna.",
      "Gli interventi organizzativi",
      "Lo sportello per le nuove imprese apre anche nella sede decentrata, due giorni la settimana.",
    ],
    programmes: [
      {
        missionCode: "011",
        missionTitle: "Competitività e sviluppo delle imprese",
        programmeCode: "005",
        programmeTitle: "Promozione e attuazione di politiche di sviluppo",
        objectives: [
          {
            title: "Assistere chi avvia un’impresa",
            description:
              "Lo sportello accompagna chi avvia un’impresa, dall’idea all’iscrizione nel registro, con incontri e corsi.",
            resources: "€ 120.000,00",
            resourcesParsed: { current: "120000.00", investments: "15000.00" },
            indicators: [
              {
                name: "Persone assistite dallo sportello",
                targets: { "2026": ">= 430", "2027": ">= 450", "2028": ">= 470" },
              },
              {
                name: "Gradimento dei corsi",
                measures: "Quanti partecipanti danno un voto di almeno 8 su 10",
                type: "qualità",
                unit: "percentuale",
                algorithm: "Questionari con voto di almeno 8 / questionari compilati * 100",
                lastValue: "81% (2024)",
                targets: { "2026": ">= 82%", "2027": ">= 83%", "2028": ">= 85%" },
              },
            ],
          },
        ],
      },
      {
        objectives: [
          {
            title: "Controllare gli strumenti di misura in uso",
            resources: "€ 48.500,00",
            indicators: [
              {
                name: "Strumenti controllati",
                targets: { "2026": ">= 310", "2027": ">= 320", "2028": ">= 330" },
              },
            ],
          },
        ],
      },
    ],
    settings: {
      logo: { data: logo(), alternativeText: "Marchio della Camera di Commercio di Prova" },
      signers: [
        { role: "Il Segretario Generale", name: "Anna Bianchi" },
        { role: "Il Presidente", name: "Mario Rossi" },
      ],
      allegato: { act: "Deliberazione della Giunta n. 71 del 24 novembre 2025", printsSigners: true },
    },
  });
