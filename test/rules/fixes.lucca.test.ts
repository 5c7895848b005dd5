// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import { cellValue, changeCells } from "../support/change-cells";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "each fix offered on %s expects what its cells hold, and its finding goes away",
  async (name) => {
    const snapshot = await readXlsx(luccaPath(name));
    const { findings, counts } = checkPlan(readPlan(snapshot));
    const fixable = findings.flatMap(({ rule, fix }) => (fix ? [{ rule, fix }] : []));
    expect(fixable.length).toBeGreaterThan(0);

    for (const { rule, fix } of fixable) {
      for (const { sheet, cell, expected } of fix) expect(cellValue(snapshot, sheet, cell)).toBe(expected);
      const fixed = changeCells(
        snapshot,
        Object.fromEntries(fix.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value])),
      );
      const after = checkPlan(readPlan(fixed));
      // A fix may clear several findings: codes of one programme move together.
      const left = after.counts.byRule[rule] ?? 0;
      expect([rule, left < (counts.byRule[rule] ?? 0)]).toEqual([rule, true]);
      expect(after.crashed).toEqual([]);
    }
  },
);
