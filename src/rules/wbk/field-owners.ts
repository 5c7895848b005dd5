// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../../plan/elements";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { LabelKey, LayoutLabel } from "../../template/layout-label";
import { placeOf } from "../places";

/** A programme, objective or indicator that a label of the layout should give a field to. */
export interface FieldOwner {
  at: PlanPointer;
  /** Sheet it stands on; `""` when unknown. */
  sheet: string;
  /** True when the workbook has a cell for the field, blank or not. */
  hasField: boolean;
}

/** JSON names of the fields that are not named as their label's key. */
const FIELD_NAMES: Partial<Record<LabelKey, string>> = {
  mission: "missionTitle",
  programme: "programmeTitle",
  indicator: "name",
};

/** All that should have the field of a label; the block's own heading («Obiettivo») stands for its title. */
export function ownersOf(document: PlanDocument, { key, level }: LayoutLabel): FieldOwner[] {
  if (key === "objective") return [];
  const field = FIELD_NAMES[key] ?? key;
  return elementsOf(document, level)
    .map(({ at, hasTargets }) => ({
      at,
      sheet: placeOf(document, at)?.sheet ?? "",
      hasField: key === "target" ? hasTargets : document.places[`${at}/${field}`] !== undefined,
    }))
    .filter(({ sheet }) => key !== "declaredIndicators" || !isTable(document, sheet));
}

/** A table lists its indicators one a row: nobody declares their number. */
const isTable = ({ sheets }: PlanDocument, sheet: string): boolean =>
  sheets.some(({ name, holds }) => name === sheet && holds === "table");

function elementsOf(
  { plan }: PlanDocument,
  level: LayoutLabel["level"],
): { at: PlanPointer; hasTargets: boolean }[] {
  switch (level) {
    case "programme":
      return plan.programmes.map((_, p) => ({ at: `/programmes/${p}`, hasTargets: false }));
    case "objective":
      return objectivesOf(plan).map(({ at }) => ({ at, hasTargets: false }));
    case "indicator":
      return indicatorsOf(plan).map(({ at, indicator }) => ({
        at,
        hasTargets: Object.keys(indicator.targets).length > 0,
      }));
    case "total":
      return [];
  }
}
