// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { Finding } from "../../rules/finding";
import { placeKey } from "../../rules/places";

export interface FindingsByElement {
  /** Pointer to a programme, objective or indicator → the findings on its own cells. */
  byElement: Map<PlanPointer, Finding[]>;
  /** Findings that stand in no programme: on the cover, in the overview, or on the whole document. */
  elsewhere: Finding[];
}

/** The longest part of a pointer that names a programme, an objective or an indicator. */
const ELEMENT = /^\/programmes\/\d+(?:\/objectives\/\d+(?:\/indicators\/\d+)?)?/;

/** Brings each finding from its cell back to the parts of the plan that the cell belongs to. */
export function findingsByElement(document: PlanDocument, findings: readonly Finding[]): FindingsByElement {
  const elements = elementsByCell(document);
  const found: FindingsByElement = { byElement: new Map(), elsewhere: [] };
  for (const finding of findings) {
    const { sheet, cell } = finding;
    const at = sheet !== null && cell !== null ? elements.get(placeKey({ sheet, cell })) : undefined;
    if (!at) found.elsewhere.push(finding);
    for (const element of at ?? []) {
      const list = found.byElement.get(element);
      if (list) list.push(finding);
      else found.byElement.set(element, [finding]);
    }
  }
  return found;
}

/** A cell may belong to several parts: a heading of a flat table, a mission written once for many rows. */
function elementsByCell({ places, labels }: PlanDocument): Map<string, Set<PlanPointer>> {
  const elements = new Map<string, Set<PlanPointer>>();
  for (const contents of [places, labels]) {
    for (const [pointer, content] of Object.entries(contents)) {
      const element = ELEMENT.exec(pointer)?.[0];
      if (element === undefined) continue;
      const key = placeKey(content);
      const there = elements.get(key);
      if (there) there.add(element);
      else elements.set(key, new Set([element]));
    }
  }
  return elements;
}
