// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../plan/elements";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { remembered } from "../../plan/remembered";
import { labelWords } from "../../template/label-text";
import { parseCellAddress } from "../../workbook/address";
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import { placeKey } from "../places";
import type { Report, Rule } from "../rule";

export const wbk04: Rule = {
  id: "WBK-04",
  severity: "info",
  title: "Nessuna colonna vuota tra le intestazioni",
  why: "Una colonna vuota in una sola delle tabelle sposta i suoi valori rispetto a quelli delle altre e ne stringe le colonne.",
  source: "formato comune Unioncamere",
  examples: {
    good: "Fonte dei dati | Ultimo valore osservato | Risultato atteso 2018",
    bad: "Fonte dei dati | (vuota) | Ultimo valore osservato | Risultato atteso 2018",
  },
  limits:
    "Confronta le tabelle di uno stesso foglio: una colonna vuota in tutte è presa per il formato del foglio, e una in fondo non si vede.",
  check: (document) => {
    const gaps = stepsOf(document);
    if (gaps.length === 0) return "not-applicable";
    return groupsOf(gaps, ({ sheet, key }) => `${sheet}\n${key}`).flatMap(reportsOf);
  },
};

/** Two headings one after the other, and how many columns lie between them. */
interface Step {
  at: PlanPointer;
  sheet: string;
  /** What the two headings say, years aside. */
  key: string;
  before: CellContent;
  after: CellContent;
  empty: number;
}

/** The steps between the headings of every indicator with a table of its own; a table of several is one for each row. */
function stepsOf({ plan, labels, sheets }: PlanDocument): Step[] {
  const blocks = new Set(sheets.filter(({ holds }) => holds === "blocks").map(({ name }) => name));
  const fields = Object.keys(labels);
  const byIndicator = new Map(
    groupsOf(fields, indicatorPointer).map((own) => [indicatorPointer(own[0]), own]),
  );
  const steps = indicatorsOf(plan).flatMap(({ at }) => {
    const headings = (byIndicator.get(at) ?? []).flatMap((field) => {
      const label = labels[field];
      return label && blocks.has(label.sheet) ? [{ field, label, ...parseCellAddress(label.cell) }] : [];
    });
    return groupsOf(headings, ({ row }) => String(row)).flatMap((inRow) => {
      const sorted = [...inRow].sort((a, b) => a.column - b.column);
      return sorted.slice(1).map((after, n): Step => {
        const before = sorted[n] as (typeof sorted)[number];
        return {
          at: after.field,
          sheet: after.label.sheet,
          key: `${wordsOf(before.label)} → ${wordsOf(after.label)}`,
          before: before.label,
          after: after.label,
          empty: after.column - before.column - 1,
        };
      });
    });
  });
  return groupsOf(steps, ({ before, after }) => `${placeKey(before)} ${after.cell}`).map(([step]) => step);
}

const indicatorPointer = (field: PlanPointer): PlanPointer =>
  /^\/programmes\/\d+\/objectives\/\d+\/indicators\/\d+/u.exec(field)?.[0] ?? "";

const wordsOf = ({ value }: CellContent): string => labelWordsOf(String(value));

/** The same few headings come thousands of times. */
const labelWordsOf = remembered((heading) => labelWords(heading).words);

function reportsOf(steps: readonly Step[]): Report[] {
  const usual = steps.filter(({ empty }) => empty === 0);
  if (usual.length * 2 <= steps.length) return [];
  return steps
    .filter(({ empty }) => empty > 0)
    .map(({ at, before, after, empty }) => ({
      at,
      place: { sheet: after.sheet, cell: after.cell },
      message:
        `Tra le intestazioni ${quoted(String(before.value))} e ${quoted(String(after.value))} c’è ${empty === 1 ? "una colonna vuota" : `un vuoto di ${empty} colonne`} ` +
        "che le altre tabelle del foglio non hanno. Togliere la colonna, oppure spostare i valori come nelle altre.",
      seen: `${before.cell} – ${after.cell}`,
      related: usual.slice(0, 1).map((other) => ({ sheet: other.after.sheet, cell: other.after.cell })),
    }));
}
