// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../../plan/elements";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { LabelKey, LayoutLabel } from "../../template/layout-label";
import { placeOf } from "../places";
import { isInTable } from "../tables";

/** A programme, objective or indicator that a label of the layout should give a field to. */
export interface FieldOwner {
  /** Pointer to the field, whether there or not. */
  fieldAt: PlanPointer;
  /** Sheet it stands on; `""` when unknown. */
  sheet: string;
  inTable: boolean;
  /** True when the workbook has a cell for the field, blank or not. */
  hasField: boolean;
}

/** JSON names of the fields that are not named as their label's key. */
const FIELD_NAMES: Partial<Record<LabelKey, string>> = {
  mission: "missionTitle",
  programme: "programmeTitle",
  indicator: "name",
  target: "targets",
};

/**
 * All that should have the field of a label. The heading of a block («Obiettivo») stands for its title;
 * a table lists its indicators one a row, so that nobody declares their number.
 */
export function ownersOf(document: PlanDocument, { key, level }: LayoutLabel): FieldOwner[] {
  if (key === "objective") return [];
  const field = FIELD_NAMES[key] ?? key;
  return elementsOf(document, level)
    .map(({ at, hasTargets }): FieldOwner => {
      const fieldAt = `${at}/${field}`;
      const sheet = placeOf(document, at)?.sheet ?? "";
      const hasField = key === "target" ? hasTargets : document.places[fieldAt] !== undefined;
      return { fieldAt, sheet, inTable: isInTable(document, at), hasField };
    })
    .filter(({ inTable }) => key !== "declaredIndicators" || !inTable);
}

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
    case "aside":
      return [];
  }
}
