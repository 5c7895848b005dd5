// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { applyRestructure } from "../../../src/editing/apply-restructure";
import { applyToSnapshot } from "../../../src/editing/apply-to-snapshot";
import { addRow } from "../../../src/editing/growth/optional-row";
import { inverseOfRestructure } from "../../../src/editing/inverse-of-restructure";
import { objectivesOf } from "../../../src/plan/elements";
import { readPlan } from "../../../src/reading/read-plan";
import { checkPlan } from "../../../src/rules/check";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";
import { addedFindings, cellsOf } from "../sampled-corrections";

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s", (name) => {
  test("a resource with investments in it gets a row for them, and then its correction", async () => {
    const snapshot = await readXlsx(luccaPath(name));
    const document = readPlan(snapshot);
    const { findings } = checkPlan(document);
    const mixed = findings.filter(({ rule }) => rule === "RIS-02");
    expect(mixed.map(({ corrections }) => corrections)).toEqual([[], []]);
    for (const { sheet, cell } of mixed) {
      const at = Object.entries(document.places).find(
        ([pointer, place]) => pointer.endsWith("/resources") && place.sheet === sheet && place.cell === cell,
      )?.[0];
      const objective = (at ?? "").replace(/\/resources$/, "");
      const change = addRow(document, snapshot, objective, "investments");
      const after = applyRestructure(snapshot, change);
      const read = readPlan(after);
      expect(read.labels[`${objective}/investments`]?.value).toBe("Investimenti 2018");
      expect(cellsOf(applyRestructure(after, inverseOfRestructure(snapshot, change)))).toEqual(
        cellsOf(snapshot),
      );
      const now = checkPlan(read).findings;
      expect(addedFindings(findings, now)).toEqual([]);
      const place = read.places[`${objective}/resources`];
      const correction = now
        .filter((each) => each.rule === "RIS-02" && each.sheet === place?.sheet && each.cell === place.cell)
        .flatMap(({ corrections }) => corrections)[0];
      expect(correction?.label).toMatch(/^Scrivere «.*» nelle risorse e «.*» negli investimenti$/);
      const corrected = checkPlan(readPlan(applyToSnapshot(after, correction?.edits ?? [])));
      expect(corrected.counts.byRule["RIS-02"]).toBe(1);
    }
  });

  test("the file takes the row in, and gives it back", async () => {
    const workbook = openFileWorkbook(new Uint8Array(readFileSync(luccaPath(name))), nodeExcelize);
    const isKnownLabel = (): boolean => true;
    const before = await workbook.read({ isKnownLabel });
    const document = readPlan(before);
    for (const { at } of objectivesOf(document.plan)) {
      const change = addRow(document, before, at, "investments");
      await workbook.restructure(change);
      expect(readPlan(await workbook.read({ isKnownLabel })).plan).toEqual(
        readPlan(applyRestructure(before, change)).plan,
      );
      await workbook.restructure(inverseOfRestructure(before, change));
    }
    expect(readPlan(await workbook.read({ isKnownLabel })).plan).toEqual(document.plan);
  });
});
