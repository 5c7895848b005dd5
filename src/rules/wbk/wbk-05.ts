// SPDX-License-Identifier: EUPL-1.2
import { amountsIn } from "../../plan/money";
import type { CellContent, PlanPointer } from "../../plan/plan-document";
import { isErrorValue } from "../../workbook/snapshot";
import { replaceContent } from "../replacements";
import type { PlacedField } from "../cells";
import { fieldsByCell } from "../cells";
import { noteBeside } from "../amount-text";
import type { Report, Rule } from "../rule";
import { errorInItalian } from "./error-names";

export const wbk05: Rule = {
  id: "WBK-05",
  severity: "warning",
  title: "Testi come testi, numeri come numeri",
  why:
    "Una formula al posto di un testo può cambiare o rompersi senza che nessuno se ne accorga; " +
    "un numero scritto come testo resta fuori da ogni somma.",
  source: "prassi",
  examples: {
    good: "6500 con formato valuta, mostrato «€ 6.500,00»",
    bad: "«€ 6.500,00» scritto come testo; #RIF!",
  },
  correction:
    "Riscrive come numero un importo o il numero degli indicatori scritto come testo, dove il formato della cella lo mostra allo stesso modo.",
  limits:
    "Dei numeri scritti come testo guarda le risorse e il numero degli indicatori: in risultati attesi e ultimi valori sono ammessi.",
  check: (document) => {
    const cells = fieldsByCell(document).groups;
    if (cells.length === 0) return "not-applicable";
    return cells.flatMap((fields) => {
      const [at, content] = fields.reduce(moreSpecific);
      return reportCell(at, content);
    });
  },
};

/** A cell holds an objective and its title: the report is about the title. */
const moreSpecific = (a: PlacedField, b: PlacedField): PlacedField => (depth(b) > depth(a) ? b : a);
const depth = ([at]: PlacedField): number => at.split("/").length;

/** Fields where a formula is at home: they may hold numbers. */
const NUMERIC = /\/(?:resources|declaredIndicators|lastValue|targets\/\d+)$/u;

function reportCell(at: PlanPointer, content: CellContent): Report[] {
  const { value, formula, sheet, cell } = content;
  const place = { sheet, cell };
  if (isErrorValue(value)) {
    return [
      {
        at,
        place,
        message: `La cella mostra l’errore ${errorInItalian(value)} di Excel. Correggere la formula o riscrivere il valore.`,
        seen: value,
      },
    ];
  }
  if (formula !== null) return NUMERIC.test(at) ? [] : [formulaReport(at, content, formula)];
  const number = typeof value === "string" ? storedAsText(at, value) : null;
  return number === null ? [] : [numberReport(at, content, number)];
}

const formulaReport = (at: PlanPointer, { value, sheet, cell }: CellContent, formula: string): Report => ({
  at,
  place: { sheet, cell },
  message:
    "Il testo è il risultato di una formula. Riscriverlo come testo, perché non cambi quando cambiano le celle da cui dipende.",
  seen: formula,
  expected: String(value),
});

function numberReport(at: PlanPointer, content: CellContent, number: number): Report {
  const { value, sheet, cell, numberFormat } = content;
  return {
    at,
    place: { sheet, cell },
    message:
      "Il numero è scritto come testo e resta fuori dalle somme. Riscriverlo come numero e dare alla cella il formato adatto.",
    seen: String(value),
    expected: String(number).replace(".", ","),
    ...(looksTheSame(at, numberFormat) && replaceContent(content, number)),
  };
}

/** The number that a text stands for, where the field is a number and the text says nothing else. */
function storedAsText(at: PlanPointer, text: string): number | null {
  if (at.endsWith("/declaredIndicators")) return /^\s*\d+\s*$/u.test(text) ? Number(text) : null;
  if (!at.endsWith("/resources") || noteBeside(text) !== "") return null;
  const [amount, ...others] = amountsIn(text) ?? [];
  return amount && others.length === 0 && amount.kind === "current" ? Number(amount.value) : null;
}

/** An edit changes the value and not the format: without one for money, `€ 6.500,00` would turn into `6500`. */
const looksTheSame = (at: PlanPointer, numberFormat: string | null): boolean =>
  at.endsWith("/resources") ? numberFormat?.includes("0.00") === true : numberFormat !== "@";
