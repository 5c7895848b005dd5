// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../../plan/elements";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { LabelKey, LayoutLabel } from "../../template/layout-label";
import { placeOf } from "../places";
import { computed } from "../computed";
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
  return elementsOf(document)
    [level].map(({ at, hasTargets, ...where }): FieldOwner => {
      const fieldAt = `${at}/${field}`;
      const hasField = key === "target" ? hasTargets : document.places[fieldAt] !== undefined;
      return { fieldAt, ...where, hasField };
    })
    .filter(({ inTable }) => key !== "declaredIndicators" || !inTable);
}

interface Element extends Pick<FieldOwner, "sheet" | "inTable"> {
  at: PlanPointer;
  hasTargets: boolean;
}

const elementsOf = computed((document): Readonly<Record<LayoutLabel["level"], readonly Element[]>> => {
  const { plan } = document;
  const element = (at: PlanPointer, hasTargets: boolean): Element => {
    const sheet = placeOf(document, at)?.sheet ?? "";
    return { at, sheet, inTable: isInTable(document, at), hasTargets };
  };
  return {
    programme: plan.programmes.map((_, p) => element(`/programmes/${p}`, false)),
    objective: objectivesOf(plan).map(({ at }) => element(at, false)),
    indicator: indicatorsOf(plan).map(({ at, indicator }) =>
      element(at, Object.keys(indicator.targets).length > 0),
    ),
    aside: [],
  };
});
