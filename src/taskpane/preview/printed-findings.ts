// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { placeKey } from "../../rules/places";
import type { PlannedCell } from "../../workbook/sheet-plan";
import type { FindingGroup, ListedFinding } from "../session/finding-groups";

/** Open findings on what is printed, by the cell that prints it. */
export type PrintedFindings = ReadonlyMap<PlannedCell, readonly ListedFinding[]>;

/** A printed text has the findings of the cells that its field is read from. */
export function printedFindings(
  sheets: readonly { cells: readonly PlannedCell[] }[],
  { places, repeats }: PlanDocument,
  groups: readonly FindingGroup[],
): PrintedFindings {
  const byPlace = openByPlace(groups);
  const of = (source: PlanPointer): ListedFinding[] => {
    const cells = [...(places[source] ? [places[source]] : []), ...(repeats[source] ?? [])];
    return [...new Set(cells.flatMap((cell) => byPlace.get(placeKey(cell)) ?? []))];
  };
  const found = new Map<PlannedCell, ListedFinding[]>();
  for (const cell of sheets.flatMap(({ cells }) => cells)) {
    const findings = cell.source === undefined ? [] : of(cell.source);
    if (findings.length > 0) found.set(cell, findings);
  }
  return found;
}

/** How many different findings there are among them. */
export const countPrinted = (findings: PrintedFindings): number =>
  new Set([...findings.values()].flatMap((some) => some.map(({ id }) => id))).size;

function openByPlace(groups: readonly FindingGroup[]): Map<string, ListedFinding[]> {
  const byPlace = new Map<string, ListedFinding[]>();
  for (const item of groups.flatMap(({ items }) => items)) {
    const { sheet, cell, silenced } = item.finding;
    if (sheet === null || cell === null || silenced !== null) continue;
    const key = placeKey({ sheet, cell });
    const there = byPlace.get(key);
    if (there) there.push(item);
    else byPlace.set(key, [item]);
  }
  return byPlace;
}
