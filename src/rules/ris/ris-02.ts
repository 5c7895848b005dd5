// SPDX-License-Identifier: EUPL-1.2
import type { Amount } from "../../plan/money";
import { amountsIn, exceededAmount, formatEuro, parseResources } from "../../plan/money";
import { objectiveFields } from "../fields";
import { listed } from "../phrases";
import type { Rule } from "../rule";
import { splitAmounts } from "./split-amounts";

export const ris02: Rule = {
  id: "RIS-02",
  severity: "error",
  title: "Un solo importo per cella",
  why:
    "Due importi nella stessa cella non si sommano con gli altri. Gli investimenti stanno in un campo proprio, " +
    "perché si confrontano con il piano degli investimenti e non con gli interventi economici.",
  source: "prassi",
  examples: {
    good: "€ 66.700,00 e, in un’altra cella, € 5.000,00 di investimenti",
    bad: "€ 66.700,00 + € 5.000,00 di investimenti",
  },
  correction:
    "Divide l’importo tra la cella delle risorse e quella degli investimenti, dove il foglio ne ha una ed è vuota; dove la riga degli investimenti manca, il riquadro la aggiunge.",
  check: (document) => {
    const resources = objectiveFields(document.plan, "resources");
    if (resources.length === 0) return "not-applicable";
    return resources.flatMap(({ at, text }) => {
      const amounts = amountsIn(text) ?? [];
      if (amounts.length < 2) return [];
      return [
        {
          at,
          message: message(amounts, investedShare(text, amounts)),
          seen: text,
          expected: (investedShare(text, amounts) ?? amounts).map(inWords).join(" | "),
          ...splitAmounts(document, at, text),
        },
      ];
    });
  },
};

/** «€ 20.000,00 di cui investimenti € 5.000,00»: the two amounts that it comes to, null for any other text. */
function investedShare(text: string, amounts: readonly Amount[]): [Amount, Amount] | null {
  const [whole, share, ...others] = amounts;
  if (whole?.kind !== "current" || share?.kind !== "investments" || !share.isShare) return null;
  const parsed = others.length === 0 ? parseResources(text) : null;
  return (
    parsed && [
      { kind: "current", value: parsed.current },
      { kind: "investments", value: share.value },
    ]
  );
}

function message(amounts: readonly Amount[], parted: readonly Amount[] | null): string {
  const told = `La cella contiene ${amounts.length} importi: ${listed(amounts.map(inWords))}.`;
  const exceeded = exceededAmount(amounts);
  if (exceeded)
    return `${told} Ciò che segue «di cui» supera il totale, ${formatEuro(exceeded.value)}: correggere gli importi e scriverne uno solo per cella.`;
  const rest = parted?.map(({ value }) => `, ${formatEuro(value)},`)[0] ?? "";
  const advice = amounts.some(({ kind }) => kind === "investments")
    ? `Lasciare qui le risorse correnti${rest} e riportare gli investimenti in una cella propria.`
    : "Lasciare un solo importo per cella.";
  return `${told} ${advice}`;
}

const inWords = ({ kind, value, isShare }: Amount): string =>
  (isShare ? "di cui " : "") +
  (kind === "investments" ? `${formatEuro(value)} di investimenti` : formatEuro(value));
