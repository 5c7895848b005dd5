// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { RULES } from "../../src/rules/catalogue";
import { checkPlan } from "../../src/rules/check";
import { cns03 } from "../../src/rules/cns/cns-03";
import { wbk03 } from "../../src/rules/wbk/wbk-03";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { investmentsRow } from "../corpus/workbooks/investments-row";
import { resultsReport } from "../corpus/workbooks/results-report";
import { shiftedLabels } from "../corpus/workbooks/shifted-labels";
import { snapshotOf, type CorpusWorkbook } from "../corpus/workbook";
import { changeCells } from "../support/change-cells";

const rules = [...RULES.filter(({ id }) => id !== wbk03.id && id !== cns03.id), wbk03, cns03];
const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), rules);

const SHARE = { "Schede!C7": "€ 20.000,00 di cui investimenti € 5.000,00" };

/** Every correction of a rule made, one after the other, each on what the one before left. */
const CASES: [
  rule: string,
  workbook: CorpusWorkbook,
  changes: Record<string, CellValue>,
  corrections: number,
][] = [
  ["RIS-02", investmentsRow, {}, 1],
  ["RIS-02", investmentsRow, { "Schede!B8": "Investimenti 2026" }, 1],
  ["RIS-02", investmentsRow, SHARE, 1],
  ["RIS-02", investmentsRow, { ...SHARE, "Schede!B8": "Investimenti 2026" }, 1],
  ["WBK-03", shiftedLabels, {}, 2],
  ["CNS-03", resultsReport, { "Rapporto!H21": 0.5 }, 1],
];

test.each(CASES)(
  "%s: a correction removes its finding and adds none",
  (rule, workbook, changes, corrections) => {
    let snapshot = changeCells(snapshotOf(workbook), changes);
    for (let left = corrections; left > 0; left--) {
      const before = check(snapshot);
      expect(before.findings.filter((finding) => finding.rule === rule)).toHaveLength(left);
      const [correction] = before.findings.find((finding) => finding.rule === rule)?.corrections ?? [];
      expect(correction?.edits.length).toBeGreaterThan(0);
      for (const { sheet, cell, expected, value } of correction?.edits ?? []) {
        snapshot = changeCells(snapshot, {
          [`${sheet}!${cell}`]: (old) => {
            expect(old).toBe(expected);
            return value;
          },
        });
      }
      const after = check(snapshot).counts.byRule;
      for (const [id, count] of Object.entries(after)) {
        expect([id, count <= (before.counts.byRule[id] ?? 0)]).toEqual([id, true]);
      }
      expect(after[rule] ?? 0).toBe(left - 1);
    }
  },
);

test.each<[changes: Record<string, CellValue>, resources: string, investments: string]>([
  [{ "Schede!B8": "Investimenti 2026" }, "€ 66.700,00 (risorse correnti)", "€ 5.000,00 di investimenti"],
  [
    { ...SHARE, "Schede!B8": "Investimenti 2026" },
    "€ 15.000,00 (risorse correnti)",
    "€ 5.000,00 di investimenti",
  ],
  [SHARE, "€ 20.000,00 (risorse complessive)", "€ 5.000,00 di investimenti"],
])("both cells of a split amount say what the one said: %j", (changes, resources, investments) => {
  const snapshot = changeCells(snapshotOf(investmentsRow), changes);
  const [finding] = check(snapshot).findings.filter(({ rule }) => rule === "RIS-02");
  expect(finding?.corrections[0]?.kind).toBe("asked");
  expect(finding?.fix?.map(({ cell, value }) => [cell, value])).toEqual([
    ["C7", resources],
    ["C8", investments],
  ]);
});
