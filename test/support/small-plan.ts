// SPDX-License-Identifier: EUPL-1.2
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "./fake-workbook";

const HEADINGS = [
  "Tipologia",
  "Unità di misura",
  "Algoritmo di calcolo",
  "Fonte dei dati",
  "Ultimo valore osservato",
  "Risultato atteso 2026",
  "Risultato atteso 2027",
  "Risultato atteso 2028",
];

const indicator = (name: string, values: CellValue[]): CellValue[][] => [
  ["Indicatore", name],
  ["Cosa misura", `Capacità della Camera: ${name.toLowerCase()}`],
  HEADINGS,
  values,
];

/**
 * A plan of one programme with one objective and two indicators in the common layout: `Efficacia` (A12) differs from
 * the list in its case only, the algorithm of the second indicator (C16) is missing.
 */
export const smallPlan = (): SheetSnapshot[] => [
  sheetOf("Copertina", [
    ["Camera di Commercio di Prova"],
    ["Piano degli indicatori e dei risultati attesi di bilancio 2026"],
  ]),
  sheetOf("011-005", [
    ["Missione", "011 - Competitività e sviluppo delle imprese"],
    ["Programma", "005 - Promozione e attuazione di politiche di sviluppo"],
    ["Obiettivo", "Titolo", "Assistere le imprese del territorio"],
    ["", "Descrizione", "Sportelli e corsi per le imprese che nascono o si rinnovano."],
    ["", "Arco temporale", "Triennale"],
    ["", "Centro di responsabilità", "Area promozione"],
    ["", "Risorse finanziarie 2026", "€ 10.000,00"],
    ["Nr indicatori associati 2"],
    ...indicator("Imprese assistite", [
      "Efficacia",
      "numero",
      "numero di imprese assistite nell'anno",
      "registro degli sportelli",
      "120",
      ">= 130",
      ">= 140",
      ">= 150",
    ]),
    ...indicator("Corsi tenuti", [
      "efficienza",
      "numero",
      "",
      "registro dei corsi",
      "10",
      ">= 11",
      ">= 12",
      ">= 13",
    ]),
  ]),
];
