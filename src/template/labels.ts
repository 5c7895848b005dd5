// SPDX-License-Identifier: EUPL-1.2
import { INDICATOR_LABELS } from "./indicator-labels";
import type { LabelKey, LayoutLabel } from "./layout-label";
import { OBJECTIVE_LABELS } from "./objective-labels";
import { PROGRAMME_LABELS } from "./programme-labels";

export type { LabelKey } from "./layout-label";

/** What a sum is of: `Totale pratiche evase` is none, but an indicator. */
const SUMS_OF =
  "generale complessivo parziale risorse stanziamenti missione missioni programma programmi obiettivo obiettivi";

/** Labels that are known and no part of the plan; whatever follows their words belongs to them. */
const ASIDE_LABELS: readonly LayoutLabel[] = [
  {
    key: "total",
    text: "Totale",
    aliases: ["Totali", ...SUMS_OF.split(" ").map((sum) => `Totale ${sum}`)],
    level: "aside",
    uses: ["overview", "table"],
    year: true,
    required: false,
  },
  {
    key: "continuation",
    text: "Segue",
    aliases: ["(segue)"],
    level: "aside",
    uses: ["row"],
    year: false,
    required: false,
  },
];

/**
 * The common layout predisposed by Unioncamere, in its order, with the wordings met in the plans of other chambers.
 * Aliases serve recognition only: what is printed is what the user wrote.
 */
export const LABELS: readonly LayoutLabel[] = [
  ...PROGRAMME_LABELS,
  ...OBJECTIVE_LABELS,
  ...INDICATOR_LABELS,
  ...ASIDE_LABELS,
];

/** Labels that stand beside the label of the thing they belong to: `Obiettivo | Titolo | …`. */
export const SIDE_LABELS: Readonly<Partial<Record<LabelKey, readonly LabelKey[]>>> = {
  mission: ["missionCode"],
  programme: ["programmeCode"],
  objective: ["title", "code", "description"],
  indicator: ["measures", "code"],
};
