// SPDX-License-Identifier: EUPL-1.2
import { INDICATOR_LABELS } from "./indicator-labels";
import type { LabelKey, LayoutLabel } from "./layout-label";
import { OBJECTIVE_LABELS } from "./objective-labels";
import { PROGRAMME_LABELS } from "./programme-labels";

export type { LabelKey } from "./layout-label";

/** A row or column that sums others: known, and no part of the plan. */
const TOTAL_LABEL: LayoutLabel = {
  key: "total",
  text: "Totale",
  aliases: [
    "Totale complessivo",
    "Totale generale",
    "Totale risorse",
    "Totale risorse finanziarie",
    "Totale missione",
    "Totale programma",
    "Totale obiettivo",
  ],
  level: "total",
  uses: ["overview", "table"],
  year: true,
  required: false,
};

/**
 * The common layout predisposed by Unioncamere, in its order, with the wordings met in the plans of other chambers.
 * Aliases serve recognition only: what is printed is what the user wrote.
 */
export const LABELS: readonly LayoutLabel[] = [
  ...PROGRAMME_LABELS,
  ...OBJECTIVE_LABELS,
  ...INDICATOR_LABELS,
  TOTAL_LABEL,
];

/** Labels that stand beside the label of the thing they belong to: `Obiettivo | Titolo | …`. */
export const SIDE_LABELS: Readonly<Partial<Record<LabelKey, readonly LabelKey[]>>> = {
  mission: ["missionCode"],
  programme: ["programmeCode"],
  objective: ["title", "code", "description"],
  indicator: ["measures", "code"],
};
