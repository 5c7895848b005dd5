// SPDX-License-Identifier: EUPL-1.2
import { type LabelKey, LABELS } from "./labels";

/** Fields of the exchanged JSON that have another name than their label's key. */
const KEYS: Readonly<Record<string, LabelKey>> = {
  missionTitle: "mission",
  programmeTitle: "programme",
  objectives: "objective",
  indicators: "indicator",
  name: "indicator",
  targets: "target",
};

/** How the common layout calls a field of the exchanged JSON; null for one that has no label there. */
export function fieldLabel(field: string | null): string | null {
  if (field === null) return null;
  const key = KEYS[field] ?? field;
  return LABELS.find((label) => label.key === key)?.text ?? null;
}
