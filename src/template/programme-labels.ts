// SPDX-License-Identifier: EUPL-1.2
import type { LayoutLabel } from "./layout-label";

/** Labels of missions and programmes, in the order of the layout. */
export const PROGRAMME_LABELS: readonly LayoutLabel[] = [
  {
    key: "mission",
    text: "Missione",
    aliases: ["Missioni", "Missione di bilancio", "Descrizione missione", "Missione di spesa"],
    level: "programme",
    uses: ["row", "overview", "table"],
    year: false,
    required: true,
  },
  {
    key: "missionCode",
    text: "Codice missione",
    aliases: ["Cod. missione", "Missione codice"],
    level: "programme",
    uses: ["overview", "table"],
    year: false,
    required: false,
  },
  {
    key: "programme",
    text: "Programma",
    aliases: ["Programmi", "Programma di spesa", "Programma di bilancio", "Descrizione programma"],
    level: "programme",
    uses: ["row", "overview", "table"],
    year: false,
    required: true,
  },
  {
    key: "programmeCode",
    text: "Codice programma",
    aliases: ["Cod. programma", "Programma codice"],
    level: "programme",
    uses: ["overview", "table"],
    year: false,
    required: false,
  },
];
