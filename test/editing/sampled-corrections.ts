// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import type { Correction } from "../../src/rules/correction";
import type { Finding } from "../../src/rules/finding";
import { cellAddress } from "../../src/workbook/address";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A correction on offer, and the finding it is offered for. */
interface OfferedCorrection {
  finding: Finding;
  correction: Correction;
}

/** Findings of each rule and kind of correction whose corrections are tried: all would take too long. */
const OF_EACH = 3;

/** Every correction, alternatives too, of the first findings of each rule and kind; one that is shared counts once. */
export function sampledCorrections(snapshot: WorkbookSnapshot): OfferedCorrection[] {
  const sampled: OfferedCorrection[] = [];
  const seen = new Map<string, number>();
  const known = new Set<Correction>();
  for (const finding of findingsOf(snapshot)) {
    for (const [n, correction] of finding.corrections.entries()) {
      const key = `${finding.rule} ${correction.kind} ${n}`;
      const before = seen.get(key) ?? 0;
      if (known.has(correction) || before >= OF_EACH) continue;
      known.add(correction);
      seen.set(key, before + 1);
      sampled.push({ finding, correction });
    }
  }
  return sampled;
}

export const findingsOf = (snapshot: WorkbookSnapshot): Finding[] => {
  const { findings, crashed } = checkPlan(readPlan(snapshot));
  expect(crashed).toEqual([]);
  return findings;
};

/** Every cell that holds something: its formula, else its value. The extent of the used range is left out. */
export function cellsOf({ sheets }: WorkbookSnapshot): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const { name, top, left, values, formulas } of sheets) {
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (value !== "") cells[`${name}!${cellAddress(top + r, left + c)}`] = value;
      }
    }
    for (const [cell, formula] of Object.entries(formulas)) cells[`${name}!${cell}`] = formula;
  }
  return cells;
}

/** How many findings there are of each rule, by the field they are about: cells may move. */
function countsByField(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, field } of findings) {
    const key = `${rule} ${field}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Findings that are there now and were not before, as `rule field: before → now`. */
export function addedFindings(before: readonly Finding[], now: readonly Finding[]): string[] {
  const counts = countsByField(before);
  return [...countsByField(now)]
    .filter(([key, count]) => count > (counts.get(key) ?? 0))
    .map(([key, count]) => `${key}: ${counts.get(key) ?? 0} → ${count}`);
}
