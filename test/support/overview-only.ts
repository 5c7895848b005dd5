// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "./fake-workbook";

const SERVICES = ["011 - Competitività e sviluppo delle imprese", "005 - Promozione e attuazione"];
const MARKETS = ["012 - Regolazione dei mercati", "004 - Vigilanza sui mercati e sui prodotti"];
const FUNDS = ["033 - Fondi da ripartire", "001 - Fondi da assegnare"];

/** A workbook with the overview of a plan, and none of its blocks. */
export const overviewOnly = (
  title = "Piano degli indicatori e dei risultati attesi di bilancio 2027",
): WorkbookSnapshot => ({
  sheets: [
    sheetOf("Quadro", [
      [title],
      ["Missione", "Programma", "Codice", "Obiettivo"],
      [...SERVICES, "011-005-001", "Assistere le imprese"],
      [...SERVICES, "011-005-002", "Tenere corsi"],
      [...MARKETS, "012-004-001", "Vigilare sui mercati"],
      [...FUNDS, "", "Nessun obiettivo"],
    ]),
  ],
  leftAside: [],
});
