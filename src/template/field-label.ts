// SPDX-License-Identifier: EUPL-1.2
import { elementOf } from "../plan/element-pointer";
import type { PlanPointer } from "../plan/plan-document";
import { type LabelKey, LABELS } from "./labels";

/** Fields of the exchanged JSON that have another name than their label's key. */
const KEYS: Readonly<Record<string, LabelKey>> = {
  missionTitle: "mission",
  programmeTitle: "programme",
  objectives: "objective",
  indicators: "indicator",
  name: "indicator",
  targets: "target",
  furtherResources: "resources",
};

const TEXTS: ReadonlyMap<string, string> = new Map(LABELS.map(({ key, text }) => [key, text]));

/** How the common layout calls a field of the exchanged JSON; null for one that has no label there. */
export function fieldLabel(field: string | null): string | null {
  return field === null ? null : (TEXTS.get(KEYS[field] ?? field) ?? null);
}

/** How the common layout calls the field that a pointer names, with its year: `Fonte dei dati`, `Risultato atteso 2027`. */
export function labelOfField(at: PlanPointer): string {
  const [name = "", ...year] = at.slice((elementOf(at) ?? "").length + 1).split("/");
  return [fieldLabel(name) ?? name, ...year].join(" ");
}
