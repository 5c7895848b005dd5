// SPDX-License-Identifier: EUPL-1.2
import { sumAmounts } from "../../plan/money";
import type { ParsedResources } from "../../plan/plan";
import type { Amounts } from "./section";

/** Sums of what could be read as euro. */
export function amountsOf(lines: readonly { parsed: ParsedResources | null }[]): Amounts {
  const parsed = lines.flatMap((line) => line.parsed ?? []);
  const investments = parsed.flatMap((resources) => resources.investments ?? []);
  return {
    current: parsed.length > 0 ? sumAmounts(parsed.map(({ current }) => current)) : null,
    investments: investments.length > 0 ? sumAmounts(investments) : null,
  };
}

/** How many objectives state resources that are not amounts. */
export const unreadAmounts = (
  lines: readonly { resources: string | null; parsed: ParsedResources | null }[],
): number => lines.filter(({ resources, parsed }) => resources?.trim() && parsed === null).length;
