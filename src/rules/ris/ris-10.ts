// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import { amountsIn, formatEuro, sumAmounts } from "../../plan/money";
import type { CellContent } from "../../plan/plan-document";
import { listed } from "../phrases";
import type { Rule } from "../rule";
import { programmeSums, type ProgrammeSums } from "./programme-sums";

export const ris10: Rule = {
  id: "RIS-10",
  severity: "info",
  title: "Totali delle risorse per programma e complessivo",
  why: "Senza totali chi legge deve sommare da sé per confrontare il piano con il preventivo.",
  source: "prassi",
  examples: {
    good: "Totale programma 011-005 | € 915.000,00; Totale generale | € 1.242.550,00",
    bad: "(nessun totale)",
  },
  limits:
    "Cerca gli importi accanto alla parola «Totale» tra gli obiettivi; non guarda i totali di altri fogli. L’allegato scrive i totali da sé.",
  check: (document) => {
    const sums = programmeSums(document);
    const count = sums.reduce(
      (all, { fields }) => all + fields.current.length + fields.investments.length,
      0,
    );
    if (count < 2) return "not-applicable";
    const current = sumAmounts(sums.map((each) => each.current));
    const investments = sumAmounts(sums.map((each) => each.investments));
    const wanted = [new Big(current), new Big(current).plus(investments)];
    const written = document.totals.flatMap(amountOf);
    const sum = `${formatEuro(current)}${Number(investments) === 0 ? "" : ` e ${formatEuro(investments)} di investimenti`}`;
    if (written.length === 0) {
      return [
        {
          at: null,
          message: `I totali delle risorse non sono scritti: la somma degli obiettivi è ${sum}. Aggiungere un totale per programma e uno complessivo.`,
          expected: listed(sums.map(inWords)),
        },
      ];
    }
    if (written.some((amount) => wanted.some((total) => total.eq(amount)))) return [];
    return [
      {
        at: null,
        message: `Tra i totali scritti non c’è quello complessivo: la somma degli obiettivi è ${sum}. Aggiungerlo o correggere quello che c’è.`,
        seen: listed(written.map(formatEuro)),
        expected: sum,
        related: document.totals.map(({ sheet, cell }) => ({ sheet, cell })),
      },
    ];
  },
};

const inWords = ({
  programme: { missionCode, programmeCode, programmeTitle },
  current,
  investments,
}: ProgrammeSums) =>
  `${missionCode !== null && programmeCode !== null ? `${missionCode}-${programmeCode}` : programmeTitle} ${formatEuro(current)}` +
  (Number(investments) === 0 ? "" : ` + ${formatEuro(investments)} di investimenti`);

function amountOf({ value }: CellContent): string[] {
  if (typeof value === "number") return [new Big(value).toFixed(2)];
  return (amountsIn(String(value)) ?? []).map((amount) => amount.value);
}
