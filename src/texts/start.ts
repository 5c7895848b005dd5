// SPDX-License-Identifier: EUPL-1.2

/** What the user reads where the pane cannot start. */
export const startTexts = {
  elsewhere: {
    title: "Questa pagina si apre dentro Excel",
    body: [
      "È il riquadro del componente aggiuntivo PIRA: in Excel, aprirlo con «Apri PIRA» nella scheda Home.",
    ],
  },
  "too-old": {
    title: "Questa versione di Excel non basta",
    body: [
      "Servono Microsoft 365, Excel 2021 o successivo, oppure Excel per il Web (insieme di API ExcelApi 1.9).",
    ],
  },
  unreachable: {
    title: "Il collegamento con Excel non è arrivato",
    body: [
      "Il riquadro ha bisogno di office.js, che Microsoft distribuisce da appsforoffice.microsoft.com: manca la rete, oppure un proxy o un filtro non lo lascia passare.",
      "Se dopo «Riprova» non cambia nulla, chiedere a chi gestisce la rete dell’ente di permettere l’indirizzo https://appsforoffice.microsoft.com.",
    ],
  },
} as const;
