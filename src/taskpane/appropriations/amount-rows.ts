// SPDX-License-Identifier: EUPL-1.2
import type { ProgrammeAmounts } from "../../plan/appropriation";
import { amountsIn, formatEuro } from "../../plan/money";
import type { PlanDocument } from "../../plan/plan-document";
import { isSameProgramme } from "../../template/same-programme";

/** One programme with its amounts as they stand in the form. */
export interface AmountRow {
  programme: Pick<ProgrammeAmounts, "missionCode" | "programmeCode" | "programmeTitle">;
  interventions: string;
  investments: string;
}

/** Fields of a row that hold an amount. */
export const AMOUNT_FIELDS = ["interventions", "investments"] as const;

/** A row for each programme of the plan, with the amounts that the workbook holds. */
export const rowsOf = ({ plan, appropriations }: PlanDocument): AmountRow[] =>
  withAmounts(
    plan.programmes.map(({ missionCode, programmeCode, programmeTitle }) => ({
      programme: { missionCode, programmeCode, programmeTitle },
      interventions: "",
      investments: "",
    })),
    appropriations,
  );

/** The rows with these amounts in place; programmes that the plan does not have get a row of their own. */
export function withAmounts(rows: readonly AmountRow[], amounts: readonly ProgrammeAmounts[]): AmountRow[] {
  const left = new Set(amounts);
  const filled = rows.map((row): AmountRow => {
    const found = [...left].find((each) => isSameProgramme(each, row.programme));
    if (!found) return row;
    left.delete(found);
    return {
      ...row,
      interventions: found.interventions === null ? row.interventions : formatEuro(found.interventions),
      investments: found.investments === null ? row.investments : formatEuro(found.investments),
    };
  });
  const added = [...left].map(({ interventions, investments, ...programme }) => ({
    programme,
    interventions: interventions === null ? "" : formatEuro(interventions),
    investments: investments === null ? "" : formatEuro(investments),
  }));
  return [...filled, ...added];
}

/** The amount that a text holds: a decimal string, null for a blank, undefined for what is no amount. */
export function amountIn(text: string): string | null | undefined {
  if (text.trim() === "") return null;
  const [amount, ...others] = amountsIn(text) ?? [];
  return amount && others.length === 0 ? amount.value : undefined;
}

/** What the rows hold; null while a text is no amount. */
export function amountsOf(rows: readonly AmountRow[]): ProgrammeAmounts[] | null {
  const amounts: ProgrammeAmounts[] = [];
  for (const { programme, ...texts } of rows) {
    const interventions = amountIn(texts.interventions);
    const investments = amountIn(texts.investments);
    if (interventions === undefined || investments === undefined) return null;
    amounts.push({ ...programme, interventions, investments });
  }
  return amounts;
}
