// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import { sumAmounts } from "../../plan/money";
import type { Programme } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { groupsOf } from "../groups";
import { amountsOf } from "./objective-amounts";

/** Sums of the resources of a programme's objectives, in euro as decimal strings. */
export interface ProgrammeSums {
  at: PlanPointer;
  programme: Programme;
  current: string;
  investments: string;
  /** The fields that each sum was made of, zeros left out. */
  fields: Record<"current" | "investments", PlanPointer[]>;
  /** Resources that do not parse as euro. */
  unread: PlanPointer[];
}

/** The sums of every programme that has objectives with resources. */
export function programmeSums(document: PlanDocument): ProgrammeSums[] {
  const funded = objectivesOf(document.plan).filter(({ objective }) => objective.resources !== null);
  return groupsOf(funded, ({ at }) => at.split("/")[2] ?? "").flatMap(([first, ...others]) => {
    const index = Number(first.at.split("/")[2]);
    const programme = document.plan.programmes[index];
    if (!programme) return [];
    const amounts = [first, ...others].map((located) => ({ located, amounts: amountsOf(document, located) }));
    const read = amounts.flatMap(({ located, amounts: own }) => (own ? [{ ...own, ...located }] : []));
    const fieldsOf = (kind: "current" | "investments") =>
      read
        .filter((each) => Number(each[kind]) !== 0)
        .map(({ at, objective }) =>
          kind === "investments" && objective.investments ? `${at}/investments` : `${at}/resources`,
        );
    return [
      {
        at: `/programmes/${index}`,
        programme,
        current: sumAmounts(read.map(({ current }) => current)),
        investments: sumAmounts(read.map(({ investments }) => investments)),
        fields: { current: fieldsOf("current"), investments: fieldsOf("investments") },
        unread: amounts.flatMap(({ located, amounts: own }) => (own ? [] : [`${located.at}/resources`])),
      },
    ];
  });
}
