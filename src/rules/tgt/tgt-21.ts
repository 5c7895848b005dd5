// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument } from "../../plan/plan-document";
import { isErrorValue } from "../../workbook/snapshot";
import { AUTOMATIC_DATE, becameDate } from "../became-date";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import { replaceContent } from "../replacements";
import type { Report, Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { TargetCell } from "../target-readings";
import { targetReadings } from "../target-readings";
import { readInstead } from "./rewriting";
import { suits, unitTerm } from "./units";

export const tgt21: Rule = {
  id: "TGT-21",
  severity: "error",
  title: "Risultati attesi non trasformati da Excel",
  why:
    "Excel cambia ciò che si scrive: «3/5» e «1-5» diventano date, ciò che comincia con «=», «+» o «-» diventa una formula. " +
    "Il valore stampato non è quello deciso.",
  source: "prassi",
  examples: {
    good: "Il testo «3/5», in una cella con formato Testo",
    bad: "3-mag, da «3/5» scritto in una cella con formato Generale",
  },
  correction:
    "Riscrive come testo ciò che Excel ha preso per una data, dopo averlo chiesto, dove il giorno e il mese dicono com’era.",
  limits:
    "Una percentuale scritta «+5%» e diventata 0,05 non si distingue da un numero; un 5 diventato 5 gennaio 1900 nemmeno.",
  check: (document) => {
    const cells = targetReadings(document).flatMap((cell) => {
      const content = contentOf(document, cell.at);
      return content === null || content.value === "" ? [] : [{ cell, content }];
    });
    if (cells.length === 0) return "not-applicable";
    return cells.flatMap(({ cell, content }) => report(document, cell, content));
  },
};

function report(document: PlanDocument, cell: TargetCell, content: CellContent): Report[] {
  const { value, formula } = content;
  if (isErrorValue(value)) return [errorReport(cell, content)];
  if (formula !== null) return hasReferences(formula) ? [] : [formulaReport(cell, formula)];
  return typeof value === "number" && becameDate(document, cell) ? [dateReport(cell, content, value)] : [];
}

const errorReport = ({ at, year }: TargetCell, { value }: CellContent): Report => ({
  at,
  message: `Al posto del risultato atteso per il ${year} c’è un errore di Excel. Riscrivere il valore in una cella con formato Testo.`,
  seen: String(value),
});

/** A formula that takes nothing from other cells is a text that began with a sign. */
const hasReferences = (formula: string): boolean => /[A-Za-z]+\$?\d|[A-Za-z]\(|!|"/u.test(formula);

const formulaReport = ({ at, year, text }: TargetCell, formula: string): Report => ({
  at,
  message: `Excel ha preso per una formula il risultato atteso per il ${year}: ${quoted(formula)} ora mostra ${quoted(text)}. Riscriverlo in una cella con formato Testo.`,
  seen: formula,
});

function dateReport(cell: TargetCell, content: CellContent, serial: number): Report {
  const { at, year, text, indicator } = cell;
  const unit = indicator.unit?.trim() ?? "";
  return {
    at,
    message:
      `Il risultato atteso per il ${year} è diventato una data, ${quoted(text)}${unit === "" ? "" : `, mentre l’unità di misura è ${quoted(unit)}`}. ` +
      "Riscrivere il valore in una cella con formato Testo; se è davvero una scadenza, scrivere «data» come unità di misura.",
    seen: text,
    ...asTyped(cell, content, serial),
  };
}

/** Day 0 of Excel's calendar, and milliseconds in a day. */
const [EPOCH, DAY] = [Date.UTC(1899, 11, 30), 86_400_000];

/**
 * What may have been typed: `3/5` or `3-5`, as a day and month. Only where Excel chose the format, since a date
 * typed in full was meant, and only where the text stands for a value in the unit of the field.
 */
function asTyped(cell: TargetCell, content: CellContent, serial: number): Offer {
  const format = content.numberFormat ?? "";
  const term = unitTerm(cell.indicator);
  if (term === null || !AUTOMATIC_DATE.test(format)) return {};
  const date = new Date(EPOCH + serial * DAY);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear() % 100];
  const [one, other] = /^d/iu.test(format) ? [day, month] : [month, year];
  const corrections = ["/", "-"].flatMap((sign) => {
    const typed = `${one}${sign}${other}`;
    const values = conditionsOf(readInstead(cell, typed).target);
    const isValue = values.every(
      (each) => (each.kind === "threshold" || each.kind === "range") && suits(each, term),
    );
    return isValue ? (replaceContent(content, typed, { kind: "asked" }).corrections ?? []) : [];
  });
  return corrections.length > 0 ? { corrections } : {};
}
