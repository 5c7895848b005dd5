// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { PlanDocument } from "../../plan/plan-document";
import type { Finding } from "../../rules/finding";
import type { PlanAction } from "../core/plan-growth";

/** The row that an action adds. */
type AddedRow = Extract<PlanAction, { kind: "add-row" }>;

type AboutACell = Pick<Finding, "rule" | "sheet" | "cell" | "corrections">;

const SEVERAL_AMOUNTS = "RIS-02";

/** The row that a finding asks to write in, where the sheet has none yet; null for all others. */
export function missingRow(
  document: () => PlanDocument | undefined,
  { rule, sheet, cell, corrections }: AboutACell,
): AddedRow | null {
  const plan = rule === SEVERAL_AMOUNTS && corrections.length === 0 ? document() : undefined;
  if (plan === undefined) return null;
  const found = objectivesOf(plan.plan).find(({ at }) => {
    const place = plan.places[`${at}/resources`];
    return place?.sheet === sheet && place.cell === cell;
  });
  const amounts = found?.objective.resourcesParsed;
  return found && found.objective.investments === undefined && amounts && amounts.investments !== null
    ? { kind: "add-row", element: found.at, field: "investments" }
    : null;
}
