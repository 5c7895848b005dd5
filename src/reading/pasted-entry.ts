// SPDX-License-Identifier: EUPL-1.2
import { SIDE_LABELS } from "../template/labels";
import { type FoundLabel, type NamedLabel, recogniseLabel } from "../template/recognise-label";

/** A text that was pasted, and the label that it stood by. */
export interface PastedEntry {
  /** Null for a text by itself. */
  label: NamedLabel | null;
  /** The label as written; `""` for a text by itself. */
  heading: string;
  text: string;
}

/** A label as it stood in what was pasted. */
export interface PastedLabel {
  name: NamedLabel;
  heading: string;
}

export const textAlone = (text: string): PastedEntry => ({ label: null, heading: "", text });

export const labelled = ({ name, heading }: PastedLabel, text: string): PastedEntry => ({
  label: name,
  heading,
  text,
});

/** The label of the plan that a text is or begins with; asides (`Totale`) are none. */
export function planLabel(text: string): FoundLabel | null {
  const found = recogniseLabel(text);
  return found === null || found.names[0].level === "aside" ? null : found;
}

/** True when a label only leads to another that stands right after it: `Obiettivo | Titolo | …`. */
export const leadsTo = (one: NamedLabel, other: NamedLabel): boolean =>
  SIDE_LABELS[one.key]?.includes(other.key) ?? false;

/** A label without the colon after it. */
export const withoutColon = (text: string): string => text.replace(/\s*:\s*$/u, "");
