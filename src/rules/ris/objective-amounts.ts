// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import type { LocatedObjective } from "../../plan/elements";
import { parseResources, sumAmounts } from "../../plan/money";
import type { CellContent, PlanDocument } from "../../plan/plan-document";

/** What an objective is given, in euro as decimal strings. */
export interface ObjectiveAmounts {
  current: string;
  investments: string;
}

/**
 * Current resources and investments of an objective. Investments in a row of their own win over those named in the cell
 * of the resources; under «di cui investimenti» they are a part of the resources, otherwise they come on top.
 * @returns null when the resources, or the investments, do not parse as euro; a blank row of investments is none
 */
export function amountsOf(
  document: PlanDocument,
  { at, objective }: LocatedObjective,
): ObjectiveAmounts | null {
  const { resourcesParsed, investments = "" } = objective;
  const own = parseResources(investments);
  if (resourcesParsed === null || (own === null && investments.trim() !== "")) return null;
  const { current, investments: inCell } = resourcesParsed;
  if (own === null) return { current, investments: inCell ?? "0.00" };
  const amount = sumAmounts([own.current, own.investments ?? "0"]);
  const isPart =
    inCell === null && saysPart(document.labels[`${at}/investments`]) && new Big(current).gte(amount);
  return { current: isPart ? new Big(current).minus(amount).toFixed(2) : current, investments: amount };
}

/** True for a label like «di cui investimenti»: its amount is a part of the one above. */
export const saysPart = (label: CellContent | undefined): boolean =>
  /\bdi\s+cui\b/iu.test(String(label?.value ?? ""));
