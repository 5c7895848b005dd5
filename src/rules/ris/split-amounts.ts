// SPDX-License-Identifier: EUPL-1.2
import { formatEuro, parseResources, sumAmounts, type Amount } from "../../plan/money";
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import type { CellValue } from "../../workbook/snapshot";
import { noteBeside, writtenAmounts } from "../amount-text";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import { saysPart } from "./objective-amounts";

/**
 * Offers to part a cell with one current amount and one of investments over the two cells that the layout has for them.
 * Nothing is offered where the second is missing or filled, or where the text says anything else. Under «di cui
 * investimenti» the first cell keeps the sum, elsewhere the investments are taken out of a total that holds them.
 */
export function splitAmounts(document: PlanDocument, at: PlanPointer, text: string): Offer {
  const investmentsAt = at.replace(/resources$/u, "investments");
  const [from, to] = [contentOf(document, at), contentOf(document, investmentsAt)];
  const amounts = writtenAmounts(text);
  const holdsCurrent = amounts.some(({ kind }) => kind === "current");
  const current = holdsCurrent ? parseResources(text)?.current : undefined;
  const investments = amounts.find(({ kind }) => kind === "investments");
  if (!from || !to || to.value !== "" || to.formula !== null || current === undefined || !investments)
    return {};
  const isWhole = normalisedText(String(from.value)) === normalisedText(text) && from.formula === null;
  if (!isWhole || amounts.length !== 2 || noteBeside(text) !== "") return {};
  const isPart = saysPart(document.labels[investmentsAt]);
  const kept = isPart ? sumAmounts([current, investments.value]) : current;
  const values = [resourcesValue(from, kept, isPart), investmentsValue(to, investments)] as const;
  return {
    corrections: [
      {
        label: `Scrivere ${values.map((value) => quoted(shown(value))).join(" nelle risorse e ")} negli investimenti`,
        kind: "asked",
        edits: [editOf(from, values[0]), editOf(to, values[1])],
      },
    ],
  };
}

const isMoney = ({ numberFormat }: CellContent): boolean => numberFormat?.includes("0.00") === true;

/** A number where the cell shows it as money; else words, since a bare amount as text stays out of every sum unseen. */
const resourcesValue = (cell: CellContent, amount: string, isPart: boolean): CellValue =>
  isMoney(cell)
    ? Number(amount)
    : `${formatEuro(amount)} (${isPart ? "risorse complessive" : "risorse correnti"})`;

const investmentsValue = (cell: CellContent, { value }: Amount): CellValue =>
  isMoney(cell) ? Number(value) : `${formatEuro(value)} di investimenti`;

const shown = (value: CellValue): string =>
  typeof value === "number" ? formatEuro(String(value)) : String(value);

const editOf = ({ sheet, cell, value: expected }: CellContent, value: CellValue) => ({
  sheet,
  cell,
  expected,
  value,
});
