// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument } from "../../plan/plan-document";
import { listed, quoted } from "../phrases";
import type { Rule } from "../rule";
import { isAboutChange, topicsOf } from "./revision-phrases";

export const rev02: Rule = {
  id: "REV-02",
  severity: "warning",
  title: "Motivo di un aggiornamento dopo luglio",
  why:
    "Il preventivo si aggiorna entro luglio; dopo, solo se servono maggiori oneri non coperti da maggiori proventi. " +
    "Un piano rivisto più tardi deve dire perché.",
  source: "L. 580/1993, art. 15",
  examples: {
    good: "«Aggiornamento ottobre 2018. A seguito dei maggiori oneri per…, il piano è stato aggiornato»",
    bad: "«Aggiornamento ottobre 2018», senza altro",
  },
  limits:
    "Vede un aggiornamento se lo dice la copertina, con la data; riconosce il motivo dalle parole con cui di solito si scrive.",
  check: (document) => {
    const late = lateRevision(document);
    if (late === null) return "not-applicable";
    const isExplained = [...document.plan.premise, ...lines(document).map(textOf)].some((text) => {
      return isAboutChange(text) && topicsOf(text).has("reason");
    });
    if (isExplained) return [];
    return [
      {
        at: null,
        place: { sheet: late.sheet, cell: late.cell },
        message:
          `Il piano è un aggiornamento di ${late.month} ${document.plan.year}, dopo luglio, e non dice perché. ` +
          "Aggiungere alla premessa il motivo dell’aggiornamento e che cosa è cambiato.",
        seen: listed(lines(document).map(textOf).filter(isAboutChange).map(quoted)),
      },
    ];
  },
};

/** The lines of the cover: title, date and the others. */
const lines = ({ places, coverLines }: PlanDocument): CellContent[] =>
  [places["/title"], places["/dated"], ...coverLines].filter((line) => line !== undefined);

const textOf = ({ value }: CellContent): string => String(value);

const MONTHS = [
  ...["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"],
  ...["luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
] as const;
const LAST_MONTH = MONTHS.indexOf("luglio");
const NAMED_DAY = new RegExp(String.raw`\b(${MONTHS.join("|")})\s+(\d{4})\b`, "iu");
const WRITTEN_DAY = /\b\d{1,2}[/.-](\d{1,2})[/.-](\d{4})\b/u;

interface LateRevision {
  sheet: string;
  cell: string;
  month: string;
}

/** Where the cover of a revised plan states a date of its exercise after July; null when it is no such plan. */
function lateRevision(document: PlanDocument): LateRevision | null {
  const { year } = document.plan;
  const cover = lines(document);
  if (year === null || !cover.some((line) => isAboutChange(textOf(line)))) return null;
  for (const line of cover) {
    const month = monthIn(textOf(line), year);
    const name = MONTHS[month];
    if (name && month > LAST_MONTH) return { sheet: line.sheet, cell: line.cell, month: name };
  }
  return null;
}

/** Position of the month that a text names together with a year; -1 when it names none. */
function monthIn(text: string, year: number): number {
  const [, name, itsYear] = NAMED_DAY.exec(text) ?? [];
  if (name !== undefined && Number(itsYear) === year)
    return MONTHS.findIndex((month) => month === name.toLowerCase());
  const [, month, ofYear] = WRITTEN_DAY.exec(text) ?? [];
  return Number(ofYear) === year ? Number(month) - 1 : -1;
}
