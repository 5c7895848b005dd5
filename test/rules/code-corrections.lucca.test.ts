// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import type { Finding } from "../../src/rules/finding";
import { cellValue, changeCells } from "../support/change-cells";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";
import { DOCUMENT_AND_CODE_RULES } from "./documents-and-codes";

const OWN = new Set(DOCUMENT_AND_CODE_RULES.map(({ id }) => id));
/** One finding among others: its place may hold another one of the same rule. */
const keyOf = ({ rule, sheet, cell, message }: Finding): string => [rule, sheet, cell, message].join("\n");

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "each correction of the document and its codes on %s removes its finding and adds none",
  async (name) => {
    const snapshot = await readXlsx(luccaPath(name));
    const before = checkPlan(readPlan(snapshot));
    const corrections = before.findings
      .filter(({ rule }) => OWN.has(rule))
      .flatMap((finding) => finding.corrections.map((correction) => ({ finding, ...correction })));
    expect(corrections.map(({ finding, kind }) => `${finding.rule} ${kind}`).toSorted()).toEqual([
      "COD-03 asked",
      "COD-04 asked",
      ...Array.from({ length: 3 }, () => "COD-05 asked"),
      ...Array.from({ length: 3 }, () => "COD-06 safe"),
      ...Array.from({ length: 3 }, () => "COD-07 asked"),
      "COD-08 asked",
      ...Array.from({ length: 6 }, () => "COD-09 asked"),
      "COD-14 asked",
      "COD-14 asked",
    ]);

    // The same change may be offered by several findings.
    const checked = new Map<string, ReturnType<typeof checkPlan>>();
    for (const { finding, edits } of corrections) {
      for (const { sheet, cell, expected } of edits) expect(cellValue(snapshot, sheet, cell)).toBe(expected);
      const changes = Object.fromEntries(edits.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value]));
      const key = JSON.stringify(changes);
      const after = checked.get(key) ?? checkPlan(readPlan(changeCells(snapshot, changes)));
      checked.set(key, after);
      expect(after.findings.map(keyOf)).not.toContain(keyOf(finding));
      const grown = Object.entries(after.counts.byRule).filter(
        ([rule, count]) => count > (before.counts.byRule[rule] ?? 0),
      );
      expect([finding.rule, grown]).toEqual([finding.rule, []]);
    }
  },
);
