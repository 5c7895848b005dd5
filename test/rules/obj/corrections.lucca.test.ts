// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../../src/reading/read-plan";
import { bas08 } from "../../../src/rules/bas/bas-08";
import { bas10 } from "../../../src/rules/bas/bas-10";
import { RULES } from "../../../src/rules/catalogue";
import { checkPlan } from "../../../src/rules/check";
import { obj08 } from "../../../src/rules/obj/obj-08";
import { obj11 } from "../../../src/rules/obj/obj-11";
import { obj12 } from "../../../src/rules/obj/obj-12";
import { obj14 } from "../../../src/rules/obj/obj-14";
import { obj20 } from "../../../src/rules/obj/obj-20";
import { firstOfEach } from "../../../src/rules/groups";
import { cellValue, changeCells } from "../../support/change-cells";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";

const correcting = [obj08, obj11, obj12, obj14, obj20, bas08, bas10];
const rules = [...RULES.filter(({ id }) => correcting.every((rule) => rule.id !== id)), ...correcting];

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "a correction of each kind on %s removes its finding and adds none",
  async (name) => {
    const snapshot = await readXlsx(luccaPath(name));
    const { findings, counts } = checkPlan(readPlan(snapshot), rules);
    const offers = findings
      .filter(({ rule }) => correcting.some(({ id }) => id === rule))
      .flatMap(({ rule, corrections }) => corrections.map((correction) => ({ rule, correction })));
    const kinds = firstOfEach(offers, ({ rule, correction: { kind, label } }) =>
      [rule, kind, rule === "OBJ-14" ? "" : label].join(" "),
    );
    expect([...new Set(kinds.map(({ rule }) => rule))].sort()).toEqual([
      ...["BAS-08", "OBJ-08", "OBJ-11", "OBJ-14", "OBJ-20"],
    ]);

    for (const { rule, correction } of kinds) {
      for (const { sheet, cell, expected } of correction.edits)
        expect(cellValue(snapshot, sheet, cell)).toBe(expected);
      const corrected = changeCells(
        snapshot,
        Object.fromEntries(correction.edits.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value])),
      );
      const after = checkPlan(readPlan(corrected), rules).counts.byRule;
      const changed = Object.keys({ ...counts.byRule, ...after }).flatMap((id) => {
        const by = (after[id] ?? 0) - (counts.byRule[id] ?? 0);
        return by > 0 || id === rule ? [[id, by]] : [];
      });
      expect([correction.label, changed]).toEqual([correction.label, [[rule, -1]]]);
    }
  },
);
