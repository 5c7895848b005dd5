// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { parseCellAddress } from "../../workbook/address";
import { fieldsByCell } from "../cells";
import type { Rule } from "../rule";

/** The tallest row of Excel, 409 points, in lines of its usual font (Calibri 11: 15 points each). */
const LINES = Math.floor(409 / 15);
/**
 * Characters that a printed line holds in that font on A4: a paragraph across the page, a value beside its label
 * (about three quarters of an upright page), a value under one of seven headings on a page turned sideways.
 */
const CHARACTERS = { page: 100, beside: 75, under: 20 } as const;

export const wbk06: Rule = {
  id: "WBK-06",
  severity: "warning",
  title: "Testi che stanno in una riga stampata",
  why: "Una riga di Excel non supera i 409 punti di altezza: quello che non ci sta è nella cella ma non si vede, né a video né in stampa.",
  source: "limiti di Excel",
  examples: {
    good: "una descrizione di 1.500 caratteri",
    bad: "una descrizione di 3.000 caratteri in una sola cella",
  },
  limits:
    "Stima lo spazio dalla lunghezza del testo, con il carattere usuale e le larghezze di una pagina A4: una colonna più larga o più " +
    "stretta cambia il conto. L’allegato divide i testi lunghi su più righe, e lì non si taglia nulla.",
  check: (document) => {
    const fields = fieldsByCell(document).groups.flatMap((sharing) =>
      sharing.filter(([at]) => !at.startsWith("/overview")).slice(-1),
    );
    if (fields.length === 0) return "not-applicable";
    return fields.flatMap(([at, content]) => {
      const { length } = String(content.value);
      if (length <= LINES * CHARACTERS.under) return [];
      const most = LINES * CHARACTERS[roomOf(document, at, content)];
      if (length <= most) return [];
      return [
        {
          at,
          message:
            `Il testo ha ${count(length)} caratteri: in una riga stampata ne stanno circa ${count(most)}, e il resto non si vede. ` +
            "Accorciarlo, oppure dividerlo su più righe.",
          seen: `${count(length)} caratteri`,
          expected: `circa ${count(most)} caratteri`,
        },
      ];
    });
  },
};

function roomOf({ labels }: PlanDocument, at: PlanPointer, { cell }: CellContent): keyof typeof CHARACTERS {
  if (at.startsWith("/premise")) return "page";
  const label = labels[at];
  return !label || parseCellAddress(label.cell).row === parseCellAddress(cell).row ? "beside" : "under";
}

const THOUSANDS = new Intl.NumberFormat("it-IT", { useGrouping: "always" });
const count = (characters: number): string => THOUSANDS.format(characters);
