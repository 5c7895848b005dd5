// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../plan/plan-document";
import type { Finding } from "../rules/finding";
import { placeKey } from "../rules/places";
import { findingPlace } from "./silence";

/**
 * Gives the text of the cell that a finding is about: as the plan has it, numbers in Italian, or what else was read
 * there. Blank for a finding on the whole document.
 */
export function cellTexts(document: PlanDocument): (finding: Finding) => string {
  const texts = new Map<string, string>();
  const note = (key: string, text: string): void => {
    if (!texts.has(key)) texts.set(key, text);
  };
  const fields = Object.entries(document.places);
  for (const [pointer, content] of fields) {
    const text = valueAt(document, pointer);
    if (typeof text === "string") note(placeKey(content), text);
  }
  const others: CellContent[] = [...fields.map(([, content]) => content), ...Object.values(document.labels)];
  for (const content of others) note(placeKey(content), String(content.value));
  for (const found of document.notUnderstood) note(placeKey(found), found.text);

  return (finding) => {
    const place = findingPlace(finding);
    return place === null ? "" : (texts.get(placeKey(place)) ?? finding.seen ?? "");
  };
}

/** What a JSON pointer leads to; the names of a plan hold neither `~` nor `/`. */
const valueAt = ({ plan }: PlanDocument, pointer: PlanPointer): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, name) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      plan,
    );
