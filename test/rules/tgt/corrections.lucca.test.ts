// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../../src/reading/read-plan";
import { RULES } from "../../../src/rules/catalogue";
import { checkPlan } from "../../../src/rules/check";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { cellValue, changeCells } from "../../support/change-cells";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";
import { TARGET_RULES } from "./target-rules";

const rules = [...RULES.filter(({ id }) => TARGET_RULES.every((each) => each.id !== id)), ...TARGET_RULES];
const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot), rules);

/** Corrections offered on each workbook, by rule. */
const OFFERED = { "TGT-05": 3, "TGT-06": 15, "TGT-08": 5, "TGT-09": 3, "TGT-11": 5, "TGT-19": 1 };

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "each correction of a target on %s takes its finding away and adds none",
  async (name) => {
    const snapshot = await readXlsx(luccaPath(name));
    const { findings, counts } = check(snapshot);
    const offers = findings
      .filter(({ rule }) => rule in OFFERED)
      .flatMap(({ rule, corrections }) => corrections.map((correction) => ({ rule, ...correction })));
    const offered = Object.fromEntries(Object.keys(OFFERED).map((id) => [id, 0]));
    for (const { rule } of offers) offered[rule] = (offered[rule] ?? 0) + 1;
    expect(offered).toEqual(OFFERED);

    for (const { rule, label, edits } of offers) {
      for (const { sheet, cell, expected } of edits) expect(cellValue(snapshot, sheet, cell)).toBe(expected);
      const changes = edits.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value] as const);
      const after = check(changeCells(snapshot, Object.fromEntries(changes)));
      const before = counts.byRule[rule] ?? 0;
      expect([label, after.counts.byRule[rule] ?? 0]).toEqual([label, before - 1]);
      const added = Object.entries(after.counts.byRule).filter(
        ([id, count]) => count > (counts.byRule[id] ?? 0),
      );
      expect([label, added]).toEqual([label, []]);
    }
  },
);
